/** Makes the record of a deck; apart from its schema, which only those who read one need. */
import { figureText, holderOf, type ToldFigure, toldFigures } from "@/briefing/model/figures";
import type { Briefing } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import type { Composition } from "../composition";
import { figureRef } from "../plan-types";
import type { DeckRecord } from "./deck-record";
import { hashOf } from "./hash";

/** Goes up when a reader of today could no longer understand what is written. */
export const recordFormat = 1;

export interface RecordInput {
  /** Those that the deck tells, one a week. */
  editions: readonly Briefing[];
  composition: Composition;
  search: string;
  picks: readonly { week: string; story: string }[];
  language: Language;
  /** Numbers, from 1, of the slides that show a figure, by its ref; a ref that no edition has is left out. */
  slides: ReadonlyMap<string, readonly number[]>;
}

export function recordOf({ editions, composition, search, picks, language, slides }: RecordInput): DeckRecord {
  const known = figuresByRef(editions);
  return {
    format: recordFormat,
    composition,
    search,
    picks: picks.map(({ week, story }) => ({ week, story })),
    language,
    editions: editions.map((edition) => ({ week: edition.week, language: edition.language, hash: hashOf(edition) })),
    figures: [...slides].flatMap(([ref, numbers]) => {
      const told = known.get(ref);
      if (!told) return [];
      const { value, unit, qualifier } = told.figure;
      return {
        ref,
        label: [holderOf(told), told.figure.label].filter(Boolean).join(" · "),
        value,
        unit,
        qualifier,
        text: figureText(told.figure, language),
        slides: [...new Set(numbers)].sort((a, b) => a - b),
      };
    }),
  };
}

/** Where a week comes twice, the first edition's figures count. */
export function figuresByRef(editions: readonly Briefing[]): Map<string, ToldFigure> {
  return new Map(
    editions
      .toReversed()
      .flatMap(({ week, stories }) =>
        toldFigures(stories).map((told) => [figureRef(week, told.story.id, told.figure.id), told] as const),
      ),
  );
}
