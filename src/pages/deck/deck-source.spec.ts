import { describe, expect, test } from "vitest";
import type { EditionEntry } from "@/briefing/schema";
import { addWeeks, weekPeriod } from "@/lib/weeks";
import { deckSource, mostWeeks } from "./deck-source";

function editions(...weeks: string[]): EditionEntry[] {
  return weeks.map((week) => ({
    week,
    language: "fr",
    title: "Une semaine",
    standfirst: "Ce qu’il faut en retenir.",
    period: weekPeriod(week),
    stories: 1,
    themes: {},
  }));
}

/** Weeks 1, 3, 4 and 5, out of order and one of them twice. */
const some = editions("2026-W05", "2026-W01", "2026-W04", "2026-W03", "2026-W05");
const picks = [
  { week: "2026-W05", story: "b" },
  { week: "2026-W03", story: "a" },
  { week: "2026-W05", story: "a" },
];

describe("the weeks of the address", () => {
  test.each<[string, { from?: string; to?: string }, string, string[]]>([
    ["from alone is that week", { from: "2026-W04" }, "2026-W04..2026-W04", ["2026-W04"]],
    ["to alone is that week", { to: "2026-W03" }, "2026-W03..2026-W03", ["2026-W03"]],
    ["one week", { from: "2026-W05", to: "2026-W05" }, "2026-W05..2026-W05", ["2026-W05"]],
    [
      "a range, its ends included, oldest first",
      { from: "2026-W03", to: "2026-W05" },
      "2026-W03..2026-W05",
      ["2026-W03", "2026-W04", "2026-W05"],
    ],
    [
      "a range over weeks without an edition",
      { from: "2025-W50", to: "2026-W03" },
      "2025-W50..2026-W03",
      ["2026-W01", "2026-W03"],
    ],
    ["a week without an edition is asked for", { from: "2026-W02" }, "2026-W02..2026-W02", ["2026-W02"]],
    ["a range without any asks for its last", { from: "2026-W20", to: "2026-W30" }, "2026-W20..2026-W30", ["2026-W30"]],
  ])("%s", (_, { from, to }, key, weeks) => {
    expect(deckSource({ from, to }, some, picks)).toEqual({ key, weeks, leftOut: 0 });
  });

  test("come before the picks, even where nothing is published", () => {
    expect(deckSource({ from: "2026-W04", to: undefined }, [], picks)).toEqual({
      key: "2026-W04..2026-W04",
      weeks: ["2026-W04"],
      leftOut: 0,
    });
  });

  test.each([
    [mostWeeks, 0],
    [mostWeeks + 1, 1],
    [40, 27],
  ])("of %i the newest thirteen are read, and %i left out", (count, leftOut) => {
    const weeks = Array.from({ length: count }, (_, index) => addWeeks("2025-W30", index));
    const [from, to] = [weeks[0], weeks.at(-1)];
    const source = deckSource({ from, to }, editions(...weeks), []);
    expect(source).toEqual({ key: `${from}..${to}`, weeks: weeks.slice(-mostWeeks), leftOut });
  });
});

describe("without weeks in the address", () => {
  const nothing = { from: undefined, to: undefined };

  test("the picks count, in the reader's order, their weeks once each", () => {
    expect(deckSource(nothing, some, picks)).toEqual({
      key: "picked",
      weeks: ["2026-W03", "2026-W05"],
      picks,
      leftOut: 0,
    });
  });

  test("nor picks, it is the newest week", () => {
    expect(deckSource(nothing, some, [])).toEqual({ key: "2026-W05..2026-W05", weeks: ["2026-W05"], leftOut: 0 });
  });

  test("nor anything published, it is no week", () => {
    expect(deckSource(nothing, [], [])).toEqual({ key: "none", weeks: [], leftOut: 0 });
  });
});
