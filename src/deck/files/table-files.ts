/** The stories chosen and their figures as data: a table for spreadsheets, an edition for programs. Same input, same text. */
import { figureText, holderOf, sourceOf, toldFigures } from "@/briefing/model/figures";
import { themeOf } from "@/briefing/model/themes";
import { claimWord, kindWord, qualifierWord } from "@/briefing/model/words";
import type { Briefing, Figure, Source, Story, Theme } from "@/briefing/schema";
import { toCsv } from "@/lib/csv";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { cleanText } from "../layout/clean";
import { words } from "./words";

export interface ChosenStory {
  week: string;
  story: Story;
}

export interface TableInput {
  /** Oldest first; usually one, and at most one a week. */
  editions: readonly Briefing[];
  /** In the order on screen. */
  stories: readonly ChosenStory[];
  themes: readonly Theme[];
  language: Language;
}

type Cell = string | number | undefined;

/**
 * One row a figure, in the stories' order; a story without figures has one row, with its first source. Values are plain
 * numbers in base units, dates are ISO 8601, words are in the language asked for.
 */
export function selectionCsv({ stories, themes, language }: TableInput): string {
  const rows = stories.flatMap((chosen): Cell[][] => {
    const start = storyCells(chosen, themes, language);
    const told = toldFigures([chosen.story]);
    if (!told.length) return [[...start, ...noFigure, ...sourceCells(chosen.story.sources[0])]];
    return told.map((one) => [
      ...start,
      holderOf(one),
      ...figureCells(one.figure, language),
      ...sourceCells(sourceOf(one)),
    ]);
  });
  return toCsv([headings(language), ...rows.map((row) => row.map(clean))]);
}

function headings(language: Language): string[] {
  const options = { locale: language };
  const { columns } = words[language];
  return [
    m.column_week({}, options),
    columns.storyId,
    columns.storyTitle,
    m.column_date({}, options),
    m.column_theme({}, options),
    m.for_leaders({}, options),
    m.column_holder({}, options),
    columns.figureLabel,
    m.column_kind({}, options),
    m.column_value({}, options),
    m.column_unit({}, options),
    m.column_qualifier({}, options),
    m.column_figure({}, options),
    m.column_claim({}, options),
    columns.asOf,
    m.column_note({}, options),
    columns.quote,
    columns.sourceTitle,
    columns.publisher,
    m.column_url({}, options),
    columns.sourceDate,
  ];
}

function storyCells({ week, story }: ChosenStory, themes: readonly Theme[], language: Language): Cell[] {
  const labels = story.themes.map((id) => themeOf(themes, id).label[language]);
  return [week, story.id, story.title, story.date, labels.join(", "), story.implication];
}

function figureCells(figure: Figure, language: Language): Cell[] {
  return [
    figure.label,
    kindWord(figure.kind, language),
    figure.value,
    figure.unit,
    qualifierWord(figure.qualifier, language),
    figureText(figure, language),
    figure.claim && claimWord(figure.claim, language),
    figure.asOf,
    figure.note,
    figure.quote,
  ];
}

/** Holder and figure of a story that has none. */
const noFigure: Cell[] = Array.from({ length: 11 }, () => undefined);

function sourceCells(source: Source | undefined): Cell[] {
  return [source?.title, source?.publisher, source?.url, source?.date];
}

function clean(cell: Cell): Cell {
  return typeof cell === "string" ? cleanText(cell) : cell;
}

/**
 * Where one edition holds stories chosen, an edition in the format of `briefingSchema` with these stories only; where
 * several do, `{ "editions": [… ] }`; where none does, an empty list of them. Stories keep the editor's order.
 */
export function selectionJson({ editions, stories }: TableInput): string {
  const cut = editions.flatMap((edition) => {
    const ids = new Set(stories.filter(({ week }) => week === edition.week).map(({ story }) => story.id));
    return cutEdition(edition, ids) ?? [];
  });
  return `${JSON.stringify(cut.length === 1 ? cut[0] : { editions: cut }, null, 2)}\n`;
}

/** Nothing points at a story left out, and corrections follow the stories to their new places. */
function cutEdition(edition: Briefing, ids: ReadonlySet<string>): Briefing | undefined {
  const stories = edition.stories.filter(({ id }) => ids.has(id));
  if (!stories.length) return undefined;
  const link = (story: string | undefined) => (story !== undefined && ids.has(story) ? { story } : {});
  const corrections = edition.corrections?.flatMap((correction) => {
    const path = movedPath(correction.path, edition.stories, stories);
    return path === undefined ? [] : { ...correction, path };
  });
  return {
    ...edition,
    takeaways: edition.takeaways.map(({ text, story }) => ({ text, ...link(story) })),
    stories,
    faq: edition.faq.map(({ question, answer, story }) => ({ question, answer, ...link(story) })),
    ...(corrections ? { corrections } : {}),
  };
}

/** "/stories/4/title" as it is once other stories are out; undefined where its own story is. */
function movedPath(path: string, before: readonly Story[], after: readonly Story[]): string | undefined {
  const [, index, rest = ""] = /^\/stories\/(\d+)(\/.*)?$/su.exec(path) ?? [];
  if (index === undefined) return path;
  const story = before[Number(index)];
  const place = story ? after.indexOf(story) : -1;
  return place < 0 ? undefined : `/stories/${place}${rest}`;
}
