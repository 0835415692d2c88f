/** Places in a draft, said by keys, which stay when parts move; and the same places in the edition's JSON. */
import { themesTaken } from "./themes-taken";
import type { Draft, DraftTheme, Field, FieldState } from "./types";

/**
 * "title", "stories/k3/title", "stories/k3/figures/k9/value", "stories/k3/body/k5", "stories/k3/themes",
 * "takeaways/k2/text", "outlook/paragraphs/k4", "faq/k2/answer": names of properties, and keys of parts in lists.
 */
export type FieldPath = string;

/** The field at a place; of a story's themes, their ids as one field. Undefined where there is none. */
export function fieldAt(draft: Draft, path: FieldPath): Field<unknown> | undefined {
  const node = nodeAt(draft, path.split("/"));
  if (isField(node)) return node;
  const [list, key, name, ...rest] = path.split("/");
  if (list !== "stories" || name !== "themes" || rest.length) return undefined;
  const story = draft.stories.find((each) => each.key === key);
  return story && themesField(story.themes);
}

function themesField(themes: readonly DraftTheme[]): Field<string[]> {
  const taken = themesTaken(themes);
  const states: FieldState[] = taken.map(({ state }) => state);
  const state = (["proposed", "edited", "accepted"] as const).find((each) => states.includes(each)) ?? "empty";
  return { value: taken.map(({ id }) => id), state, spans: taken.flatMap(({ spans }) => spans) };
}

/** RFC 6901, into `toEdition(draft)`. Of a place that the draft does not have, the nearest that it has. */
export function pointerOf(draft: Draft, path: FieldPath): string {
  let node: unknown = draft;
  let pointer = "";
  for (const segment of path.split("/")) {
    const index = Array.isArray(node) ? node.findIndex((part) => keyOf(part) === segment) : undefined;
    if (index === -1) return pointer;
    node = index === undefined ? property(node, segment) : Array.isArray(node) ? node[index] : undefined;
    if (node === undefined) return pointer;
    pointer += `/${index ?? segment}`;
  }
  return pointer;
}

/** The field that is nearest to a place in `toEdition(draft)`; undefined where only a whole list is named. */
export function pathOf(draft: Draft, pointer: string): FieldPath | undefined {
  const segments = pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (segments[0] === "period") return "week";
  let node: unknown = draft;
  const path: string[] = [];
  for (const segment of segments) {
    if (isField(node) || path[2] === "themes") break;
    const part: unknown = Array.isArray(node) ? node[Number(segment)] : undefined;
    const next = Array.isArray(node) ? part : property(node, segment);
    const name = Array.isArray(node) ? keyOf(part) : segment;
    if (next === undefined || name === undefined) break;
    node = next;
    path.push(name);
  }
  return nearest(draft, path);
}

/** The field that stands for a part: its name or its words. */
const leading = ["title", "label", "text", "name", "question"];

function nearest(draft: Draft, path: readonly string[]): FieldPath | undefined {
  const here = path.join("/");
  if (!path.length) return undefined;
  if (fieldAt(draft, here)) return here;
  const lead = leading.find((name) => fieldAt(draft, `${here}/${name}`));
  if (lead) return `${here}/${lead}`;
  // A list without a field of its own: its owner's.
  return path.length > 2 || path[0] === "outlook" ? nearest(draft, path.slice(0, -1)) : undefined;
}

/** The part or field at a place, by property names and keys. */
export function nodeAt(draft: Draft, segments: readonly string[]): unknown {
  return segments.reduce<unknown>(
    (node, segment) => (Array.isArray(node) ? node.find((part) => keyOf(part) === segment) : property(node, segment)),
    draft,
  );
}

export function isField(node: unknown): node is Field<unknown> {
  return typeof node === "object" && node !== null && "value" in node && "state" in node && "spans" in node;
}

export function keyOf(part: unknown): string | undefined {
  const key = property(part, "key");
  return typeof key === "string" ? key : undefined;
}

function property(node: unknown, name: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return undefined;
  return Reflect.get(node, name);
}

/** Every field of the draft with its place, in the order of the edition; a story's themes as one. */
export function fieldsOf(draft: Draft): { path: FieldPath; field: Field<unknown> }[] {
  const found: { path: FieldPath; field: Field<unknown> }[] = [];
  const walk = (node: unknown, path: string): void => {
    if (isField(node)) found.push({ path, field: node });
    else if (Array.isArray(node)) for (const part of node) walk(part, `${path}/${keyOf(part)}`);
  };
  const part = (node: object, path: string, names: readonly string[]) => {
    for (const name of names) walk(property(node, name), path ? `${path}/${name}` : name);
  };
  part(draft, "", ["week", "title", "standfirst"]);
  for (const takeaway of draft.takeaways) part(takeaway, `takeaways/${takeaway.key}`, ["text"]);
  for (const story of draft.stories) {
    const at = `stories/${story.key}`;
    part(story, at, ["id", "title", "kicker", "date", "summary", "body", "highlights", "implication"]);
    found.push({ path: `${at}/themes`, field: themesField(story.themes) });
    for (const entity of story.entities) part(entity, `${at}/entities/${entity.key}`, entityFields);
    for (const figure of story.figures) part(figure, `${at}/figures/${figure.key}`, figureFields);
    for (const source of story.sources) part(source, `${at}/sources/${source.key}`, sourceFields);
    part(story, at, ["thread"]);
  }
  part(draft.outlook, "outlook", ["title", "paragraphs", "questions"]);
  for (const entry of draft.faq) part(entry, `faq/${entry.key}`, ["question", "answer"]);
  return found;
}

export const entityFields = ["id", "name", "kind", "role"] as const;
export const sourceFields = ["title", "publisher", "url", "date"] as const;
export const figureFields = [
  "id",
  "label",
  "kind",
  "value",
  "unit",
  "qualifier",
  "entity",
  "asOf",
  "source",
  "note",
  "quote",
  "claim",
] as const;
