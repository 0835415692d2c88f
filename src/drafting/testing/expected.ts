/**
 * What an editor reads in a newsletter of the corpus. Every figure is listed, each time that it is said, in the order
 * of the text: whatever else is found is found wrongly.
 *
 * Rules: money, percentages, durations, multiples, sizes and counts of ten or more are expected. Optional (neither
 * right nor wrong): small counts in words without a unit of the registry ("seven banks"), fractions ("half"), "a
 * year" and the like, durations that only date another event ("three months earlier", "in two days") and are no term
 * or delay, "double" as an everyday verb, and all that stands in advertisements, greetings and page furniture. A
 * range may be qualified as exact, about or up to.
 */
import * as z from "zod/mini";
import { figureKinds, qualifiers } from "@/briefing/schema";
import { languages } from "@/lib/language";

export const measures = ["money", "percentage", "duration", "multiple", "count", "size"] as const;

const figureSchema = z.object({
  /** Number and unit, as the text has them; white space may differ. */
  quote: z.string(),
  /** Index into `stories`; null outside of them. */
  story: z.nullable(z.int()),
  measure: z.enum(measures),
  /** As in `FoundFigure`: base units, the upper end of a range. */
  value: z.number(),
  low: z.optional(z.number()),
  /** Acceptable units; empty: any, or none. A duration's may also be "minute", "week" or "quarter", which the registry lacks: it is then compared in seconds. */
  units: z.array(z.string()),
  /** The text gives no currency beside the number: none is right too. */
  unitOptional: z.optional(z.boolean()),
  qualifiers: z.array(z.enum(qualifiers)),
  /** Acceptable kinds of money. */
  kinds: z.array(z.enum(figureKinds)),
  optional: z.optional(z.boolean()),
});

export const expectedSchema = z.object({
  file: z.string(),
  format: z.enum(["text", "markdown", "html", "docx"]),
  language: z.enum(languages),
  /** Null where the text has none: what is proposed then is not scored. */
  title: z.nullable(z.string()),
  stories: z.array(
    z.object({
      title: z.string(),
      /** Acceptable leading themes: two where honest editors would differ. */
      themes: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
      /** The last words of its body. */
      ends: z.string(),
    }),
  ),
  /** Its title; null where there is none. */
  outlook: z.nullable(z.string()),
  /** The questions. */
  faq: z.array(z.string()),
  figures: z.array(figureSchema),
  /** Versions, dates, addresses and the like, which must not be read as figures. */
  notFigures: z.array(z.string()),
  /** Days, months, quarters, years and weeks that are named with a number, as `FoundDate.value`; relative ones ("Monday") are not listed. */
  dates: z.array(z.object({ quote: z.string(), value: z.string() })),
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedFigure = Expected["figures"][number];
