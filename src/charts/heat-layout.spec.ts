import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/measure";
import { addWeeks } from "@/lib/weeks";
import { someWeeks } from "@/testing/chart-builders";
import { publishedThemes } from "@/testing/published";
import { heatHeight, heatLayout } from "./heat-layout";
import { heatSeries } from "./heat-series";

const themes = publishedThemes();
const wide = (text: string, size: number) => textWidth(text, size, false) * 1.07;
function weeks(count: number, first = "2024-W02", language: "fr" | "en" = "fr") {
  const ends = [first, addWeeks(first, count - 1)];
  return heatSeries(someWeeks(ends.map((week) => ({ week, themes: ["capital"] }))), { themes, language });
}

const widths = [280, 320, 390, 559, 560, 800, 1200];
/** Weeks, months and quarters. */
const counts = [1, 2, 8, 20, 46, 53, 54, 58, 70, 105, 157, 220, 240, 400];
const some = counts.flatMap((count) => ["2024-W02", "2024-W28", "2024-W45"].map((first) => weeks(count, first)));

describe("cells", () => {
  test.each(widths)("at %i pixels, stand side by side, beside the names and the totals", (width) => {
    for (const series of some) {
      const { x, cell, left, narrow, numbers } = heatLayout(series, width);
      expect(x(0)).toBe(left);
      expect(cell.width).toBeGreaterThanOrEqual(1);
      expect(cell.width).toBeLessThan(x(1) - x(0));
      expect(x(1) - x(0)).toBeLessThanOrEqual(56);
      expect(x(series.columns.length - 1) + cell.width).toBeLessThanOrEqual(narrow ? width : width - 36);
      if (numbers) expect(wide("88", 11)).toBeLessThanOrEqual(cell.width);
    }
  });

  test.each(widths)("at %i pixels rows do not meet, and the weeks are written below the last", (width) => {
    const series = weeks(8);
    const { y, cell, axis, height } = heatLayout(series, width);
    const last = series.rows.length - 1;
    for (let row = 0; row < last; row++) expect(y(row) + cell.height).toBeLessThan(y(row + 1));
    expect(axis - 10).toBeGreaterThanOrEqual(y(last) + cell.height - 1);
    expect(axis).toBeLessThan(height);
    expect(height).toBe(heatHeight(width, series.rows.length));
  });

  test("counts are written in a few weeks, not in a year of them on a phone", () => {
    expect(heatLayout(weeks(8), 320).numbers).toBe(true);
    expect(heatLayout(weeks(53), 320).numbers).toBe(false);
  });
});

describe("words", () => {
  test.each(["fr", "en"] as const)(
    "in %s, every published theme's name fits beside its row, or above it",
    (language) => {
      const series = weeks(8, "2024-W02", language);
      for (const { label } of series.rows) {
        expect(22 + wide(label, 12)).toBeLessThan(heatLayout(series, 560).left);
        expect(22 + wide(label, 12)).toBeLessThan(280 - wide("8888", 12));
      }
      expect(heatLayout(series, 559).narrow).toBe(true);
      expect(heatLayout(series, 560).narrow).toBe(false);
    },
  );

  const ticksOf = (series: ReturnType<typeof weeks>, width: number) => {
    const { tick: left, every } = heatLayout(series, width);
    return series.columns.flatMap(({ tick }, column) =>
      column % every === 0 ? [{ left: left(column), right: left(column) + wide(tick, 11) }] : [],
    );
  };

  test.each(widths)("at %i pixels, ticks do not run into each other", (width) => {
    const met = some.flatMap((series) => {
      const ticks = ticksOf(series, width);
      expect(ticks.length).toBeGreaterThan(0);
      return ticks.slice(1).flatMap(({ left }, index) => {
        const over = (ticks[index]?.right ?? 0) - left;
        return over > 0
          ? [`${series.columns.length} columns from ${series.columns[0]?.id}, by ${over.toFixed(1)}`]
          : [];
      });
    });
    expect(met).toEqual([]);
  });

  test("no tick is cut off by the edge of the chart", () => {
    const cut = widths.flatMap((width) =>
      some.flatMap((series) =>
        ticksOf(series, width).some(({ right }) => right > width)
          ? [`${series.columns.length} columns from ${series.columns[0]?.id} at ${width} pixels`]
          : [],
      ),
    );
    expect(cut).toEqual([]);
  });
});

test("nothing is laid out as well", () => {
  const layout = heatLayout(heatSeries([], { themes, language: "fr" }), 320);
  expect(layout.every).toBeGreaterThanOrEqual(1);
  expect(layout.cell.width).toBeGreaterThan(0);
});
