import { createContext, type ReactNode, use } from "react";
import type { ChartMark } from "./chart-data";

/** What the marks of one chart share: which one is in the tab order, and what pointing and opening do. */
export interface MarkHandlers {
  active: string | undefined;
  hrefOf: (target: string) => string;
  onPoint: (mark: ChartMark, element: Element) => void;
  onLeave: () => void;
  onOpen: (target: string) => void;
}

/**
 * Reaches the marks through the chart library, which would mount them anew for each new function it is given, and so
 * lose the focus. Absent in a picture, where nothing can be pointed at.
 */
export const MarkContext = createContext<MarkHandlers | undefined>(undefined);

interface MarkProps {
  mark: ChartMark;
  children: ReactNode;
}

/** A mark as a link to its story: one of a chart is in the tab order, arrow keys walk to the others. */
export function Mark({ mark, children }: MarkProps) {
  const handlers = use(MarkContext);
  if (!handlers) return <g>{children}</g>;
  return (
    <a
      href={handlers.hrefOf(mark.target)}
      data-mark={mark.id}
      aria-label={mark.name}
      tabIndex={handlers.active === mark.id ? 0 : -1}
      onFocus={(event) => handlers.onPoint(mark, event.currentTarget)}
      onBlur={handlers.onLeave}
      onPointerEnter={(event) => handlers.onPoint(mark, event.currentTarget)}
      onPointerLeave={handlers.onLeave}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        handlers.onOpen(mark.target);
      }}
      className="group/mark outline-none"
    >
      {children}
    </a>
  );
}
