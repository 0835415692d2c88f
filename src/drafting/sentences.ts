/** Where sentences begin and end, in French and in English. */
import type { Span } from "./spans";

/** Always followed by what they belong to: a stop after one of these ends no sentence. */
const leading = wordSet(
  "MM Mme Mmes Mlle Mlles Dr Drs Mr Mrs Ms Pr Prof St Ste Mgr Hon Rev Gen Gén Col Lt Sgt Capt Sen Rep Gov e.g i.e p.ex c.-à-d cf Cf vs v env approx",
);
/** End nothing before a number. Compared in lower case, as are those below. */
const beforeNumbers = wordSet(
  "no nos n nº p pp vol fig art al éd ed ch chap sec sect arr jan janv feb fév févr mar apr avr jun jul juil aug sep sept oct nov dec déc",
);
/** May close a sentence: they do before a word that commonly opens one. */
const closing = wordSet("inc ltd corp co llc plc bros jr sr etc al dept assn éts ph.d m.d a.m p.m");
const openers = wordSet(
  "the a an it its this that these those he she they we you i in on at for from with by as but and or so if when while after before there here however meanwhile now then both all some many most what why how who which no not our their his her le la les l un une des ce cet cette ces c il elle ils elles on nous vous je en dans sur pour par avec sans selon mais et ou or donc car si quand lorsque après avant depuis pendant aussi ainsi enfin cependant pourtant désormais reste autre autres son sa ses leur leurs à au aux d de du qu que qui quoi pourquoi comment",
);
/** "Series B.", "plan B.": the letter is no initial. */
const lettered = wordSet("series série séries plan class classe type group groupe phase round tour option catégorie");

// Each character of a text is looked at: by its code, which is faster than a pattern.
const isBreak = (code: number) => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isStop = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
const space = /\s/;
const stop = /[.!?…]/;
const closer = /["”’')\]»›]/;
const opener = /["“‘'(«‹[\-–—•*_\s]/;
const lineBreak = /[\n\r\u2028\u2029]/;
const frenchSpace = /[ \u00a0\u202f]/;
const letter = /\p{L}/u;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/**
 * The sentences of a stretch, in order, without the white space around them. A line break always ends one; a stop does
 * not within "4.6" or "example.org", after an abbreviation or an initial, nor before a word in lower case. Linear.
 */
export function sentencesOf(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  const { end } = within;
  let start = within.start;
  const close = (at: number) => {
    const span = trimmed(text, start, at);
    if (span.end > span.start) sentences.push(span);
    start = at;
  };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code > 0x3f && code < 0x2026) at++;
    else if (isBreak(code)) close(at++);
    else if (isStop(code)) {
      const after = afterStops(text, at, end);
      if (endsAt(text, start, at, after, end)) close(after);
      at = after;
    } else at++;
  }
  close(end);
  return sentences;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && space.test(text.charAt(from))) from++;
  while (to > from && space.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Behind a run of stops ("?!", "…", "? !") and the quotation marks and brackets that close over it ("stop. »"). */
function afterStops(text: string, from: number, end: number): number {
  let at = from + 1;
  for (; at < end; at++) {
    if (stop.test(text.charAt(at)) || closer.test(text.charAt(at))) continue;
    // One space stands before a French mark: "Quoi ? !", "… » ".
    const next = at + 1 < end ? text.charAt(at + 1) : "";
    if (!frenchSpace.test(text.charAt(at)) || !/[!?»]/.test(next)) break;
  }
  return at;
}

function endsAt(text: string, start: number, at: number, after: number, end: number): boolean {
  if (after >= end) return true;
  if (!space.test(text.charAt(after))) return false;
  let next = after;
  while (next < end && opener.test(text.charAt(next))) if (lineBreak.test(text.charAt(next++))) return true;
  const following = wordAt(text, next, end);
  if (following && startsLower(following)) return false;
  // Two stops or a closing mark leave no doubt about what the stop is.
  if (text.charAt(at) !== "." || after > at + 1) return true;
  return !isAbbreviation(text, start, at, following);
}

/** At most 24 characters: enough to know the word by. */
function wordAt(text: string, from: number, end: number): string {
  return text.slice(from, Math.min(end, from + 24)).match(/^[\p{L}\p{N}]+/u)?.[0] ?? "";
}

/** "iPhone" and "xAI" open sentences; "word" does not. */
function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,3}\p{Lu}/u.test(word);
}

function isAbbreviation(text: string, start: number, at: number, following: string): boolean {
  const before = text.slice(Math.max(start, at - 24), at);
  // "1. Une étape": the stop of a numbering.
  if (before.length < 6 && /^\s*(\d{1,3}|[ivxIVX]{1,4})$/.test(before) && at - before.length === start) return true;
  const word = before.split(/[^\p{L}\d.'’º-]/u).at(-1) ?? "";
  const key = word.toLowerCase().replace(/^[ldnLDN]['’]/u, "");
  const opens = openers.has(following.toLowerCase());
  const preceding = before.slice(0, before.length - word.length).trimEnd();
  if (leading.has(word.replace(/^[ld]['’]/, "")) || (key === "ex" && /\bp(\.|ar)$/.test(preceding))) return true;
  if (beforeNumbers.has(key)) return /^\d/.test(following);
  if (closing.has(key)) return key !== "etc" && !opens;
  if (word === "M") return !/\d$/.test(preceding);
  // "U.S.", "J.-P.", "R. Aron": capitals apart by stops, or one alone.
  if (!/^(\p{Lu}\.-?)*\p{Lu}$/u.test(word)) return false;
  return (
    !opens && !(letter.test(preceding.slice(-1)) && lettered.has(preceding.toLowerCase().match(/\p{L}+$/u)?.[0] ?? ""))
  );
}
