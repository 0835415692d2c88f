import type { Span } from "../spans";

/** Lower case without accents, emoji, or punctuation at either end; inner spaces single: how headings are compared. */
export function fold(words: string): string {
  const plain = words.replace(/[\u0080-\uffff]+/g, unaccented);
  return bare(plain.toLowerCase().replace(/`/g, "'").replace(/\s+/g, " "));
}

function unaccented(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ´]/g, "'")
    .replace(/œ/gi, "oe");
}

const word = /[\p{L}\p{N}]/u;

/** Without what is neither letter nor number at either end. */
function bare(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && !isWordAt(words, start, 1)) start += step(words, start);
  while (end > start && !isWordAt(words, end - 1, -1)) end--;
  return words.slice(start, end);
}

function step(words: string, at: number): number {
  return (words.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** `by`: where the other half of a surrogate pair is, in reading direction. */
function isWordAt(words: string, at: number, by: 1 | -1): boolean {
  const code = words.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xd800 || code > 0xdfff) return word.test(words.charAt(at));
  const pair = by === 1 ? words.slice(at, at + 2) : words.slice(Math.max(0, at - 1), at + 1);
  return word.test(pair);
}

export function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** The span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x200b || code === 0xfeff;
}

export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The words that tell what a text is about: names and long words, folded, of at most `limit` characters of it. */
export function tellingWords(words: string, limit = 4000): Set<string> {
  const found = words.slice(0, limit).match(/\p{Lu}[\p{L}\p{N}]{2,}|\p{L}{6,}|\p{N}{2,}/gu) ?? [];
  return new Set(found.map(fold));
}

/** The share of some words that are among others, 0–1. */
export function shareKnown(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let known = 0;
  for (const word of words) if (others.has(word)) known++;
  return known / words.size;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
