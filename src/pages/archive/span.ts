import type { ArchiveStory } from "@/briefing/model/archive";
import { weeksOf } from "@/briefing/model/editions";
import { formatPeriod } from "@/lib/format";
import type { Language } from "@/lib/language";
import { weekPeriod } from "@/lib/weeks";
import { m } from "@/paraglide/messages";

/** "1er décembre 2025–19 avril 2026", from the first story's week to the last's; nothing of no story. */
export function periodOfStories(stories: readonly ArchiveStory[], language: Language): string {
  const [first, last] = [stories[0], stories.at(-1)];
  return first && last ? formatPeriod(weekPeriod(first.week).from, weekPeriod(last.week).to, language) : "";
}

/** The same with how many weeks and stories there are. */
export function spanOfStories(stories: readonly ArchiveStory[], language: Language): string {
  if (!stories.length) return "";
  const weeks = weeksOf(stories).length;
  return [
    periodOfStories(stories, language),
    m.weeks_count({ count: weeks, shown: weeks }),
    m.signals_count({ count: stories.length, shown: stories.length }),
  ].join(" · ");
}
