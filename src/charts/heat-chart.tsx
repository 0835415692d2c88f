import { ThemeIconMark } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import { heatLayout } from "./heat-layout";
import type { HeatCell, HeatRow, HeatSeries } from "./heat-series";
import { Mark } from "./mark";

type Layout = ReturnType<typeof heatLayout>;

/** A row a theme, a column a week; the fuller the colour, the more stories, and the number says how many. Only draws. */
export function HeatChart({ series, width }: { series: HeatSeries; width: number }) {
  const layout = heatLayout(series, width);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it is named, and each mark is a link with a name.
    <svg data-chart width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      {series.rows.map((row, index) => (
        <g key={row.id} style={themeStyle(row.colour)}>
          <RowLabel row={row} y={layout.y(index)} width={width} layout={layout} />
          {row.cells.map((cell) => (
            <Cell key={cell.id} cell={cell} x={layout.x(cell.column)} y={layout.y(index)} layout={layout} />
          ))}
        </g>
      ))}
      {series.columns.map((column, index) =>
        index % layout.every === 0 ? (
          <text
            key={column.id}
            x={layout.tick(index)}
            y={layout.axis}
            pointerEvents="none"
            className="fill-muted text-[11px] tabular-nums"
          >
            {column.tick}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function RowLabel({ row, y, width, layout }: { row: HeatRow; y: number; width: number; layout: Layout }) {
  const middle = layout.narrow ? y - 9 : y + 11;
  return (
    <g pointerEvents="none">
      <ThemeIconMark name={row.icon} x={0} y={middle - 7} size={14} />
      <text x={22} y={middle} dy="0.35em" className="fill-ink text-xs">
        {row.label}
      </text>
      <text x={width} y={middle} dy="0.35em" textAnchor="end" className="fill-muted text-xs tabular-nums">
        {row.total}
      </text>
    </g>
  );
}

function Cell({ cell, x, y, layout }: { cell: HeatCell; x: number; y: number; layout: Layout }) {
  const { width, height } = layout.cell;
  return (
    <Mark mark={cell}>
      <rect
        data-shape
        x={x}
        y={y}
        width={width}
        height={height}
        rx={2}
        fillOpacity={0.12 + 0.55 * cell.share}
        className="fill-(--theme) stroke-transparent group-hover/mark:stroke-(--theme) group-focus-visible/mark:stroke-ink group-focus-visible/mark:[stroke-width:2px]"
      />
      {layout.numbers && (
        <text
          x={x + width / 2}
          y={y + height / 2}
          dy="0.35em"
          textAnchor="middle"
          className="fill-ink text-[11px] tabular-nums"
        >
          {cell.count}
        </text>
      )}
    </Mark>
  );
}
