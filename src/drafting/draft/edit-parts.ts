/** Adding, removing and moving the parts of lists, whichever list it is. */
import {
  emptyEntity,
  emptyFaq,
  emptyField,
  emptyFigure,
  emptyItem,
  emptySource,
  emptyStory,
  emptyTakeaway,
} from "./build";
import type { FieldPath } from "./paths";
import type { Draft, DraftStory } from "./types";

/**
 * "stories", "takeaways", "faq", "outlook/paragraphs", "outlook/questions", or of a story: "stories/k3/body",
 * "…/highlights", "…/entities", "…/figures", "…/sources".
 */
export type ListPath = string;

/** The key that the next part added will have. */
export function nextKeyOf(draft: Draft): string {
  return `k${draft.nextKey}`;
}

/** An empty part, at a place or at the end. Its key is what `nextKeyOf` said before. */
export function addPart(draft: Draft, list: ListPath, at?: number): Draft {
  const key = nextKeyOf(draft);
  const add = <T>(parts: T[], part: T): T[] => parts.toSpliced(bounded(at ?? parts.length, parts.length), 0, part);
  const next = changeList(draft, list, {
    stories: (parts) => add(parts, emptyStory(key)),
    takeaways: (parts) => add(parts, emptyTakeaway(key)),
    faq: (parts) => add(parts, emptyFaq(key)),
    items: (parts) => add(parts, emptyItem(key)),
    entities: (parts) => add(parts, emptyEntity(key)),
    figures: (parts) => add(parts, emptyFigure(key)),
    sources: (parts) => add(parts, emptySource(key)),
  });
  return next === draft ? draft : { ...next, nextKey: draft.nextKey + 1 };
}

/** `path`: a list's and the part's key. What led to the part leads nowhere afterwards: links to a story, a figure's source and entity. */
export function removePart(draft: Draft, path: FieldPath): Draft {
  const [list, key] = apart(path);
  return unlinked(
    changeEvery(draft, list, (parts) =>
      parts.some((part) => part.key === key) ? parts.filter((part) => part.key !== key) : parts,
    ),
    draft,
  );
}

/** `to`: its place afterwards, from 0. */
export function movePart(draft: Draft, path: FieldPath, to: number): Draft {
  const [list, key] = apart(path);
  return changeEvery(draft, list, (parts) => {
    const part = parts.find((each) => each.key === key);
    if (!part) return parts;
    const others = parts.filter((each) => each !== part);
    return others.toSpliced(bounded(to, others.length), 0, part);
  });
}

type Change<T> = (parts: T[]) => T[];

interface Changes {
  stories: Change<DraftStory>;
  takeaways: Change<Draft["takeaways"][number]>;
  faq: Change<Draft["faq"][number]>;
  items: Change<DraftStory["body"][number]>;
  entities: Change<DraftStory["entities"][number]>;
  figures: Change<DraftStory["figures"][number]>;
  sources: Change<DraftStory["sources"][number]>;
}

function changeEvery(draft: Draft, list: ListPath, change: <T extends { key: string }>(parts: T[]) => T[]): Draft {
  return changeList(draft, list, {
    stories: change,
    takeaways: change,
    faq: change,
    items: change,
    entities: change,
    figures: change,
    sources: change,
  });
}

/** The draft itself where there is no such list, or it stays as it is. */
export function changeList(draft: Draft, list: ListPath, change: Changes): Draft {
  const { outlook } = draft;
  if (list === "stories") return put(draft, "stories", change.stories(draft.stories));
  if (list === "takeaways") return put(draft, "takeaways", change.takeaways(draft.takeaways));
  if (list === "faq") return put(draft, "faq", change.faq(draft.faq));
  if (list === "outlook/paragraphs")
    return put(draft, "outlook", put(outlook, "paragraphs", change.items(outlook.paragraphs)));
  if (list === "outlook/questions")
    return put(draft, "outlook", put(outlook, "questions", change.items(outlook.questions)));
  const [room, key, name, ...rest] = list.split("/");
  if (room !== "stories" || name === undefined || rest.length) return draft;
  return key === undefined ? draft : changeStory(draft, key, (story) => changeStoryList(story, name, change));
}

/** The draft itself where there is no such story, or it stays as it is. */
export function changeStory(draft: Draft, key: string, change: (story: DraftStory) => DraftStory): Draft {
  const index = draft.stories.findIndex((story) => story.key === key);
  const story = draft.stories[index];
  const next = story && change(story);
  return !next || next === story ? draft : { ...draft, stories: draft.stories.with(index, next) };
}

function changeStoryList(story: DraftStory, name: string, change: Changes): DraftStory {
  switch (name) {
    case "body":
    case "highlights":
      return put(story, name, change.items(story[name]));
    case "entities":
      return put(story, name, change.entities(story.entities));
    case "figures":
      return put(story, name, change.figures(story.figures));
    case "sources":
      return put(story, name, change.sources(story.sources));
    default:
      return story;
  }
}

function put<T, K extends keyof T>(whole: T, name: K, part: T[K]): T {
  return whole[name] === part ? whole : { ...whole, [name]: part };
}

function unlinked(draft: Draft, before: Draft): Draft {
  if (draft === before) return draft;
  const keys = new Set(draft.stories.map(({ key }) => key));
  const relink = <T extends { story: string }>(part: T): T =>
    part.story === "" || keys.has(part.story) ? part : { ...part, story: "" };
  return {
    ...draft,
    takeaways: draft.takeaways.map(relink),
    faq: draft.faq.map(relink),
    stories: draft.stories.map((story, index) => {
      const had = before.stories[index];
      return had === story ? story : withoutDeadLinks(story, had);
    }),
  };
}

/** Figures of a story let go of sources and entities that `before` had and it has no more. */
export function withoutDeadLinks(story: DraftStory, before: DraftStory | undefined): DraftStory {
  const sources = new Set(story.sources.map(({ key }) => key));
  const entities = new Set(story.entities.map(({ id }) => id.value));
  const had = new Set(before?.entities.map(({ id }) => id.value));
  const figures = story.figures.map((figure) => ({
    ...figure,
    source: sources.has(figure.source.value) ? figure.source : emptyField(),
    entity: had.has(figure.entity.value) && !entities.has(figure.entity.value) ? emptyField() : figure.entity,
  }));
  return { ...story, figures };
}

function apart(path: FieldPath): [list: ListPath, key: string] {
  const cut = path.lastIndexOf("/");
  return [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
}

function bounded(at: number, most: number): number {
  return Number.isNaN(at) ? most : Math.trunc(Math.min(Math.max(0, at), most));
}
