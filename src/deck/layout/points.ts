import { fitText, measureRuns } from "./fit";
import type { Box, PlacedQuestions } from "./placed";
import { roles } from "./type-scale";

export interface Questions {
  title: string;
  items: string[];
}

export interface MeasuredQuestions extends Omit<PlacedQuestions, "box" | "rule"> {
  height: number;
}

/** Alone on their side, questions may be set larger. */
export const loudest = 14;
const longestLine = 640;

/** The questions with items of `size` points in a column; only at the role's smallest size is an item cut. */
export function measureQuestions(
  questions: Questions,
  size: number,
  columnWidth: number,
  cuts: Set<string>,
): MeasuredQuestions {
  const width = Math.min(columnWidth, longestLine);
  const smallest = roles.questions.steps[roles.questions.steps.length - 1] ?? [10, 5];
  const titleSteps = roles.chartTitle.steps.filter(([titleSize]) => titleSize <= size + 3);
  const title = fitText(questions.title, true, width, titleSteps, cuts);
  const lines = size > smallest[0] ? Number.POSITIVE_INFINITY : smallest[1];
  const items = questions.items.map((item) => fitText(item, false, width, [[size, lines]], cuts).text);
  const gap = size * (size > 11 ? 0.5 : 0.4);
  const heights = items.map((item) => gap + measureRuns([{ text: item, bold: false }], size, width).height);
  return {
    title: title.text,
    titleSize: title.size,
    items,
    itemSize: size,
    gap,
    height: title.height + heights.reduce((sum, height) => sum + height, 0),
  };
}

export function placeQuestions(measured: MeasuredQuestions, box: Box, ruled: boolean): PlacedQuestions {
  const { height, ...rest } = measured;
  const above = ruled ? ruleGap : 0;
  return {
    ...rest,
    ...(ruled && { rule: { x: box.x, y: box.y, width: box.width } }),
    box: { x: box.x, y: box.y + above, width: Math.min(box.width, longestLine), height },
  };
}

/** From the hairline to the title under it. */
export const ruleGap = 8;
