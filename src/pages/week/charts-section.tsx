import { type ComponentProps, type CSSProperties, lazy, Suspense } from "react";
import { isMoney } from "@/briefing/model/figures";
import { loadChunk } from "@/lib/chunk";
import { m } from "@/paraglide/messages";
import { LoadFailure } from "@/ui/load-failure";
import type { Charts } from "./charts";

// The chart library and all that needs it: one chunk, after the page itself.
const LazyCharts = lazy(() => loadChunk(() => import("./charts")).then((chunk) => ({ default: chunk.Charts })));

/** Keeps the charts' place until they are there: an amount takes a row, and a kind its heading. */
export function ChartsSection(props: ComponentProps<typeof Charts>) {
  const money = props.selection.figures.filter(isMoney);
  const rows = money.length + new Set(money.map(({ figure }) => figure.kind)).size;
  const place = { "--rows": Math.max(rows, 4) } as CSSProperties;
  return (
    <LoadFailure message={m.chart_failed()}>
      <Suspense
        fallback={
          <p
            style={place}
            className="mt-14 min-h-[calc(var(--rows)*42px+40rem)] text-sm text-muted lg:min-h-[calc(var(--rows)*30px+14rem)]"
          >
            {m.chart_loading()}
          </p>
        }
      >
        <LazyCharts {...props} />
      </Suspense>
    </LoadFailure>
  );
}
