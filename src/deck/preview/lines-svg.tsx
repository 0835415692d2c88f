import { positionOf } from "../layout/axis";
import { monthPosition } from "../layout/line-chart";
import type { PlacedLine, PlacedLineChart } from "../layout/placed";
import type { MarksProps } from "./chart-svg";
import { round } from "./geometry";
import { type LineLook, lineLooks, lineWidth, Marker } from "./line-looks";
import { themeColour, tone } from "./look";
import { Baseline, ChartLine, ChartText, Gridline } from "./svg-parts";

/** From the plot to the texts around it; an end label further from its line's end than `leader` is tied to it. */
const gaps = { tick: 5, month: 11, end: 8, leader: 6 } as const;

/** Lines over months, each named at its end; a mark where something was told in that month. */
export function LineMarks({ chart, style }: MarksProps<PlacedLineChart>) {
  const looks = lineLooks(chart.lines);
  const scale = scaleOf(chart);
  return (
    <g>
      <ValueLines chart={chart} style={style} />
      <Months chart={chart} style={style} />
      {chart.lines.map((line, i) => {
        const look = looks[i];
        return look && <Line key={line.label} {...{ line, look, chart, style, scale }} />;
      })}
    </g>
  );
}

interface Scale {
  x: (month: number) => number;
  y: (value: number) => number;
}

function scaleOf({ plot, axis, months }: PlacedLineChart): Scale {
  return {
    x: (month) => plot.x + plot.width * monthPosition(month, months.length),
    y: (value) => plot.y + plot.height * (1 - positionOf(value, axis)),
  };
}

function ValueLines({ chart, style }: MarksProps<PlacedLineChart>) {
  const { plot, axis } = chart;
  const { y } = scaleOf(chart);
  return axis.ticks.map(({ value, text }) => (
    <g key={value}>
      <Gridline style={style} from={[plot.x, y(value)]} to={[plot.x + plot.width, y(value)]} />
      <ChartText
        x={plot.x - gaps.tick}
        y={y(value)}
        size={axis.tickSize * style.typeScale}
        fill={tone(style, "muted")}
        anchor="end"
      >
        {text}
      </ChartText>
    </g>
  ));
}

function Months({ chart, style }: MarksProps<PlacedLineChart>) {
  const { plot, axis, months, monthStep, labelSize } = chart;
  const { x, y } = scaleOf(chart);
  const bottom = plot.y + plot.height;
  const base = axis.scale === "log" ? bottom : y(Math.max(axis.min, 0));
  return (
    <>
      <Baseline style={style} from={[plot.x, base]} to={[plot.x + plot.width, base]} />
      {months.map((month, i) =>
        i % monthStep === 0 ? (
          <ChartText
            // biome-ignore lint/suspicious/noArrayIndexKey: months are consecutive.
            key={i}
            x={x(i)}
            y={bottom + gaps.month}
            size={labelSize * style.typeScale}
            fill={tone(style, "muted")}
            anchor="middle"
          >
            {month}
          </ChartText>
        ) : null,
      )}
    </>
  );
}

interface LineProps extends MarksProps<PlacedLineChart> {
  line: PlacedLine;
  look: LineLook;
  scale: Scale;
}

function Line({ line, look, chart, style, scale }: LineProps) {
  const colour = themeColour(style, line.colour);
  return (
    <g>
      {stretches(line).map((stretch) => (
        <polyline
          key={stretch[0]?.month}
          data-line={line.label}
          points={stretch.map(({ month, value }) => `${round(scale.x(month))},${round(scale.y(value))}`).join(" ")}
          fill="none"
          stroke={colour}
          strokeWidth={lineWidth}
          strokeLinecap={look.dash ? "butt" : "round"}
          strokeDasharray={look.dash}
          strokeLinejoin="round"
        />
      ))}
      {line.values.map((value, month) =>
        value !== undefined && line.texts[month] !== undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: months are consecutive.
          <Marker key={month} symbol={look.symbol} x={scale.x(month)} y={scale.y(value)} colour={colour} />
        ) : null,
      )}
      <EndLabel {...{ line, chart, style, scale, colour }} />
    </g>
  );
}

/** What is known without a gap, in order. */
function stretches({ values }: PlacedLine): { month: number; value: number }[][] {
  const parts: { month: number; value: number }[][] = [];
  values.forEach((value, month) => {
    if (value === undefined) return;
    const open = values[month - 1] === undefined ? undefined : parts.at(-1);
    if (open) open.push({ month, value });
    else parts.push([{ month, value }]);
  });
  return parts;
}

function EndLabel({ line, chart, style, scale, colour }: Omit<LineProps, "look"> & { colour: string }) {
  const { plot, axis } = chart;
  const right = plot.x + plot.width;
  const end = scale.y(line.values.at(-1) ?? axis.min);
  const middle = end + line.endShift;
  return (
    <>
      {Math.abs(line.endShift) > gaps.leader && (
        <ChartLine
          from={[right + 1, end]}
          to={[right + gaps.end - 1, middle]}
          stroke={tone(style, "muted")}
          width={0.5}
        />
      )}
      <ChartText x={right + gaps.end} y={middle} size={chart.valueSize * style.typeScale} fill={colour} bold>
        {line.endText}
      </ChartText>
    </>
  );
}
