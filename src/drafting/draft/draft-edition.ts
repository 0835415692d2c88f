/** From a newsletter to the draft of an edition. Whatever has no ground in the text stays empty. */
import { isWeek, type Week, weekOf } from "@/lib/weeks";
import { storyFinder } from "../cues/corresponding";
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
  const find = keyFinder(stories, source);
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

/** The key of the story that a text is about, "" where none is clearly. */
function keyFinder(stories: readonly DraftStory[], { text }: SourceText): (text: string) => string {
  const find = storyFinder(
    stories.map(({ span, entities }) => ({
      text: span ? wordsOf(text, span) : "",
      entities: entities.flatMap(({ id, name }) => [id.value, name.value]),
    })),
  );
  return (asked) => stories[find(asked) ?? -1]?.key ?? "";
}

/** Stretches as one text, in their order. */
function joined(reading: Reading, spans: readonly Span[]): Field {
  const parts = spans.map((span) => proposed(reading, span)).filter(({ value }) => value !== "");
  return makeField(
    parts.map(({ value }) => value).join(" "),
    parts.flatMap((part) => part.spans),
  );
}

/** What the newsletter says of itself: a week, or a day in its head or foot. A day of a story's may be of any week. */
function weekOfText({ source, dates, context }: Reading, { stories }: Sections): Field {
  const told = stories.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const outside = dates.filter(({ span }) => (spanAt(told, span.start)?.end ?? 0) <= span.start);
  // A bare year may be of anything; that of a day or a week in the head, and the mail's own, are the newsletter's.
  const years = [...outside.flatMap(({ value }) => /^(\d{4})-/.exec(value)?.[1] ?? []), source.date?.slice(0, 4)];
  const year = years[0] === undefined ? context.year : Number(years[0]);
  const weekly = (value: string) => /^(?:\d{4}-)?W\d{2}$/.test(value);
  const said = [
    ...outside.filter(({ value }) => weekly(value)),
    ...dates.filter(({ value }) => weekly(value)),
    ...outside.filter(({ value }) => !weekly(value)),
  ];
  for (const date of said) {
    const week: Week = weekSaid(date, year);
    if (isWeek(week)) return makeField(week, [date.span]);
  }
  return source.date === undefined ? emptyField() : makeField(weekOf(source.date));
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
