/** Words as look-ups compare them: without case, accents, hyphens and apostrophes. */
import type { Span } from "./spans";

export interface Token extends Span {
  /** Lower case, accents off, ligatures apart: "Œuvres" → "oeuvres". */
  key: string;
  /**
   * What stands between it and the word before: "" for spaces, hyphens, apostrophes and "&" (as between the words of
   * one name), "," or "." for that mark, "|" for anything that parts names, a line break among them.
   */
  gap: "" | "," | "." | "|";
}

// "Disney+" and "Humans&" are words; "AT&T" is two.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[+&](?![\p{L}\p{N}]))?/gu;

/** The words of a stretch, in order. Linear. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const { 0: found, index } of part.matchAll(word)) {
    const gap = tokens.length ? gapOf(part, last, index) : "|";
    last = index + found.length;
    tokens.push({ start: start + index, end: start + last, key: fold(found), gap });
  }
  return tokens;
}

/** Lower case, without accents; ligatures as two letters. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which most words are, has no accents.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss");
}

function gapOf(text: string, from: number, to: number): Token["gap"] {
  if (to - from > 3) return "|";
  const gap = text.slice(from, to);
  if (/^[ \t\u00a0\u2009\u202f\-‐-―'’&/+]*$/.test(gap)) return "";
  if (/^\. ?$/.test(gap)) return ".";
  return /^, ?$/.test(gap) ? "," : "|";
}

/**
 * Enough of a stem to compare French and English words by: their plural is taken off ("journaux" → "journal",
 * "companies" → "company", "puces" → "puce"). Of a folded word.
 */
export function singular(key: string): string {
  if (key.length < 4) return key;
  if (key.endsWith("aux") && key.length > 4) return `${key.slice(0, -3)}al`;
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`;
  return /[^s]s$|x$/.test(key) ? key.slice(0, -1) : key;
}
