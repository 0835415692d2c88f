/** From a newsletter to the draft of an edition. Whatever has no ground in the text stays empty. */
import { isWeek, type Week } from "@/lib/weeks";
import { findSections } from "../sections/find-sections";
import type { FaqSection, Sections } from "../sections/types";
import type { SourceText } from "../source-text";
import { overlaps, type Span, wordsOf } from "../spans";
import { emptyField, type Keys, keysFrom, makeField } from "./build";
import type { DraftingContext } from "./context";
import { ownSource } from "./draft-sources";
import { itemsOf, proposed, storyOf } from "./draft-story";
import { takeawaysOf } from "./draft-takeaways";
import { titleOf } from "./edition-title";
import { headingCase } from "./heading-case";
import { leftOutOf } from "./left-out";
import { type Reading, readingOf, weekSaid } from "./reading";
import { UniqueIds } from "./slug";
import { spanAt } from "./sorted";
import { storyFinder } from "./story-for";
import { opening } from "./summary";
import type { Draft, DraftFaq, DraftStory, Field } from "./types";

const standfirstRoom = 300;

export function draftEdition(source: SourceText, context: DraftingContext): Draft {
  const sections = findSections(source, context.language);
  const unsettled = readingOf(source, context, context.week ?? "");
  const week = context.week ? makeField(context.week) : weekOfText(unsettled, sections);
  const reading = { ...unsettled, week: week.value };
  const keys = keysFrom(1);
  const ids = new UniqueIds();
  const drafted = sections.stories.map((section) => storyOf(section, reading, keys, ids));
  const title = titleOf(sections, reading);
  const stories = drafted.map((story) => withOwnSource(story, reading, title.value, keys));
  const find = storyFinder(
    stories.map(({ key, title: { value }, span }) => ({
      key,
      title: value,
      text: span ? wordsOf(source.text, span) : "",
    })),
  );
  const standfirst = opening(reading, sections.standfirst, standfirstRoom);
  const draft: Draft = {
    format: 1,
    source,
    language: context.language,
    week,
    publishedAt: context.publishedAt,
    title,
    standfirst: joined(reading, standfirst),
    takeaways: takeawaysOf(sections, stories, reading, keys, find),
    stories,
    outlook: outlookOf(sections.outlook, reading, keys),
    faq: sections.faq.map((entry) => faqOf(entry, reading, keys, find)),
    corrections: [],
    leftOut: [],
    nextKey: 1,
  };
  return { ...draft, leftOut: leftOutOf(draft, source, sections.leftOut), nextKey: keys.nextKey };
}

/** Stretches as one text, in their order. */
function joined(reading: Reading, spans: readonly Span[]): Field {
  const values = spans.map((span) => proposed(reading, span).value).filter((value) => value !== "");
  return makeField(values.join(" "), [...spans]);
}

/** What the newsletter says of itself: a week, or a day in its head or foot. A day of a story's may be of any week. */
function weekOfText({ dates, context }: Reading, { stories }: Sections): Field {
  const told = stories.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const outside = dates.filter(({ span }) => (spanAt(told, span.start)?.end ?? 0) <= span.start);
  const years = [...outside, ...dates].flatMap(({ value }) => /^\d{4}/.exec(value)?.[0] ?? []);
  const year = outside.length && years[0] !== undefined ? Number(years[0]) : context.year;
  const weekly = (value: string) => /^(?:\d{4}-)?W\d{2}$/.test(value);
  const said = [
    ...outside.filter(({ value }) => weekly(value)),
    ...dates.filter(({ value }) => weekly(value)),
    ...outside.filter(({ value }) => !weekly(value)),
  ];
  for (const date of said) {
    const week: Week = weekSaid(date, year ?? context.year);
    if (isWeek(week)) return makeField(week, [date.span]);
  }
  return emptyField();
}

/** Figures that no link speaks for have the newsletter itself for their source, where it has an address. */
function withOwnSource(story: DraftStory, reading: Reading, title: string, keys: Keys): DraftStory {
  if (story.figures.every(({ source }) => source.value !== "")) return story;
  const known = story.sources.find(({ url }) => url.value === reading.source.url);
  const own = known ?? (reading.source.url === undefined ? undefined : ownSource(reading, title, keys.next()));
  if (!own) return story;
  return {
    ...story,
    sources: known ? story.sources : [...story.sources, own],
    figures: story.figures.map((figure) => (figure.source.value ? figure : { ...figure, source: makeField(own.key) })),
  };
}

function outlookOf(outlook: Sections["outlook"], reading: Reading, keys: Keys): Draft["outlook"] {
  if (!outlook) return { title: emptyField(), paragraphs: [], questions: [] };
  const { paragraphs, questions } = outlook;
  const first = [...paragraphs, ...questions].sort((a, b) => a.start - b.start)[0];
  const title = proposed(reading, outlook.title ?? headingBefore(reading, first));
  return {
    title: { ...title, value: headingCase(title.value) },
    paragraphs: itemsOf(reading, paragraphs, keys),
    questions: itemsOf(reading, questions, keys),
  };
}

function headingBefore({ source: { blocks } }: Reading, span: Span | undefined): Span | undefined {
  const index = blocks.findIndex((block) => span && overlaps(block.span, span));
  const before = blocks[index - 1];
  return before?.kind === "heading" ? before.span : undefined;
}

function faqOf(
  { question, answer }: FaqSection,
  reading: Reading,
  keys: Keys,
  find: (text: string) => string,
): DraftFaq {
  const fields = { question: proposed(reading, question), answer: joined(reading, answer) };
  const story = find(fields.question.value) || find(`${fields.question.value} ${fields.answer.value}`);
  return { key: keys.next(), ...fields, story };
}
