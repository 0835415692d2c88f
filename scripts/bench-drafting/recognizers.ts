/**
 * Microsoft Recognizers-Text on the same texts, in one shape with ours. It is slow (seconds a page), so that it reads
 * sentence by sentence, only those with a digit or a number word, and stops at a cap of time. Sentences also suit it
 * better than pages: a range or a sign that it cannot read makes it drop what else the passage says.
 */
import { Culture, recognizeCurrency, recognizeDateTime } from "@microsoft/recognizers-text-suite";
import { sentencesOf } from "@/drafting/sentences";
import type { SourceText } from "@/drafting/source-text";
import type { Span } from "@/drafting/spans";
import type { Language } from "@/lib/language";

export interface TimedFindings {
  money: { span: Span; value: number; low?: number | undefined; unit: string | undefined }[];
  durations: { span: Span; seconds: number }[];
  dates: { span: Span; value: string }[];
  milliseconds: number;
}

const numberWords =
  /\d|\b(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|cent|mille|millions?|milliards?|one|two|three|four|five|seven|eight|nine|ten|twelve|twenty|fifty|seventy|ninety|hundred|thousand|billion|trillion)\b/i;

/** Its names of currencies are words of the culture; the first that fits is taken, and a code of its own before all. */
const currencies: [RegExp, string][] = [
  [/hong kong/i, "HKD"],
  [/dollar/i, "USD"],
  [/^cent/i, "USD"],
  [/euro/i, "EUR"],
  [/pound|livre|sterling/i, "GBP"],
  [/won/i, "KRW"],
];

interface Recognized {
  start: number;
  end: number;
  typeName: string;
  resolution?: { [key: string]: unknown };
}

/** Undefined once the cap of time, in milliseconds, is reached. */
export function recognize(source: SourceText, language: Language, cap: number): TimedFindings | undefined {
  const culture = language === "fr" ? Culture.French : Culture.English;
  const found: TimedFindings = { money: [], durations: [], dates: [], milliseconds: 0 };
  const sentences = source.blocks.flatMap(({ span }) => sentencesOf(source.text, span));
  for (const { start, end } of sentences) {
    // Typewriter spaces and apostrophes, which it knows best; one character for one, so that its offsets hold.
    const sentence = source.text
      .slice(start, end)
      .replaceAll(/[\u00a0\u202f]/g, " ")
      .replaceAll("’", "'");
    if (!numberWords.test(sentence)) continue;
    const before = performance.now();
    const money: Recognized[] = tried(() => recognizeCurrency(sentence, culture));
    const times: Recognized[] = tried(() => recognizeDateTime(sentence, culture));
    found.milliseconds += performance.now() - before;
    if (found.milliseconds > cap) return undefined;
    for (const one of money) addMoney(found, one, start);
    for (const one of times) addTime(found, one, start);
  }
  return found;
}

/** It throws on some inputs: nothing is found in those. */
function tried(call: () => Recognized[]): Recognized[] {
  try {
    return call();
  } catch {
    return [];
  }
}

/** Its ends are inclusive. */
const spanOf = (one: Recognized, offset: number): Span => ({ start: offset + one.start, end: offset + one.end + 1 });

function addMoney(found: TimedFindings, one: Recognized, offset: number): void {
  const { value, unit, isoCurrency } = one.resolution ?? {};
  // A sign without a number is no claim of a figure.
  if (typeof value !== "string") return;
  const name = typeof unit === "string" ? unit : "";
  const code = currencies.find(([words]) => words.test(name))?.[1];
  const iso = typeof isoCurrency === "string" ? isoCurrency : code;
  const cents = /^cents?$/i.test(name) ? 0.01 : 1;
  found.money.push({ span: spanOf(one, offset), value: Number(value) * cents, unit: iso });
}

function addTime(found: TimedFindings, one: Recognized, offset: number): void {
  const values = one.resolution?.["values"];
  const [first] = Array.isArray(values) ? values : [];
  const { timex, value } = typeof first === "object" && first !== null ? first : {};
  if (typeof timex !== "string") return;
  const span = spanOf(one, offset);
  if (one.typeName.endsWith(".duration")) found.durations.push({ span, seconds: Number(value) });
  else found.dates.push({ span, value: dateOf(timex) });
}

/** TIMEX3 to the form of our dates: "XXXX-12-05" is "--12-05"; a range of a quarter is "2026-Q2". */
function dateOf(timex: string): string {
  const quarter = /^\((\d{4})-(\d\d)-01,[\d-]+,P3M\)$/.exec(timex);
  if (quarter) return `${quarter[1]}-Q${Math.ceil(Number(quarter[2]) / 3)}`;
  return timex.replace(/^XXXX-W/, "W").replace(/^XXXX/, "-");
}
