import type { Language } from "@/lib/language";
import { textWidth } from "@/lib/measure";
import type { BarChart, SlideBar } from "../plan-types";
import { positionOf, valueAxis, withTicks } from "./axis";
import { type ChartHead, headHeight, measureHead, placeHead } from "./chart-head";
import { cut, lineHeight, measureRuns, slack } from "./fit";
import type { Box, PlacedBar, PlacedBarChart, ValueAxis } from "./placed";

const gaps = { label: 10, value: 9 } as const;
const pitches = { most: 34, comfortable: 22, least: 15 } as const;
/** Room for the tick labels under a log axis, and their size. */
const axisRoom = 17;
const tickSize = 8.5;
/** Half a tick label, which may stand out beyond the last gridline. */
const lastTick = 22;
/** Shares of the width that the labels may take: the least that lets each have its two lines. */
const labelShares = [0.34, 0.4, 0.46] as const;
const labelLines = 2;

/** A chart whose texts are fitted to a width, and the heights that it can take, in points. */
export interface MeasuredBars {
  chart: BarChart;
  width: number;
  head: ChartHead;
  bars: PlacedBar[];
  labelSize: number;
  labelWidth: number;
  /** Of the chart with its title and note: at the least, comfortably, and the height that it does not outgrow. */
  heights: { least: number; comfortable: number; most: number };
}

export function measureBars(chart: BarChart, width: number, cuts: Set<string>): MeasuredBars {
  const head = measureHead(chart, width, cuts);
  const labelSize = chart.bars.length > 7 ? 9 : chart.bars.length > 5 ? 9.5 : 10;
  const widest = Math.max(...chart.bars.map((bar) => textWidth(bar.label, labelSize, false) * slack));
  const inTwoLines = (share: number) =>
    chart.bars.every((bar) => measureRuns(labelRun(bar.label), labelSize, share * width).lines <= labelLines);
  const share = labelShares.find(inTwoLines) ?? labelShares[labelShares.length - 1] ?? 0;
  const labelWidth = Math.ceil(Math.min(widest + 2, share * width));
  const bars = fitLabels(chart.bars, labelSize, labelWidth, cuts);
  // Two labels of two lines nearly touch and still read well: they keep half the slack between them.
  const label = Math.max(...bars.map((bar) => measureRuns(labelRun(bar.label), labelSize, labelWidth).height)) * 0.96;
  const height = (pitch: number) => headHeight(head) + Math.max(pitch, label + 1) * bars.length + axisHeight(chart);
  const available = width - labelWidth - gaps.label;
  const ownAxis = valueAxis(
    chart.bars.map((bar) => bar.value),
    chart.scale,
  );
  const cramped = width < narrow && fitValues(bars, ownAxis, available, new Set()).plotWidth < leastBeside * available;
  return {
    chart,
    width,
    head,
    bars,
    labelSize,
    labelWidth,
    heights: {
      least: cramped ? Number.POSITIVE_INFINITY : height(pitches.least),
      comfortable: height(pitches.comfortable),
      most: height(pitches.most),
    },
  };
}

/** The chart in a box at least as high as its least height. `axis` holds all bars, those on other slides too. */
export function placeBars(
  measured: MeasuredBars,
  box: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedBarChart {
  const { chart, labelSize, labelWidth } = measured;
  const { frame, ...texts } = placeHead(measured.head, { ...box, height: Math.min(box.height, measured.heights.most) });
  const plotX = labelWidth + gaps.label;
  const values = fitValues(measured.bars, axis, box.width - plotX, cuts);
  return {
    type: "bar",
    box: frame,
    plot: { x: box.x + plotX, y: frame.y, width: values.plotWidth, height: frame.height - axisHeight(chart) },
    ...texts,
    description: chart.description,
    columns: chart.columns,
    axis: withTicks(axis, values.plotWidth, tickSize, language),
    bars: values.bars,
    labelSize,
    labelWidth,
    valueSize: values.size,
  };
}

/** Bars in groups that each fit a chart of this height with the same title and note. */
export function dealBars(chart: BarChart, width: number, height: number): SlideBar[][] {
  const one = measureBars({ ...chart, bars: chart.bars.slice(0, 1) }, width, new Set()).heights.comfortable;
  const all = measureBars(chart, width, new Set()).heights.least;
  if (all <= height) return [[...chart.bars]];
  const pitch = 2 * lineHeight(10, chart.bars.map((bar) => bar.label).join(" ")) + 1;
  const perPage = Math.max(1, 1 + Math.floor((height - one) / pitch));
  const pages = Math.ceil(chart.bars.length / perPage);
  const even = Math.ceil(chart.bars.length / pages);
  return Array.from({ length: pages }, (_, i) => chart.bars.slice(i * even, (i + 1) * even));
}

function axisHeight(chart: BarChart): number {
  return chart.scale === "log" ? axisRoom : 0;
}

function labelRun(text: string) {
  return [{ text, bold: false }];
}

/** Labels of two lines at most, no two alike: a spreadsheet, and some readers, merge equal categories. */
function fitLabels(bars: readonly SlideBar[], size: number, width: number, cuts: Set<string>): PlacedBar[] {
  const seen = new Set<string>();
  const fits = (text: string) => measureRuns(labelRun(text), size, width).lines <= labelLines;
  return bars.map((bar) => {
    const whole = bar.label;
    if (!fits(whole)) cuts.add(whole);
    let label = fits(whole) ? whole : cut(whole, fits);
    for (let n = 2; seen.has(label); n++) {
      const suffix = ` (${n})`;
      label = (fits(whole + suffix) ? whole : cut(whole, (part) => fits(part + suffix))) + suffix;
    }
    seen.add(label);
    return { ...bar, label };
  });
}

/** Bars give way before their values do: a number that is cut says nothing. Beside a table they keep a third. */
const leastPlot = 0.2;
const leastBeside = 0.3;
/** A chart this narrow stands beside a table, and can have a page of its own instead. */
const narrow = 420;
const valueSteps = [
  { size: 10, share: 0.4 },
  { size: 9, share: 0.4 },
  { size: 9, share: leastPlot },
] as const;

/** Value labels stand right of their bars: the plot leaves them their width, and at worst they are cut. */
function fitValues(bars: readonly PlacedBar[], axis: ValueAxis, available: number, cuts: Set<string>) {
  const widthOf = (text: string, size: number) => textWidth(text, size, true) * slack + gaps.value;
  const plotWidth = (size: number, drawn: readonly PlacedBar[]) =>
    Math.min(
      available - (axis.scale === "log" ? lastTick : 0),
      ...drawn.map((bar) => (available - widthOf(bar.text, size)) / Math.max(0.01, positionOf(bar.value, axis))),
    );
  for (const { size, share } of valueSteps) {
    const width = plotWidth(size, bars);
    if (width >= share * available) return { bars: [...bars], size, plotWidth: width };
  }
  const width = leastPlot * available;
  const shorter = bars.map((bar) => {
    const room = available - width * positionOf(bar.value, axis);
    const fits = (text: string) => widthOf(text, 9) <= room;
    if (fits(bar.text)) return bar;
    cuts.add(bar.text);
    return { ...bar, text: cut(bar.text, fits) };
  });
  return { bars: shorter, size: 9, plotWidth: width };
}
