/** What travels inside a deck, so that it can be taken up again and compared with its editions as they are by then. */
import * as z from "zod/mini";
import { figureText, holderOf, type ToldFigure, toldFigures } from "@/briefing/model/figures";
import { type Briefing, qualifiers, slug, weekSchema } from "@/briefing/schema";
import { type Language, languages } from "@/lib/language";
import { type Composition, compositionSchema } from "../composition";
import { figureRef } from "../plan-types";
import { hashOf } from "./hash";

/** Goes up when a reader of today could no longer understand what is written. */
export const recordFormat = 1;

export const deckRecordSchema = z.object({
  format: z.literal(recordFormat),
  composition: compositionSchema,
  /** Query string of the deck page: "?from=2026-W06&to=2026-W06&theme=legal-risk", or empty. */
  search: z.string().check(z.regex(/^(?:\?[^#]*)?$/)),
  picks: z.array(z.object({ week: weekSchema, story: slug })),
  /** Of the deck. */
  language: z.enum(languages),
  editions: z
    .array(
      z.object({ week: weekSchema, language: z.enum(languages), hash: z.string().check(z.regex(/^[0-9a-f]{16}$/)) }),
    )
    .check(
      z.refine(
        (editions) => new Set(editions.map(({ week, language }) => `${week}.${language}`)).size === editions.length,
        "names an edition twice",
      ),
    ),
  /** Every figure shown. */
  figures: z.array(
    z.object({
      /** As `figureRef` writes it. */
      ref: z.string().check(z.regex(/^\d{4}-W\d{2}(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*){2}$/)),
      /** Whose and what: "xAI · Valorisation". */
      label: z.string(),
      /** In base units. */
      value: z.number(),
      unit: z.string().check(z.minLength(1)),
      qualifier: z.enum(qualifiers),
      /** As it read, in the deck's language. */
      text: z.string(),
      /** Numbers of the slides that show it, from 1, in order. */
      slides: z.array(z.int().check(z.positive())),
    }),
  ),
});

export type DeckRecord = z.output<typeof deckRecordSchema>;

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
