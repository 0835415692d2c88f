import { expect, test } from "vitest";
import type { EditionEntry } from "../schema";
import { editionsFor, neighbours, newestWeek, weeksOf } from "./editions";

const entry = (week: string, language: "fr" | "en"): EditionEntry => ({
  week,
  language,
  title: `${week} ${language}`,
  standfirst: "—",
  period: { from: "2026-02-02", to: "2026-02-08" },
  stories: 1,
  themes: {},
});
const editions = [
  entry("2026-W06", "fr"),
  entry("2025-W52", "en"),
  entry("2026-W01", "fr"),
  entry("2026-W01", "en"),
  entry("2026-W06", "en"),
  entry("2026-W10", "fr"),
];

test("weeks are listed once each, oldest first, across years", () => {
  expect(weeksOf(editions)).toEqual(["2025-W52", "2026-W01", "2026-W06", "2026-W10"]);
  expect(weeksOf([])).toEqual([]);
});

test("the newest week is the last of the calendar, in whatever language it is", () => {
  expect(newestWeek(editions)).toBe("2026-W10");
  expect(newestWeek([entry("2026-W01", "fr"), entry("2025-W52", "en")])).toBe("2026-W01");
  expect(newestWeek([])).toBeUndefined();
});

test.each([
  ["2025-W52", { next: "2026-W01" }],
  ["2026-W01", { previous: "2025-W52", next: "2026-W06" }],
  ["2026-W10", { previous: "2026-W06" }],
  ["2026-W03", { previous: "2026-W01", next: "2026-W06" }],
  ["2024-W01", { next: "2025-W52" }],
  ["2027-W01", { previous: "2026-W10" }],
])("the published weeks around %s are %j", (week, expected) => expect(neighbours(editions, week)).toEqual(expected));

test("no week is a neighbour where none or only this one is published", () => {
  expect(neighbours([], "2026-W06")).toEqual({});
  expect(neighbours([entry("2026-W06", "fr"), entry("2026-W06", "en")], "2026-W06")).toEqual({});
});

test.each([
  ["fr", ["2026-W10 fr", "2026-W06 fr", "2026-W01 fr", "2025-W52 en"]],
  ["en", ["2026-W10 fr", "2026-W06 en", "2026-W01 en", "2025-W52 en"]],
] as const)(
  "a reader of %s gets one edition a week, newest first, in that language where there is one",
  (language, titles) => {
    expect(editionsFor(editions, language).map(({ title }) => title)).toEqual(titles);
  },
);

test("the list of editions is left as it was", () => {
  const before = structuredClone(editions);
  editionsFor(editions, "fr");
  newestWeek(editions);
  expect(editions).toEqual(before);
});
