import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeAxis } from "./time-axis";

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

test("an axis of no day has a length and no tick", () =>
  expect(timeAxis([], "fr")).toEqual({ from: 0, to: 1, ticks: [] }));

describe("ticks stand at whole months, quarters or years", () => {
  test.each<[string, string, string, string]>([
    ["2026-02-03", "2026-02-03", "2026-02-01 – 2026-03-01", "févr. 26"],
    ["2026-02-01", "2026-02-28", "2026-02-01 – 2026-03-01", "févr. 26"],
    ["2025-11-30", "2026-02-01", "2025-11-01 – 2026-03-01", "nov. 25, déc., janv. 26, févr."],
    [
      "2025-10-05",
      "2026-06-05",
      "2025-10-01 – 2026-07-01",
      "oct. 25, nov., déc., janv. 26, févr., mars, avr., mai, juin",
    ],
    ["2025-10-05", "2026-07-05", "2025-10-01 – 2026-08-01", "nov. 25, janv. 26, mars, mai, juil."],
    ["2025-01-05", "2026-12-05", "2025-01-01 – 2027-01-01", "janv. 25, avr., juil., oct., janv. 26, avr., juil., oct."],
    [
      "2024-01-05",
      "2027-12-05",
      "2024-01-01 – 2028-01-01",
      "janv. 24, juil., janv. 25, juil., janv. 26, juil., janv. 27, juil.",
    ],
    ["2020-01-05", "2025-12-05", "2020-01-01 – 2026-01-01", "2020, 2021, 2022, 2023, 2024, 2025"],
  ])("from %s to %s: %s, %s", (first, last, ends, labels) => {
    const { from, to, ticks } = timeAxis([last, first], "fr");
    expect(`${dayOf(from)} – ${dayOf(to)}`).toBe(ends);
    expect(ticks.map(({ label }) => label).join(", ")).toBe(labels);
  });

  test("in English, too", () =>
    expect(timeAxis(["2025-12-05", "2026-02-05"], "en").ticks.map(({ label }) => label)).toEqual([
      "Dec 25",
      "Jan 26",
      "Feb",
    ]));

  test.each([
    ["2020-05-05", "2025-12-05", "2020-01-01", "2020"],
    ["2011-05-05", "2025-12-05", "2010-01-01", "2010"],
    ["1983-05-05", "2025-12-05", "1980-01-01", "1980"],
  ])("an axis in years, from %s to %s, begins where its first year is written", (first, last, from, label) => {
    const axis = timeAxis([first, last], "fr");
    expect(dayOf(axis.from)).toBe(from);
    expect(axis.ticks[0]).toEqual({ at: axis.from, label });
  });
});

test("of any days: all are on the axis, whose ticks are few, in order, equally many months apart, none of them twice", () => {
  const days = fc.array(fc.integer({ min: Date.parse("2000-01-01"), max: Date.parse("2049-12-31") }), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(days, fc.constantFrom("fr", "en"), (times, language) => {
      const { from, to, ticks } = timeAxis(times.map(dayOf), language);
      for (const time of times) {
        expect(Date.parse(dayOf(time))).toBeGreaterThanOrEqual(from);
        expect(time).toBeLessThan(to);
      }
      expect(ticks.length).toBeGreaterThanOrEqual(1);
      expect(ticks.length).toBeLessThanOrEqual(10);
      const months = ticks.map(({ at }) => Number(dayOf(at).slice(0, 4)) * 12 + Number(dayOf(at).slice(5, 7)));
      const steps = months.slice(1).map((month, index) => month - (months[index] ?? 0));
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
      for (const { at } of ticks) {
        expect(at).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThan(to);
        expect(dayOf(at)).toMatch(/-01$/);
      }
      // The first is said with its year, and so is each January.
      for (const [index, { at, label }] of ticks.entries())
        if (index === 0 || dayOf(at).slice(5, 7) === "01") expect(label).toContain(dayOf(at).slice(2, 4));
    }),
  );
});
