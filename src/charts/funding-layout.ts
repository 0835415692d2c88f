/** Where the columns of a stacked chart stand, in pixels. */
import { textWidth } from "@/lib/measure";
import type { FundingSegment, FundingSeries } from "./funding-series";

export function fundingHeight(width: number): number {
  return width < 560 ? 280 : 320;
}

export function fundingLayout(series: FundingSeries, width: number) {
  const height = fundingHeight(width);
  const axisText = Math.max(0, ...series.axis.labels.map((label) => textWidth(label, 11, false) * 1.07));
  const plot = { left: Math.ceil(axisText) + 10, top: 22, bottom: height - 24 };
  const band = (width - plot.left) / Math.max(1, series.columns.length);
  // A few months are not stretched into slabs.
  const bar = Math.max(1, Math.min(band * 0.64, 132));
  const [low, high] = series.axis.domain;
  const y = (value: number) => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const widest = Math.max(0, ...series.columns.map(({ text }) => textWidth(text, 11, true) * 1.07));
  const tick = Math.max(0, ...series.columns.map(({ tick: text }) => textWidth(text, 11, false) * 1.07)) + 8;
  return {
    height,
    plot,
    y,
    /** Left edge and width of a column's bar. */
    bar: (column: number) => ({ x: plot.left + (column + 0.5) * band - bar / 2, width: bar }),
    /** The name of a segment's largest amount, where it fits inside. */
    inside: ({ label, from, to }: FundingSegment) =>
      y(from) - y(to) >= 20 && textWidth(label, 11, false) * 1.07 < bar - 12 ? label : undefined,
    middle: (column: number) => plot.left + (column + 0.5) * band,
    /** Where a tick is centred: on its column, but for the last, which must not run off the chart. */
    tick: (column: number) => {
      const half = (textWidth(series.columns[column]?.tick ?? "", 11, false) * 1.07) / 2;
      return Math.min(plot.left + (column + 0.5) * band, width - half);
    },
    /** Totals stand over their columns only where none runs into the next. */
    totals: widest < band,
    /** Every so many ticks are written. */
    every: Math.max(1, Math.ceil(tick / band)),
  };
}
