import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { ThemeIconMark } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import { Mark, type MarkHandlers } from "./mark";
import { themeBand } from "./theme-layout";
import type { ThemeRow, ThemeSeries } from "./theme-series";

interface ThemeChartProps {
  series: ThemeSeries;
  width: number;
  handlers?: MarkHandlers;
}

interface ShapeProps {
  x: number;
  y: number;
  width: number;
  payload: ThemeRow;
}

/** One block a story: solid where the theme leads, outlined where it is a further one. */
export function ThemeChart({ series, width, handlers }: ThemeChartProps) {
  // Blocks of a week with few stories would be as wide as the page.
  const most = Math.max(6, series.most);
  const columns = Array.from({ length: series.most }, (_, index) => index);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={series.rows.length * themeBand}
      data={series.rows}
      margin={{ top: 0, right: 30, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      barCategoryGap={0}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="id" width={1} axisLine={false} tickLine={false} interval={0} tick={({ y, index }) => <RowLabel row={series.rows[index]} y={Number(y)} width={width} />} />
      {columns.map((column) => (
        <Bar
          key={column}
          stackId="stories"
          dataKey={(row: ThemeRow) => (row.blocks[column] ? 1 : 0)}
          isAnimationActive={false}
          barSize={themeBand}
          shape={(props: unknown) => <Block {...(props as ShapeProps)} column={column} handlers={handlers} />}
        />
      ))}
    </BarChart>
  );
}

function Block({ x, y, width, payload, column, handlers }: ShapeProps & { column: number; handlers: MarkHandlers | undefined }) {
  const block = payload.blocks[column];
  if (!block) return null;
  return (
    <Mark mark={block} handlers={handlers}>
      <rect x={x} y={y + 22} width={width} height={24} fill="transparent" />
      <rect
        data-shape
        x={x + 1}
        y={y + 28}
        width={Math.max(2, width - 5)}
        height={10}
        rx={2}
        style={themeStyle(payload.colour)}
        className={`stroke-(--theme) group-hover/mark:opacity-70 group-focus-visible/mark:stroke-ink group-focus-visible/mark:[stroke-width:2px] ${block.leads ? "fill-(--theme)" : "fill-paper"}`}
      />
    </Mark>
  );
}

function RowLabel({ row, y, width }: { row: ThemeRow | undefined; y: number; width: number }) {
  if (!row) return null;
  return (
    <g style={themeStyle(row.colour)} pointerEvents="none">
      <line x1={0} x2={width} y1={y - themeBand / 2 + 0.5} y2={y - themeBand / 2 + 0.5} className="stroke-line" />
      <ThemeIconMark name={row.icon} x={0} y={y - 18} size={14} />
      <text x={22} y={y - 11} dy="0.35em" className="fill-ink text-sm">
        {row.label}
      </text>
      <text x={width - 2} y={y - 11} dy="0.35em" textAnchor="end" className="fill-muted text-sm tabular-nums">
        {row.count}
      </text>
    </g>
  );
}
