import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodOf, periodOfWeek, periodsBetween, type Span, spanFor, spans } from "./periods";
import { addWeeks, weekOf, weekYear } from "./weeks";

const coarse = ["month", "quarter", "year"] as const;
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ["2026-01-01", "2026-01", "2026-Q1", "2026"],
  ["2026-03-31", "2026-03", "2026-Q1", "2026"],
  ["2026-04-01", "2026-04", "2026-Q2", "2026"],
  ["2025-09-30", "2025-09", "2025-Q3", "2025"],
  ["2024-02-29", "2024-02", "2024-Q1", "2024"],
  ["2025-10-01", "2025-10", "2025-Q4", "2025"],
  ["2025-12-31", "2025-12", "2025-Q4", "2025"],
])("%s is in %s, %s and %s", (iso, ...expected) => expect(coarse.map((span) => periodOf(iso, span))).toEqual(expected));

describe("a week", () => {
  test.each([
    // Its Thursday is 1 January.
    ["2026-W01", "2026-01", "2026-Q1", "2026"],
    // Its Thursday is 31 December, its Sunday 3 January.
    ["2020-W53", "2020-12", "2020-Q4", "2020"],
    ["2025-W01", "2025-01", "2025-Q1", "2025"],
    // From 30 March to 5 April: its Thursday is the 2nd.
    ["2026-W14", "2026-04", "2026-Q2", "2026"],
    // From 26 January to 1 February: its Thursday is the 29th.
    ["2026-W05", "2026-01", "2026-Q1", "2026"],
  ])("%s is of its Thursday's month, quarter and year: %s, %s, %s", (week, ...expected) =>
    expect(spans.map((span) => periodOfWeek(week, span))).toEqual([week, ...expected]),
  );

  test("is of its ISO year, and of a month that one of its days is in", () => {
    fc.assert(
      fc.property(day, (iso) => {
        const week = weekOf(iso);
        expect(periodOfWeek(week, "year")).toBe(String(weekYear(week)));
        const [before, after] = [addWeeks(week, -1), addWeeks(week, 1)].map((one) => periodOfWeek(one, "month"));
        expect([before, periodOfWeek(week, "month"), after]).toContain(periodOf(iso, "month"));
      }),
    );
  });
});

describe("the span of the columns", () => {
  const columns: Record<Span, number> = { week: 104, month: 24, quarter: 8, year: 2 };
  const chosen = (most: number, candidates: readonly Span[] = spans) =>
    spanFor(candidates, most, (span) => columns[span]);

  test.each<[number, Span]>([
    [1000, "week"],
    [104, "week"],
    [103, "month"],
    [24, "month"],
    [23, "quarter"],
    [8, "quarter"],
    [7, "year"],
    [2, "year"],
    [1, "year"],
    [0, "year"],
  ])("of at most %d is the finest, else the coarsest: a %s", (most, expected) => expect(chosen(most)).toBe(expected));

  test("is one of the candidates; without any there is none to choose", () => {
    expect(chosen(1000, ["quarter", "year"])).toBe("quarter");
    expect(chosen(1, ["month"])).toBe("month");
    expect(() => chosen(1000, [])).toThrow(RangeError);
  });
});

describe("the columns between two days", () => {
  test.each<[string, string, (typeof coarse)[number], string[]]>([
    ["2025-11-30", "2026-02-01", "month", ["2025-11", "2025-12", "2026-01", "2026-02"]],
    ["2025-11-30", "2026-02-01", "quarter", ["2025-Q4", "2026-Q1"]],
    ["2025-11-30", "2026-02-01", "year", ["2025", "2026"]],
    ["2026-02-01", "2026-02-28", "month", ["2026-02"]],
    ["2026-02-28", "2026-02-01", "month", ["2026-02"]],
    ["2026-02-03", "2026-02-03", "quarter", ["2026-Q1"]],
    ["2024-02-29", "2024-12-31", "quarter", ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]],
    ["2026-02-01", "2026-01-31", "month", []],
    ["2026-02-01", "2025-12-31", "year", []],
  ])("%s and %s by %s: %j", (from, to, span, expected) => expect(periodsBetween(from, to, span)).toEqual(expected));

  test("hold both, in order, each once, and every day in between", () => {
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(...coarse), (a, b, c, span) => {
        const [from = a, between = b, to = c] = [a, b, c].toSorted();
        const periods = periodsBetween(from, to, span);
        expect([periods[0], periods.at(-1)]).toEqual([periodOf(from, span), periodOf(to, span)]);
        expect(periods).toEqual([...new Set(periods)].toSorted());
        expect(periods).toContain(periodOf(between, span));
      }),
    );
  });
});
