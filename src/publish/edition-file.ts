/** An edition that is to be checked: what could be read of it, whatever else is wrong with it. */
import * as z from "zod/mini";
import { briefingSchema } from "@/briefing/briefing-schema";
import { pointer } from "@/briefing/load";
import { entityKinds, figureKinds } from "@/briefing/schema";
import type { Issue } from "@/lib/errors";
import { isLanguage, type Language } from "@/lib/language";
import { isWeek, type Week } from "@/lib/weeks";
import { plainIssues } from "./plain-words";

/** A file's name, with or without a folder, and the JSON in it. */
export interface InputFile {
  name: string;
  input: unknown;
}

export interface EditionFile extends InputFile {
  /** Whether its own faults are asked for; others are only compared with. */
  asked: boolean;
  /** Of its name; of its content where the name says none. */
  week: Week | undefined;
  language: Language | undefined;
  readable: Readable;
  /** All that the format says against it. */
  issues: Issue[];
}

export interface Fault extends Issue {
  file: string;
}

/** A rule's finding in one file. */
export function fault({ name }: InputFile, path: readonly PropertyKey[], message: string): Fault {
  return { file: name, path: pointer(path), message };
}

const maybe = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(schema), undefined);
const listOf = <S extends z.ZodMiniType>(item: S) => maybe(z.array(maybe(item)));
const text = maybe(z.string());
const link = z.object({ story: text });

const figure = z.object({
  id: text,
  kind: maybe(z.enum(figureKinds)),
  value: maybe(z.number()),
  unit: text,
  qualifier: text,
  entity: text,
  asOf: text,
  /** Null where there is something that is no number. */
  source: z.catch(z.optional(z.nullable(z.number())), null),
  note: text,
  claim: text,
});

const story = z.object({
  id: text,
  kicker: text,
  date: text,
  body: listOf(z.string()),
  highlights: listOf(z.string()),
  themes: listOf(z.string()),
  entities: listOf(z.object({ id: text, name: maybe(z.string().check(z.trim())), kind: maybe(z.enum(entityKinds)) })),
  figures: listOf(figure),
  sources: listOf(z.object({ url: text, date: text })),
  thread: text,
});

const rates = z.object({
  base: text,
  date: text,
  quotes: maybe(z.record(z.string(), maybe(z.number()))),
  source: maybe(z.object({ title: text, publisher: text, url: text, date: text })),
});

/** The parts of the format that rules between parts need: each is undefined where it is absent or no such thing. */
const readableSchema = z.catch(
  z.object({
    week: text,
    language: text,
    period: maybe(z.object({ from: text, to: text })),
    publishedAt: text,
    takeaways: listOf(link),
    stories: listOf(story),
    outlook: maybe(z.object({ questions: listOf(z.string()) })),
    faq: listOf(link),
    rates: maybe(rates),
  }),
  {},
);
type Readable = z.infer<typeof readableSchema>;

/** Week and language in a file's name, undefined where it has another form. */
export function editionOfName(name: string): { week: string; language: Language } | undefined {
  const [, week, language] = /(?:^|[\\/])(\d{4}-W\d{2})\.([a-z]{2})\.json$/.exec(name) ?? [];
  return week !== undefined && isLanguage(language) ? { week, language } : undefined;
}

export function editionFile(file: InputFile, asked: boolean): EditionFile {
  const readable = readableSchema.parse(file.input);
  const { success, error } = briefingSchema.safeParse(file.input, { reportInput: true });
  const content = {
    week: readable.week !== undefined && isWeek(readable.week) ? readable.week : undefined,
    language: isLanguage(readable.language) ? readable.language : undefined,
  };
  const issues = success ? [] : plainIssues(error);
  return { ...file, ...(editionOfName(file.name) ?? content), asked, readable, issues };
}

/** What could be read of a list, each with its place in it. */
export function partsOf<T>(list: readonly (T | undefined)[] | undefined): { part: T; index: number }[] {
  return (list ?? []).flatMap((part, index) => (part === undefined ? [] : [{ part, index }]));
}
