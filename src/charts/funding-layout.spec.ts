import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/measure";
import { someThemes } from "@/testing/builders";
import { type Telling, tell } from "@/testing/chart-builders";
import { fundingHeight, fundingLayout } from "./funding-layout";
import { fundingSeries } from "./funding-series";

const wide = (text: string, bold = false) => textWidth(text, 11, bold) * 1.07;
const dayOf = (month: number) => new Date(Date.UTC(2024, month, 10)).toISOString().slice(0, 10);
/** A round every month; ever larger, so that the axis has some words. */
function months(count: number, first = 0) {
  const rounds = Array.from({ length: count }, (_, at): Telling[] => [
    { by: "Acme", value: (at + 1) * 1.23e9, asOf: dayOf(first + at) },
    { by: "Anthropic", value: 5e6, asOf: dayOf(first + at), themes: ["legal-risk"] },
  ]);
  return fundingSeries(tell(...rounds.flat()), { themes: someThemes, language: "fr" });
}

const widths = [280, 320, 390, 559, 560, 800, 1200];
const counts = [1, 2, 3, 6, 9, 12, 13, 24, 37, 48];
/** Where the series begins matters to its ticks: a January is written with its year. */
const some = counts.flatMap((count) => [0, 5, 11].map((first) => months(count, first)));
const spread = (middle: number, width: number) => ({ left: middle - width / 2, right: middle + width / 2 });

test.each([
  [280, 280],
  [559, 280],
  [560, 320],
  [1200, 320],
])("at %i pixels the chart is %i high", (width, height) => {
  expect(fundingHeight(width)).toBe(height);
  expect(fundingLayout(months(3), width).height).toBe(height);
});

describe("columns", () => {
  test.each(widths)("at %i pixels, stand side by side between the axis and the edge", (width) => {
    for (const series of some) {
      const { bar, plot, middle } = fundingLayout(series, width);
      for (const label of series.axis.labels) expect(wide(label)).toBeLessThan(plot.left);
      expect(bar(0).x).toBeGreaterThanOrEqual(plot.left);
      for (const column of series.columns.keys()) {
        const { x, width: own } = bar(column);
        expect(own).toBeGreaterThanOrEqual(1);
        expect(own).toBeLessThanOrEqual(132);
        expect(middle(column)).toBeCloseTo(x + own / 2, 6);
        expect(x + own).toBeLessThan(column === series.columns.length - 1 ? width : bar(column + 1).x);
      }
    }
  });

  test("a segment begins where the one below ends, and nothing is outside of the plot", () => {
    const series = months(6);
    const { y, plot } = fundingLayout(series, 800);
    expect(y(0)).toBe(plot.bottom);
    for (const { from, to } of series.segments) {
      expect(y(to)).toBeLessThan(y(from));
      expect(y(to)).toBeGreaterThanOrEqual(plot.top);
    }
  });
});

describe("words", () => {
  test.each(widths)("at %i pixels, totals do not run into each other or out of the chart", (width) => {
    for (const series of some) {
      const { totals, middle } = fundingLayout(series, width);
      if (!totals) continue;
      const boxes = series.columns.map(({ text }, column) => spread(middle(column), wide(text, true)));
      for (const [index, { right }] of boxes.entries())
        expect(right).toBeLessThanOrEqual(boxes[index + 1]?.left ?? width);
    }
  });

  test("a few months have their totals, four years on a phone have not", () => {
    expect(fundingLayout(months(3), 800).totals).toBe(true);
    expect(fundingLayout(months(48), 320).totals).toBe(false);
  });

  const ticksOf = (series: ReturnType<typeof months>, width: number) => {
    const { every, tick: centre } = fundingLayout(series, width);
    return series.columns.flatMap(({ tick }, column) =>
      column % every === 0 ? [spread(centre(column), wide(tick))] : [],
    );
  };

  test.each(widths)("at %i pixels, ticks do not run into each other", (width) => {
    for (const series of some) {
      const ticks = ticksOf(series, width);
      expect(ticks.length).toBeGreaterThan(0);
      for (const [index, { right }] of ticks.entries())
        expect(right).toBeLessThanOrEqual(ticks[index + 1]?.left ?? Number.POSITIVE_INFINITY);
    }
  });

  test("no tick is cut off by the edge of the chart", () => {
    const cut = widths.flatMap((width) =>
      some.flatMap((series) =>
        ticksOf(series, width).some(({ left, right }) => left < 0 || right > width)
          ? [`${series.columns.length} months from ${series.columns[0]?.id} at ${width} pixels`]
          : [],
      ),
    );
    expect(cut).toEqual([]);
  });

  test("a segment names its largest amount where that fits within", () => {
    const series = months(3);
    const names = (width: number) => series.segments.map((segment) => fundingLayout(series, width).inside(segment));
    expect(names(1200)[4]).toMatch(/^Acme/);
    // Five millions among thousands of them are no higher than a line.
    expect(names(1200)[5]).toBeUndefined();
    expect(names(280).every((name) => name === undefined)).toBe(true);
  });

  test("at any width a name is written where it has room on either side and a line's height, and only there", () => {
    // Blocks of 2 to 90 % of a column: on a chart of 200 pixels some are just too low.
    const shares = [2, 5, 8, 11, 90].map((share, at): Telling => {
      const themes = [`theme-${at}`];
      return { by: "Acme", value: share * 1e8, asOf: dayOf(0), themes };
    });
    const crowded = fundingSeries(tell(...shares), { themes: someThemes, language: "fr" });
    for (const series of [crowded, months(3), months(9)])
      for (let width = 280; width <= 1200; width += 20) {
        const { inside, bar, y } = fundingLayout(series, width);
        for (const segment of series.segments) {
          const fits = wide(segment.label) < bar(0).width - 12 && y(segment.from) - y(segment.to) >= 20;
          expect(inside(segment)).toBe(fits ? segment.label : undefined);
        }
      }
  });
});

test("nothing is laid out as well", () => {
  const layout = fundingLayout(fundingSeries([], { themes: [], language: "fr" }), 320);
  expect(layout.every).toBeGreaterThanOrEqual(1);
  expect(layout.bar(0).width).toBeGreaterThan(0);
});
