/** A story of the draft, from its section of the text. All of it is proposed. */
import { type FoundImplication, findImplication } from "../cues/implications";
import type { StorySection } from "../sections/types";
import { contains, hull, overlaps, type Span, wordsOf } from "../spans";
import { scoreThemes } from "../themes/score-themes";
import type { ThemeScore } from "../themes/types";
import { bodyParts } from "./body-parts";
import { emptyField, type Keys, makeField } from "./build";
import { entitiesOf } from "./draft-entities";
import { daySaid, figuresOf } from "./draft-figures";
import { withoutMarker } from "./draft-markers";
import { sourcesOf, withSources } from "./draft-sources";
import { headingCase } from "./heading-case";
import { isNear, type Reading } from "./reading";
import { slugOf, type UniqueIds } from "./slug";
import { firstIndex, sliceWithin, trimmed } from "./sorted";
import { summaryOf } from "./summary";
import { mostThemes } from "./themes-taken";
import type { DraftStory, DraftTheme, Field, Item } from "./types";
import { typeset } from "./typeset";

/** Of the leading theme's score: below it a theme is only offered. */
const worthTaking = 0.4;

export function storyOf(section: StorySection, reading: Reading, keys: Keys, ids: UniqueIds): DraftStory {
  const { text } = reading.source;
  const key = keys.next();
  const stretches = [section.title, ...section.body].sort((a, b) => a.start - b.start);
  const figures = within(reading.figures, section.span, stretches);
  const held = new Set(figures.flatMap(({ holder }) => holder?.entity ?? []));
  const entities = entitiesOf(reading, within(reading.mentions, section.span, stretches), held, keys);
  const sources = sourcesOf(reading, section.span, keys);
  const drafted = figuresOf(figures, reading, new Set(entities.map(({ id }) => id.value)), keys, section.title);
  const implied = findImplication(reading.source, section, reading.context.language);
  // With the label that announces it.
  const implication = implied && hull([implied.cueSpan, implied.span]);
  const { paragraphs, highlights } = bodyParts(section.body, reading);
  const isImplied = (part: Span) => implication !== undefined && contains(implication, withoutMarker(text, part));
  const summary = summaryOf(
    reading,
    [...paragraphs, ...highlights].filter((part) => !isImplied(part) && !beginsWith(part, implication)),
  );
  return {
    key,
    id: makeField(ids.take(slugOf(wordsOf(text, section.title)) || "story"), [section.title]),
    title: proposed(reading, section.title),
    kicker: proposed(reading, section.kicker),
    date: dateOf(reading, section.span),
    summary: proposed(reading, summary),
    body: itemsOf(
      reading,
      paragraphs.filter((part) => !isImplied(part) && !(summary && contains(summary, trimmed(text, part)))),
      keys,
    ),
    highlights: itemsOf(
      reading,
      highlights.filter((part) => !isImplied(part)),
      keys,
    ),
    implication: implicationOf(reading, implied),
    ...themesOf(section, reading),
    entities,
    figures: withSources(drafted, sources, reading),
    sources,
    thread: emptyField(),
    span: section.span,
  };
}

/** The words of a span as a field's value. */
export function proposed({ source, context }: Pick<Reading, "source" | "context">, span: Span | undefined): Field {
  if (!span) return emptyField();
  const words = withoutMarker(source.text, span);
  return makeField(typeset(wordsOf(source.text, words), context.language), [words]);
}

/** Whether what a part says comes down to a stretch, but for a label before it. */
function beginsWith({ start, end }: Span, stretch: Span | undefined): boolean {
  return stretch !== undefined && overlaps(stretch, { start, end }) && stretch.start - start < 12;
}

/** What a label stood before begins with a capital on its own; the label is its evidence. */
function implicationOf(reading: Reading, implied: FoundImplication | undefined): Field {
  const field = proposed(reading, implied?.span);
  const label = implied && labelOf(reading.source.text, implied);
  return { ...field, value: headingCase(field.value), spans: label ? [...field.spans, label] : field.spans };
}

/** "What it means for banks:" whole, before what it announces; undefined where the cue is part of that. */
function labelOf(text: string, { span, cueSpan }: FoundImplication): Span | undefined {
  if (cueSpan.start >= span.start) return undefined;
  const between = { start: cueSpan.start, end: span.start };
  return wordsOf(text, between).includes("\n") ? cueSpan : trimmed(text, between);
}

export function itemsOf(reading: Reading, spans: readonly Span[], keys: Keys): Item[] {
  return spans
    .map((span) => proposed(reading, span))
    .filter(({ value }) => value !== "")
    .map((field) => ({ key: keys.next(), ...field }));
}

/** What stands between the story's stretches (an advertisement, a caption) counts for nothing. */
function within<T extends { span: Span }>(found: readonly T[], story: Span, stretches: readonly Span[]): T[] {
  return sliceWithin(found, story).filter(({ span }) => {
    const last = stretches[firstIndex(stretches, ({ start }) => start > span.start) - 1];
    return last !== undefined && overlaps(last, span);
  });
}

/** The first day in it that may be the news's. */
function dateOf(reading: Reading, within: Span): Field {
  const day = sliceWithin(reading.dates, within)
    .flatMap((date) => daySaid(date, reading))
    .find(({ value }) => isNear(value, reading.week));
  return day ? makeField(day.value, [day.span]) : emptyField();
}

export function themesOf(
  { title, body }: Pick<StorySection, "title" | "body">,
  { source, context }: Pick<Reading, "source" | "context">,
): Pick<DraftStory, "themes" | "otherThemes"> {
  const { language, themes, lexicons } = context;
  const scores = scoreThemes(source, [title, ...body], language, themes, lexicons, title);
  const least = (scores[0]?.score ?? 0) * worthTaking;
  const taken = scores.slice(0, mostThemes).filter(({ score }) => score >= least);
  return { themes: taken.map(themeOf), otherThemes: scores.slice(taken.length).map(themeOf) };
}

function themeOf({ theme, score, words }: ThemeScore): DraftTheme {
  return { id: theme, state: "proposed", score, spans: words.map(({ span }) => span) };
}
