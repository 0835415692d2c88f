/** The words that speak for each theme: `lexicons.json`, beside the taxonomy. Source of `public/schema/lexicons.schema.json`. */
import * as z from "zod/mini";
import { parse } from "./load";
import { slug, text } from "./schema";

const entry = z.object({
  /** One word or several; singular stands for plural, accents and case do not matter. "regul*": any word that begins so. */
  term: text,
  /** From 0.5, a hint, to 5, a word that hardly another theme has. */
  weight: z.number().check(z.positive(), z.lte(5)),
});
const lexicon = z.record(slug, z.array(entry));

export const lexiconsSchema = z.object({
  $schema: z.optional(z.string()),
  /** Themes for what fits no other: the score of the best other theme is taken off theirs. */
  yields: z.optional(z.array(slug)),
  fr: lexicon,
  en: lexicon,
});

/** Terms by language and theme. */
export type Lexicons = z.infer<typeof lexiconsSchema>;

/** Of a host that has none: themes are then scored by the words of their label and description. */
export const noLexicons: Lexicons = { fr: {}, en: {} };

/** @throws SchemaError */
export function parseLexicons(input: unknown, file: string): Lexicons {
  return parse(lexiconsSchema, input, file);
}
