/** What a number counts or measures, read behind it. */
import type { Language } from "@/lib/language";
import { adjectives, functionWords, rubricNouns } from "./function-words";
import { phraseAt, phraseBefore, phrasesOf } from "./phrases";
import type { Token } from "./tokens";
import { counts, durations, percents, sizes, symbols, technicalCounts, type UnitWord } from "./units-data";

export interface UnitReading {
  /** Index of the token after the unit's words. */
  to: number;
  word: UnitWord;
  /** "item": a noun that no table knows. */
  generic: boolean;
}

function split(words: string): string[] {
  return words.split(", ");
}

function* entries(): Generator<[string, UnitWord]> {
  const common = { factor: 1, technical: false } as const;
  for (const [unit, words] of counts)
    for (const phrase of split(words)) yield [phrase, { ...common, unit, measure: "count" }];
  for (const [unit, words] of technicalCounts)
    for (const phrase of split(words)) yield [phrase, { unit, measure: "count", factor: 1, technical: true }];
  for (const [words, factor] of percents)
    for (const phrase of split(words)) yield [phrase, { unit: "%", measure: "percentage", factor, technical: true }];
  for (const [unit, words, factor] of durations)
    for (const phrase of split(words)) yield [phrase, { unit, measure: "duration", factor, technical: unit === "ms" }];
  for (const [unit, words, factor] of sizes)
    for (const phrase of split(words)) yield [phrase, { unit, measure: "size", factor, technical: true }];
}

const unitWords = phrasesOf(entries());
const plural = /(?:s|x|people|men|women|children|staff|data|media|voix|pays|mois|foyers)$/;
const generic: UnitWord = { unit: "item", measure: "count", factor: 1, technical: false };
const chip: UnitWord = { unit: "gpu", measure: "count", factor: 1, technical: true };
/** How far behind the number its noun may stand: "50,000 of its Nvidia GB300 GPUs" is too far. */
const reach = 4;

function symbolAt(tokens: readonly Token[], at: number, language: Language): UnitReading | undefined {
  const token = tokens[at];
  if (!token || !Object.hasOwn(symbols, token.text)) return undefined;
  const symbol = symbols[token.text];
  if (!symbol) return undefined;
  const [unit, factor, spaced] = symbol;
  // "16 Go" is memory in French, and the beginning of anything in English; "500 s'il" is no time.
  if (spaced === "fr" && language !== "fr") return undefined;
  const next = tokens[at + 1];
  // "23,000 GB300 chips": a name.
  if (next?.glued && (next.kind === "number" || next.kind === "junk")) return undefined;
  if (next?.glued && /^[.'’]/.test(next.text) && tokens[at + 2]?.glued) return undefined;
  const duration = unit === "ms" || unit === "s" || unit === "minute" || unit === "hour" || unit === "day";
  return {
    to: at + 1,
    word: { unit, factor, measure: duration ? "duration" : "size", technical: unit !== "hour" && unit !== "day" },
    generic: false,
  };
}

/** "24,000 H100s": processors by their name. */
function chipAt(tokens: readonly Token[], at: number): UnitReading | undefined {
  const [letters, digits, tail] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!letters || !/^(?:[HBAL]|GB|GH|MI|RTX)$/.test(letters.text) || !digits?.glued) return undefined;
  if (!/^\d{2,4}s?$/.test(digits.text)) return undefined;
  const plural = tail?.glued && /^[sX]$/.test(tail.text) ? 1 : 0;
  const after = tokens[at + 2 + plural];
  const ends = after?.kind !== "word" || functionWords.has(after.key);
  return ends ? { to: at + 2 + plural, word: chip, generic: false } : undefined;
}

function isNounLike({ kind, key }: Token): boolean {
  return (
    kind === "word" &&
    key.length > 2 &&
    plural.test(key) &&
    !/(?:ss|us|is)$/.test(key) &&
    !functionWords.has(key) &&
    !rubricNouns.has(key)
  );
}

/** Words of one noun phrase, after a number: adjectives, names, "GB300", up to the noun that a table knows or a plural. */
function nounAt(tokens: readonly Token[], from: number, mayBeGeneric: boolean): UnitReading | undefined {
  for (let at = from, read = 0; read < reach; at++, read++) {
    const token = tokens[at];
    if (!token || token.kind === "break") return undefined;
    const known = phraseAt(tokens, at, unitWords);
    if (known && token.kind === "word" && (read === 0 || plural.test(tokens[known.to - 1]?.key ?? "")))
      return behindName(tokens, known.to, from, at) ? undefined : { to: known.to, word: known.value, generic: false };
    const glued = at > from && token.glued;
    if (token.kind === "word" ? functionWords.has(token.key) && !glued : !glued) return undefined;
    if (token.kind === "sign" && !/^[-‑/+&'’]$/.test(token.text)) return undefined;
    if (rubricNouns.has(token.key)) return undefined;
    if (mayBeGeneric && isNounLike(token) && !adjectives.has(token.key) && !token.capital && !goesOn(tokens[at + 1]))
      return { to: at + 1, word: generic, generic: true };
  }
  return undefined;
}

/** "providers' records", "jobs-board": the word is not the noun yet. */
function goesOn(next: Token | undefined): boolean {
  return next?.glued === true && (next.kind === "word" || next.kind === "number" || /^[-'’/]$/.test(next.text));
}

/** Time is never told behind other words: "3 grands mois" is no measure, "200 OpenAI days" none either. */
function behindName(tokens: readonly Token[], to: number, from: number, at: number): boolean {
  if (at === from) return false;
  const value = tokens[to - 1]?.key ?? "";
  return /^(seconde?s?|minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|%|percent|pp)$/.test(
    value,
  );
}

/** A unit's word or sign, at a token, wherever it stands. */
export function unitWordAt(tokens: readonly Token[], at: number): UnitReading | undefined {
  const known = phraseAt(tokens, at, unitWords);
  return known && { to: known.to, word: known.value, generic: false };
}

const labelling = /^(?:de|d'|des|of|nombre|number|total|nouveaux|new)$/;

/** The unit whose word stands before a colon: "Utilisateurs :", "Utilisateurs actifs :"; "Humans& :" is a name. */
export function labelUnit(tokens: readonly Token[], to: number, start: number): UnitWord | undefined {
  for (const end of [to, to - 1, to - 2]) {
    const word = phraseBefore(tokens, end, unitWords);
    const opens = word && (word.from <= start || labelling.test(tokens[word.from - 1]?.key ?? ""));
    if (word) return opens && word.value.unit !== "deal" ? word.value : undefined;
    if (tokens[end - 1]?.kind === "sign") return undefined;
  }
  return undefined;
}

/**
 * The unit behind a number, at a token: a sign or symbol, a known noun within the noun phrase, else, where
 * `mayBeGeneric`, any plural. "de", "d'" and "of" behind a magnitude are stepped over by the caller.
 */
export function unitAt(
  tokens: readonly Token[],
  from: number,
  language: Language,
  mayBeGeneric: boolean,
): UnitReading | undefined {
  const token = tokens[from];
  if (!token || token.kind === "break" || token.kind === "number") return undefined;
  // "a 12-month delay", "1M-token context".
  if (token.key === "-" && token.glued) {
    const known = tokens[from + 1]?.glued ? phraseAt(tokens, from + 1, unitWords) : undefined;
    return known && { to: known.to, word: known.value, generic: false };
  }
  const sign = token.kind === "sign" ? phraseAt(tokens, from, unitWords) : undefined;
  if (sign) return { to: sign.to, word: sign.value, generic: false };
  const symbol = token.kind === "word" ? symbolAt(tokens, from, language) : undefined;
  if (symbol) return symbol;
  const named = token.kind === "word" && !token.glued ? chipAt(tokens, from) : undefined;
  if (named) return named;
  // Glued to the digits, only symbols are units: "20VC", "99designs".
  if (token.glued) {
    const known = phraseAt(tokens, from, unitWords);
    return known?.value.technical ? { to: known.to, word: known.value, generic: false } : undefined;
  }
  return token.kind === "word" ? nounAt(tokens, from, mayBeGeneric) : undefined;
}
