import type { DraftStory, Field } from "@/drafting/draft/types";

export interface StoryCounts {
  /** Fields that an edition must have, and that are empty. */
  empty: number;
  /** Fields that nobody has looked at. */
  proposed: number;
}

const counted = new WeakMap<DraftStory, StoryCounts>();

/** What is left to do in a story. Counted once for as long as the story is as it is. */
export function storyCounts(story: DraftStory): StoryCounts {
  const known = counted.get(story) ?? count(story);
  counted.set(story, known);
  return known;
}

function count(story: DraftStory): StoryCounts {
  const { entities, figures, sources, themes } = story;
  const required: Field<unknown>[] = [
    story.id,
    story.title,
    story.summary,
    story.implication,
    ...entities.flatMap(({ id, name, kind }) => [id, name, kind]),
    ...figures.flatMap(({ id, label, kind, value, unit, qualifier, source }) => [
      id,
      label,
      kind,
      value,
      unit,
      qualifier,
      source,
    ]),
    ...sources.flatMap(({ title, publisher, url }) => [title, publisher, url]),
  ];
  const optional: Field<unknown>[] = [
    story.kicker,
    story.date,
    story.thread,
    ...story.body,
    ...story.highlights,
    ...entities.map(({ role }) => role),
    ...figures.flatMap(({ entity, asOf, note, quote, claim }) => [entity, asOf, note, quote, claim]),
    ...sources.map(({ date }) => date),
  ];
  const states = [...required, ...optional].map(({ state }) => state);
  return {
    empty: required.filter(({ state }) => state === "empty").length + (themes.length ? 0 : 1),
    proposed: [...states, ...themes.map(({ state }) => state)].filter((state) => state === "proposed").length,
  };
}
