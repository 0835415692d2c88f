/** What every placed slide holds: each text in its box, no two things on one another. For specs. */
import { expect } from "vitest";
import { textWidth, wrapLines, wrapRuns } from "@/lib/measure";
import { positionOf } from "../axis";
import { figureWidth } from "../figure";
import { monthPosition } from "../line-chart";
import type { Box, PlacedBarChart, PlacedLineChart, PlacedSlide, PlacedTable, PlacedText } from "../placed";
import { signalRuns } from "../rows";
import { type Sheet, sheetOf } from "../sheet";
import { type Role, roles } from "../type-scale";

/** Half of the slack that the layout keeps: what it promises holds in a font 5 % wider and taller. */
export const wider = 1.05;
const height = (lines: number, size: number) => lines * size * 1.15 * wider;

/** The other usual page, with a logo. */
export const classic = sheetOf({ width: 720, height: 540 }, { width: 400, height: 100 });

export function expectToFit(slide: PlacedSlide, sheet: Sheet) {
  const texts: [Role, PlacedText | undefined][] = [
    [slide.kind === "title" ? "deckKicker" : "kicker", slide.kicker],
    [slide.kind === "title" ? "deckTitle" : "title", slide.title],
    ["subtitle", slide.subtitle],
    ["chartTitle", slide.chart?.title],
    ["chartSubtitle", slide.chart?.subtitle],
    ["chartNote", slide.chart?.note],
    ["footer", slide.footer],
    ["link", slide.link],
  ];
  for (const [role, placed] of texts) {
    if (!placed?.text) continue;
    const lines = wrapLines(placed.text, placed.size, roles[role].bold, placed.box.width / wider).length;
    expect(height(lines, placed.size), `${role}: ${placed.text}`).toBeLessThanOrEqual(placed.box.height);
  }
  if (slide.table) expectTableToFit(slide.table);
  if (slide.chart?.type === "bar") expectBarsToFit(slide.chart);
  if (slide.chart?.type === "line") expectLinesToFit(slide.chart);
  expectPointsToFit(slide);
  const boxes = [...texts.map(([, placed]) => placed?.box), slide.table?.box, slide.chart?.box, slide.points?.box];
  expectApart(
    boxes.filter((box) => box !== undefined).filter((box) => box.height > 0),
    sheet,
  );
}

function expectTableToFit({ box, header, rows, columns, sizes, padding }: PlacedTable) {
  const total = rows.reduce((sum, row) => sum + row.height, header.height);
  expect(total).toBeCloseTo(box.height, 6);
  const signalWidth = ((columns.at(-1) ?? 0) - padding.right) / wider;
  const figureColumn = columns.length > 1 ? (columns[0] ?? 0) - padding.gap : 0;
  for (const row of rows) {
    const inside = row.height - padding.top;
    expect(height(wrapRuns(signalRuns(row), sizes.text, signalWidth).length, sizes.text)).toBeLessThanOrEqual(
      row.height - padding.signalTop,
    );
    if (columns.length === 1) continue;
    const { before, number, after, size } = row.figure;
    const whole = before + number + after;
    const oneLine = figureWidth(whole, size) <= figureColumn + 1e-6;
    const lines = oneLine ? 1 : wrapLines(whole, size, true, figureColumn / wider).length;
    const caption = row.caption ? wrapLines(row.caption, sizes.caption, false, figureColumn / wider).length : 0;
    expect(height(lines, whole ? size : 0) + height(caption, sizes.caption)).toBeLessThanOrEqual(inside);
  }
}

function expectBarsToFit(chart: PlacedBarChart) {
  const { box, plot, bars, axis, labelSize, labelWidth, valueSize } = chart;
  const pitch = plot.height / bars.length;
  expect(plot.x - box.x).toBeGreaterThanOrEqual(labelWidth);
  expect(new Set(bars.map((bar) => bar.label)).size).toBe(bars.length);
  for (const bar of bars) {
    expect(bar.label).not.toBe("");
    expect(height(wrapLines(bar.label, labelSize, false, labelWidth / wider).length, labelSize)).toBeLessThanOrEqual(
      pitch,
    );
    const end = plot.x + positionOf(bar.value, axis) * plot.width;
    expect(end + textWidth(bar.text, valueSize, true) * wider).toBeLessThanOrEqual(box.x + box.width + 1e-6);
  }
}

export function expectLinesToFit({ box, plot, lines, axis, months, monthStep, labelSize, valueSize }: PlacedLineChart) {
  const right = box.x + box.width + 1e-6;
  expect(new Set(lines.map((line) => line.label)).size).toBe(lines.length);
  for (const { endText } of lines)
    expect(plot.x + plot.width + textWidth(endText, valueSize, true) * wider).toBeLessThanOrEqual(right);
  const ends = lines
    .map((line) => plot.height * (1 - positionOf(line.values.at(-1) ?? axis.min, axis)) + line.endShift)
    .sort((a, b) => a - b);
  ends.forEach((y, i) => {
    expect(y).toBeGreaterThanOrEqual(-0.01);
    expect(y).toBeLessThanOrEqual(plot.height + 0.01);
    if (i > 0) expect(y - (ends[i - 1] ?? 0)).toBeGreaterThanOrEqual(height(1, valueSize) - 0.02);
  });
  for (const tick of axis.ticks)
    expect(textWidth(tick.text, axis.tickSize, false) * wider).toBeLessThanOrEqual(plot.x - box.x);
  const at = (i: number) => plot.x + monthPosition(i, months.length) * plot.width;
  for (let i = monthStep; i < months.length; i += monthStep) {
    const [before = "", name = ""] = [months[i - monthStep], months[i]];
    const half = (textWidth(before, labelSize, false) + textWidth(name, labelSize, false)) / 2;
    expect(at(i) - at(i - monthStep)).toBeGreaterThanOrEqual(half);
  }
}

function expectPointsToFit({ points }: PlacedSlide) {
  if (!points) return;
  const { box, groups, titleSize, itemSize, gap, groupGap } = points;
  const width = box.width / wider;
  const textHeight = (text: string, size: number, bold: boolean) =>
    text ? height(wrapLines(text, size, bold, width).length, size) : 0;
  const heights = groups.map(({ title, items }, i) =>
    items.reduce(
      (sum, item) => sum + gap + textHeight(item, itemSize, false),
      textHeight(title, titleSize, true) + (i > 0 ? groupGap : 0),
    ),
  );
  expect(heights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(box.height);
}

function expectApart(boxes: Box[], { content, height: bottom }: Sheet) {
  boxes.forEach((box, i) => {
    expect(box.x).toBeGreaterThanOrEqual(content.x - 1e-6);
    expect(box.x + box.width).toBeLessThanOrEqual(content.x + content.width + 1e-6);
    expect(box.y + box.height).toBeLessThanOrEqual(bottom);
    for (const other of boxes.slice(i + 1)) {
      const beside = box.x + box.width <= other.x + 1e-6 || other.x + other.width <= box.x + 1e-6;
      const above = box.y + box.height <= other.y + 1e-6 || other.y + other.height <= box.y + 1e-6;
      expect(beside || above, JSON.stringify([box, other])).toBe(true);
    }
  });
}
