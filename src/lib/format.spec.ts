import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDay,
  formatMoney,
  formatMonth,
  formatMonthShort,
  formatMultiple,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatTime,
} from "./format";

/** The cases are written with plain spaces; the formatter's are no-break ones. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, " ");

describe("money", () => {
  test.each<[number | undefined, string, string, string]>([
    [250e9, "USD", "250 Md$", "$250bn"],
    [1e12, "USD", "1 000 Md$", "$1tn"],
    [1.25e12, "USD", "1 250 Md$", "$1.25tn"],
    [3e9, "USD", "3 Md$", "$3bn"],
    [3.077e9, "USD", "3,08 Md$", "$3.08bn"],
    [35e6, "USD", "35 M$", "$35m"],
    [6.6e9, "USD", "6,6 Md$", "$6.6bn"],
    [1.7e9, "EUR", "1,7 Md€", "€1.7bn"],
    [20e6, "GBP", "20 M£", "£20m"],
    [1.2e9, "CHF", "1,2 Md CHF", "CHF 1.2bn"],
    [150000, "USD", "150 000 $", "$150,000"],
    [999999, "USD", "999 999 $", "$999,999"],
    [1e6, "USD", "1 M$", "$1m"],
    [999_999_999, "USD", "1 Md$", "$1bn"],
    [999_999_999_999, "USD", "1 000 Md$", "$1tn"],
    [0, "USD", "0 $", "$0"],
    [0.003, "USD", "0,003 $", "$0.003"],
    [0.084, "USD", "0,084 $", "$0.084"],
    [25, "USD", "25 $", "$25"],
    [-35e6, "USD", "−35 M$", "−$35m"],
    [-0, "USD", "0 $", "$0"],
    [Number.NaN, "USD", "—", "—"],
    [Number.POSITIVE_INFINITY, "USD", "—", "—"],
    [undefined, "USD", "—", "—"],
  ])("%d %s is %s, %s", (value, currency, french, english) => {
    expect(plain(formatMoney(value, currency, "fr"))).toBe(french);
    expect(plain(formatMoney(value, currency, "en"))).toBe(english);
  });
});

describe("quantities", () => {
  test.each<[number | undefined, string, string, string]>([
    [480, "ms", "480 ms", "480 ms"],
    [15, "s", "15 s", "15 s"],
    [15.8, "%", "15,8 %", "15.8%"],
    [10, "x", "×10", "10×"],
    [2.1, "x", "×2,1", "2.1×"],
    [20517, "work", "20 517 œuvres", "20,517 works"],
    [1, "work", "1 œuvre", "1 work"],
    [1.5, "work", "1,5 œuvre", "1.5 works"],
    [2e6, "work", "2 millions d’œuvres", "2 million works"],
    [0, "patient", "0 patient", "0 patients"],
    [1e6, "token", "1 million de tokens", "1 million tokens"],
    [4e9, "parameter", "4 milliards de paramètres", "4 billion parameters"],
    [0.1433, "share", "0,1433 action", "0.1433 shares"],
    [999999, "user", "999 999 utilisateurs", "999,999 users"],
    [-3, "day", "−3 jours", "−3 days"],
    [1.2e9, "W", "1,2 GW", "1.2 GW"],
    [500, "W", "500 W", "500 W"],
    [undefined, "ms", "—", "—"],
    [Number.NaN, "token", "—", "—"],
    [42, "unheard-of", "42 unheard-of", "42 unheard-of"],
    [5e8, "USD", "500 M$", "$500m"],
  ])("%d %s is %s, %s", (value, unit, french, english) => {
    expect(plain(formatQuantity(value, unit, "fr").text)).toBe(french);
    expect(plain(formatQuantity(value, unit, "en").text)).toBe(english);
  });

  test("the number and its word come apart for large type", () => {
    expect(formatQuantity(1e6, "token", "fr")).toEqual({
      number: "1\u00a0million",
      unit: "de tokens",
      text: "1\u00a0million\u00a0de tokens",
    });
  });
});

describe("plain numbers", () => {
  test.each<[number | undefined, string, string]>([
    [1234567.891, "1 234 567,891", "1,234,567.891"],
    [0.00001, "0", "0"],
    [-0.00001, "0", "0"],
    [-4, "−4", "−4"],
    [undefined, "—", "—"],
  ])("%d is %s, %s", (value, french, english) => {
    expect(plain(formatNumber(value, "fr"))).toBe(french);
    expect(plain(formatNumber(value, "en"))).toBe(english);
  });
});

describe("multiples", () => {
  test.each<[number, string, string]>([
    [1, "×1", "×1"],
    [2.1, "×2,1", "×2.1"],
    [2.14, "×2,1", "×2.1"],
    [0.8, "×0,8", "×0.8"],
    [0.754, "×0,75", "×0.75"],
    [0.95, "×0,95", "×0.95"],
    [0.952, "×0,952", "×0.952"],
    [0.996, "×0,996", "×0.996"],
    [852 / 840, "×1,01", "×1.01"],
    [1.049, "×1,05", "×1.05"],
    [1.06, "×1,1", "×1.1"],
    [0.044, "×0,044", "×0.044"],
    [0.0042, "×0,0042", "×0.0042"],
    [9.94, "×9,9", "×9.9"],
    [9.96, "×10", "×10"],
    [10.4, "×10", "×10"],
    [12, "×12", "×12"],
    [1234.5, "×1 235", "×1,235"],
    [0, "×0", "×0"],
    [-2.14, "×−2,1", "×−2.1"],
  ])("%d is %s, %s", (ratio, french, english) => {
    expect(plain(formatMultiple(ratio, "fr"))).toBe(french);
    expect(plain(formatMultiple(ratio, "en"))).toBe(english);
  });
});

describe("dates", () => {
  test("one day", () => {
    expect(formatDate("2026-02-03", "fr")).toBe("3 février 2026");
    expect(formatDate("2026-02-03", "en")).toBe("3 February 2026");
    expect(formatDay("2026-02-03", "fr")).toBe("3 févr.");
    expect(formatDay("2026-02-03", "en")).toBe("3 Feb");
    expect(formatDate("2026-02-01", "fr")).toBe("1er février 2026");
    expect(formatDate("2026-02-11", "fr")).toBe("11 février 2026");
    expect(formatDate(undefined, "fr")).toBe("—");
  });

  test.each([
    ["2026-02-02", "2026-02-08", "2–8 février 2026", "2–8 February 2026"],
    ["2026-01-26", "2026-02-01", "26 janvier–1er février 2026", "26 January–1 February 2026"],
    ["2025-12-29", "2026-01-04", "29 décembre 2025–4 janvier 2026", "29 December 2025–4 January 2026"],
  ])("%s to %s", (from, to, french, english) => {
    expect(formatPeriod(from, to, "fr")).toBe(french);
    expect(formatPeriod(from, to, "en")).toBe(english);
  });

  test.each([
    ["2025-09-01", "septembre 2025", "September 2025"],
    ["2025-09-30", "septembre 2025", "September 2025"],
    ["2025-09", "septembre 2025", "September 2025"],
    ["2026-01-01", "janvier 2026", "January 2026"],
    ["2025-12-31", "décembre 2025", "December 2025"],
    ["2026-02", "février 2026", "February 2026"],
  ])("%s is in %s, %s", (iso, french, english) => {
    expect(formatMonth(iso, "fr")).toBe(french);
    expect(formatMonth(iso, "en")).toBe(english);
  });

  test.each<[string, boolean | undefined, string, string]>([
    ["2025-09-30", undefined, "sept.", "Sept"],
    ["2025-09", false, "sept.", "Sept"],
    ["2025-09", true, "sept. 25", "Sept 25"],
    ["2026-01", true, "janv. 26", "Jan 26"],
    ["2026-05-01", undefined, "mai", "May"],
    ["2005-12-31", true, "déc. 05", "Dec 05"],
  ])("%s on an axis, with its year: %s, is %s, %s", (iso, withYear, french, english) => {
    expect(formatMonthShort(iso, "fr", withYear)).toBe(french);
    expect(formatMonthShort(iso, "en", withYear)).toBe(english);
  });

  test.each([
    [0, 5, "00:05"],
    [9, 7, "09:07"],
    [12, 0, "12:00"],
    [22, 48, "22:48"],
    [23, 59, "23:59"],
  ])("%d h %d on the reader's clock is %s, of twenty-four hours in either language", (hour, minute, text) => {
    const at = new Date(2026, 6, 3, hour, minute, 59).getTime();
    expect([formatTime(at, "fr"), formatTime(at, "en")]).toEqual([text, text]);
  });
});
