/** Terms of one or more words, found in one pass over a text's words. */
import { singular, type Token, tokensOf } from "../tokens";

interface Node<T> {
  next: Map<string, Node<T>>;
  /** The word beginnings among `next`, as in "regul*", the longest first, by their own first characters. */
  prefixes: Map<string, { prefix: string; node: Node<T> }[]>;
  values: T[];
}

export interface TermTrie<T> {
  root: Node<T>;
}

export interface TermMatch<T> {
  start: number;
  end: number;
  values: readonly T[];
}

/** By so many characters beginnings are listed: few words have as many in common with one. */
const listed = 3;

const node = <T>(): Node<T> => ({ next: new Map(), prefixes: new Map(), values: [] });

/** A term is words apart by spaces; one that ends in "*" stands for every word that begins so. */
export function termTrie<T>(terms: Iterable<readonly [term: string, value: T]>): TermTrie<T> {
  const root = node<T>();
  for (const [term, value] of terms) {
    let at = root;
    for (const { key, end } of tokensOf(term, { start: 0, end: term.length })) {
      const prefix = term.charAt(end) === "*";
      const step = prefix ? `${key}*` : singular(key);
      const next = at.next.get(step) ?? node<T>();
      if (prefix && !at.next.has(step)) insertPrefix(at, key, next);
      at.next.set(step, next);
      at = next;
    }
    if (at !== root) at.values.push(value);
  }
  return { root };
}

/** Matches in the order of the text, the longest at each place, none within another. Linear: terms are short. */
export function findTerms<T>(trie: TermTrie<T>, tokens: readonly Token[]): TermMatch<T>[] {
  const matches: TermMatch<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = longest(trie.root, tokens, at);
    const [first, last] = [tokens[at], tokens[(found?.end ?? 0) - 1]];
    if (found && first && last) matches.push({ start: first.start, end: last.end, values: found.values });
    at = found?.end ?? at + 1;
  }
  return matches;
}

function longest<T>(from: Node<T>, tokens: readonly Token[], at: number): { end: number; values: T[] } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  let best: { end: number; values: T[] } | undefined;
  for (const next of stepsOf(from, token.key)) {
    const further = tokens[at + 1]?.gap === "" ? longest(next, tokens, at + 1) : undefined;
    const found = further ?? (next.values.length ? { end: at + 1, values: next.values } : undefined);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

function insertPrefix<T>(at: Node<T>, prefix: string, next: Node<T>): void {
  const head = prefix.slice(0, listed);
  const alike = at.prefixes.get(head) ?? [];
  at.prefixes.set(
    head,
    [...alike, { prefix, node: next }].sort((a, b) => b.prefix.length - a.prefix.length),
  );
}

function stepsOf<T>(from: Node<T>, key: string): Node<T>[] {
  const exact = from.next.get(singular(key));
  const steps = exact ? [exact] : [];
  if (!from.prefixes.size) return steps;
  // Beginnings shorter than the others' first characters come last, as the longest does first.
  for (let length = Math.min(key.length, listed); length > 0; length--)
    for (const { prefix, node: next } of from.prefixes.get(key.slice(0, length)) ?? [])
      if (key.startsWith(prefix)) steps.push(next);
  return steps;
}
