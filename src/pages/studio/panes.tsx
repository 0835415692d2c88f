import type { ReactNode } from "react";

interface PanesProps {
  /** What of the draft is told above both. */
  head: ReactNode;
  notices: ReactNode;
  /** What stands beside the form, and whether a narrow screen shows it in the form's place. */
  side: ReactNode;
  narrow: "side" | "draft";
  children: ReactNode;
}

const pane =
  "relative min-w-0 max-lg:page lg:min-h-0 lg:overflow-y-auto lg:overscroll-contain lg:scroll-py-14 lg:[scrollbar-width:thin] print:overflow-visible!";

/**
 * On a wide screen each side scrolls for itself, out to the window's edge, and the head does not move at all. A narrow
 * screen, and paper, scroll as any page does.
 */
export function Panes({ head, notices, side, narrow, children }: PanesProps) {
  return (
    <div className="lg:flex lg:h-[calc(100dvh-3.75rem)] lg:min-h-112 lg:flex-col print:block! print:h-auto!">
      {head}
      <div className="page max-lg:pt-4">{notices}</div>
      <div className="@container lg:min-h-0 lg:flex-1">
        <div className="lg:grid lg:h-full lg:grid-cols-[calc((100cqw-2*var(--edge)-3rem)*5/11+var(--edge)+1.5rem)_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] lg:[--edge:max(2.5rem,(100cqw-1200px)/2)] print:block! print:h-auto!">
          <div className={`${pane} ${narrow === "draft" ? "max-lg:hidden" : ""} lg:pr-6 lg:pl-(--edge) print:hidden`}>
            {side}
          </div>
          <div
            className={`${pane} ${narrow === "side" ? "max-lg:hidden print:block!" : ""} pb-16 lg:pt-4 lg:pr-(--edge) lg:pl-6`}
          >
            {children}
          </div>
        </div>
      </div>
    </div>
  );
}
