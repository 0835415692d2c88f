/** What bars and lines have in common for the rest of the layout: an axis, heights to choose from, a place. */
import type { Language } from "@/lib/language";
import type { SlideChart } from "../plan-types";
import { valueAxis } from "./axis";
import { dealBars, type MeasuredBars, measureBars, placeBars } from "./bar-chart";
import { type MeasuredLines, measureLines, placeLines } from "./line-chart";
import type { Box, PlacedChart, ValueAxis } from "./placed";

export type MeasuredChart = MeasuredBars | MeasuredLines;

export function axisOf(chart: SlideChart | undefined): ValueAxis {
  return valueAxis(chart ? valuesOf(chart) : [], chart?.scale ?? "linear");
}

function valuesOf(chart: SlideChart): number[] {
  switch (chart.type) {
    case "bar":
      return chart.bars.map((bar) => bar.value);
    case "line":
      return chart.lines.flatMap((line) => line.values.filter((value) => value !== undefined));
  }
}

export function measureChart(chart: SlideChart, width: number, cuts: Set<string>): MeasuredChart {
  return chart.type === "bar" ? measureBars(chart, width, cuts) : measureLines(chart, width, cuts);
}

/** The chart in a box at least as high as its least height. `axis` holds all values, those on other slides too. */
export function placeChart(
  measured: MeasuredChart,
  box: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedChart {
  return "bars" in measured
    ? placeBars(measured, box, axis, language, cuts)
    : placeLines(measured, box, axis, language, cuts);
}

/** A chart too high for a body, in parts that each fit: bars can be dealt, lines cannot. */
export function dealChart(chart: SlideChart, body: Box): SlideChart[] {
  if (chart.type === "line") return [chart];
  return dealBars(chart, body.width, body.height).map((bars) => ({ ...chart, bars }));
}
