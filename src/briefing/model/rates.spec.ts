import fc from "fast-check";
import { expect, test } from "vitest";
import type { Briefing } from "../schema";
import { convert } from "./rates";

const rates: Briefing["rates"] = {
  base: "EUR",
  date: "2026-02-06",
  quotes: { USD: 1.25, GBP: 0.8, JPY: 160 },
  source: { title: "Reference rates", publisher: "ECB", url: "https://example.com/rates" },
};

test.each([
  [100, "EUR", "USD", 125],
  [125, "USD", "EUR", 100],
  [100, "USD", "GBP", 64],
  [64, "GBP", "USD", 100],
  [1, "GBP", "JPY", 200],
  [0, "EUR", "USD", 0],
  [-100, "EUR", "USD", -125],
  [7, "EUR", "EUR", 7],
  [7, "CHF", "CHF", 7],
  [100, "CHF", "USD", undefined],
  [100, "USD", "CHF", undefined],
])("%d %s in %s is %d", (value, from, to, expected) => {
  const converted = convert(value, from, to, rates);
  if (expected === undefined) expect(converted).toBeUndefined();
  else expect(converted).toBeCloseTo(expected, 9);
});

test("without rates only a currency in itself has a value", () => {
  expect(convert(5, "USD", "USD", undefined)).toBe(5);
  expect(convert(5, "USD", "EUR", undefined)).toBeUndefined();
});

test("there and back again is the same amount", () => {
  const currency = fc.constantFrom("EUR", "USD", "GBP", "JPY");
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), currency, currency, (value, from, to) => {
      const there = convert(value, from, to, rates) ?? Number.NaN;
      const back = convert(there, to, from, rates) ?? Number.NaN;
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12);
    }),
  );
});
