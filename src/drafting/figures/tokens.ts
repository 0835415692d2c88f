/** Text as tokens: words, numbers, signs and breaks, in one pass. */
import type { Language } from "@/lib/language";
import type { SourceText } from "../source-text";
import type { Span } from "../spans";
import { fractionOf, isDigit, readNumber } from "./number-shapes";

/** "break": the end of a block, of a line or of a table's cell. "junk": an address, a handle, a version: never a number. */
export type TokenKind = "number" | "word" | "sign" | "break" | "junk";

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Small letters without accents, "'" for every apostrophe; "à" and "dès" keep theirs, which make them other words. */
  key: string;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
  /** Of a word: it begins with a capital, or has one within, as "iPhone". */
  capital: boolean;
  /** Of a number. */
  value: number;
  integer: boolean;
  grouped: boolean;
}

const letter = /[\p{L}\p{M}]/u;
const space = /[\s\u200b\ufeff]/;
const marks = /\p{M}/gu;
/** "iPhone", "xAI". */
const inner = /^\p{Ll}{1,3}\p{Lu}/u;
const keepAccent = new Set(["à", "dès"]);
/** French words that drop their vowel before another: "d'", "jusqu'". What follows an apostrophe after any other is a suffix. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|quoiqu|entr|aujourd)$/i;

/** Small letters without accents, and nothing else. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** A word as tables have it. */
export function fold(word: string): string {
  if (isPlain(word)) return word;
  const small = word.toLowerCase();
  if (isPlain(small)) return small;
  const lower = small.replaceAll(/[’ʼ]/g, "'");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII, which needs no folding.
  if (/^[\x00-\x7f]*$/.test(lower) || keepAccent.has(lower)) return lower;
  return lower.normalize("NFD").replaceAll(marks, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
}

export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter.test(char);
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return (code >= 128 && word.charAt(0) !== word.charAt(0).toLowerCase()) || (word.length > 1 && inner.test(word));
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === "’" || char === "ʼ";
}

/** "300 MEUR", "25 kUSD": a magnitude and a code, written as one word. */
const compound = /^(?:[kKMG]|Mds?|bn|m)(?:EUR|USD|GBP|CHF|CAD|JPY)$/;

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isLetter(text.charAt(at))) at++;
  if (at - from >= 4 && at - from <= 6 && compound.test(text.slice(from, at))) return at - 3;
  if (isApostrophe(text.charAt(at)) && at < limit && at - from <= 8 && elided.test(text.slice(from, at))) return at + 1;
  return at;
}

function isElision({ kind, text }: Token): boolean {
  return kind === "word" && text.length > 1 && isApostrophe(text.charAt(text.length - 1));
}

function junkEnd(text: string, from: number, limit: number): number | undefined {
  const char = text.charAt(from);
  const handle = (char === "@" || char === "#") && /[\p{L}\d_]/u.test(text.charAt(from + 1));
  const address = (char === "h" || char === "w") && /^(?:https?:\/\/|www\.)/.test(text.slice(from, from + 8));
  if (!handle && !address) return undefined;
  let end = from + 1;
  while (end < limit && (handle ? /[\p{L}\d_]/u : /[^\s<>"»)\]]/).test(text.charAt(end))) end++;
  return end;
}

/** Where a new block or cell begins: nothing is read across. */
export function edgesOf({ blocks }: SourceText, within: Span): number[] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= within.start) low = middle + 1;
    else high = middle;
  }
  const edges: number[] = [];
  for (let index = low; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.span.start >= within.end) break;
    edges.push(block.span.start);
    for (const cell of block.cells ?? []) edges.push(cell.start, cell.end);
  }
  return edges;
}

/** The tokens of a stretch of text, in order. `edges` ascend. Linear. */
export function tokensOf(text: string, within: Span, edges: readonly number[], language: Language): Token[] {
  const tokens: Token[] = [];
  const limit = Math.min(within.end, text.length);
  // A text repeats its words: each is folded once.
  const folded = new Map<string, string>();
  const keyOf = (written: string) => {
    if (isPlain(written)) return written;
    const known = folded.get(written);
    if (known !== undefined) return known;
    const key = fold(written);
    folded.set(written, key);
    return key;
  };
  const push = (kind: TokenKind, start: number, end: number, number?: ReturnType<typeof readNumber>) => {
    const written = text.slice(start, end);
    const last = tokens.at(-1);
    tokens.push({
      kind,
      start,
      end,
      text: written,
      key: kind === "word" ? keyOf(written) : written,
      // An elided word ends in its apostrophe, and another word begins: "d'1,2 milliard" is no name.
      glued: last?.end === start && last.kind !== "break" && kind !== "break" && !isElision(last),
      capital: kind === "word" && isCapital(written),
      value: number?.value ?? Number.NaN,
      integer: number?.integer ?? false,
      grouped: number?.grouped ?? false,
    });
    return end;
  };
  const breakAt = (start: number, end: number) => {
    if (tokens.length > 0 && tokens.at(-1)?.kind !== "break") push("break", start, end);
    return end;
  };
  let edge = 0;
  for (let at = within.start; at < limit; ) {
    while (edge < edges.length && (edges[edge] ?? 0) <= at) {
      if ((edges[edge++] ?? 0) > within.start) breakAt(at, at);
    }
    const stop = Math.min(limit, edges[edge] ?? limit);
    const char = text.charAt(at);
    if (char === "\n" || char === "\r" || char === "\u2028" || char === "\u2029") at = breakAt(at, at + 1);
    else if (char === " " || space.test(char)) at++;
    else if (isDigit(char)) {
      const number = readNumber(text, at, stop, language);
      at = push(Number.isNaN(number.value) ? "junk" : "number", at, number.end, number);
    } else at = push(...plainToken(text, at, stop));
  }
  return tokens;
}

function plainToken(
  text: string,
  at: number,
  stop: number,
): [TokenKind, number, number, ReturnType<typeof readNumber>?] {
  const fraction = fractionOf(text.charAt(at));
  if (fraction !== undefined)
    return ["number", at, at + 1, { end: at + 1, value: fraction, integer: false, grouped: false }];
  const junk = junkEnd(text, at, stop);
  if (junk !== undefined) return ["junk", at, junk];
  if (isLetter(text.charAt(at))) return ["word", at, wordEnd(text, at, stop)];
  // "Meta's": the suffix is a word of its own.
  if (isApostrophe(text.charAt(at)) && isLetter(text.charAt(at + 1)) && at > 0 && isLetter(text.charAt(at - 1)))
    return ["word", at, Math.max(at + 1, wordEnd(text, at + 1, stop))];
  return ["sign", at, at + 1];
}
