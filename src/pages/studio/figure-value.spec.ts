import { expect, test } from "vitest";
import type { Language } from "@/lib/language";
import { readValue, writtenValue } from "./figure-value";

test.each<[string, Language, number, string?]>([
  ["250", "fr", 250],
  ["  20 517 ", "fr", 20_517],
  ["20\u202f517", "fr", 20_517],
  ["20,517", "en", 20_517],
  ["20,517", "fr", 20.517],
  ["20.517", "fr", 20_517],
  ["20.517", "en", 20.517],
  ["1 250 000,5", "fr", 1_250_000.5],
  ["1,250,000.5", "en", 1_250_000.5],
  // A lone sign with other than three digits after it is a decimal sign in either language.
  ["1.5", "fr", 1.5],
  ["1,5", "en", 1.5],
  ["0", "fr", 0],
  ["-3", "fr", -3],
  ["−3", "en", -3],
  ["35 millions de dollars", "fr", 35_000_000, "USD"],
  ["1,2 Md€", "fr", 1_200_000_000, "EUR"],
  ["$250bn", "en", 250_000_000_000, "USD"],
  ["480 ms", "fr", 480, "ms"],
])("%s, %s, is %d", (typed, language, value, unit) => {
  expect(readValue(typed, language)).toEqual({ value, ...(unit !== undefined && { unit }) });
});

test.each([
  "",
  "  ",
  "beaucoup",
  "de 3 M€ à 5 k$ puis 7 M£",
  "1.2.3,4,5",
  "NaN",
  "Infinity",
  "1e999",
  "<b>",
  "9".repeat(400),
])("%s is no value", (typed) => {
  for (const language of ["fr", "en"] as const) expect(readValue(typed, language)).toBeUndefined();
});

test.each<[number, string]>([
  [250_000_000_000, "USD"],
  [1_200_000_000, "EUR"],
  [35_000_000, "GBP"],
  [20_517, ""],
  [1.5, ""],
  [480, "ms"],
])("what is written of %d %s is read again", (value, unit) => {
  for (const language of ["fr", "en"] as const) {
    const read = readValue(writtenValue(value, unit, language), language);
    expect(read?.value).toBe(value);
    expect(read?.unit ?? unit).toBe(unit);
  }
});

test("no value is written as nothing", () => {
  expect(writtenValue(null, "USD", "fr")).toBe("");
});
