import { type ToldFigure, toldFigures } from "@/briefing/model/figures";
import { convert } from "@/briefing/model/rates";
import { type Briefing, isMoneyKind, type Story } from "@/briefing/schema";
import type { Search } from "./search";

export type Filters = Pick<Search, "theme" | "entity" | "kind" | "q">;

export interface Selection {
  /** The stories that pass, in the order asked for. */
  stories: Story[];
  /** Their figures, of the kinds asked for. */
  figures: ToldFigure[];
  /** Stories that each theme would show under the other filters. */
  themeCounts: ReadonlyMap<string, number>;
  /** Stories of the edition. */
  total: number;
}

/** What a page shows of an edition for an address. Pure; the same input gives the same order. */
export function applySelection(briefing: Briefing, search: Filters & Pick<Search, "sort">): Selection {
  const beforeThemes = briefing.stories.filter((story) => passes(story, { ...search, theme: [] }));
  const themeCounts = new Map<string, number>();
  for (const theme of beforeThemes.flatMap((story) => story.themes))
    themeCounts.set(theme, (themeCounts.get(theme) ?? 0) + 1);
  const stories = ordered(
    beforeThemes.filter((story) => passes(story, search)),
    search.sort,
    briefing,
  );
  return { stories, figures: toldFigures(stories, search.kind), themeCounts, total: briefing.stories.length };
}

/** Every entity that the edition names, once. */
export function entitiesIn(briefing: Briefing): Story["entities"] {
  return [
    ...new Map(briefing.stories.flatMap((story) => story.entities).map((entity) => [entity.id, entity])).values(),
  ];
}

export function hasFilters(search: Filters): boolean {
  return search.theme.length + search.entity.length + search.kind.length > 0 || search.q.trim() !== "";
}

function passes(story: Story, { theme, entity, kind, q }: Filters): boolean {
  return (
    (!theme.length || story.themes.some((id) => theme.includes(id))) &&
    (!entity.length || story.entities.some(({ id }) => entity.includes(id))) &&
    (!kind.length || story.figures.some((figure) => kind.includes(figure.kind))) &&
    matchesText(story, q)
  );
}

/** Every word of the query, in any order, accents and case aside. */
function matchesText(story: Story, q: string): boolean {
  const words = fold(q).split(/\s+/).filter(Boolean);
  if (!words.length) return true;
  const text = fold(
    [
      story.title,
      story.kicker,
      story.summary,
      story.implication,
      ...story.body,
      ...story.highlights,
      ...story.entities.map((entity) => entity.name),
      ...story.figures.map((figure) => figure.label),
    ].join(" "),
  );
  return words.every((word) => text.includes(word));
}

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

function ordered(stories: Story[], sort: Search["sort"], briefing: Briefing): Story[] {
  switch (sort) {
    case "importance":
      return stories;
    case "date":
      return stories.toSorted((a, b) => (b.date ?? briefing.period.to).localeCompare(a.date ?? briefing.period.to));
    case "amount":
      return stories.toSorted((a, b) => largestAmount(b, briefing) - largestAmount(a, briefing));
  }
}

/** In the rates' base currency where the edition gives rates; below everything where a story has no money. */
function largestAmount(story: Story, { rates }: Briefing): number {
  const amounts = story.figures
    .filter((figure) => isMoneyKind(figure.kind))
    .map((figure) => convert(figure.value, figure.unit, rates?.base ?? figure.unit, rates) ?? figure.value);
  return Math.max(Number.NEGATIVE_INFINITY, ...amounts);
}
