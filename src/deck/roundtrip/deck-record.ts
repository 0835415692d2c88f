/** What travels inside a deck, so that it can be taken up again and compared with its editions as they are by then. */
import * as z from "zod/mini";
import { qualifiers, slug, weekSchema } from "@/briefing/schema";
import { languages } from "@/lib/language";
import { compositionSchema } from "../composition";
import { recordFormat } from "./record-of";

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
