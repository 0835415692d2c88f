import { Mark } from "./mark";
import { mentionsLayout } from "./mentions-layout";
import type { MentionsSeries } from "./mentions-series";

/** One bar a name. Only draws. */
export function MentionsChart({ series, width }: { series: MentionsSeries; width: number }) {
  const { height, band, labels, length, text } = mentionsLayout(series, width);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it is named, and each mark is a link with a name.
    <svg data-chart width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {series.bars.map((bar, index) => (
        <Mark key={bar.id} mark={bar}>
          <rect x={0} y={index * band} width={width} height={band} fill="transparent" />
          <rect
            data-shape
            x={labels}
            y={index * band + 6}
            width={length(bar.count)}
            height={band - 12}
            rx={2}
            className="fill-accent group-hover/mark:opacity-80 group-focus-visible/mark:stroke-ink group-focus-visible/mark:[stroke-width:2px]"
          />
        </Mark>
      ))}
      {/* Outside of the links, whose names say more than these words. */}
      <g pointerEvents="none">
        {series.bars.map((bar, index) => (
          <g key={bar.id}>
            <text x={0} y={(index + 0.5) * band} dy="0.35em" className="fill-ink text-xs">
              {text(bar.label)}
            </text>
            <text
              x={labels + length(bar.count) + 7}
              y={(index + 0.5) * band}
              dy="0.35em"
              className="fill-ink text-xs font-semibold tabular-nums"
            >
              {bar.count}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
