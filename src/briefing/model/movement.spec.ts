import { describe, expect, test } from "vitest";
import { addWeeks } from "@/lib/weeks";
import { anArchiveStory } from "@/testing/archive-builders";
import type { ArchiveStory } from "./archive";
import { movement } from "./movement";

/** A story of a week: its themes, and its thread if it has one. */
const told = (week: string, themes: string[], thread?: string, id = thread ?? "a-story"): ArchiveStory =>
  anArchiveStory({ week, id, themes, thread });
const weeksFrom = (first: string, count: number) => Array.from({ length: count }, (_, index) => addWeeks(first, index));

describe("the weeks that a week is held against", () => {
  const everyWeek = weeksFrom("2019-W30", 400).flatMap((week) => [told(week, ["capital"]), told(week, ["voice"])]);

  test.each([
    ["2026-W06", 1, "2026-W05", "2026-W05"],
    ["2026-W06", 4, "2026-W02", "2026-W05"],
    ["2026-W06", 12, "2025-W46", "2026-W05"],
    ["2026-W01", 1, "2025-W52", "2025-W52"],
    ["2026-W02", 4, "2025-W50", "2026-W01"],
    ["2026-W12", 12, "2025-W52", "2026-W11"],
    // 2020 has 53 weeks.
    ["2021-W01", 1, "2020-W53", "2020-W53"],
    ["2021-W02", 4, "2020-W51", "2021-W01"],
    ["2021-W12", 12, "2020-W53", "2021-W11"],
    ["2020-W53", 1, "2020-W52", "2020-W52"],
    ["2020-W01", 4, "2019-W49", "2019-W52"],
  ])("%s looking back on %d: from %s to %s", (week, lookback, first, last) => {
    const { against } = movement(everyWeek, week, lookback);
    expect(against).toHaveLength(lookback);
    expect([against[0], against.at(-1)]).toEqual([first, last]);
    expect(against).toEqual(against.toSorted());
  });

  test("are those with an edition, however many of the calendar's have none", () => {
    const stories = ["2026-W01", "2026-W03", "2026-W05", "2026-W06", "2026-W07"].map((week) => told(week, ["capital"]));
    expect(movement(stories, "2026-W06", 4).against).toEqual(["2026-W03", "2026-W05"]);
    expect(movement(stories, "2026-W05", 1).against).toEqual([]);
    expect(movement(stories, "2026-W01", 12).against).toEqual([]);
  });
});

describe("themes", () => {
  const stories = [
    told("2025-W50", ["voice"]),
    told("2025-W52", ["capital", "legal-risk"]),
    told("2025-W52", ["capital"]),
    told("2026-W02", ["capital", "health"]),
    told("2026-W03", ["capital", "infrastructure"]),
    told("2026-W03", ["infrastructure", "legal-risk"]),
    told("2026-W04", ["health"]),
  ];
  const moves = (week: string, lookback: number) =>
    movement(stories, week, lookback).themes.map(({ theme, status, now, before }) => [theme, status, now, before]);

  test("are new, go on or went quiet since the week before; those of the week come first", () => {
    expect(moves("2026-W03", 1)).toEqual([
      ["capital", "continued", 1, 1],
      ["infrastructure", "new", 2, 0],
      ["legal-risk", "new", 1, 0],
      ["health", "quiet", 0, 1],
    ]);
  });

  test("are counted by week, over the weeks that were published, on average", () => {
    // Of the four weeks before, 2025-W52 and 2026-W02 were published.
    expect(moves("2026-W03", 4)).toEqual([
      ["capital", "continued", 1, 1.5],
      ["infrastructure", "new", 2, 0],
      ["legal-risk", "continued", 1, 0.5],
      ["health", "quiet", 0, 0.5],
    ]);
    expect(moves("2026-W03", 12).find(([theme]) => theme === "voice")).toEqual(["voice", "quiet", 0, 1 / 3]);
  });

  test("are all new, and were told nowhere, where nothing came before", () => {
    expect(moves("2025-W50", 12)).toEqual([["voice", "new", 1, 0]]);
    expect(moves("2026-W02", 1)).toEqual([
      ["capital", "new", 1, 0],
      ["health", "new", 1, 0],
    ]);
  });

  test("are all quiet in a week without an edition", () => {
    expect(moves("2026-W05", 1)).toEqual([["health", "quiet", 0, 1]]);
    expect(movement([], "2026-W05", 12)).toEqual({ against: [], themes: [], threads: [] });
  });
});

describe("threads", () => {
  const stories = [
    told("2025-W50", ["capital"], "ipo", "ipo-rumour"),
    told("2025-W51", ["capital"], "merger", "merger-talks"),
    told("2025-W52", ["capital"], "ipo", "ipo-filing"),
    told("2025-W52", ["capital"], "ipo", "ipo-price"),
    told("2025-W52", ["voice"], "trial", "trial-opens"),
    told("2025-W52", ["voice"]),
    told("2026-W01", ["capital"], "merger", "merger-signed"),
    told("2026-W01", ["capital"], "merger", "merger-doubts"),
    told("2026-W01", ["health"], "clinic", "clinic-opens"),
    told("2026-W01", ["health"]),
    told("2026-W02", ["voice"], "trial", "trial-ends"),
  ];
  const moves = (week: string, lookback: number) =>
    movement(stories, week, lookback).threads.map(({ thread, status, story, weeks }) => [
      thread,
      status,
      story.id,
      weeks,
    ]);

  test("are new, go on or went quiet; those of the week come first, then those told last", () => {
    expect(moves("2026-W01", 4)).toEqual([
      ["merger", "continued", "merger-signed", ["2025-W51"]],
      ["clinic", "new", "clinic-opens", []],
      ["trial", "quiet", "trial-opens", ["2025-W52"]],
      ["ipo", "quiet", "ipo-price", ["2025-W52", "2025-W50"]],
    ]);
  });

  test("that were told before the lookback are new again", () => {
    expect(moves("2026-W01", 1)).toEqual([
      ["merger", "new", "merger-signed", []],
      ["clinic", "new", "clinic-opens", []],
      ["trial", "quiet", "trial-opens", ["2025-W52"]],
      ["ipo", "quiet", "ipo-price", ["2025-W52"]],
    ]);
  });

  test("know nothing of later weeks", () => {
    expect(moves("2025-W52", 12)).toEqual([
      ["ipo", "continued", "ipo-filing", ["2025-W50"]],
      ["trial", "new", "trial-opens", []],
      ["merger", "quiet", "merger-talks", ["2025-W51"]],
    ]);
  });

  test("are stories' own: one without a thread is part of none", () => {
    expect(movement([told("2026-W05", ["voice"]), told("2026-W06", ["voice"])], "2026-W06", 1).threads).toEqual([]);
  });
});

test("the stories are left as they were", () => {
  const stories = [told("2026-W05", ["voice"], "trial"), told("2026-W06", ["capital"], "ipo")];
  const before = structuredClone(stories);
  movement(stories, "2026-W06", 4);
  expect(stories).toEqual(before);
});
