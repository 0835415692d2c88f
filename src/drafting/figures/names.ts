/** Numbers that are no quantities: names and versions, references, times of the day, labels, ratios. */

import type { Context } from "./context";
import { currencyAfter, currencyBefore } from "./currencies";
import { functionWords, labelWords, openers } from "./function-words";
import { readMagnitude } from "./magnitudes";
import { phraseAt, phrasesOf } from "./phrases";
import type { Token } from "./tokens";
import { unitAt } from "./units-lexicon";

const ordinal = /^(?:er|re|ers|res|e|es|eme|emes|nd|nde|nds|st|rd|th|d)$/;
const hyphen = /^[-‑_]$/;
/** Letters that say what the digits glued to them are. */
const multiple = /^[x×]$/i;
const dayTimes = /^(?:à|a|at|des|dès|vers|avant|apres|jusqu'|de|from|by|until|before|after|around|entre|et|and|h)$/;
const around = phrasesOf([
  ["sur 24", "clock"],
  ["sur 7", "clock"],
  ["/ 24", "clock"],
  ["/ 7", "clock"],
]);

/** What the parts ask of names: the tokens, and which are taken. */
type Marked = Pick<Context, "tokens" | "taken" | "language">;

export function markNames(context: Marked): void {
  const { tokens, taken } = context;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "number" || taken[at]) continue;
    const to = nameEnd(context, at);
    for (let index = at; index < to; index++) taken[index] = 1;
  }
}

/** One past the last token of the name that the number at `at` belongs to; `at` where it is a quantity, for all we see. */
function nameEnd(context: Marked, at: number): number {
  const { tokens } = context;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return at;
  if (token.glued && before && isGluedName(context, at)) return at + 1;
  if (/^0\d/.test(token.text) && token.integer) return at + 1;
  const clock = clockEnd(tokens, at);
  if (clock !== undefined) return clock;
  if (next?.glued && (next.text === "/" || next.text === ":") && tokens[at + 2]?.kind === "number") {
    // "$0.25/1M tokens" is a price.
    return tokens[at + 2]?.glued && !/^[$€£]$/.test(before?.text ?? "") ? at + 3 : at;
  }
  if (next?.glued && next.kind === "word" && isGluedTail(context, at)) return at + 2;
  if (next?.glued && hyphen.test(next.text) && tokens[at + 2]?.glued && isHyphenedTail(context, at)) return at + 3;
  if (
    next &&
    !next.glued &&
    next.kind === "word" &&
    ordinal.test(next.key) &&
    next.text.length < 4 &&
    next.key.length > 1
  )
    return at + 2;
  if (isMark(tokens, at) || isPhone(tokens, at) || isLabelled(context, at) || isVersionOfName(context, at))
    return at + 1;
  return at;
}

/** "H100", "GPT-5", "24/7", "v2.1": what stands right before the digits belongs to them. */
function isGluedName({ tokens, taken }: Marked, at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  if (!before) return false;
  if (before.kind === "word") {
    if (multiple.test(before.text) && !before.glued) return /^(86|64|32)$/.test(tokens[at]?.text ?? "");
    // An elision is no part of the number: "d'1,2 milliard".
    if (/['’]$/.test(before.text)) return false;
    return currencyBefore(tokens, at - 1)?.to !== at;
  }
  if (before.kind === "number" || before.kind === "junk") return before.kind === "junk";
  if (hyphen.test(before.text)) {
    if (!before.glued || !first) return false;
    return first.kind === "number" || first.kind === "junk"
      ? taken[at - 2] === 1
      : first.kind === "word" &&
          currencyBefore(tokens, at - 2) === undefined &&
          !readMagnitude(tokens, at - 2, "fr", true);
  }
  if (before.text === "/" || before.text === ":") return before.glued && taken[at - 2] === 1;
  if (before.text === ".") return before.glued && first?.kind === "word";
  return /^[#№§°º\\_]$/.test(before.text);
}

/** "9h30", "9 h", "10 a.m.": a time of the day; "24h/24" is a duration whose end is taken. */
function clockEnd(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token?.integer || token.value > 24 || !next) return clockTail(tokens, at);
  if (next.key === "h" || next.key === "heures" || next.key === "heure") {
    const minutes = after?.kind === "number" && /^[0-5]\d$/.test(after.text) && tokens[at + 3]?.kind !== "word";
    if (next.key === "h" && after?.kind === "number" && (after.glued || minutes)) return at + 3;
    if (dayTimes.test(before?.key ?? "") && token.value < 24 && before?.key !== "de" && before?.key !== "et")
      return at + 2;
  }
  const half =
    /^(am|pm)$/.test(next.key) || (/^[ap]$/.test(next.key) && after?.key === "." && tokens[at + 3]?.key === "m");
  if (half) return at + (next.key.length === 2 ? 2 : 4);
  return clockTail(tokens, at);
}

/** The second number of "24 heures sur 24", "7 jours sur 7". */
function clockTail(tokens: readonly Token[], at: number): number | undefined {
  const same = phraseAt(tokens, at - 1, around);
  if (!same) return undefined;
  for (let back = at - 2; back >= Math.max(0, at - 4); back--)
    if (tokens[back]?.kind === "number") return tokens[back]?.value === tokens[at]?.value ? at + 1 : undefined;
  return undefined;
}

/** "4K", "5G", "1080p", "3rd", "20VC": letters behind the digits that are neither a magnitude nor a unit. */
function isGluedTail({ tokens, language }: Marked, at: number): boolean {
  const [token, tail, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !tail) return false;
  if (after?.glued && (after.kind === "number" || (after.kind === "word" && !/^['’]/.test(after.text)))) return true;
  if (multiple.test(tail.text)) return false;
  if (currencyAfter(tokens, at + 1, false)) return false;
  const magnitude = readMagnitude(tokens, at + 1, language, true);
  if (!magnitude) return !unitAt(tokens, at + 1, language, false);
  // "4K", "8K" are resolutions, unless they are paid or counted.
  const signed = /^[$€£¥₹]$/.test(tokens[at - 1]?.text ?? "") || currencyBefore(tokens, at - 1)?.to === at;
  if (tail.text !== "K" || token.value > 16 || signed) return false;
  const unit = unitAt(tokens, magnitude.to, language, false);
  return (
    !currencyAfter(tokens, magnitude.to, true) &&
    !(unit && /^(token|parameter|user|person|gpu|customer)$/.test(unit.word.unit))
  );
}

/** "7-Eleven", "10-K": a hyphened tail that is no unit, magnitude or number. */
function isHyphenedTail({ tokens, language }: Marked, at: number): boolean {
  const tail = tokens[at + 2];
  if (tail?.kind === "number") return false;
  if (tail?.kind !== "word" || tail.key === "fold" || tail.key === "plus" || tail.key === "odd") return false;
  return !readMagnitude(tokens, at + 1, language, true)?.to || /^[KBTM]$/i.test(tail.text)
    ? !unitAt(tokens, at + 1, language, false)
    : false;
}

/** "[1]", "(2)", "1)": marks of notes and lists. */
function isMark(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if ((before === "[" && next === "]") || (before === "(" && next === ")")) return true;
  return (
    (next === ")" || next === "°") &&
    tokens[at + 1]?.glued === true &&
    before !== "(" &&
    (tokens[at]?.value ?? 0) < 100 &&
    isFirst(tokens, at)
  );
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === "break";
}

/** "01 42 68 53 00", "+33 1 …": pairs of digits in a row. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  const pair = (index: number) => tokens[index]?.kind === "number" && /^\d{1,4}$/.test(tokens[index]?.text ?? "");
  let [from, to] = [at, at];
  while (to - from < 4 && pair(from - 1)) from--;
  while (to - from < 4 && pair(to + 1)) to++;
  return to - from >= 3;
}

/** "article 53", "version 3", "top 10", "n° 4". */
function isLabelled({ tokens, language }: Marked, at: number): boolean {
  let [before, back] = [tokens[at - 1], at - 1];
  if (before?.key === "." || /^[°º]$/.test(before?.text ?? "")) before = tokens[--back];
  if (before?.kind !== "word" || !labelWords.has(before.key)) return false;
  if (before.key === "no" && tokens[at - 1]?.key !== "." && language === "en") return /^[A-Z]/.test(before.text);
  // "d'une série de 20", "en version", but also "il code 3 fois": a quantity's own sign decides.
  return !hasQuantitySign({ tokens, language }, at);
}

/** A magnitude word, a currency, a percent sign: nobody writes these behind a name's number. */
function hasQuantitySign({ tokens, language }: Pick<Marked, "tokens" | "language">, at: number): boolean {
  const magnitude = readMagnitude(tokens, at + 1, language, false);
  if (magnitude && !magnitude.abbreviated) return true;
  const to = magnitude?.to ?? at + 1;
  if (currencyAfter(tokens, to, magnitude !== undefined)) return true;
  const unit = unitAt(tokens, to, language, false);
  return unit?.word.measure === "percentage" || (unit?.word.technical === true && tokens[to]?.glued === true);
}

/** "Claude Opus 4.6", "Kling 3.0", "Windows 11", "CAC 40": digits behind a name, with nothing that makes them a quantity. */
function isVersionOfName({ tokens, taken, language }: Marked, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.glued || token.grouped || currencyBefore(tokens, at - 1)?.to === at) return false;
  // "Gemini 2.5 Pro 1.5", "o3 2": a name's number goes on a name.
  const named = before.kind === "word" && before.capital && !functionWords.has(before.key) && !openers.has(before.key);
  if (!named && !(before.kind === "number" && taken[at - 1])) return false;
  if (hasQuantitySign({ tokens, language }, at)) return false;
  const magnitude = readMagnitude(tokens, at + 1, language, false);
  const unit = unitAt(tokens, magnitude?.to ?? at + 1, language, false);
  if (!unit) return true;
  if (magnitude) return false;
  if (token.value < 10 || !token.integer) return true;
  return !unit.word.technical && unit.word.measure !== "duration" && token.value < 100;
}
