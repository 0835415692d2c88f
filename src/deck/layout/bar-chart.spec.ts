import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/measure";
import type { BarChart } from "../plan-types";
import { sampleChart } from "../pptx/testing/sample-plan";
import { positionOf, valueAxis } from "./axis";
import { measureBars, placeBars } from "./bar-chart";

const colour = "capital";
const gaps = { label: 10, value: 9 } as const;

/** The chart placed in `width` points, with the width that its bars and their values share. */
function placedIn(width: number, chart: BarChart) {
  const cuts = new Set<string>();
  const measured = measureBars(chart, width, cuts);
  const values = chart.bars.map(({ value }) => value);
  const box = { x: 5, y: 7, width, height: 300 };
  const placed = placeBars(measured, box, valueAxis(values, chart.scale), "fr", cuts);
  return {
    placed,
    cuts: [...cuts],
    available: width - measured.labelWidth - gaps.label,
    least: measured.heights.least,
  };
}

/** Two bars on a linear axis: the longest has a value of so many digits, 5.5 points each at the smallest size. */
const digits = (count: number) =>
  sampleChart({
    scale: "linear",
    bars: [
      { label: "Acme", value: 4, text: "9".repeat(count), colour },
      { label: "Zeta", value: 1, text: "1 Md$", colour },
    ],
  });

describe("values", () => {
  test.each([
    ["short ones leave the bars most of the width, at ten points", 6, 10, [0.85, 0.95], false],
    ["long ones take up to six tenths of it", 32, 10, [0.4, 0.45], false],
    ["then are a point smaller", 35, 9, [0.4, 0.45], false],
    ["then take up to eight tenths", 44, 9, [0.25, 0.35], false],
    ["and all of these", 48, 9, [0.2, 0.25], false],
    ["and only beyond are cut, with the whole in the notes", 60, 9, [0.19, 0.21], true],
  ] satisfies [string, number, number, number[], boolean][])("%s", (_, count, size, [least = 0, most = 1], isCut) => {
    const { placed, cuts, available } = placedIn(400, digits(count));
    expect(placed.valueSize).toBe(size);
    expect(placed.plot.width / available).toBeGreaterThanOrEqual(least);
    expect(placed.plot.width / available).toBeLessThanOrEqual(most);
    expect(placed.bars[0]?.text.endsWith("…")).toBe(isCut);
    expect(cuts).toEqual(isCut ? ["9".repeat(count)] : []);
    expect(placed.bars[1]?.text).toBe("1 Md$");
  });

  test.each([
    ["log", [3e9, 35e6, 650e9]],
    ["linear", [3e9, 35e6, 650e9]],
    ["linear", [-4e9, 2e9, 0]],
    ["linear", [-4e9, -1e9]],
  ] satisfies [BarChart["scale"], number[]][])(
    "on a %s axis of %j end within the chart, right of their bars",
    (scale, values) => {
      const bars = values.map((value, i) => ({
        label: `Acme ${i}`,
        value,
        text: "plus de 650 Md€ (plus de 800 Md$)",
        colour,
      }));
      for (const width of [280, 340, 410, 876]) {
        const { placed, available, cuts } = placedIn(width, sampleChart({ scale, bars }));
        expect(cuts).toEqual([]);
        for (const { value, text } of placed.bars) {
          const end = placed.plot.width * positionOf(value, placed.axis);
          expect(end + gaps.value + textWidth(text, placed.valueSize, true)).toBeLessThanOrEqual(available);
        }
        if (scale === "linear") expect(placed.axis.max).toBe(Math.max(0, ...values));
      }
    },
  );
});

describe("beside a table", () => {
  test.each([
    ["bars that keep a third of the width stay", 400, 40, true],
    ["and three tenths", 400, 43, true],
    ["bars that would keep less go elsewhere", 400, 46, false],
    ["as far as a chart counts as narrow", 419, 49, false],
    ["a chart with a page to itself has nowhere to go", 420, 49, true],
    ["however little its bars keep", 420, 90, true],
  ])("%s", (_, width, count, stays) => {
    expect(Number.isFinite(placedIn(width, digits(count)).least)).toBe(stays);
  });
});
