import fc from "fast-check";
import { expect, test } from "vitest";
import { isWeek, weekPeriod, weeksInYear } from "./weeks";

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
