/**
 * What an editor does to single fields. Each answers a new draft; one that changes nothing answers the same. Parts of
 * lists: edit-parts.ts; whole stories: edit-stories.ts, split-story.ts, merge-stories.ts.
 */
import { claims, entityKinds, figureKinds, qualifiers } from "@/briefing/schema";
import { setThemes } from "./edit-themes";
import { type FieldPath, fieldAt, isField, keyOf } from "./paths";
import type { Draft, DraftStory, Field } from "./types";

export type FieldValue = string | number | null | string[];

/**
 * The editor's own value, which has no place in the source. A value that the field cannot hold (words for a number, a
 * kind or a source that there is not) changes nothing. Renaming an entity's id takes the story's figures along.
 */
export function setField(draft: Draft, path: FieldPath, value: FieldValue): Draft {
  const themesOf = /^stories\/([^/]+)\/themes$/.exec(path)?.[1];
  if (themesOf !== undefined) return Array.isArray(value) ? setThemes(draft, themesOf, value) : draft;
  if (!accepts(path, value) || !leadsSomewhere(draft, path, value)) return draft;
  const before = fieldAt(draft, path);
  const state = value === "" || value === null ? "empty" : "edited";
  const after = changeField(draft, path, (field) => ({ ...field, value, state, spans: [] }));
  const [, story, , , name] = path.split("/");
  return path.includes("/entities/") && name === "id" && story !== undefined && before !== undefined
    ? renameEntity(after, story, before.value, String(value))
    : after;
}

/** Nothing in it, nothing of the source. A kind and a qualifier, which are never empty, only lose their evidence. */
export function clearField(draft: Draft, path: FieldPath): Draft {
  if (/^stories\/[^/]+\/themes$/.test(path)) return setField(draft, path, []);
  if (/\/(kind|qualifier)$/.test(path)) return changeField(draft, path, (field) => ({ ...field, spans: [] }));
  return setField(draft, path, path.endsWith("/value") ? null : "");
}

export function acceptField(draft: Draft, path: FieldPath): Draft {
  return acceptAll(draft, path);
}

/** Every proposal at or below a place, or of the whole draft. */
export function acceptAll(draft: Draft, prefix?: FieldPath): Draft {
  return changeAt(draft, prefix === undefined ? [] : prefix.split("/"), acceptedIn);
}

/** To which story a takeaway or a question belongs. `path`: "takeaways/k2" or "faq/k3"; `story`: a key, or "". */
export function linkStory(draft: Draft, path: FieldPath, story: string): Draft {
  const [list, key] = path.split("/");
  if (story !== "" && !draft.stories.some((each) => each.key === story)) return draft;
  if (list === "takeaways")
    return { ...draft, takeaways: draft.takeaways.map((each) => (each.key === key ? { ...each, story } : each)) };
  if (list === "faq") return { ...draft, faq: draft.faq.map((each) => (each.key === key ? { ...each, story } : each)) };
  return draft;
}

function accepts(path: FieldPath, value: FieldValue): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const one = (values: readonly string[]) => typeof value === "string" && values.includes(value);
  if (/\/figures\/[^/]+\/value$/.test(path))
    return value === null || (typeof value === "number" && Number.isFinite(value));
  if (/\/figures\/[^/]+\/kind$/.test(path)) return one(figureKinds);
  if (/\/entities\/[^/]+\/kind$/.test(path)) return one(entityKinds);
  if (name === "qualifier") return one(qualifiers);
  if (name === "claim") return value === "" || one(claims);
  return typeof value === "string";
}

/** A figure's source is one that its story has. */
function leadsSomewhere({ stories }: Draft, path: FieldPath, value: FieldValue): boolean {
  const [, story, key] = /^stories\/([^/]+)\/figures\/([^/]+)\/source$/.exec(path) ?? [];
  if (key === undefined || value === "") return true;
  return stories.some((each) => each.key === story && each.sources.some((source) => source.key === value));
}

function renameEntity(draft: Draft, storyKey: string, before: unknown, after: string): Draft {
  if (before === "" || before === after) return draft;
  const figuresOf = (story: DraftStory) =>
    story.figures.map((figure) =>
      figure.entity.value === before ? { ...figure, entity: { ...figure.entity, value: after } } : figure,
    );
  return {
    ...draft,
    stories: draft.stories.map((story) => (story.key === storyKey ? { ...story, figures: figuresOf(story) } : story)),
  };
}

export function changeField(draft: Draft, path: FieldPath, change: (field: Field<unknown>) => Field<unknown>): Draft {
  return changeAt(draft, path.split("/"), (node) => (isField(node) ? change(node) : node));
}

/** `change` must answer a node of the same shape: that is all that the cast stands for. */
function changeAt(draft: Draft, segments: readonly string[], change: (node: unknown) => unknown): Draft {
  return changed(draft, segments, change) as Draft;
}

function changed(node: unknown, segments: readonly string[], change: (node: unknown) => unknown): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return change(node);
  if (Array.isArray(node)) {
    const index = node.findIndex((part) => keyOf(part) === segment);
    const part: unknown = index < 0 ? undefined : changed(node[index], rest, change);
    return index < 0 || part === node[index] ? node : node.with(index, part);
  }
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, segment)) return node;
  const before: unknown = Reflect.get(node, segment);
  const after = changed(before, rest, change);
  return after === before ? node : { ...node, [segment]: after };
}

/** Not looked into: they hold no proposals that an edition takes. */
const closed = new Set(["blocks", "spans", "otherThemes", "leftOut", "corrections", "rates"]);

function acceptedIn(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) {
    const parts: unknown[] = node.map(acceptedIn);
    return parts.some((part, index) => part !== node[index]) ? parts : node;
  }
  const entries = Object.entries(node).map(([name, inner]) => {
    if (name === "state") return [name, inner === "proposed" ? "accepted" : inner] as const;
    return [name, closed.has(name) ? inner : acceptedIn(inner)] as const;
  });
  return entries.some(([name, inner]) => inner !== Reflect.get(node, name)) ? Object.fromEntries(entries) : node;
}
