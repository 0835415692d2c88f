/** Rules about figures that pages, charts and decks share. No sum is ever made here: kinds do not add up. */
import { formatQuantity } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { type Figure, type FigureKind, isMoneyKind, type Qualifier, type Source, type Story } from "../schema";

/** A figure with the story that tells it: what a mark, a tile or a line of notes points back to. */
export interface ToldFigure {
  story: Story;
  figure: Figure;
}

/** Every figure of the stories in their order, of the given kinds only where there are any. */
export function toldFigures(stories: readonly Story[], kinds: readonly FigureKind[] = []): ToldFigure[] {
  return stories.flatMap((story) =>
    story.figures.filter((figure) => !kinds.length || kinds.includes(figure.kind)).map((figure) => ({ story, figure })),
  );
}

/** One figure a story, the first that is money or performance: what leaders look for before they read. */
export function keyFigures(told: readonly ToldFigure[]): ToldFigure[] {
  const seen = new Set<string>();
  return told.filter(({ story, figure }) => {
    if (seen.has(story.id) || figure.kind === "other") return false;
    seen.add(story.id);
    return true;
  });
}

export function isMoney({ figure }: ToldFigure): boolean {
  return isMoneyKind(figure.kind);
}

/** Whose figure it is, if anyone's. */
export function holderOf({ story, figure }: ToldFigure): string | undefined {
  return story.entities.find((entity) => entity.id === figure.entity)?.name;
}

export function sourceOf({ story, figure }: ToldFigure): Source | undefined {
  return figure.source === undefined ? undefined : story.sources[figure.source];
}

const qualified: Record<
  Exclude<Qualifier, "exactly">,
  (inputs: { value: string }, options: { locale: Language }) => string
> = {
  about: m.qualifier_about,
  "more-than": m.qualifier_more_than,
  "up-to": m.qualifier_up_to,
  reported: m.qualifier_reported,
};

/** Value, unit and qualifier on one line: "plus de 3 Md$". */
export function figureText(figure: Figure, language: Language): string {
  return qualify(formatQuantity(figure.value, figure.unit, language).text, figure.qualifier, language);
}

export function qualify(value: string, qualifier: Qualifier, language: Language): string {
  return qualifier === "exactly" ? value : qualified[qualifier]({ value }, { locale: language });
}
