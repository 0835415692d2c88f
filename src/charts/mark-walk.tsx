import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { keyed } from "@/lib/keyed";
import type { ChartMark } from "./chart-data";
import { MarkContext } from "./mark";

interface MarkWalkProps {
  marks: readonly ChartMark[];
  label: string;
  describedBy: string;
  hrefOf: (target: string) => string;
  onOpen: (target: string) => void;
  children: ReactNode;
}

interface Pointed {
  mark: ChartMark;
  x: number;
  y: number;
}

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys walk the marks, Enter opens the story, hover and focus give the same tooltip, Escape hides it. */
export function MarkWalk({ marks, label, describedBy, hrefOf, onOpen, children }: MarkWalkProps) {
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const [pointed, setPointed] = useState<Pointed>();
  const activeId = marks.some(({ id }) => id === active) ? active : marks[0]?.id;

  const point = (mark: ChartMark, element: Element) => {
    const outer = root.current?.getBoundingClientRect();
    // The drawn shape, not the row-wide hit area, is what the tooltip stands under.
    const inner = (element.querySelector("[data-shape]") ?? element).getBoundingClientRect();
    if (!outer) return;
    setActive(mark.id);
    const x = Math.max(0, Math.min(inner.left - outer.left, outer.width - 288));
    setPointed({ mark, x, y: inner.bottom - outer.top + 6 });
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === "Escape") return setPointed(undefined);
    const step = steps[event.key];
    const index = marks.findIndex(({ id }) => id === activeId);
    const next = step && marks[step(index, marks.length)];
    if (!next) return;
    event.preventDefault();
    root.current?.querySelector<SVGAElement>(`[data-mark="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the marks of a chart.
    <div
      ref={root}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={walk}
      className="relative"
    >
      <MarkContext value={{ active: activeId, hrefOf, onOpen, onPoint: point, onLeave: () => setPointed(undefined) }}>
        {children}
      </MarkContext>
      {pointed && (
        // Everything here is in the mark's own name or in the table, so a screen reader is not told twice.
        <div
          aria-hidden
          style={{ left: pointed.x, top: pointed.y }}
          className="pointer-events-none absolute z-20 w-72 rounded-md border border-line bg-card p-3 text-xs leading-relaxed shadow-lg print:hidden"
        >
          {keyed(pointed.mark.tooltip).map(({ key, item: line }, index) => (
            <p key={key} className={index === 0 ? "text-sm font-semibold" : "mt-1 text-muted"}>
              {line}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
