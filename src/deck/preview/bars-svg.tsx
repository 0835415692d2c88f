import { textWidth, wrapLines } from "@/lib/measure";
import { positionOf } from "../layout/axis";
import type { Box, PlacedBar, PlacedBarChart, ValueAxis } from "../layout/placed";
import type { MarksProps } from "./chart-svg";
import { round } from "./geometry";
import { leadingOf, themeColour, tone } from "./look";
import { Baseline, ChartText, Gridline } from "./svg-parts";

/** Of a category's place, what its bar takes: PowerPoint's gap width of 45 per cent. */
const barShare = 1 / 1.45;
/** From the axis to the names left of it, from a bar to its value, and from the plot to the middle of its ticks. */
const gaps = { label: 6, value: 4, tick: 8 } as const;

/** Horizontal bars: names on the left, values at the ends; a log axis says its powers of ten under the plot. */
export function BarMarks({ chart, style }: MarksProps<PlacedBarChart>) {
  const { plot, axis, bars } = chart;
  const at = (value: number) => plot.x + plot.width * positionOf(value, axis);
  const bottom = plot.y + plot.height;
  const start = startOf(axis);
  return (
    <g>
      {axis.ticks.map(({ value, text }) => (
        <g key={value}>
          <Gridline style={style} from={[at(value), plot.y]} to={[at(value), bottom]} />
          <ChartText
            x={at(value)}
            y={bottom + gaps.tick}
            size={axis.tickSize * style.typeScale}
            fill={tone(style, "muted")}
            anchor="middle"
          >
            {text}
          </ChartText>
        </g>
      ))}
      {bars.map((bar, i) => (
        <Bar
          key={bar.label}
          bar={bar}
          slot={slotOf(plot, i, bars.length)}
          start={at(start)}
          end={at(bar.value)}
          {...{ chart, style }}
        />
      ))}
      <Baseline style={style} from={[at(start), plot.y]} to={[at(start), bottom]} />
    </g>
  );
}

/** Where bars begin: zero, or the least power of ten. */
function startOf({ scale, min, max }: ValueAxis): number {
  return scale === "log" ? min : Math.min(max, Math.max(min, 0));
}

function slotOf(plot: Box, i: number, of: number): { y: number; height: number } {
  const height = plot.height / of;
  return { y: plot.y + i * height, height };
}

interface BarProps extends MarksProps<PlacedBarChart> {
  bar: PlacedBar;
  slot: { y: number; height: number };
  start: number;
  end: number;
}

function Bar({ bar, slot, start, end, chart, style }: BarProps) {
  const middle = slot.y + slot.height / 2;
  const thickness = slot.height * barShare;
  const backwards = end < start;
  return (
    <g>
      <BarName bar={bar} middle={middle} {...{ chart, style }} />
      <rect
        data-mark="bar"
        x={round(Math.min(start, end))}
        y={round(middle - thickness / 2)}
        width={round(Math.abs(end - start))}
        height={round(thickness)}
        fill={themeColour(style, bar.colour)}
      />
      <ChartText
        x={backwards ? end - gaps.value : end + gaps.value}
        y={middle}
        size={chart.valueSize * style.typeScale}
        fill={tone(style, "ink")}
        anchor={backwards ? "end" : "start"}
        bold
      >
        {bar.text}
      </ChartText>
    </g>
  );
}

/** Right beside the axis; of two lines, the shorter stands in the middle of the longer. */
function BarName({ bar, middle, chart, style }: MarksProps<PlacedBarChart> & { bar: PlacedBar; middle: number }) {
  const { labelSize, box, plot } = chart;
  const size = labelSize * style.typeScale;
  const right = plot.x - gaps.label;
  // In all the room there is, as PowerPoint does: the slack of the layout included.
  const lines = wrapLines(bar.label, labelSize, false, right - box.x);
  const widest = Math.max(...lines.map((line) => textWidth(line, size, false)));
  const alone = lines.length === 1;
  return lines.map((line, i) => (
    <ChartText
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have a fixed order.
      key={i}
      x={alone ? right : right - widest / 2}
      y={middle + (i - (lines.length - 1) / 2) * size * leadingOf(style)}
      size={size}
      fill={tone(style, "ink")}
      anchor={alone ? "end" : "middle"}
    >
      {line}
    </ChartText>
  ));
}
