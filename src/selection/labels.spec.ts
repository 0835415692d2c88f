import { describe, expect, test } from "vitest";
import { languages } from "@/lib/language";
import type { ArchiveFilters } from "./apply-archive";
import { rangeLabels } from "./labels";

type Range = Pick<ArchiveFilters, "from" | "to">;

const range = (from?: string, to?: string): Range => ({ from, to });

describe("the weeks that a page over time is held to", () => {
  test.each<[Range, string[], string[]]>([
    [range(), [], []],
    [range("2026-W06"), ["depuis S06 2026"], ["from W06 2026"]],
    [range(undefined, "2026-W16"), ["jusqu’à S16 2026"], ["to W16 2026"]],
    [range("2025-W49", "2026-W01"), ["depuis S49 2025", "jusqu’à S01 2026"], ["from W49 2025", "to W01 2026"]],
    // The year is the week's: this one begins in December 2025, that one ends in January 2021.
    [range("2020-W53", "2026-W01"), ["depuis S53 2020", "jusqu’à S01 2026"], ["from W53 2020", "to W01 2026"]],
    [range("2026-W06", "2026-W06"), ["depuis S06 2026", "jusqu’à S06 2026"], ["from W06 2026", "to W06 2026"]],
  ])("%j are said as %j, %j", (given, french, english) => {
    expect(rangeLabels(given, "fr").map(({ label }) => label)).toEqual(french);
    expect(rangeLabels(given, "en").map(({ label }) => label)).toEqual(english);
  });

  test.each(languages)("each label takes away its own end of the range and nothing else, in %s", (language) => {
    const given = range("2025-W49", "2026-W01");
    const [first, last] = rangeLabels(given, language);
    expect({ ...given, ...first?.without }).toEqual(range(undefined, "2026-W01"));
    expect({ ...given, ...last?.without }).toEqual(range("2025-W49"));
    expect({ ...given, ...first?.without, ...last?.without }).toEqual(range());
  });
});
