import { describe, expect, test } from "vitest";
import type { LineChart } from "../plan-types";
import { sampleLines, samplePlan, sampleSlide, sampleWith } from "../pptx/testing/sample-plan";
import { placeDeck } from "./place";
import { widescreen } from "./sheet";
import { classic, expectLinesToFit } from "./testing/expect-to-fit";

describe("a line chart", () => {
  const lines = (values: number[], scale: LineChart["scale"]): LineChart => ({
    ...sampleLines(scale),
    lines: values.map((value, i) => ({
      label: `Laboratoire ${i}`,
      colour: "capital",
      values: sampleLines().months.map((_, month) => (month < i ? undefined : value * (1 - (11 - month) / 20))),
      texts: sampleLines().months.map((_, month) => (month === 11 ? `${value}` : undefined)),
      refs: [],
    })),
  });

  test.each<[string, LineChart]>([
    ["log", sampleLines("log")],
    ["linear", sampleLines("linear")],
    ["log, six lines that end close", lines([1e9, 1.01e9, 1.02e9, 1.03e9, 1.04e9, 1e9], "log")],
    ["linear, at the bottom", lines([1e9, 1.01e9, 1.02e9, 500e9], "linear")],
    ["linear, a loss", lines([-4e9, 3e9, 3e9], "linear")],
    ["one line", lines([5], "log")],
    ["two months", { ...sampleLines(), months: ["janv. 2026", "févr. 2026"] }],
  ])("has room for its names, months and ticks: %s", (_, chart) => {
    for (const rows of [[], sampleSlide.rows.slice(0, 3)])
      for (const sheet of [widescreen, classic]) {
        const [placed] = placeDeck(samplePlan(sampleWith("Lignes", { chart, rows })), sheet);
        if (placed?.chart?.type !== "line") throw new Error("a line chart is placed");
        expectLinesToFit(placed.chart);
        const values = chart.lines.map((line) => line.values.slice(0, chart.months.length));
        expect(placed.chart.lines.map((line) => line.values)).toEqual(
          values.filter((line) => line.some(Number.isFinite)),
        );
      }
  });

  test("leaves out what no axis can hold", () => {
    const [zero, whole] = [lines([0, 0], "log"), lines([0, 2], "log")];
    expect(placeDeck(samplePlan(sampleWith("Rien", { chart: zero })))[0]?.chart).toBeUndefined();
    const [placed] = placeDeck(samplePlan(sampleWith("Une", { chart: whole })));
    expect(placed?.chart?.type === "line" && placed.chart.lines.map((line) => line.label)).toEqual(["Laboratoire 1"]);
  });

  test("names lines whole in a narrow place, and gives their value to the notes", () => {
    const [placed] = placeDeck(samplePlan({ ...sampleSlide, chart: sampleLines() }), classic);
    const chart = placed?.chart;
    const ends = chart?.type === "line" ? chart.lines.map((line) => line.endText) : [];
    const cut = sampleLines().lines.filter(({ label }) => ends.includes(label));
    expect(cut.length).toBeGreaterThan(0);
    for (const { label } of cut) expect(placed?.notes.some((note) => note.includes(`${label} · `))).toBe(true);
  });
});
