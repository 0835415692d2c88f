import { themeStyle } from "@/ui/theme-style";
import { fundingLayout } from "./funding-layout";
import type { FundingSeries } from "./funding-series";
import { Mark } from "./mark";

/** One column a month, a block a theme. Only draws. */
export function FundingChart({ series, width }: { series: FundingSeries; width: number }) {
  const { height, plot, y, bar, inside, middle, tick: tickAt, totals, every } = fundingLayout(series, width);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it is named, and each mark is a link with a name.
    <svg data-chart width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {series.axis.ticks.map((tick, index) => (
        <g key={tick} pointerEvents="none">
          <line
            x1={plot.left}
            x2={width}
            y1={y(tick)}
            y2={y(tick)}
            className={index ? "stroke-line" : "stroke-muted"}
          />
          <text x={0} y={y(tick)} dy="0.35em" className="fill-muted text-[11px] tabular-nums">
            {series.axis.labels[index]}
          </text>
        </g>
      ))}
      {series.columns.map((column, index) => (
        <g key={column.id}>
          {column.segments.map((segment) => (
            <g key={segment.id} style={themeStyle(segment.colour)}>
              <Mark mark={segment}>
                <rect
                  data-shape
                  {...bar(index)}
                  y={y(segment.to)}
                  height={Math.max(1.5, y(segment.from) - y(segment.to))}
                  className="fill-(--theme) stroke-paper group-hover/mark:opacity-80 group-focus-visible/mark:stroke-ink group-focus-visible/mark:[stroke-width:2px]"
                />
              </Mark>
              {inside(segment) && (
                <text
                  x={middle(index)}
                  y={y(segment.to) + 15}
                  textAnchor="middle"
                  pointerEvents="none"
                  className="fill-paper text-[11px]"
                >
                  {inside(segment)}
                </text>
              )}
            </g>
          ))}
          {totals && (
            <text
              x={middle(index)}
              y={y(column.total) - 7}
              textAnchor="middle"
              pointerEvents="none"
              className="fill-ink text-[11px] font-semibold tabular-nums"
            >
              {column.text}
            </text>
          )}
          {index % every === 0 && (
            <text
              x={tickAt(index)}
              y={plot.bottom + 16}
              textAnchor="middle"
              pointerEvents="none"
              className="fill-muted text-[11px]"
            >
              {column.tick}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
