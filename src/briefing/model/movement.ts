/** What moved between a week and those before it: themes and affairs that are new, go on, or went quiet. */
import { addWeeks } from "@/lib/weeks";
import type { ArchiveStory } from "./archive";

export type Status = "new" | "continued" | "quiet";

export interface ThemeMove {
  theme: string;
  status: Status;
  /** Stories of the week. */
  now: number;
  /** Stories a week before, on average over the weeks that were published. */
  before: number;
}

export interface ThreadMove {
  thread: string;
  status: Status;
  /** The newest story of the thread: of the week, or of before where it went quiet. */
  story: ArchiveStory;
  /** Weeks before in which it was told, newest first. */
  weeks: string[];
}

export interface Movement {
  /** The weeks that the week is held against, those that were published, oldest first. */
  against: string[];
  themes: ThemeMove[];
  threads: ThreadMove[];
}

/**
 * @param stories of any weeks, oldest first
 * @param lookback calendar weeks before `week`; those without an edition count for nothing
 */
export function movement(stories: readonly ArchiveStory[], week: string, lookback: number): Movement {
  const start = addWeeks(week, -lookback);
  const now = stories.filter((story) => story.week === week);
  const before = stories.filter((story) => story.week >= start && story.week < week);
  const against = [...new Set(before.map((story) => story.week))];
  return { against, themes: themeMoves(now, before, against.length), threads: threadMoves(now, before) };
}

function themeMoves(now: readonly ArchiveStory[], before: readonly ArchiveStory[], weeks: number): ThemeMove[] {
  const count = (some: readonly ArchiveStory[], theme: string) =>
    some.filter(({ themes }) => themes.includes(theme)).length;
  const ids = new Set([...now, ...before].flatMap(({ themes }) => themes));
  return [...ids].map((theme) => {
    const [current, past] = [count(now, theme), count(before, theme)];
    return { theme, status: statusOf(current > 0, past > 0), now: current, before: weeks ? past / weeks : 0 };
  });
}

function threadMoves(now: readonly ArchiveStory[], before: readonly ArchiveStory[]): ThreadMove[] {
  const ids = new Set([...now, ...before.toReversed()].flatMap(({ thread }) => thread ?? []));
  return [...ids].flatMap((thread) => {
    const of = (some: readonly ArchiveStory[]) => some.filter((story) => story.thread === thread);
    const [current, past] = [of(now), of(before)];
    // The editor's first of the week stands for the thread; of before, the newest.
    const story = current[0] ?? past.at(-1);
    if (!story) return [];
    const weeks = [...new Set(past.map(({ week }) => week))].reverse();
    return [{ thread, status: statusOf(current.length > 0, past.length > 0), story, weeks }];
  });
}

function statusOf(now: boolean, before: boolean): Status {
  if (!now) return "quiet";
  return before ? "continued" : "new";
}
