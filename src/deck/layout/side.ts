import type { Language } from "@/lib/language";
import type { SlideChart } from "../plan-types";
import { measureChart, placeChart } from "./any-chart";
import type { Box, PlacedChart, PlacedPoints, ValueAxis } from "./placed";
import { type DealtGroup, loudest, measurePoints, placePoints, ruleGap } from "./points";
import { roles } from "./type-scale";

/** White between the chart and the hairline over the questions. */
const between = { least: 10, most: 24 } as const;

export interface SideContent {
  chart?: SlideChart | undefined;
  points?: DealtGroup[] | undefined;
}

export interface PlacedSide {
  chart?: PlacedChart;
  points?: PlacedPoints;
}

/**
 * Chart above, points beneath, in one column; nothing when they do not fit there even at their smallest. A reader
 * loses more to a cramped chart than to points a size smaller, so these shrink first.
 */
export function placeSide(
  content: SideContent,
  box: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedSide | undefined {
  const { chart, points } = content;
  if (chart && points) return placeBoth(chart, points, box, axis, language, cuts);
  if (chart) {
    const measured = measureChart(chart, box.width, cuts);
    if (measured.heights.least > box.height) return undefined;
    return { chart: placeChart(measured, box, axis, language, cuts) };
  }
  if (!points) return {};
  const size = [...loudest.slice(box.width > 560 ? 0 : 2), ...itemSizes].find((candidate) =>
    fits(points, candidate, box),
  );
  if (size === undefined) return undefined;
  return { points: placePoints(measurePoints(points, size, box.width, cuts), box, false) };
}

/** Whether the points alone fit a box with items of this size. */
export function fits(points: readonly DealtGroup[], size: number, box: { width: number; height: number }): boolean {
  return measurePoints(points, size, box.width, new Set()).height <= box.height;
}

const itemSizes = roles.points.steps.map(([size]) => size);

function placeBoth(
  chart: SlideChart,
  points: readonly DealtGroup[],
  box: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedSide | undefined {
  const measured = measureChart(chart, box.width, cuts);
  const { least, comfortable, most } = measured.heights;
  const room = (size: number) =>
    box.height - between.least - ruleGap - measurePoints(points, size, box.width, new Set()).height;
  const attempts = [
    { size: loudest[2], chart: most },
    ...itemSizes.filter((size) => size > 10).map((size) => ({ size, chart: comfortable })),
    ...itemSizes.map((size) => ({ size, chart: least })),
  ];
  const chosen = attempts.find((attempt) => room(attempt.size) >= attempt.chart);
  if (!chosen) return undefined;
  const height = Math.min(most, room(chosen.size));
  const spare = room(chosen.size) - height;
  const rule = box.y + height + Math.min(between.most, between.least + spare);
  const below = { ...box, y: rule, height: box.y + box.height - rule };
  return {
    chart: placeChart(measured, { ...box, height }, axis, language, cuts),
    points: placePoints(measurePoints(points, chosen.size, box.width, cuts), below, true),
  };
}
