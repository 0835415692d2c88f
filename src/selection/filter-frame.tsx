import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useState } from "react";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { ActiveFilters } from "./active-filters";
import type { FilterLabel } from "./labels";
import type { Search } from "./search";

interface FilterFrameProps {
  /** Where it stands and whether it stays in sight. */
  className: string;
  chips: ReactNode;
  /** "5 signaux sur 10", told as it changes. */
  result: string;
  /** The other filters, and their columns on a wide page. */
  children: ReactNode;
  columns: string;
  /** The filters that are on; none draws no line. */
  labels: readonly FilterLabel[];
  cleared: Partial<Search>;
}

/** What every filter bar has: chips in sight, the rest unfolded on a phone, the result, and the ways out. */
export function FilterFrame({ className, chips, result, children, columns, labels, cleared }: FilterFrameProps) {
  const [open, setOpen] = useState(false);
  return (
    <section
      aria-label={m.filters_title()}
      className={`sticky top-0 z-20 border-y border-line bg-paper lg:static print:hidden ${className}`}
    >
      <div className="page">
        <div className="flex items-center gap-x-4">
          {chips}
          <p role="status" className="shrink-0 text-sm text-muted max-lg:sr-only">
            {result}
          </p>
          <Button
            look="bare"
            aria-expanded={open}
            aria-controls="more-filters"
            aria-label={m.filter_more()}
            onClick={() => setOpen(!open)}
            className="min-w-11 lg:hidden"
          >
            <SlidersHorizontal aria-hidden className="size-4" />
          </Button>
        </div>
        <div id="more-filters" className={`${open ? "grid" : "hidden"} gap-2 pb-3 sm:grid-cols-2 lg:grid ${columns}`}>
          {children}
        </div>
        {labels.length > 0 && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2 text-sm">
            <span aria-hidden className="text-muted lg:hidden">
              {result}
            </span>
            <ActiveFilters labels={labels} cleared={cleared} />
          </div>
        )}
      </div>
    </section>
  );
}
