/** All that the engine finds in a text, or in a stretch of it, once, in order, so that each story takes its share. */
import { type Week, weekOf, weekPeriod } from "@/lib/weeks";
import { findEntities } from "../entities/find-entities";
import type { FoundEntity, Mention } from "../entities/types";
import { findDates } from "../figures/find-dates";
import { findFigures } from "../figures/find-figures";
import type { FoundDate, FoundFigure } from "../figures/types";
import { sentencesOf } from "../sentences";
import type { Block, Link, SourceText } from "../source-text";
import type { Span } from "../spans";
import type { DraftingContext } from "./context";
import { apart, firstIndex, spanAt } from "./sorted";

export interface Reading {
  source: SourceText;
  context: DraftingContext;
  entities: ReadonlyMap<string, FoundEntity>;
  mentions: readonly Mention[];
  figures: readonly FoundFigure[];
  dates: readonly FoundDate[];
  links: readonly Link[];
  sentences: readonly Span[];
  /** "" where it is not known. */
  week: Week;
  year: number | undefined;
}

/** `week`: where it is settled already; else it is to be put in afterwards. */
export function readingOf(source: SourceText, context: DraftingContext, week: Week, within?: Span): Reading {
  const { language, gazetteer, year } = context;
  const whole = within ?? { start: 0, end: source.text.length };
  const entities = findEntities(source, gazetteer, within);
  const mentions = apart(entities.flatMap(({ id, mentions }) => mentions.map((span) => ({ span, entity: id }))));
  return {
    source,
    context,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions,
    figures: findFigures(source, language, mentions, within),
    dates: findDates(source, language, within),
    links: apart(blocksWithin(source.blocks, whole).flatMap(({ links }) => links)),
    sentences: sentencesOf(source.text, whole),
    week,
    year,
  };
}

export function blocksWithin(blocks: readonly Block[], { start, end }: Span): Block[] {
  const from = firstIndex(blocks, ({ span }) => span.end > start);
  return blocks.slice(
    from,
    Math.max(
      from,
      firstIndex(blocks, ({ span }) => span.start >= end),
    ),
  );
}

export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[firstIndex(blocks, ({ span }) => span.start > offset) - 1];
  return block && offset <= block.span.end ? block : undefined;
}

export function sentenceAt({ sentences }: Reading, offset: number): Span | undefined {
  return spanAt(sentences, offset);
}

/** A day with its year: as said, or the one that brings it nearest to the week. Undefined for what is no day. */
export function dayOf(value: string, week: Week, year: number | undefined): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return realDay(value);
  if (!/^--\d{2}-\d{2}$/.test(value)) return undefined;
  if (week === "") return year === undefined ? undefined : realDay(`${year}${value.slice(1)}`);
  const due = Date.parse(weekPeriod(week).from);
  const base = Number(week.slice(0, 4));
  return [base - 1, base, base + 1]
    .flatMap((each) => realDay(`${each}${value.slice(1)}`) ?? [])
    .sort((a, b) => Math.abs(Date.parse(a) - due) - Math.abs(Date.parse(b) - due))[0];
}

function realDay(value: string): string | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? undefined : value;
}

/** Whether news of this day may be news of the week: from two weeks before it to its end. */
export function isNear(day: string, week: Week): boolean {
  if (week === "") return true;
  const { from, to } = weekPeriod(week);
  return day <= to && Date.parse(day) >= Date.parse(from) - 14 * 86_400_000;
}

/** The week that a date says, with the year that the text or the editor says; "" for what says none. */
export function weekSaid({ value, week }: FoundDate, year: number | undefined): Week {
  if (week !== undefined) return week;
  if (/^W\d{2}$/.test(value)) return year === undefined ? "" : `${year}-${value}`;
  const day = dayOf(value, "", year);
  return day === undefined ? "" : weekOf(day);
}
