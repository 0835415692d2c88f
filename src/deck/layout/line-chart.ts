import type { Language } from "@/lib/language";
import { textWidth } from "@/lib/measure";
import type { LineChart, SlideLine } from "../plan-types";
import { positionOf, roundAxis, withTicks } from "./axis";
import { type ChartHead, headHeight, measureHead, placeHead } from "./chart-head";
import { cut, lineHeight, slack } from "./fit";
import type { Box, PlacedLine, PlacedLineChart, ValueAxis } from "./placed";

const sizes = { month: 9.5, value: 10.5 } as const;
/** Of the plot alone. */
const plotHeights = { least: 110, comfortable: 170, most: 330 } as const;
const monthRoom = 18;
const tickGap = 8;
/** From the end of a line to its label, past its symbol. */
const labelGap = 10;
const widestLabel = 0.36;
/** Between two gridlines of a linear axis, at the least. */
const linearPitch = 40;

export interface MeasuredLines {
  chart: LineChart;
  head: ChartHead;
  heights: { least: number; comfortable: number; most: number };
}

export function measureLines(chart: LineChart, width: number, cuts: Set<string>): MeasuredLines {
  const head = measureHead(chart, width, cuts);
  const height = (plot: number) => headHeight(head) + plot + monthRoom;
  return {
    chart,
    head,
    heights: {
      least: height(Math.max(plotHeights.least, chart.lines.length * pitch())),
      comfortable: height(plotHeights.comfortable),
      most: height(plotHeights.most),
    },
  };
}

/** The chart in a box at least as high as its least height. */
export function placeLines(
  { chart, head, heights }: MeasuredLines,
  box: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedLineChart {
  const { frame, ...texts } = placeHead(head, { ...box, height: Math.min(box.height, heights.most) });
  const height = frame.height - monthRoom;
  // Ticks of the value axis are as far apart as its height allows; their labels stand left of the plot.
  const ticked =
    axis.scale === "log"
      ? withTicks(axis, 2.2 * height, sizes.month, language)
      : roundAxis(definedIn(chart), Math.floor(height / linearPitch), sizes.month, language);
  const left =
    Math.max(0, ...ticked.ticks.map(({ text }) => textWidth(text, ticked.tickSize, false) * slack)) + tickGap;
  const ends = chart.lines.map((line) => endOf(line, widestLabel * frame.width, cuts));
  const right = Math.max(0, ...ends.map((text) => textWidth(text, sizes.value, true) * slack)) + labelGap;
  const plot = { x: frame.x + left, y: frame.y, width: frame.width - left - right, height };
  const shifts = apart(
    chart.lines.map((line) => height * (1 - positionOf(line.values.at(-1) ?? ticked.min, ticked))),
    height,
  );
  return {
    type: "line",
    box: frame,
    plot,
    ...texts,
    description: chart.description,
    axis: ticked,
    labelSize: sizes.month,
    valueSize: sizes.value,
    column: chart.column,
    months: chart.months,
    monthStep: monthStep(chart.months, plot.width),
    lines: chart.lines.map(
      (line, i): PlacedLine => ({
        ...line,
        endText: ends[i] ?? "",
        endShift: Math.round((shifts[i] ?? 0) * 100) / 100,
      }),
    ),
  };
}

function definedIn({ lines }: LineChart): number[] {
  return lines.flatMap((line) => line.values.filter((value) => value !== undefined));
}

/** Where month `i` stands in the plot, from 0 (left) to 1 (right): the first and the last at its ends. */
export function monthPosition(i: number, months: number): number {
  return months > 1 ? i / (months - 1) : 0.5;
}

/** The name of a line and its last value as told; in a narrow chart the name alone, as the value can be read off. */
function endOf({ label, texts }: SlideLine, width: number, cuts: Set<string>): string {
  const last = texts.findLast((text) => text !== undefined);
  const whole = last ? `${label} · ${last}` : label;
  const fits = (text: string) => textWidth(text, sizes.value, true) * slack <= width;
  if (fits(whole)) return whole;
  cuts.add(whole);
  return fits(label) ? label : cut(label, fits);
}

function pitch(): number {
  return lineHeight(sizes.value, "");
}

/** How far each label must move from the end of its line, so that none touches another or leaves the plot. */
function apart(ends: readonly number[], height: number): number[] {
  const order = ends.map((_, i) => i).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const at = [...ends];
  let least = 0;
  for (const i of order) {
    at[i] = Math.max(at[i] ?? 0, least);
    least = (at[i] ?? 0) + pitch();
  }
  let most = height;
  for (const i of order.toReversed()) {
    at[i] = Math.min(at[i] ?? 0, most);
    most = (at[i] ?? 0) - pitch();
  }
  return at.map((y, i) => y - (ends[i] ?? 0));
}

/** Months between two names, so that the names do not touch: every one, every third, twice a year, once a year … */
function monthStep(months: readonly string[], width: number): number {
  const widest = Math.max(0, ...months.map((month) => textWidth(month, sizes.month, false))) * slack + 10;
  const room = width / Math.max(1, months.length);
  return [1, 2, 3, 4, 6, 12].find((step) => room * step >= widest) ?? 24;
}
