import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { ThemeIconMark } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import { Mark, type MarkHandlers } from "./mark";
import { labelLeading, labelLines, type MoneyLayout, moneyLayout } from "./money-layout";
import type { MoneyBar, MoneySeries } from "./money-series";

interface MoneyChartProps {
  series: MoneySeries;
  /** Pixels. The height follows from the rows: `moneyLayout`. */
  width: number;
  /** Left out for a picture, where nothing can be pointed at. */
  handlers?: MarkHandlers;
}

interface ShapeProps {
  x: number;
  y: number;
  width: number;
  height: number;
  payload: MoneyBar;
}

/** One bar a figure, grouped by kind. Only draws: every number and word is in the series. */
export function MoneyChart({ series, width, handlers }: MoneyChartProps) {
  const layout = moneyLayout(width, series.rows.length);
  const drawBar = (props: unknown) => <BarShape {...(props as ShapeProps)} layout={layout} handlers={handlers} />;
  const drawLabel = ({ y, index }: { y: number | string; index: number }) => (
    <RowLabel row={series.rows[index]} y={Number(y)} layout={layout} />
  );
  const ticks = layout.narrow && series.axis.ticks.length > 5 ? series.axis.ticks.filter((_, index) => index % 2 === 0) : series.axis.ticks;
  const drawTick = ({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => (
    // The first label of a phone's chart stands at the edge of the screen: it must not be centred on its line.
    <text x={x} y={y} dy="0.8em" textAnchor={layout.narrow && payload.value === ticks[0] ? "start" : "middle"} className="fill-muted text-[11px] tabular-nums">
      {series.axis.labels[series.axis.ticks.indexOf(payload.value)]}
    </text>
  );
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={layout.height}
      data={series.rows}
      margin={{ top: 0, right: layout.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      barCategoryGap={0}
    >
      <CartesianGrid horizontal={false} stroke="var(--color-line)" />
      <XAxis
        type="number"
        scale={series.scale === "log" ? "log" : "linear"}
        domain={series.axis.domain}
        ticks={ticks}
        interval={0}
        axisLine={false}
        tickLine={false}
        height={layout.axis}
        tick={drawTick}
      />
      <YAxis type="category" dataKey="id" width={layout.labels} axisLine={false} tickLine={false} interval={0} tick={drawLabel} />
      <Bar dataKey="value" isAnimationActive={false} barSize={layout.band} shape={drawBar} />
    </BarChart>
  );
}

function BarShape({ x, y, width, height, payload, layout, handlers }: ShapeProps & { layout: MoneyLayout; handlers: MarkHandlers | undefined }) {
  // A heading's row has no value, and so no bar.
  if (payload.type !== "bar") return null;
  // On a linear axis from zero the smallest are thinner than a hair: two pixels can still be seen.
  const length = Math.max(2, width);
  const top = y + (layout.narrow ? height - layout.thickness - 6 : (height - layout.thickness) / 2);
  return (
    <Mark mark={payload} handlers={handlers}>
      <rect x={0} y={y} width={layout.width} height={height} fill="transparent" />
      <rect
        data-shape
        x={x}
        y={top}
        width={length}
        height={layout.thickness}
        rx={2}
        style={themeStyle(payload.colour)}
        className="fill-(--theme) group-hover/mark:opacity-80 group-focus-visible/mark:stroke-ink group-focus-visible/mark:[stroke-width:2px]"
      />
      <text x={x + length + 7} y={top + layout.thickness / 2} dy="0.35em" className="fill-ink text-xs font-semibold tabular-nums">
        {payload.text}
      </text>
    </Mark>
  );
}

interface RowLabelProps {
  row: MoneySeries["rows"][number] | undefined;
  y: number;
  layout: MoneyLayout;
}

function RowLabel({ row, y, layout }: RowLabelProps) {
  if (!row) return null;
  if (row.type === "group")
    return (
      <text x={0} y={y} dy="0.5em" className="fill-muted text-xs font-semibold">
        {row.label}
      </text>
    );
  const middle = layout.narrow ? y - 9 : y;
  const lines = labelLines(row.label, layout);
  return (
    <g style={themeStyle(row.colour)} pointerEvents="none">
      <ThemeIconMark name={row.icon} x={0} y={middle - 6} size={12} />
      <text x={19} className="fill-ink text-xs">
        {lines.map((line, index) => (
          <tspan key={line} x={19} y={middle + (index - (lines.length - 1) / 2) * labelLeading} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
