/** The rows of a year, apart from the edition's format: the first page does without them. */
import * as z from "zod/mini";
import { languages } from "@/lib/language";
import { claims, date, entityKinds, figureKinds, qualifiers, ratesSchema, slug, text, weekSchema } from "./schema";

/** An index into one of the file's lists. */
const index = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative());

/**
 * `archive/<year>.<language>.json`: every story and every figure of a year, column by column, since like values beside
 * each other compress to four fifths of what rows do. Row n of every column of a table is the same story or figure, in
 * the order of the weeks. The prose is left out, and the notes of figures that are no money.
 */
export const archiveSchema = z.object({
  year: z.int(),
  language: z.enum(languages),
  /** Lists that the columns point into. */
  themes: z.array(slug),
  threads: z.array(slug),
  publishers: z.array(text),
  entities: z.array(z.tuple([slug, text, z.enum(entityKinds)])),
  weeks: z.array(
    z.object({
      week: weekSchema,
      /** Only where the edition is not in the file's language. */
      language: z.optional(z.enum(languages)),
      rates: z.optional(ratesSchema),
      /** How many of the next stories are the week's. */
      stories: count,
    }),
  ),
  stories: z.object({
    id: z.array(slug),
    title: z.array(text),
    date: z.array(z.nullable(date)),
    themes: z.array(z.array(index)),
    entities: z.array(z.array(index)),
    thread: z.array(z.nullable(index)),
    /** How many of the next figures are the story's. */
    figures: z.array(count),
  }),
  figures: z.object({
    id: z.array(slug),
    label: z.array(text),
    kind: z.array(z.enum(figureKinds)),
    value: z.array(z.number()),
    unit: z.array(text),
    qualifier: z.array(z.enum(qualifiers)),
    claim: z.array(z.nullable(z.enum(claims))),
    entity: z.array(z.nullable(index)),
    asOf: z.array(z.nullable(date)),
    publisher: z.array(z.nullable(index)),
    note: z.array(z.nullable(text)),
  }),
});

export type ArchiveFile = z.infer<typeof archiveSchema>;
