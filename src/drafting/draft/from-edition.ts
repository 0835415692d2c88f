/** A published edition, opened to be corrected: every field is accepted, none has a place in a source. */
import type { Briefing, Entity, Figure, Source, Story } from "@/briefing/schema";
import { fieldOf, type Keys, keysFrom } from "./build";
import type { Draft, DraftEntity, DraftFigure, DraftSource, DraftStory, Field, Item } from "./types";

export function draftOf(edition: Briefing): Draft {
  const keys = keysFrom(1);
  const stories = edition.stories.map((story) => storyOf(story, keys));
  const keyOf = new Map(stories.map(({ id, key }) => [id.value, key]));
  const storyKey = (id: string | undefined) => (id === undefined ? "" : (keyOf.get(id) ?? ""));
  const { outlook } = edition;
  const draft: Draft = {
    format: 1,
    source: null,
    language: edition.language,
    week: field(edition.week),
    publishedAt: edition.publishedAt,
    title: field(edition.title),
    standfirst: field(edition.standfirst),
    takeaways: edition.takeaways.map(({ text, story }) => ({
      key: keys.next(),
      text: field(text),
      story: storyKey(story),
    })),
    stories,
    outlook: {
      title: field(outlook.title),
      paragraphs: items(outlook.paragraphs, keys),
      questions: items(outlook.questions, keys),
    },
    faq: edition.faq.map(({ question, answer, story }) => ({
      key: keys.next(),
      question: field(question),
      answer: field(answer),
      story: storyKey(story),
    })),
    corrections: edition.corrections ?? [],
    leftOut: [],
    nextKey: keys.nextKey,
  };
  return edition.rates ? { ...draft, rates: edition.rates } : draft;
}

function storyOf(story: Story, keys: Keys): DraftStory {
  const key = keys.next();
  const sources = story.sources.map((source) => sourceOf(source, keys));
  return {
    key,
    id: field(story.id),
    title: field(story.title),
    kicker: field(story.kicker),
    date: field(story.date),
    summary: field(story.summary),
    body: items(story.body, keys),
    highlights: items(story.highlights, keys),
    implication: field(story.implication),
    themes: story.themes.map((id) => ({ id, state: "accepted", score: 0, spans: [] })),
    otherThemes: [],
    entities: story.entities.map((entity) => entityOf(entity, keys)),
    figures: story.figures.map((figure) => figureOf(figure, sources, keys)),
    sources,
    thread: field(story.thread),
  };
}

function entityOf({ id, name, kind, role }: Entity, keys: Keys): DraftEntity {
  return { key: keys.next(), id: field(id), name: field(name), kind: fieldOf(kind, [], "accepted"), role: field(role) };
}

function figureOf(figure: Figure, sources: readonly DraftSource[], keys: Keys): DraftFigure {
  const source = figure.source === undefined ? undefined : sources[figure.source]?.key;
  return {
    key: keys.next(),
    id: field(figure.id),
    label: field(figure.label),
    kind: fieldOf(figure.kind, [], "accepted"),
    value: fieldOf<number | null>(figure.value, [], "accepted"),
    unit: field(figure.unit),
    qualifier: fieldOf(figure.qualifier, [], "accepted"),
    entity: field(figure.entity),
    asOf: field(figure.asOf),
    source: field(source),
    note: field(figure.note),
    quote: field(figure.quote),
    claim: fieldOf(figure.claim ?? "", [], figure.claim ? "accepted" : "empty"),
    spans: [],
  };
}

function sourceOf({ title, publisher, url, date }: Source, keys: Keys): DraftSource {
  return { key: keys.next(), title: field(title), publisher: field(publisher), url: field(url), date: field(date) };
}

function field(value: string | undefined): Field {
  return { value: value ?? "", state: value ? "accepted" : "empty", spans: [] };
}

function items(texts: readonly string[], keys: Keys): Item[] {
  return texts.map((text) => ({ key: keys.next(), ...field(text) }));
}
