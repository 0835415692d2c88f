/** Tables of phrases, looked up in tokens by their first or their last word. */
import { fold, type Token } from "./tokens";

interface Phrase<T> {
  /** One entry a token, each a set of words that will do. */
  slots: ReadonlySet<string>[];
  value: T;
  text: string;
}

export interface Phrases<T> {
  byFirst: Map<string, Phrase<T>[]>;
  byLast: Map<string, Phrase<T>[]>;
}

export interface Match<T> {
  /** Indices of tokens, end exclusive. */
  from: number;
  to: number;
  value: T;
  text: string;
}

/**
 * Compiles phrases. A space parts tokens, "|" parts words that will do for one token ("leve|levent de|d'"); an elision
 * is a token of its own ("plus d'").
 */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const phrases: Phrases<T> = { byFirst: new Map(), byLast: new Map() };
  for (const [text, value] of entries) {
    const slots = text.split(" ").map((slot) => new Set(slot.split("|").map(fold)));
    const phrase = { slots, value, text };
    index(phrases.byFirst, slots[0], phrase);
    index(phrases.byLast, slots.at(-1), phrase);
  }
  return phrases;
}

function index<T>(map: Map<string, Phrase<T>[]>, words: ReadonlySet<string> | undefined, phrase: Phrase<T>): void {
  for (const word of words ?? []) {
    const known = map.get(word) ?? [];
    known.push(phrase);
    // The longest first: it says the most.
    known.sort((a, b) => b.slots.length - a.slots.length);
    map.set(word, known);
  }
}

function fits<T>(tokens: readonly Token[], from: number, { slots }: Phrase<T>): boolean {
  for (let offset = 0; offset < slots.length; offset++) {
    const token = tokens[from + offset];
    if (token === undefined || token.kind === "break" || !slots[offset]?.has(token.key)) return false;
  }
  return true;
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(tokens: readonly Token[], from: number, phrases: Phrases<T>): Match<T> | undefined {
  const token = tokens[from];
  const found = token && phrases.byFirst.get(token.key)?.find((phrase) => fits(tokens, from, phrase));
  return found && { from, to: from + found.slots.length, value: found.value, text: found.text };
}

/** The longest phrase that ends before a token. */
export function phraseBefore<T>(tokens: readonly Token[], to: number, phrases: Phrases<T>): Match<T> | undefined {
  const token = tokens[to - 1];
  const found =
    token && phrases.byLast.get(token.key)?.find((phrase) => fits(tokens, to - phrase.slots.length, phrase));
  return found && { from: to - found.slots.length, to, value: found.value, text: found.text };
}
