/** Terms of one or more words, found in one pass over a text's words. */
import { singular, type Token, tokensOf } from "../tokens";

interface Node<T> {
  next: Map<string, Node<T>>;
  /** The shortest word beginning among `next`, as in "regul*"; 0 where there is none. */
  shortest: number;
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

const node = <T>(): Node<T> => ({ next: new Map(), shortest: 0, values: [] });

/** A term is words apart by spaces; one that ends in "*" stands for every word that begins so. */
export function termTrie<T>(terms: Iterable<readonly [term: string, value: T]>): TermTrie<T> {
  const root = node<T>();
  for (const [term, value] of terms) {
    let at = root;
    for (const { key, end } of tokensOf(term, { start: 0, end: term.length })) {
      const prefix = term.charAt(end) === "*";
      if (prefix) at.shortest = Math.min(at.shortest || key.length, key.length);
      const step = prefix ? `${key}*` : singular(key);
      const next = at.next.get(step) ?? node<T>();
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

function stepsOf<T>(from: Node<T>, key: string): Node<T>[] {
  const exact = from.next.get(singular(key));
  const steps = exact ? [exact] : [];
  if (!from.shortest) return steps;
  for (let length = Math.min(key.length, 24); length >= from.shortest; length--) {
    const next = from.next.get(`${key.slice(0, length)}*`);
    if (next) steps.push(next);
  }
  return steps;
}
