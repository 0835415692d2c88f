import { type ComponentProps, lazy, Suspense } from "react";
import { loadChunk } from "@/lib/chunk";
import { m } from "@/paraglide/messages";
import { LoadFailure } from "@/ui/load-failure";
import type { Affair } from "./affair";

// The rows of the years and what reads them come after the story itself.
const LazyAffair = lazy(() => loadChunk(() => import("./affair")).then((chunk) => ({ default: chunk.Affair })));

/** Nothing, where the story belongs to no affair. */
export function AffairSection({
  thread,
  ...props
}: Omit<ComponentProps<typeof Affair>, "thread"> & { thread: string | undefined }) {
  if (!thread) return null;
  return (
    <LoadFailure message={m.affair_chunk_failed()}>
      <Suspense fallback={<div className="min-h-40 lg:col-span-2" />}>
        <LazyAffair {...props} thread={thread} />
      </Suspense>
    </LoadFailure>
  );
}
