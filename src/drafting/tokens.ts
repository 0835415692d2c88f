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

/** What a character is to words. Found out once for each: every character of a text is looked at. */
const kinds = new Uint8Array(0x10000);
const [outside, inWord, mark] = [1, 2, 3];

/** The words of a stretch, in order: "Disney+" and "Humans&" are words, "AT&T" is two. Linear. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(within.end, text.length);
  for (let [at, last] = [within.start, within.start]; at < end; ) {
    if (kindAt(text, at, end) !== inWord) {
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, at, end);
    tokens.push({
      start,
      end: at,
      key: fold(text.slice(start, at)),
      gap: tokens.length ? gapOf(text, last, start) : "|",
    });
    last = at;
  }
  return tokens;
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && kindAt(text, at, end) > outside) at += isHigh(text.charCodeAt(at)) ? 2 : 1;
  const sign = at < end && (text.charAt(at) === "+" || text.charAt(at) === "&");
  return sign && (at + 1 === end || kindAt(text, at + 1, end) !== inWord) ? at + 1 : at;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** Half of a pair is none. */
function kindAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (isHigh(code)) return at + 1 < end ? kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) : outside;
  const known = kinds[code] || kindOf(String.fromCharCode(code));
  kinds[code] = known;
  return known;
}

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return inWord;
  return /\p{M}/u.test(character) ? mark : outside;
}

/** Folded characters of the Latin alphabet, by their codes. */
const latin: string[] = [];

/** Lower case, without accents; ligatures as two letters. */
export function fold(text: string): string {
  let highest = 0;
  let plain = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > highest) highest = code;
    if (code < 0x61 && code > 0x40) plain = false;
  }
  // Most words are of plain letters.
  if (highest < 0x80) return plain ? text : text.toLowerCase();
  if (highest >= 0x250) return unaccented(text);
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    latin[code] ??= unaccented(text.charAt(at));
    folded += latin[code];
  }
  return folded;
}

function unaccented(text: string): string {
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
  if (to - from === 1 && text.charAt(from) === " ") return "";
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
  return key.endsWith("x") || (key.endsWith("s") && !key.endsWith("ss")) ? key.slice(0, -1) : key;
}
