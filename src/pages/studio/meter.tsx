import type { Completeness } from "@/drafting/draft/completeness";
import { m } from "@/paraglide/messages";

/** How much of what an edition must have is filled, and how much of that somebody looked at. */
export function Meter({ filled, settled, total }: Completeness) {
  const share = (count: number) => `${total ? (100 * count) / total : 0}%`;
  const words = m.studio_meter({ filled, settled, total });
  return (
    <div className="min-w-0 text-xs text-muted">
      <meter className="sr-only" aria-label={m.studio_completeness()} min={0} max={total} value={filled}>
        {words}
      </meter>
      <div aria-hidden className="relative h-1.5 w-40 max-w-full overflow-hidden rounded-full bg-line">
        <span className="absolute inset-y-0 left-0 bg-muted/60" style={{ width: share(filled) }} />
        <span className="absolute inset-y-0 left-0 bg-ink" style={{ width: share(settled) }} />
      </div>
      <p className="mt-1 tabular-nums">{words}</p>
    </div>
  );
}
