/** A second language that was drafted from a text of its own, put in step with the first. */
import { type Keys, keysFrom } from "./build";
import { inStep } from "./in-step";
import { matchedStories } from "./match-stories";
import { isSameFigure } from "./same-figure";
import type { Draft, DraftFigure, DraftStory, Item } from "./types";

/** What only the follower's text has; it is in the draft no more. */
export interface Unmatched {
  /** By the keys that they had. */
  stories: { key: string; title: string }[];
  /** `story`: the leader's key. */
  figures: { story: string; value: number | null; unit: string; quote: string }[];
  /** Paragraphs, highlights, takeaways and questions that the leader has no place for. */
  texts: string[];
}

/**
 * Stories are matched by their figures, entities, themes and order, figures by value and unit; those matched take the
 * leader's keys and ids, and the whole is put in step.
 */
export function alignTo(leader: Draft, follower: Draft): { draft: Draft; unmatched: Unmatched } {
  const keys = keysFrom(Math.max(leader.nextKey, follower.nextKey));
  const unmatched: Unmatched = { stories: [], figures: [], texts: [] };
  const match = matchedStories(leader.stories, follower.stories);
  const keyOf = new Map<string, string>();
  for (const [own, story] of match) keyOf.set(own.key, story.key);
  const stories = follower.stories.flatMap((own) => {
    const story = match.get(own);
    if (story) return [aligned(story, own, keys, unmatched)];
    unmatched.stories.push({ key: own.key, title: own.title.value });
    return [];
  });
  const linked = <T extends { story: string }>(part: T): T => ({ ...part, story: keyOf.get(part.story) ?? "" });
  const { outlook } = follower;
  const prepared: Draft = {
    ...follower,
    stories,
    takeaways: byStory(leader.takeaways, follower.takeaways.map(linked), ({ text }) => text.value, unmatched),
    faq: byStory(leader.faq, follower.faq.map(linked), ({ question }) => question.value, unmatched),
    outlook: {
      ...outlook,
      paragraphs: rekeyed(outlook.paragraphs, keys),
      questions: fitting(leader.outlook.questions, outlook.questions, keys, unmatched),
    },
    nextKey: keys.nextKey,
  };
  return { draft: inStep(leader, prepared), unmatched };
}

function aligned(story: DraftStory, own: DraftStory, keys: Keys, unmatched: Unmatched): DraftStory {
  return {
    ...own,
    key: story.key,
    id: { ...own.id, value: story.id.value },
    body: fitting(story.body, own.body, keys, unmatched),
    highlights: fitting(story.highlights, own.highlights, keys, unmatched),
    entities: own.entities.map((entity) => {
      const known = story.entities.find(
        ({ id, name }) => id.value === entity.id.value || sameName(name.value, entity.name.value),
      );
      return known
        ? { ...entity, key: known.key, id: { ...entity.id, value: known.id.value } }
        : { ...entity, key: keys.next() };
    }),
    figures: figuresOf(story, own, keys, unmatched),
  };
}

function figuresOf(story: DraftStory, own: DraftStory, keys: Keys, unmatched: Unmatched): DraftFigure[] {
  const left = new Set(story.figures);
  return own.figures.map((figure) => {
    const same = [...left].filter((each) => isSameFigure(each, figure));
    const found = same.find(({ kind }) => kind.value === figure.kind.value) ?? same[0];
    if (found && left.delete(found)) return { ...figure, key: found.key, id: { ...figure.id, value: found.id.value } };
    const { value, unit, quote } = figure;
    unmatched.figures.push({ story: story.key, value: value.value, unit: unit.value, quote: quote.value });
    // Without the leader's key and id it has no place there.
    return { ...figure, key: keys.next(), id: { ...figure.id, value: "" } };
  });
}

function sameName(a: string, b: string): boolean {
  return a !== "" && a.localeCompare(b, "en", { sensitivity: "base" }) === 0;
}

/** New keys, so that texts are paired by their places. */
function rekeyed(items: readonly Item[], keys: Keys): Item[] {
  return items.map((item) => ({ ...item, key: keys.next() }));
}

function fitting(leaders: readonly Item[], items: readonly Item[], keys: Keys, unmatched: Unmatched): Item[] {
  unmatched.texts.push(...items.slice(leaders.length).map(({ value }) => value));
  return rekeyed(items.slice(0, leaders.length), keys);
}

/** Texts that belong to the same story are each other's; the rest by their order. */
function byStory<T extends { key: string; story: string }>(
  leaders: readonly T[],
  own: readonly T[],
  wordsOf: (part: T) => string,
  unmatched: Unmatched,
): T[] {
  const left = new Set(own);
  const pairs = new Map<T, T>();
  const pair = (isSame: (leader: T, part: T) => boolean) => {
    for (const leader of leaders) {
      const found = pairs.has(leader) ? undefined : [...left].find((part) => isSame(leader, part));
      if (found && left.delete(found)) pairs.set(leader, found);
    }
  };
  pair((leader, part) => leader.story !== "" && leader.story === part.story);
  pair((leader, part) => leader.story === "" || part.story === "");
  unmatched.texts.push(...[...left].map(wordsOf));
  return [...pairs].map(([{ key }, part]) => ({ ...part, key }));
}
