import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/measure";
import { someThemes } from "@/testing/builders";
import { tell } from "@/testing/chart-builders";
import { timelineHeight, timelineLayout } from "./timeline-layout";
import { timelineSeries } from "./timeline-series";
import { valuations } from "./trend-charts";

const wide = (text: string) => textWidth(text, 11, false) * 1.07;

describe("where things stand", () => {
  const days = (first: string, last: string) =>
    timelineSeries(
      tell(
        ...[first, last].map((asOf, at) => ({
          kind: "valuation" as const,
          label: "Valuation",
          by: "Acme",
          asOf,
          value: 10 ** (6 + at),
        })),
      ),
      valuations,
      { scale: "log", language: "fr", themes: someThemes },
    );

  test.each([
    [320, 340],
    [559, 340],
    [560, 400],
    [1200, 400],
  ])("at %i pixels the chart is %i high, and the marks are inside of it", (width, height) => {
    const series = days("2026-01-01", "2026-02-28");
    const { plot, x, y, ...layout } = timelineLayout(series, width);
    expect([timelineHeight(width), layout.height]).toEqual([height, height]);
    for (const { at, value } of series.points) {
      expect(x(at)).toBeGreaterThanOrEqual(plot.left);
      expect(x(at)).toBeLessThanOrEqual(plot.right);
      expect(y(value)).toBeGreaterThanOrEqual(plot.top);
      expect(y(value)).toBeLessThanOrEqual(plot.bottom);
    }
    for (const label of series.axis.labels) expect(wide(label)).toBeLessThan(plot.left);
    expect(plot.right).toBeLessThan(width);
  });

  const widths = [280, 320, 390, 560, 800, 1200];
  const firsts = [
    ...["2026-01-05", "2025-12-05", "2025-08-15", "2025-08-05", "2024-07-05", "2023-03-05", "2021-12-05"],
    "2019-05-05",
  ];
  const some = firsts.flatMap((first) => ["2026-02-20", "2026-01-20", "2026-03-20"].map((last) => days(first, last)));
  const ticksOf = (series: ReturnType<typeof days>, width: number) => {
    const { times } = timelineLayout(series, width);
    return times.map(({ x, label }) => ({ left: x, right: x + wide(label), label }));
  };

  test.each(widths)("at %i pixels ticks do not run into each other", (width) => {
    const met = some.flatMap((series) => {
      const ticks = ticksOf(series, width);
      expect(ticks.length).toBeGreaterThan(0);
      return ticks.slice(1).flatMap(({ left, label }, index) => {
        const before = ticks[index];
        return before && before.right > left
          ? [`${before.label} runs into ${label} by ${(before.right - left).toFixed(1)}`]
          : [];
      });
    });
    expect(met).toEqual([]);
  });

  test("no tick is cut off by the edge of the chart", () => {
    const cut = widths.flatMap((width) =>
      some.flatMap((series) =>
        ticksOf(series, width).flatMap(({ right, label }) => (right > width ? [`${label} at ${width} pixels`] : [])),
      ),
    );
    expect(cut).toEqual([]);
  });

  test("nothing to draw is laid out as well", () => {
    const none = timelineSeries([], valuations, { scale: "log", language: "fr", themes: someThemes });
    expect(timelineLayout(none, 800)).toMatchObject({ times: [], labels: [], height: 400 });
  });
});
