import type { Shape, ShapeKey } from "./chart-data";

/** Drawn around 0,0, each of about the same weight on the page. */
const paths: Record<Shape, string> = {
  circle: "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0",
  square: "M-4.5,-4.5h9v9h-9z",
  triangle: "M0,-5.5L5.5,4.5H-5.5z",
  diamond: "M0,-6L6,0L0,6L-6,0z",
};

/** The same as characters, filled and hollow, for a key in words. */
export const shapeSigns: Record<Shape, readonly [string, string]> = {
  circle: ["●", "○"],
  square: ["■", "□"],
  triangle: ["▲", "△"],
  diamond: ["◆", "◇"],
};

/** A mark in `--theme`: filled where those concerned stand behind the amount, hollow where it is reported. */
export function ShapeMark({ shape, hollow, x, y }: { shape: Shape; hollow: boolean; x: number; y: number }) {
  return (
    <path
      data-shape
      d={paths[shape]}
      transform={`translate(${x} ${y})`}
      className={`stroke-(--theme) [stroke-width:1.75px] group-hover/mark:opacity-70 group-focus-visible/mark:stroke-ink group-focus-visible/mark:[stroke-width:3px] ${hollow ? "fill-paper" : "fill-(--theme)"}`}
    />
  );
}

/** What the forms of the marks mean. */
export function ShapeLegend({ shapes }: { shapes: readonly ShapeKey[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {shapes.map(({ shape, hollow, label }) => (
        <li key={`${shape}${hollow}`} className="flex items-center gap-1.5 [--theme:var(--color-ink)]">
          <svg aria-hidden width={14} height={14} viewBox="-7 -7 14 14">
            <ShapeMark shape={shape} hollow={hollow} x={0} y={0} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
