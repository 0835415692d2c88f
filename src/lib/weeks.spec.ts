import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addWeeks, isWeek, weekNumber, weekOf, weekPeriod, weeksInYear, weekYear } from "./weeks";

test.each([
  ["2026-W06", "2026-02-02", "2026-02-08"],
  ["2026-W01", "2025-12-29", "2026-01-04"],
  ["2020-W53", "2020-12-28", "2021-01-03"],
  ["2025-W49", "2025-12-01", "2025-12-07"],
])("%s runs from %s to %s", (week, from, to) => expect(weekPeriod(week)).toEqual({ from, to }));

test.each(["2026-W54", "2025-W53", "2026-W00", "2026-06", "26-W06", "2026-W6", "", "2026-W06 "])(
  "%j is no week",
  (value) => expect(isWeek(value)).toBe(false),
);

test("weeks tile the calendar without a gap", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), (year) => {
      const last = weekPeriod(`${year}-W${weeksInYear(year)}`).to;
      const next = weekPeriod(`${year + 1}-W01`).from;
      expect(Date.parse(next) - Date.parse(last)).toBe(86_400_000);
    }),
  );
});

const day = 86_400_000;
const isoDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyWeek = isoDay.map(weekOf);
const count = fc.integer({ min: -600, max: 600 });
const monday = (week: string) => Date.parse(weekPeriod(week).from);

test.each([
  ["2026-02-02", "2026-W06"],
  ["2026-02-08", "2026-W06"],
  ["2026-02-09", "2026-W07"],
  ["2025-12-28", "2025-W52"],
  ["2025-12-29", "2026-W01"],
  ["2026-01-01", "2026-W01"],
  ["2021-01-03", "2020-W53"],
  ["2021-01-04", "2021-W01"],
  ["2024-02-29", "2024-W09"],
  ["2027-01-01", "2026-W53"],
])("%s is in %s", (date, week) => expect(weekOf(date)).toBe(week));

test.each([
  ["2026-W06", 0, "2026-W06"],
  ["2026-W06", 1, "2026-W07"],
  ["2026-W01", -1, "2025-W52"],
  ["2025-W52", 1, "2026-W01"],
  ["2020-W52", 1, "2020-W53"],
  ["2020-W53", 1, "2021-W01"],
  ["2021-W01", -1, "2020-W53"],
  ["2021-W02", -4, "2020-W51"],
  ["2026-W09", -12, "2025-W49"],
  ["2020-W01", 53, "2021-W01"],
  ["2025-W01", 52, "2026-W01"],
])("%s and %d weeks is %s", (week, weeks, expected) => expect(addWeeks(week, weeks)).toBe(expected));

describe("for every week", () => {
  test("each of its seven days is in it, and the days around it are not", () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const days = Array.from({ length: 9 }, (_, index) => new Date(monday(week) + (index - 1) * day));
        const weeks = days.map((date) => weekOf(date.toISOString().slice(0, 10)));
        expect(isWeek(week)).toBe(true);
        expect(weeks.slice(1, -1)).toEqual(Array(7).fill(week));
        expect([weeks[0], weeks.at(-1)]).toEqual([addWeeks(week, -1), addWeeks(week, 1)]);
      }),
    );
  });

  test("the one so many weeks later begins so many times seven days later, and leads back", () => {
    fc.assert(
      fc.property(anyWeek, count, (week, weeks) => {
        const later = addWeeks(week, weeks);
        expect(isWeek(later)).toBe(true);
        expect(monday(later) - monday(week)).toBe(weeks * 7 * day);
        expect(addWeeks(later, -weeks)).toBe(week);
      }),
    );
  });

  test("a later one is written after it: as texts, weeks sort by time", () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, (a, b) => {
        expect(Math.sign(a.localeCompare(b))).toBe(Math.sign(monday(a) - monday(b)));
      }),
    );
  });

  test("its year is its Thursday's, and with its number it is the week", () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        expect(weekYear(week)).toBe(new Date(monday(week) + 3 * day).getUTCFullYear());
        expect(`${weekYear(week)}-W${weekNumber(week)}`).toBe(week);
      }),
    );
  });
});
