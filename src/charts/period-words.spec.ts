import { expect, test } from "vitest";
import { plain } from "@/testing/chart-builders";
import { periodName, periodTick } from "./period-words";

test.each<[string, string, string]>([
  ["2026-W06", "S06 2026", "W06 2026"],
  ["2026-W53", "S53 2026", "W53 2026"],
  ["2026-02", "février 2026", "February 2026"],
  ["2025-12", "décembre 2025", "December 2025"],
  ["2026-Q1", "1er trimestre 2026", "quarter 1 of 2026"],
  ["2026-Q2", "2e trimestre 2026", "quarter 2 of 2026"],
  ["2026-Q4", "4e trimestre 2026", "quarter 4 of 2026"],
  ["2026", "2026", "2026"],
])("%s is called %s, %s", (period, french, english) => {
  expect(plain(periodName(period, "fr"))).toBe(french);
  expect(plain(periodName(period, "en"))).toBe(english);
});

test.each<[string, boolean, string, string]>([
  ["2026-W06", false, "06", "06"],
  ["2026-W06", true, "06", "06"],
  ["2026-02", false, "févr.", "Feb"],
  ["2026-02", true, "févr. 26", "Feb 26"],
  ["2026-01", false, "janv. 26", "Jan 26"],
  ["2026-Q3", false, "T3", "Q3"],
  ["2026-Q1", false, "2026", "2026"],
  ["2025-Q3", true, "2025", "2025"],
  ["2026", false, "2026", "2026"],
])("on an axis %s, first: %s, is %s, %s", (period, first, french, english) => {
  expect(plain(periodTick(period, first, "fr"))).toBe(french);
  expect(plain(periodTick(period, first, "en"))).toBe(english);
});
