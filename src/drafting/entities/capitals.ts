/** Names that a text writes as names are written, and no list knows. */
import { sentencesOf } from "../sentences";
import type { Span } from "../spans";
import type { Token } from "../tokens";
import { endsName, isNoName, isPlain } from "./common-words";
import { givenNames } from "./given-names";
import { institutionHeads } from "./kinds";
import { keysOf, places } from "./places";

export interface CapitalRun {
  /** Indices into the tokens, end exclusive. */
  from: number;
  to: number;
  /** It ends in a version number: "Opus 4.6". */
  version: boolean;
  /** Its first word opens a sentence, where any word has a capital. */
  opens: boolean;
}

/** Between two names, not within one. */
const breaksName = /[/+–—'’]/;
/** "Digital Services Act" is no one’s name. */
const laws = new Set(["act", "bill"]);
const connectors = new Set("of de du des d for the la l le".split(" "));
const adjectives =
  /^(?:europeen|supreme|central|national|federal|americain|mondial|international|francais|constitutionnel|judiciaire|administratif|britannique|chinois|allemand|economique)/;
/** Behind a name and a number, what makes it an amount, a date or a count and no version. */
const measures =
  /^[\s\u00a0\u202f]*(?:[%€$£°]|x\b|fois\b|times\b|milli|billion|trillion|mds?\b|m€|k€|ans?\b|years?\b|mois\b|months?\b|jours?\b|days?\b|heures?\b|hours?\b|minutes?\b|secondes?\b|seconds?\b|janv|févr|mars\b|avril|mai\b|juin\b|juil|août|sept|oct|nov|déc|dec|jan|feb|apr|may\b|jun|jul|aug|pays\b|countries|euros?|dollars?|personnes|people|salariés|employees|[\d.,]*\d)/iu;

/** In the order of the text, none within another. Sentences in title case or in capitals throughout tell nothing and give none. */
export function capitalRuns(text: string, tokens: readonly Token[], within: Span): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let at = 0;
  for (const sentence of sentencesOf(text, within)) {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at++;
    const from = at;
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) at++;
    // A headline has no stop; what has one and as many capitals is a list of names.
    const headline = text.charAt(sentence.end - 1) !== ".";
    if (!headline || !isTitleCase(text, tokens.slice(from, at))) addRuns(runs, text, tokens, from, at);
  }
  return runs;
}

const wordOf = (text: string, { start, end }: Token) => text.slice(start, end);

/** "OpenAI", "xAI", "L’Oréal" but not "l". */
export function hasCapital(word: string): boolean {
  for (let at = 0; at < 4 && at < word.length; at++) {
    const code = word.charCodeAt(at);
    // Most words are of plain letters; the pattern knows the rest.
    if (code >= 0x80) return /^\p{Ll}{0,3}\p{Lu}/u.test(word);
    if (code < 0x61 || code > 0x7a) return code > 0x40 && code < 0x5b;
  }
  return false;
}

/** Spelt as no common word is: "DeepSeek", "H200". */
export function isSpeltAsName(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) || /^\p{Lu}{1,3}\d{3}$/u.test(word);
}

function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.map((token) => wordOf(text, token)).filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  if (isShouted(text, tokens)) return true;
  if (words.length < 4) return words.length > 1 && words.every((word) => word === word.toUpperCase());
  // Words that are shouted are no more a sign than those of a title.
  if (words.filter((word) => word === word.toUpperCase()).length >= words.length * 0.6) return true;
  return words.filter(hasCapital).length >= words.length * 0.75;
}

/** "ONE TO WATCH", not "OPENAI". */
function isShouted(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.map((token) => wordOf(text, token)).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 1 && words.some(({ length }) => length > 3) && words.every((word) => word === word.toUpperCase())
  );
}

function addRuns(runs: CapitalRun[], text: string, tokens: readonly Token[], start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (!token || !hasCapital(wordOf(text, token))) continue;
    const institution = institutionHeads.has(token.key) ? institutionEnd(text, tokens, at, end) : at;
    const place = placeEnd(tokens, at, end);
    if (institution > at + 1) runs.push({ from: at, to: institution, version: false, opens: false });
    else if (place > at || !isNoName(token.key)) {
      const opens = place === at && (isNumbered(tokens, start, at) || opensPart(text, tokens, at));
      const run = nameFrom(text, tokens, at, Math.max(place, at + 1), end);
      if (!laws.has(tokens[run.to - 1]?.key ?? "")) runs.push({ ...run, opens });
      at = run.to - 1;
      continue;
    }
    at = Math.max(at, institution - 1);
  }
}

/** At the beginning, or behind no more than a number: "V. Envoi", "[45:30] Listener mail". */
function isNumbered(tokens: readonly Token[], start: number, at: number): boolean {
  return at - start < 4 && tokens.slice(start, at).every(({ key }) => /^(?:\d{1,4}|[ivx]{1,5})$/.test(key));
}

/** Behind a colon or an opening mark, where a capital is no sign either. */
function opensPart(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !before || !token || /[:«“"(•—–|]\s*$/.test(text.slice(Math.max(before.end, token.start - 3), token.start));
}

/** "Commission européenne", "Bank of England", "Autorité de la concurrence". */
function institutionEnd(text: string, tokens: readonly Token[], at: number, end: number): number {
  let to = at + 1;
  while (to < end && to - at < 7) {
    const token = tokens[to];
    if (token?.gap !== "") break;
    if (adjectives.test(token.key) || (hasCapital(wordOf(text, token)) && !isPlain(token.key))) to++;
    else {
      let next = to;
      while (next < end && next - to < 3 && connectors.has(tokens[next]?.key ?? "")) next++;
      const object = tokens[next];
      const known =
        object &&
        next > to &&
        object.gap === "" &&
        (hasCapital(wordOf(text, object)) ||
          /^(?:concurrence|justice|defense|sante|commerce|energie|travail|economie|appel|etat|cassation|comptes)$/.test(
            object.key,
          ));
      if (!known) break;
      to = next + 1;
    }
  }
  return to;
}

/** Past a place of the list, whose words may be plain ones: "New York", "États-Unis". */
function placeEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let to = Math.min(end, from + 3); to > from; to--) if (places.has(keysOf(tokens, from, to))) return to;
  return from;
}

function nameFrom(text: string, tokens: readonly Token[], from: number, least: number, end: number) {
  let to = least;
  while (to < end && to - from < 6) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (
      token?.gap !== "" ||
      !before ||
      !hasCapital(wordOf(text, token)) ||
      breaksName.test(text.slice(before.end, token.start))
    )
      break;
    // "London EC2V".
    if (to === least && placeEnd(tokens, from, to) === to && /^\p{Lu}{1,2}\d/u.test(wordOf(text, token))) break;
    // "Masayoshi Son": a last name may be a word.
    if (endsName(token.key) && !(to === from + 1 && givenNames.has(before.key))) break;
    to++;
  }
  const version = versionEnd(text, tokens, to, end);
  return { from, to: version, version: version > to };
}

/** Past "4.6", "2", "4o", "3.0" behind a name; where they are no version, where it was. */
function versionEnd(text: string, tokens: readonly Token[], at: number, end: number): number {
  const number = tokens[at];
  if (at >= end || number?.gap !== "" || !/^\d{1,2}[a-z]?$/.test(number.key)) return at;
  if (!/^[ \u00a0\u202f-]$/.test(text.charAt(number.start - 1))) return at;
  const minor = tokens[at + 1];
  const hasMinor = at + 1 < end && minor?.gap === "." && minor.start === number.end + 1 && /^\d{1,2}$/.test(minor.key);
  const last = hasMinor ? minor : number;
  if (/^,\d/.test(text.slice(last.end, last.end + 2))) return at;
  return measures.test(text.slice(last.end, last.end + 24)) ? at : at + (hasMinor ? 2 : 1);
}
