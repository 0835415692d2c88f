/** Which stories a deck is made from: those of some weeks that pass the filters, or those picked by hand. */
import { newestWeek, weeksOf } from "@/briefing/model/editions";
import type { EditionEntry } from "@/briefing/schema";
import type { Search } from "@/selection/search";
import type { PickedStory } from "@/workspace/picks";

/** A quarter: a deck of more weeks is read by nobody. */
export const mostWeeks = 13;

export interface DeckSource {
  /** Names the reader's draft. */
  key: string;
  /** Oldest first; their editions are read. */
  weeks: string[];
  /** In the reader's order; absent when the address names weeks. */
  picks?: readonly PickedStory[];
  /** Weeks of the address that are too many. */
  leftOut: number;
}

/** The weeks of the address; without any, the stories picked; without these, the newest week. */
export function deckSource(
  { from, to }: Pick<Search, "from" | "to">,
  editions: readonly EditionEntry[],
  picks: readonly PickedStory[],
): DeckSource {
  const first = from ?? to;
  const last = to ?? from;
  if (first && last) {
    const known = weeksOf(editions).filter((week) => week >= first && week <= last);
    // A week that the list lacks is asked for all the same: the list may be old, or missing.
    const weeks = known.length ? known : [last];
    return { key: `${first}..${last}`, weeks: weeks.slice(-mostWeeks), leftOut: Math.max(0, weeks.length - mostWeeks) };
  }
  if (picks.length) return { key: "picked", weeks: weeksOf(picks), picks, leftOut: 0 };
  const newest = newestWeek(editions);
  return { key: newest ? `${newest}..${newest}` : "none", weeks: newest ? [newest] : [], leftOut: 0 };
}
