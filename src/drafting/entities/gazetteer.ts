/** The names that the archive knows, ready to be found in a text in one pass. */
import type { EntityKind } from "@/briefing/schema";
import { type Token, tokensOf } from "../tokens";
import { aliasesOf, isDescription } from "./aliases";
import { ambiguousNames } from "./common-words";
import type { KnownEntity } from "./types";

/** A name, one of an entity's. */
interface Spelling {
  entity: string;
  words: readonly string[];
}

export interface NameNode {
  next: Map<string, NameNode>;
  spelling?: Spelling;
}

export interface Gazetteer {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly root: NameNode;
}

/** The same entity may come several times: its first name leads, the others are aliases of it. */
export function gazetteerOf(entities: Iterable<{ id: string; name: string; kind: EntityKind }>): Gazetteer {
  const known = new Map<string, KnownEntity & { aliases: string[] }>();
  for (const { id, name, kind } of entities) {
    const one = known.get(id);
    if (!one) known.set(id, { id, name, kind, aliases: [] });
    else if (one.name !== name && !one.aliases.includes(name)) one.aliases.push(name);
  }
  const root: NameNode = { next: new Map() };
  const named = [...known.values()];
  for (const { id, name, kind, aliases } of named)
    for (const own of [name, ...aliases]) if (!isDescription(own, kind)) insert(root, own, id);
  const derived = new Map<string, Set<string>>();
  for (const { id, name, kind, aliases } of named)
    for (const own of [name, ...aliases])
      for (const alias of isDescription(own, kind) ? [] : aliasesOf(own, kind))
        derived.set(alias, (derived.get(alias) ?? new Set()).add(id));
  for (const [alias, ids] of derived) {
    const [id = ""] = ids;
    // An alias of two is none of either; a name of its own goes before it.
    if (ids.size === 1 && insert(root, alias, id)) known.get(id)?.aliases.push(alias);
  }
  return { entities: known, root };
}

/** False where the name is another's already. */
export function insert(root: NameNode, name: string, entity: string): boolean {
  let at = root;
  const tokens = tokensOf(name, { start: 0, end: name.length });
  for (const token of tokens) {
    const step = stepOf(token, at === root);
    const next = at.next.get(step) ?? { next: new Map() };
    at.next.set(step, next);
    at = next;
  }
  if (at === root || at.spelling) return false;
  at.spelling = { entity, words: tokens.map(({ start, end }) => name.slice(start, end)) };
  return true;
}

/** Stops and commas within a name count ("GenAI.mil", "Kling 3.0"), spaces, hyphens and apostrophes do not. */
function stepOf({ gap, key }: Token, first: boolean): string {
  return first || gap === "" ? key : gap + key;
}

/** The longest name that begins at a token and is written like one; undefined where none is. */
export function nameAt(
  root: NameNode,
  text: string,
  tokens: readonly Token[],
  at: number,
): { entity: string; length: number } | undefined {
  let found: { entity: string; length: number } | undefined;
  let node: NameNode | undefined = root;
  for (let length = 0; node; length++) {
    const { spelling }: NameNode = node;
    if (spelling && isWritten(spelling, text, tokens.slice(at, at + length)))
      found = { entity: spelling.entity, length };
    const token = tokens[at + length];
    node = token && (length === 0 || token.gap !== "|") ? node.next.get(stepOf(token, length === 0)) : undefined;
  }
  return found;
}

function isWritten({ words }: Spelling, text: string, tokens: readonly Token[]): boolean {
  const [only] = tokens;
  if (tokens.length === 1 && only && ambiguousNames.has(only.key) && text.slice(only.start, only.end) !== words[0])
    return false;
  return tokens.every(({ start, end }, index) => sameCase(words[index] ?? "", text.slice(start, end), index > 0));
}

/** "NVIDIA" for "Nvidia", "openai" for "OpenAI", "Mistral ai"; not "block" for "Block", nor "Fda" for "FDA". */
function sameCase(word: string, written: string, goesOn: boolean): boolean {
  if (word === written || !/^\p{Lu}/u.test(word)) return word === written || /^[\p{Ll}\p{N}]/u.test(word);
  if (goesOn) return true;
  if (!/\p{Ll}/u.test(word)) return word.length > 4 && /^\p{Lu}/u.test(written);
  if (/^\p{Lu}/u.test(written)) return true;
  return /\p{Ll}.*\p{Lu}|\d/u.test(word);
}
