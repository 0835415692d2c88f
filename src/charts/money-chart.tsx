import { createContext, use } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { keyed } from "@/lib/keyed";
import { ThemeIconMark } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import { Mark } from "./mark";
import { labelLeading, labelLines, type MoneyLayout, moneyLayout } from "./money-layout";
import type { MoneyBar, MoneySeries } from "./money-series";

interface Drawing {
  series: MoneySeries;
  layout: MoneyLayout;
  ticks: number[];
}

// As for `MarkContext`: the shapes below must stay the same functions from one drawing to the next.
const DrawingContext = createContext<Drawing | undefined>(undefined);

interface MoneyChartProps {
  series: MoneySeries;
  /** Pixels. The height follows from the rows: `moneyLayout`. */
  width: number;
}

/** One bar a figure, grouped by kind. Only draws: every number and word is in the series. */
export function MoneyChart({ series, width }: MoneyChartProps) {
  const layout = moneyLayout(width, series.rows.length);
  const every = layout.narrow && series.axis.ticks.length > 5 ? 2 : 1;
  const ticks = series.axis.ticks.filter((_, index) => index % every === 0);
  return (
    <DrawingContext value={{ series, layout, ticks }}>
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
          scale={series.scale}
          domain={series.axis.domain}
          ticks={ticks}
          interval={0}
          axisLine={false}
          tickLine={false}
          height={layout.axis}
          tick={AxisLabel}
        />
        <YAxis
          type="category"
          dataKey="id"
          width={layout.labels}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={RowLabel}
        />
        <Bar dataKey="value" isAnimationActive={false} barSize={layout.band} shape={BarShape} />
      </BarChart>
    </DrawingContext>
  );
}

interface TickProps {
  x: number | string;
  y: number | string;
  index: number;
  payload: { value: number };
}

function AxisLabel({ x, y, payload }: TickProps) {
  const { series, layout, ticks } = useDrawing();
  // The first label of a phone's chart stands at the edge of the screen: it must not be centred on its line.
  const anchor = layout.narrow && payload.value === ticks[0] ? "start" : "middle";
  return (
    <text x={x} y={y} dy="0.8em" textAnchor={anchor} className="fill-muted text-[11px] tabular-nums">
      {series.axis.labels[series.axis.ticks.indexOf(payload.value)]}
    </text>
  );
}

function RowLabel({ y, index }: TickProps) {
  const { series, layout } = useDrawing();
  const row = series.rows[index];
  if (!row) return <g />;
  if (row.type === "group")
    return (
      <text x={0} y={y} dy="0.5em" className="fill-muted text-xs font-semibold">
        {row.label}
      </text>
    );
  const middle = layout.narrow ? Number(y) - 9 : Number(y);
  const lines = labelLines(row.label, layout);
  return (
    <g style={themeStyle(row.colour)} pointerEvents="none">
      <ThemeIconMark name={row.icon} x={0} y={middle - 6} size={12} />
      <text x={19} className="fill-ink text-xs">
        {keyed(lines).map(({ key, item: line }, place) => (
          <tspan key={key} x={19} y={middle + (place - (lines.length - 1) / 2) * labelLeading} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

interface ShapeProps {
  x: number;
  y: number;
  width: number;
  height: number;
  payload: MoneyBar;
}

function BarShape(props: unknown) {
  const { x, y, width, height, payload } = props as ShapeProps;
  const { layout } = useDrawing();
  // A heading's row has no value, and so no bar.
  if (payload.type !== "bar") return <g />;
  // On a linear axis from zero the smallest are thinner than a hair: two pixels can still be seen.
  const length = Math.max(2, width);
  const top = y + (layout.narrow ? height - layout.thickness - 6 : (height - layout.thickness) / 2);
  return (
    <Mark mark={payload}>
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
      <text
        x={x + length + 7}
        y={top + layout.thickness / 2}
        dy="0.35em"
        className="fill-ink text-xs font-semibold tabular-nums"
      >
        {payload.text}
      </text>
    </Mark>
  );
}

function useDrawing(): Drawing {
  const drawing = use(DrawingContext);
  if (!drawing) throw new Error("a shape of the money chart outside of it");
  return drawing;
}
