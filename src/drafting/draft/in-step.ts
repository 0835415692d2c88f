/** Two languages of an edition: the follower takes from the leader all that no translation changes. */
import type { Language } from "@/lib/language";
import {
  emptyDraft,
  emptyEntity,
  emptyFaq,
  emptyField,
  emptyFigure,
  emptyItem,
  emptyStory,
  emptyTakeaway,
  type Keys,
  keysFrom,
} from "./build";
import { keysOfParts } from "./keys-of-parts";
import { pairedById, pairedByKey } from "./pairs";
import type { Draft, DraftEntity, DraftFigure, DraftStory, DraftTheme, Field, Item } from "./types";

/**
 * The follower with the leader's week, stories in their order, ids, days, themes, entities, figures, sources, links and
 * keys, and as many texts in each list. Its words stay its own; what is new has none yet, what is gone goes. Stories,
 * entities and figures are the same where their ids are, or, once in step, their keys: an id may change. A follower that
 * was drafted from a text of its own goes through `alignTo` first. Idempotent.
 */
export function inStep(leader: Draft, follower: Draft): Draft {
  const keys = keysFrom(Math.max(leader.nextKey, follower.nextKey));
  const next: Draft = {
    ...follower,
    week: taken(leader.week, follower.week),
    publishedAt: leader.publishedAt,
    takeaways: pairedByKey(leader.takeaways, follower.takeaways).map(([{ key, story }, own]) => ({
      ...(own ?? emptyTakeaway(key)),
      key,
      story,
    })),
    stories: pairedById(leader.stories, follower.stories).map(([story, own]) => storyInStep(story, own)),
    outlook: {
      title: follower.outlook.title,
      paragraphs: ownParagraphs(leader, follower, keys),
      questions: itemsInStep(leader.outlook.questions, follower.outlook.questions),
    },
    faq: pairedByKey(leader.faq, follower.faq).map(([{ key, story }, own]) => ({
      ...(own ?? emptyFaq(key)),
      key,
      story,
    })),
  };
  const { rates: _, ...unrated } = next;
  return { ...(leader.rates ? { ...next, rates: leader.rates } : unrated), nextKey: keys.nextKey };
}

/** A draft in another language with no words in it yet. */
export function translationOf(leader: Draft, language: Language): Draft {
  return inStep(leader, emptyDraft(language, leader.publishedAt));
}

/** The leader's value; its place in the follower's text where both read the same. */
function taken<T>(field: Field<T>, own: Field<T> | undefined): Field<T> {
  return { ...field, spans: own && own.value === field.value ? own.spans : [] };
}

/** A text that only some have: where the leader has none, neither has the follower. */
function ownWords(field: Field, own: Field | undefined): Field {
  return own && field.value !== "" ? own : emptyField();
}

function storyInStep(story: DraftStory, own: DraftStory | undefined): DraftStory {
  const words = own ?? emptyStory(story.key);
  return {
    ...words,
    key: story.key,
    id: taken(story.id, own?.id),
    kicker: ownWords(story.kicker, own?.kicker),
    date: taken(story.date, own?.date),
    body: itemsInStep(story.body, words.body),
    highlights: itemsInStep(story.highlights, words.highlights),
    themes: themesInStep(story.themes, words.themes),
    otherThemes: themesInStep(story.otherThemes, words.otherThemes),
    entities: pairedById(story.entities, words.entities).map(([entity, other]) => entityInStep(entity, other)),
    figures: pairedById(story.figures, words.figures).map(([figure, other]) => figureInStep(figure, other)),
    sources: story.sources.map((source) => {
      const { key, title, publisher, url, date } = source;
      const other = words.sources.find((each) => each.url.value === url.value);
      return {
        key,
        title: taken(title, other?.title),
        publisher: taken(publisher, other?.publisher),
        url: taken(url, other?.url),
        date: taken(date, other?.date),
      };
    }),
    thread: taken(story.thread, own?.thread),
  };
}

function themesInStep(themes: readonly DraftTheme[], own: readonly DraftTheme[]): DraftTheme[] {
  return themes.map((theme) => ({ ...theme, spans: own.find(({ id }) => id === theme.id)?.spans ?? [] }));
}

/** A name is mostly the same in both languages, so it is proposed, once. */
function entityInStep(entity: DraftEntity, own: DraftEntity | undefined): DraftEntity {
  const name: Field = entity.name.value === "" ? emptyField() : { ...entity.name, state: "proposed", spans: [] };
  return {
    ...(own ?? { ...emptyEntity(entity.key), name }),
    key: entity.key,
    id: taken(entity.id, own?.id),
    kind: taken(entity.kind, own?.kind),
  };
}

function figureInStep(figure: DraftFigure, own: DraftFigure | undefined): DraftFigure {
  const words = own ?? emptyFigure(figure.key);
  return {
    ...words,
    key: figure.key,
    id: taken(figure.id, own?.id),
    kind: taken(figure.kind, own?.kind),
    value: taken(figure.value, own?.value),
    unit: taken(figure.unit, own?.unit),
    qualifier: taken(figure.qualifier, own?.qualifier),
    entity: taken(figure.entity, own?.entity),
    asOf: taken(figure.asOf, own?.asOf),
    source: taken(figure.source, own?.source),
    note: ownWords(figure.note, own?.note),
    claim: taken(figure.claim, own?.claim),
  };
}

function itemsInStep(items: readonly Item[], own: readonly Item[]): Item[] {
  return pairedByKey(items, own).map(([{ key }, other]) => ({ ...(other ?? emptyItem(key)), key }));
}

/** An outlook may be told in more paragraphs or fewer: only one that has none is given room. */
function ownParagraphs(leader: Draft, follower: Draft, keys: Keys): Item[] {
  const own = follower.outlook.paragraphs;
  if (!own.length) return itemsInStep(leader.outlook.paragraphs, own);
  const there = new Set(leader.outlook.paragraphs.map(({ key }) => key));
  const used = new Set(keysOfParts(leader));
  return own.map((item) => (there.has(item.key) || !used.has(item.key) ? item : { ...item, key: keys.next() }));
}
