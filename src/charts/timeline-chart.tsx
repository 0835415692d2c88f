import { themeStyle } from "@/ui/theme-style";
import { Mark } from "./mark";
import { ShapeMark } from "./shape-mark";
import type { TimelineLine, TimelineSeries } from "./timeline-data";
import { timelineLayout } from "./timeline-layout";

interface TimelineChartProps {
  series: TimelineSeries;
  /** Pixels. The height follows: `timelineHeight`. */
  width: number;
}

type Layout = ReturnType<typeof timelineLayout>;

/** Marks by day and amount, lines only where the series has them. Only draws. */
export function TimelineChart({ series, width }: TimelineChartProps) {
  const layout = timelineLayout(series, width);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it is named, and each mark is a link with a name.
    <svg data-chart width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <Axes series={series} layout={layout} />
      {series.lines.map((line) => (
        <Line key={line.id} line={line} layout={layout} />
      ))}
      {series.points.map((point) => (
        <g key={point.id} style={themeStyle(point.colour)}>
          <Mark mark={point}>
            <circle cx={layout.x(point.at)} cy={layout.y(point.value)} r={12} fill="transparent" />
            <ShapeMark shape={point.shape} hollow={point.hollow} x={layout.x(point.at)} y={layout.y(point.value)} />
          </Mark>
        </g>
      ))}
      <g pointerEvents="none">
        {layout.labels.map((label) => (
          <text
            key={label.id}
            x={label.x}
            y={label.y}
            dy="0.35em"
            textAnchor={label.anchor}
            className="fill-ink text-[11px] tabular-nums"
          >
            {label.text}
          </text>
        ))}
      </g>
    </svg>
  );
}

function Axes({ series, layout }: { series: TimelineSeries; layout: Layout }) {
  const { plot, x, y } = layout;
  return (
    <g pointerEvents="none">
      {series.axis.ticks.map((tick, index) => (
        <g key={tick}>
          <line x1={plot.left} x2={layout.width} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={0} y={y(tick)} dy="0.35em" className="fill-muted text-[11px] tabular-nums">
            {series.axis.labels[index]}
          </text>
        </g>
      ))}
      {layout.times.map((tick) => (
        <g key={tick.at}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1={plot.bottom} y2={plot.bottom + 5} className="stroke-muted" />
          <text x={tick.x} y={plot.bottom + 17} className="fill-muted text-[11px]">
            {tick.label}
          </text>
        </g>
      ))}
      <line x1={plot.left} x2={layout.width} y1={plot.bottom} y2={plot.bottom} className="stroke-muted" />
    </g>
  );
}

function Line({ line, layout }: { line: TimelineLine; layout: Layout }) {
  const places = line.points.map(({ at, value }) => [layout.x(at), layout.y(value)] as const);
  const path = places.map(([x, y], index) => {
    if (index === 0) return `M${x},${y}`;
    return line.step ? `H${x}V${y}` : `L${x},${y}`;
  });
  return (
    <path
      d={path.join("")}
      style={themeStyle(line.colour)}
      fill="none"
      pointerEvents="none"
      className="stroke-(--theme) [stroke-width:1.5px]"
    />
  );
}
