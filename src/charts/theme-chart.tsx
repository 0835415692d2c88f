import { createContext, use } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { ThemeIconMark } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import { Mark } from "./mark";
import { themeBand } from "./theme-layout";
import type { ThemeRow, ThemeSeries } from "./theme-series";

interface ThemeChartProps {
  series: ThemeSeries;
  /** Pixels. */
  width: number;
}

// As for `MarkContext`: the shapes below must stay the same functions from one drawing to the next.
const DrawingContext = createContext<ThemeChartProps | undefined>(undefined);

/** One block a story: solid where the theme leads, outlined where it is a further one. */
export function ThemeChart({ series, width }: ThemeChartProps) {
  // Blocks of a week with few stories would be as wide as the page.
  const most = Math.max(6, series.most);
  return (
    <DrawingContext value={{ series, width }}>
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
        <YAxis type="category" dataKey="id" width={1} axisLine={false} tickLine={false} interval={0} tick={RowLabel} />
        <Bar dataKey="count" isAnimationActive={false} barSize={themeBand} shape={Blocks} />
      </BarChart>
    </DrawingContext>
  );
}

interface ShapeProps {
  x: number;
  y: number;
  width: number;
  payload: ThemeRow;
}

/** A row's bar, cut into one block a story. */
function Blocks(props: unknown) {
  const { x, y, width, payload } = props as ShapeProps;
  const step = width / Math.max(1, payload.count);
  return (
    <g style={themeStyle(payload.colour)}>
      {payload.blocks.map((block, index) => (
        <Mark key={block.id} mark={block}>
          <rect x={x + index * step} y={y + 22} width={step} height={24} fill="transparent" />
          <rect
            data-shape
            x={x + index * step + 1}
            y={y + 28}
            width={Math.max(2, step - 5)}
            height={10}
            rx={2}
            className={`stroke-(--theme) group-hover/mark:opacity-70 group-focus-visible/mark:stroke-ink group-focus-visible/mark:[stroke-width:2px] ${block.leads ? "fill-(--theme)" : "fill-paper"}`}
          />
        </Mark>
      ))}
    </g>
  );
}

function RowLabel({ y, index }: { y: number | string; index: number }) {
  const drawing = use(DrawingContext);
  const row = drawing?.series.rows[index];
  if (!drawing || !row) return <g />;
  const [middle, width] = [Number(y), drawing.width];
  const top = middle - themeBand / 2 + 0.5;
  return (
    <g style={themeStyle(row.colour)} pointerEvents="none">
      <line x1={0} x2={width} y1={top} y2={top} className="stroke-line" />
      <ThemeIconMark name={row.icon} x={0} y={middle - 18} size={14} />
      <text x={22} y={middle - 11} dy="0.35em" className="fill-ink text-sm">
        {row.label}
      </text>
      <text x={width - 2} y={middle - 11} dy="0.35em" textAnchor="end" className="fill-muted text-sm tabular-nums">
        {row.count}
      </text>
    </g>
  );
}
