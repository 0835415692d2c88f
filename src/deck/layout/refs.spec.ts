import { expect, test } from "vitest";
import { sampleChart, sampleLines, samplePlan, sampleSlide, sampleWith } from "../pptx/testing/sample-plan";
import { placeDeck } from "./place";
import { slidesOfRefs } from "./refs";

test("a figure is on the slides of its rows, bars and lines, each named once", () => {
  const rows = sampleSlide.rows.slice(0, 2).map((row, i) => ({ ...row, ref: `row/${i}` }));
  const chart = sampleChart({ bars: sampleChart().bars.map((bar, i) => ({ ...bar, ref: `bar/${i}` })) });
  const both = rows.map((row) => ({ ...row, ref: "bar/0" }));
  const plan = samplePlan(
    sampleWith("Tableau", { rows }),
    sampleWith("Graphique", { chart }),
    sampleWith("Les deux", { rows: both, chart }),
    sampleWith("Lignes", { chart: sampleLines() }),
    sampleWith("Sans chiffre", { rows: sampleSlide.rows.slice(0, 1) }),
  );
  const found = slidesOfRefs(placeDeck(plan));
  expect(found.get("row/1")).toEqual([1]);
  expect(found.get("bar/0")).toEqual([2, 3]);
  expect(found.get("bar/6")).toEqual([2, 3]);
  expect(found.get("2026-W06/Anthropic/2")).toEqual([4]);
  expect(found.has("")).toBe(false);
  expect(slidesOfRefs([])).toEqual(new Map());
});
