/** Where the cells of the heat map stand, in pixels: on a phone a theme's name is above its row. */
import { textWidth } from "@/lib/measure";
import type { HeatSeries } from "./heat-series";

export function heatHeight(width: number, rows: number): number {
  return rows * bandOf(width) + 20;
}

function bandOf(width: number): number {
  return width < 560 ? 46 : 32;
}

export function heatLayout(series: HeatSeries, width: number) {
  const narrow = width < 560;
  const band = bandOf(width);
  const left = narrow ? 0 : 180;
  // The last tick starts at the last column and must not run off the chart.
  const tickText = Math.max(0, ...series.columns.map(({ tick }) => textWidth(tick, 11, false) * 1.07));
  const right = Math.max(narrow ? 0 : 36, Math.ceil(tickText));
  const step = (width - left - right) / Math.max(1, series.columns.length);
  // A few weeks are not stretched into slabs.
  const cell = Math.min(step, narrow ? 44 : 56);
  return {
    narrow,
    left,
    height: heatHeight(width, series.rows.length),
    band,
    cell: { width: Math.max(1, cell - 2), height: 22 },
    x: (column: number) => left + column * cell,
    y: (row: number) => row * band + (narrow ? 20 : 5),
    axis: series.rows.length * band + 14,
    /** Counts are written where they fit. */
    numbers: cell >= 16,
    /** Left edge of a tick. */
    tick: (column: number) => left + column * cell + 1,
    every: Math.max(1, Math.ceil((series.columns.some(({ tick }) => tick.length > 2) ? 52 : 24) / cell)),
  };
}
