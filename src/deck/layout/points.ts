import type { PointGroup } from "../plan-types";
import { fitText, measureRuns } from "./fit";
import type { Box, PlacedGroup, PlacedPoints } from "./placed";
import { roles, type Step } from "./type-scale";

export interface MeasuredPoints extends Omit<PlacedPoints, "box" | "rule"> {
  height: number;
}

/** A group, or a part of it, which then says where it begins. */
export type DealtGroup = PointGroup & Partial<Pick<PlacedGroup, "from">>;

/** Alone on their side, points may be set larger; alone on a page, larger still. */
export const loudest = [18, 16, 14] as const;
const longestLine = 640;

/** The points with items of `size` points in a column; only at the role's smallest size is an item cut. */
export function measurePoints(
  groups: readonly DealtGroup[],
  size: number,
  columnWidth: number,
  cuts: Set<string>,
): MeasuredPoints {
  const width = Math.min(columnWidth, longestLine);
  const smallest = roles.points.steps[roles.points.steps.length - 1] ?? [10, 5];
  // A heading is never smaller than what it heads.
  const usual: readonly Step[] = roles.chartTitle.steps.filter(([titleSize]) => titleSize <= size + 3);
  const titleSteps: readonly Step[] = size > 13 ? [[size, 3], ...usual] : usual;
  const lines = size > smallest[0] ? Number.POSITIVE_INFINITY : smallest[1];
  const gap = size * (size > 11 ? 0.5 : 0.4);
  const titles = groups.map((group) => fitText(group.title, true, width, titleSteps, cuts));
  const titleSize = Math.min(...titles.map((title) => title.size));
  const placed = groups.map((group, i) => ({
    id: group.id,
    from: group.from ?? 0,
    ...(group.fixed && { fixed: true }),
    title: titles[i]?.text ?? "",
    items: group.items.map((item) => fitText(item, false, width, [[size, lines]], cuts).text),
  }));
  const heightOf = (text: string, bold: boolean, at: number) =>
    text === "" ? 0 : measureRuns([{ text, bold }], at, width).height;
  const groupGap = 1.2 * size;
  const height = placed.reduce(
    (sum, group, i) =>
      sum +
      (i > 0 ? groupGap : 0) +
      heightOf(group.title, true, titleSize) +
      group.items.reduce((inner, item) => inner + gap + heightOf(item, false, size), 0),
    0,
  );
  return { groups: placed, titleSize, itemSize: size, gap, groupGap, height };
}

export function placePoints(measured: MeasuredPoints, box: Box, ruled: boolean): PlacedPoints {
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
