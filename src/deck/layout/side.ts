import type { Language } from "@/lib/language";
import type { SlideChart } from "../plan-types";
import { measureChart, placeChart } from "./chart";
import type { Box, PlacedChart, PlacedQuestions, ValueAxis } from "./placed";
import { loudest, measureQuestions, placeQuestions, type Questions, ruleGap } from "./questions";
import { roles } from "./type-scale";

/** White between the chart and the hairline over the questions. */
const between = { least: 10, most: 24 } as const;

export interface SideContent {
  chart?: SlideChart | undefined;
  questions?: Questions | undefined;
}

export interface PlacedSide {
  chart?: PlacedChart;
  questions?: PlacedQuestions;
}

/**
 * Chart above, questions beneath, in one column; nothing when they do not fit there even at their smallest. A reader
 * loses more to a cramped chart than to questions a point smaller, so these shrink first.
 */
export function placeSide(
  content: SideContent,
  box: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedSide | undefined {
  const { chart, questions } = content;
  if (chart && questions) return placeBoth(chart, questions, box, axis, language, cuts);
  if (chart) {
    const measured = measureChart(chart, box.width, cuts);
    if (measured.heights.least > box.height) return undefined;
    return { chart: placeChart(measured, box, axis, language, cuts) };
  }
  if (!questions) return {};
  const size = [loudest, ...itemSizes].find((candidate) => fits(questions, candidate, box));
  if (size === undefined) return undefined;
  return { questions: placeQuestions(measureQuestions(questions, size, box.width, cuts), box, false) };
}

/** Whether the questions alone fit a box with items of this size. */
export function fits(questions: Questions, size: number, box: { width: number; height: number }): boolean {
  return measureQuestions(questions, size, box.width, new Set()).height <= box.height;
}

const itemSizes = roles.questions.steps.map(([size]) => size);

function placeBoth(
  chart: SlideChart,
  questions: Questions,
  box: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedSide | undefined {
  const measured = measureChart(chart, box.width, cuts);
  const { least, comfortable, most } = measured.heights;
  const room = (size: number) =>
    box.height - between.least - ruleGap - measureQuestions(questions, size, box.width, new Set()).height;
  const attempts = [
    { size: loudest, chart: most },
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
    questions: placeQuestions(measureQuestions(questions, chosen.size, box.width, cuts), below, true),
  };
}
