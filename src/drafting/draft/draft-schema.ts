/** A draft that was kept, as unknown data: an old or damaged one is refused, never guessed at. */
import * as z from "zod/mini";
import { claims, entityKinds, figureKinds, qualifiers, ratesSchema } from "@/briefing/schema";
import { languages } from "@/lib/language";
import { keysOfParts } from "./keys-of-parts";
import type { Draft } from "./types";

const place = z.int().check(z.nonnegative());
const span = z.object({ start: place, end: place }).check(z.refine(({ start, end }) => start <= end));
const spans = z.array(span);
const state = z.enum(["empty", "proposed", "accepted", "edited"]);
const fieldOf = <S extends z.ZodMiniType>(value: S) => z.object({ value, state, spans });
const text = fieldOf(z.string());
const key = z.string().check(z.regex(/^k\d+$/));
const items = z.array(z.object({ key, value: z.string(), state, spans }));
const themes = z.array(z.object({ id: z.string(), state, score: z.number(), spans }));

const source = z.object({
  text: z.string(),
  blocks: z.array(
    z.object({
      kind: z.enum(["heading", "paragraph", "item", "row", "rule"]),
      span,
      depth: z.number(),
      group: z.optional(z.number()),
      ordinal: z.optional(z.number()),
      cells: z.optional(spans),
      header: z.optional(z.boolean()),
      bold: spans,
      links: z.array(z.object({ span, url: z.string() })),
    }),
  ),
  url: z.optional(z.string()),
  title: z.optional(z.string()),
  date: z.optional(z.string()),
});

const figure = z.object({
  key,
  id: text,
  label: text,
  kind: fieldOf(z.enum(figureKinds)),
  value: fieldOf(z.nullable(z.number())),
  unit: text,
  qualifier: fieldOf(z.enum(qualifiers)),
  entity: text,
  asOf: text,
  source: text,
  note: text,
  quote: text,
  claim: fieldOf(z.enum([...claims, ""])),
  spans,
});

const story = z.object({
  key,
  id: text,
  title: text,
  kicker: text,
  date: text,
  summary: text,
  body: items,
  highlights: items,
  implication: text,
  themes,
  otherThemes: themes,
  entities: z.array(z.object({ key, id: text, name: text, kind: fieldOf(z.enum(entityKinds)), role: text })),
  figures: z.array(figure),
  sources: z.array(z.object({ key, title: text, publisher: text, url: text, date: text })),
  thread: text,
  span: z.optional(span),
});

const draftSchema = z.object({
  format: z.literal(1),
  source: z.nullable(source),
  language: z.enum(languages),
  week: text,
  publishedAt: z.string(),
  title: text,
  standfirst: text,
  takeaways: z.array(z.object({ key, text, story: z.string() })),
  stories: z.array(story),
  outlook: z.object({ title: text, paragraphs: items, questions: items }),
  faq: z.array(z.object({ key, question: text, answer: text, story: z.string() })),
  rates: z.optional(ratesSchema),
  corrections: z.array(
    z.object({ date: z.string(), path: z.string(), old: z.unknown(), new: z.unknown(), reason: z.string() }),
  ),
  leftOut: z.array(z.object({ span, why: z.string() })),
  nextKey: place,
});

/** The draft; undefined for what is none, or none of this format: places outside of the text and keys used twice too. */
export function parseDraft(input: unknown): Draft | undefined {
  return isDraft(input) ? input : undefined;
}

function isDraft(input: unknown): input is Draft {
  const { success, data } = draftSchema.safeParse(input);
  if (!success) return false;
  const keys = keysOfParts(data);
  return (
    new Set(keys).size === keys.length &&
    keys.every((each) => Number(each.slice(1)) < data.nextKey) &&
    furthest(data) <= (data.source?.text.length ?? 0)
  );
}

/** Where the last span ends. */
function furthest(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  let last = 0;
  for (const [name, inner] of Object.entries(node)) {
    if (name === "end" && typeof inner === "number") last = Math.max(last, inner);
    else if (name !== "corrections" && name !== "rates") last = Math.max(last, furthest(inner));
  }
  return last;
}
