import { type ComponentProps, lazy, Suspense } from "react";
import { loadChunk } from "@/lib/chunk";
import { m } from "@/paraglide/messages";
import { LoadFailure } from "@/ui/load-failure";
import type { Corrections } from "./corrections";

// Few editions have any: the others do not load it.
const LazyCorrections = lazy(() =>
  loadChunk(() => import("./corrections")).then((chunk) => ({ default: chunk.Corrections })),
);

export function CorrectionsSection(props: ComponentProps<typeof Corrections>) {
  if (!props.briefing.corrections?.length) return null;
  return (
    <LoadFailure message={m.corrections_failed()}>
      <Suspense fallback={<div className="min-h-40" />}>
        <LazyCorrections {...props} />
      </Suspense>
    </LoadFailure>
  );
}
