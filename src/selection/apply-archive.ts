/** What a page over time shows of the stories for an address. Pure. */
import type { ArchiveStory } from "@/briefing/model/archive";
import { fold } from "./apply";
import type { Search } from "./search";

export type ArchiveFilters = Pick<Search, "theme" | "entity" | "kind" | "q" | "from" | "to">;

export interface ArchiveSelection {
  /** Oldest first, with their figures of the kinds asked for only. */
  stories: ArchiveStory[];
  /** Stories that each theme would show under the other filters. */
  themeCounts: ReadonlyMap<string, number>;
  total: number;
}

export function applyArchive(stories: readonly ArchiveStory[], search: ArchiveFilters): ArchiveSelection {
  const words = fold(search.q).split(/\s+/).filter(Boolean);
  const beforeThemes = stories.filter((story) => passes(story, search, words));
  const themeCounts = new Map<string, number>();
  for (const { themes } of beforeThemes)
    for (const theme of themes) themeCounts.set(theme, (themeCounts.get(theme) ?? 0) + 1);
  const { theme, kind } = search;
  const chosen = theme.length
    ? beforeThemes.filter(({ themes }) => themes.some((id) => theme.includes(id)))
    : beforeThemes;
  return {
    stories: kind.length
      ? chosen.map((story) => ({ ...story, figures: story.figures.filter((figure) => kind.includes(figure.kind)) }))
      : chosen,
    themeCounts,
    total: stories.length,
  };
}

function passes(story: ArchiveStory, { entity, kind, from, to }: ArchiveFilters, words: readonly string[]): boolean {
  return (
    (!from || story.week >= from) &&
    (!to || story.week <= to) &&
    (!entity.length || story.entities.some(({ id }) => entity.includes(id))) &&
    (!kind.length || story.figures.some((figure) => kind.includes(figure.kind))) &&
    matches(story, words)
  );
}

function matches(story: ArchiveStory, words: readonly string[]): boolean {
  if (!words.length) return true;
  const text = fold(
    [story.title, ...story.entities.map(({ name }) => name), ...story.figures.map(({ label }) => label)].join(" "),
  );
  return words.every((word) => text.includes(word));
}
