/** A draft as the edition that it is to be. */
import { isWeek, weekPeriod } from "@/lib/weeks";
import { themesTaken } from "./themes-taken";
import type { Draft, DraftEntity, DraftFigure, DraftSource, DraftStory } from "./types";

/**
 * JSON shaped as `Briefing`, its keys in the order of the published files. Optional fields that are empty are left out,
 * required ones are ""; a figure without a value, and the period of an edition without a week, are left out too, so that
 * the schema says that they are missing. Lists keep all their parts: a place here is a place in the draft.
 */
export function toEdition(draft: Draft): unknown {
  const ids = new Map(draft.stories.map(({ key, id }) => [key, id.value]));
  const week = draft.week.value;
  return {
    $schema: "../schema/briefing.schema.json",
    week,
    language: draft.language,
    title: draft.title.value,
    standfirst: draft.standfirst.value,
    ...(isWeek(week) ? { period: { ...weekPeriod(week) } } : {}),
    publishedAt: draft.publishedAt,
    takeaways: draft.takeaways.map(({ text, story }) => ({ text: text.value, ...filled({ story: ids.get(story) }) })),
    stories: draft.stories.map(storyOf),
    outlook: {
      title: draft.outlook.title.value,
      paragraphs: valuesOf(draft.outlook.paragraphs),
      questions: valuesOf(draft.outlook.questions),
    },
    faq: draft.faq.map(({ question, answer, story }) => ({
      question: question.value,
      answer: answer.value,
      ...filled({ story: ids.get(story) }),
    })),
    ...(draft.rates ? { rates: draft.rates } : {}),
    ...(draft.corrections.length ? { corrections: draft.corrections } : {}),
  };
}

function storyOf(story: DraftStory) {
  return {
    id: story.id.value,
    title: story.title.value,
    ...filled({ kicker: story.kicker.value, date: story.date.value }),
    summary: story.summary.value,
    body: valuesOf(story.body),
    highlights: valuesOf(story.highlights),
    implication: story.implication.value,
    themes: themesTaken(story.themes).map(({ id }) => id),
    entities: story.entities.map(entityOf),
    figures: story.figures.map((figure) => figureOf(figure, story.sources)),
    sources: story.sources.map(sourceOf),
    ...filled({ thread: story.thread.value }),
  };
}

function entityOf({ id, name, kind, role }: DraftEntity) {
  return { id: id.value, name: name.value, kind: kind.value, ...filled({ role: role.value }) };
}

function figureOf(figure: DraftFigure, sources: readonly DraftSource[]) {
  const source = sources.findIndex(({ key }) => key === figure.source.value);
  return {
    id: figure.id.value,
    label: figure.label.value,
    kind: figure.kind.value,
    ...(figure.value.value === null ? {} : { value: figure.value.value }),
    unit: figure.unit.value,
    qualifier: figure.qualifier.value,
    ...filled({ entity: figure.entity.value, asOf: figure.asOf.value }),
    ...(source < 0 ? {} : { source }),
    ...filled({ note: figure.note.value, quote: figure.quote.value, claim: figure.claim.value }),
  };
}

function sourceOf({ title, publisher, url, date }: DraftSource) {
  return { title: title.value, publisher: publisher.value, url: url.value, ...filled({ date: date.value }) };
}

function valuesOf(items: readonly { value: string }[]): string[] {
  return items.map(({ value }) => value);
}

/** Only what is there. */
function filled(parts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => !!part[1]));
}
