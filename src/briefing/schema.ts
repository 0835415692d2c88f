/**
 * The one format of an edition, and the source of truth of `public/schema/briefing.schema.json`.
 * Values are plain numbers in base units (dollars, seconds, works), dates are ISO 8601.
 */
// zod/mini: the same schemas for a third of the bytes, on a page that must open in a car.
import * as z from "zod/mini";
import { languages } from "@/lib/language";
import { isWeek } from "@/lib/weeks";
import { figureFaults, unitFault } from "./consistency";

// Hosts with a strict Content-Security-Policy forbid eval, which zod would otherwise probe for.
z.config({ ...z.locales.en(), jitless: true });

export const moneyKinds = [
  "valuation",
  "funding",
  "acquisition",
  "capex",
  "revenue",
  "damages-claimed",
  "settlement",
  "fine",
] as const;
export const figureKinds = [...moneyKinds, "users", "performance", "capacity", "other"] as const;
export const qualifiers = ["exactly", "about", "more-than", "up-to", "reported"] as const;
export const claims = ["announced", "reported", "claimed", "estimated", "measured"] as const;
export const entityKinds = ["company", "person", "institution", "product", "investor", "place"] as const;

export const text = z.string().check(z.trim(), z.minLength(1));
export const slug = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be a slug: a–z, 0–9 and single hyphens, a letter first"));
export const date = z.iso.date();
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, "must be an ISO 4217 code, such as USD"));

export const sourceSchema = z.object({
  title: text,
  publisher: text,
  url: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
  date: z.optional(date),
});

export const entitySchema = z.object({ id: slug, name: text, kind: z.enum(entityKinds), role: z.optional(text) });

export const figureSchema = z
  .object({
    id: slug,
    label: text,
    kind: z.enum(figureKinds),
    value: z.number(),
    unit: text,
    qualifier: z.enum(qualifiers),
    entity: z.optional(slug),
    asOf: z.optional(date),
    source: z.optional(z.int().check(z.nonnegative())),
    note: z.optional(text),
    quote: z.optional(z.string().check(z.maxLength(240))),
    claim: z.optional(z.enum(claims)),
  })
  .check(({ value: figure, issues }) => {
    const message = unitFault(isMoneyKind(figure.kind), figure.unit);
    if (message !== undefined) issues.push({ code: "custom", input: figure.unit, path: ["unit"], message });
  });

export const storySchema = z
  .object({
    id: slug,
    title: text,
    kicker: z.optional(text),
    date: z.optional(date),
    summary: text,
    body: z.array(text),
    highlights: z.array(text),
    implication: text,
    themes: z.array(slug).check(
      z.minLength(1),
      z.maxLength(3),
      z.refine((ids) => new Set(ids).size === ids.length, "names a theme twice"),
    ),
    entities: z.array(entitySchema),
    figures: z.array(figureSchema),
    sources: z.array(sourceSchema),
    thread: z.optional(slug),
  })
  .check(({ value: story, issues }) => {
    for (const fault of figureFaults(story)) issues.push({ code: "custom", input: story, ...fault });
  });

export const weekSchema = z.string().check(z.refine(isWeek, "must be an ISO week, such as 2026-W06"));

export const ratesSchema = z.object({
  base: currency,
  date,
  quotes: z.record(currency, z.number().check(z.positive())),
  source: sourceSchema,
});

/** The edition without its stories: a fault here makes the whole unreadable, a fault in a story only leaves it out. */
export const envelopeSchema = z.object({
  $schema: z.optional(z.string()),
  week: weekSchema,
  language: z.enum(languages),
  title: text,
  standfirst: text,
  period: z.object({ from: date, to: date }),
  publishedAt: z.iso.datetime({ offset: true }),
  takeaways: z.array(z.object({ text, story: z.optional(slug) })).check(z.minLength(1), z.maxLength(7)),
  stories: z.array(z.unknown()).check(z.minLength(1)),
  outlook: z.object({ title: text, paragraphs: z.array(text), questions: z.array(text) }),
  faq: z.array(z.object({ question: text, answer: text, story: z.optional(slug) })),
  rates: z.optional(ratesSchema),
  corrections: z.optional(
    z.array(z.object({ date, path: z.string(), old: z.unknown(), new: z.unknown(), reason: text })),
  ),
});

const localized = z.object({ fr: text, en: text });
export const themesSchema = z.object({
  $schema: z.optional(z.string()),
  themes: z
    .array(z.object({ id: slug, label: localized, description: localized, colour: slug, icon: slug }))
    .check(z.minLength(1)),
});

export const indexSchema = z.object({
  editions: z.array(
    z.object({
      week: weekSchema,
      language: z.enum(languages),
      title: text,
      standfirst: text,
      period: z.object({ from: date, to: date }),
      stories: z.int().check(z.positive()),
      themes: z.record(z.string(), z.int().check(z.nonnegative())),
    }),
  ),
});

export type MoneyKind = (typeof moneyKinds)[number];
export type FigureKind = (typeof figureKinds)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Claim = (typeof claims)[number];
export type Source = z.infer<typeof sourceSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Story = z.infer<typeof storySchema>;
/** What `briefingSchema` (briefing-schema.ts) makes. */
export type Briefing = Omit<z.infer<typeof envelopeSchema>, "stories"> & { stories: Story[] };
export type Entity = z.infer<typeof entitySchema>;
export type EntityKind = Entity["kind"];
export type Rates = NonNullable<Briefing["rates"]>;
export type Theme = z.infer<typeof themesSchema>["themes"][number];
export type EditionEntry = z.infer<typeof indexSchema>["editions"][number];

export function isMoneyKind(kind: FigureKind): kind is MoneyKind {
  return (moneyKinds as readonly string[]).includes(kind);
}
