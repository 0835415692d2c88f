/** Dates and weeks that a text names. */
import type { Language } from "@/lib/language";
import type { SourceText } from "../source-text";
import type { Span } from "../spans";
import { datesAt } from "./date-grammar";
import { tokensIn } from "./read-context";
import type { Token } from "./tokens";
import type { FoundDate } from "./types";
import { unitAt } from "./units-lexicon";

/** Plain numbers of a year's shape are years, unless they count something. */
function isYear(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== "number" || !/^(?:19[5-9]|20\d)\d$/.test(token.text)) return false;
  if (token.glued && (before?.kind !== "sign" || /^[$€£¥:/._#]$/.test(before.text))) {
    if (!(before?.key === "fy" || before?.text === "-")) return false;
  }
  if (token.glued && before?.text === "-" && tokens[at - 2]?.kind === "word") return false;
  if (next?.glued && /^[/:%$€£_]$/.test(next.text)) return false;
  if (next?.glued && next.kind === "word") return false;
  const unit = unitAt(tokens, at + 1, language, false);
  return !unit || unit.word.measure === "duration";
}

/**
 * The dates within `within` (the whole text if absent), in the order of the text, without overlaps: ISO 8601, days and
 * months in words, numeric dates (day first in French, month first in English), periods as their two ends, quarters,
 * years and ISO weeks. Linear; never throws.
 */
export function findDates(source: SourceText, language: Language, within?: Span): FoundDate[] {
  const tokens = tokensIn(source, language, within);
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const dates =
      datesAt(tokens, at, language) ??
      (isYear(tokens, at, language) ? [{ from: at, to: at + 1, value: tokens[at]?.text ?? "", week: undefined }] : []);
    for (const { from, to, value, week } of dates) {
      const date = { span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, value };
      found.push(week === undefined ? date : { ...date, week });
    }
    at = Math.max(at + 1, dates.at(-1)?.to ?? at);
  }
  return found;
}
