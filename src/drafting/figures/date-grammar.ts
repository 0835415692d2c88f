/** Dates in tokens, French and English. */
import type { Language } from "@/lib/language";
import { isWeek, type Week, weekOf } from "@/lib/weeks";
import type { Context } from "./context";
import { monthOf, needsCue, type QuarterWords, quarterOf } from "./date-words";
import type { Token } from "./tokens";

export interface DateReading {
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  /** As `FoundDate` has it. */
  value: string;
  week?: Week;
}

type Tokens = readonly Token[];

const cues =
  /^(?:en|in|fin|debut|mi|depuis|since|by|of|until|till|end|early|late|d'|de|ici|courant|mid|from|before|after|avant|apres|this|last|next|ce|du|au|à|to|for|pour|dès|jusqu'|-)$/;
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number) => String(value).padStart(2, "0");

function isInteger(token: Token | undefined, from: number, to: number): token is Token {
  return token?.kind === "number" && /^\d+$/.test(token.text) && token.value >= from && token.value <= to;
}

function yearAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  return isInteger(token, 1900, 2100) && token.text.length === 4 ? token.value : undefined;
}

/** ", 2026", "2026", "de 2026", "of 2026": the year and the token after it. */
function yearAfter(tokens: Tokens, at: number): { year: number; to: number } | undefined {
  const stepped = /^(?:,|de|of|\.)$/.test(tokens[at]?.key ?? "") ? at + 1 : at;
  const year = yearAt(tokens, stepped) ?? yearAt(tokens, stepped + (tokens[stepped]?.key === "," ? 1 : 0));
  return year === undefined ? undefined : { year, to: stepped + 1 };
}

/** The month that begins at a token, and the token after it, with an abbreviation's stop. */
function monthAt(tokens: Tokens, at: number): { month: number; to: number } | undefined {
  const token = tokens[at];
  const month = token?.kind === "word" ? monthOf(token.key) : undefined;
  if (!token || month === undefined) return undefined;
  const stopped = token.key.length <= 5 && tokens[at + 1]?.key === "." && tokens[at + 1]?.glued;
  return { month, to: stopped && (yearAfter(tokens, at + 2) || tokens[at + 2]?.kind === "number") ? at + 2 : at + 1 };
}

function dayAt(tokens: Tokens, at: number): { day: number; to: number } | undefined {
  const token = tokens[at];
  if (!isInteger(token, 1, 31)) return undefined;
  const tail = tokens[at + 1];
  const ordinal = tail?.glued && /^(?:er|st|nd|rd|th)$/.test(tail.key);
  return { day: token.value, to: ordinal ? at + 2 : at + 1 };
}

function iso(year: number | undefined, month: number, day?: number): string {
  const head = year === undefined ? "-" : String(year).padStart(4, "0");
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

function isDay(month: number, day: number): boolean {
  return day <= (days[month - 1] ?? 0);
}

const joins = /^(?:au|à|to|and|et|-|–|—|jusqu'|through|ou|or)$/;

/** "3 février 2026", "1er mars", "2 au 8 février", "2–8 February 2026". */
function dayFirst(tokens: Tokens, from: number): DateReading[] | undefined {
  const days: { day: number; from: number; to: number }[] = [];
  let at = from;
  for (let read = 0; read < 4; read++) {
    const day = dayAt(tokens, at);
    if (!day) return undefined;
    days.push({ day: day.day, from: at, to: day.to });
    const of = tokens[day.to]?.key === "of" ? day.to + 1 : day.to;
    const month = monthAt(tokens, of);
    if (month) {
      if (!days.every(({ day }) => isDay(month.month, day))) return undefined;
      const year = yearAfter(tokens, month.to);
      return days.map((each, index) => ({
        from: each.from,
        to: index === days.length - 1 ? (year?.to ?? month.to) : each.to,
        value: iso(year?.year, month.month, each.day),
      }));
    }
    if (!joins.test(tokens[day.to]?.key ?? "") && tokens[day.to]?.key !== ",") return undefined;
    at = day.to + 1;
    if (tokens[at]?.key === "le") at++;
  }
  return undefined;
}

/** "February 3, 2026", "Feb. 2–8", "March 2026", "fin janvier". */
function monthFirst(tokens: Tokens, from: number): DateReading[] | undefined {
  const month = monthAt(tokens, from);
  if (!month) return undefined;
  const first = dayAt(tokens, month.to);
  const english = first && isDay(month.month, first.day) && tokens[month.to]?.kind === "number";
  if (english && tokens[from]?.capital) {
    const second = joins.test(tokens[first.to]?.key ?? "") ? dayAt(tokens, first.to + 1) : undefined;
    const last = second && !monthAt(tokens, second.to) && isDay(month.month, second.day) ? second : undefined;
    const year = yearAfter(tokens, (last ?? first).to);
    const head = { from, to: last ? first.to : (year?.to ?? first.to), value: iso(year?.year, month.month, first.day) };
    return last
      ? [head, { from: first.to + 1, to: year?.to ?? last.to, value: iso(year?.year, month.month, last.day) }]
      : [head];
  }
  const year = yearAfter(tokens, month.to);
  if (year) return [{ from, to: year.to, value: iso(year.year, month.month) }];
  const cue = cues.test(tokens[from - 1]?.key ?? "");
  if (!cue || (needsCue(tokens[from]?.key ?? "") && !tokens[from]?.capital)) return undefined;
  return [{ from, to: month.to, value: iso(undefined, month.month) }];
}

/** "2026-02-03", "2026-02", "2026-W06". */
function isoDate(tokens: Tokens, from: number): DateReading[] | undefined {
  const year = yearAt(tokens, from);
  const [dash, next] = [tokens[from + 1], tokens[from + 2]];
  if (year === undefined || dash?.key !== "-" || !dash.glued || !next?.glued) return undefined;
  if (next.key === "w" && tokens[from + 3]?.glued && isInteger(tokens[from + 3], 1, 53)) {
    return weekReading(from, from + 4, tokens[from + 3]?.value ?? 0, year);
  }
  if (!isInteger(next, 1, 12) || next.text.length !== 2) return undefined;
  const [second, day] = [tokens[from + 3], tokens[from + 4]];
  if (second?.key === "-" && second.glued && day?.glued && isInteger(day, 1, 31) && day.text.length === 2) {
    return isDay(next.value, day.value) ? [{ from, to: from + 5, value: iso(year, next.value, day.value) }] : undefined;
  }
  return [{ from, to: from + 3, value: iso(year, next.value) }];
}

/** "03/02/2026": day first in French, month first in English, unless only the other is a date. */
function slashed(tokens: Tokens, from: number, language: Language): DateReading[] | undefined {
  const parts = [0, 2, 4].map((offset) => tokens[from + offset]);
  const [first, second, last] = parts;
  const slash = [1, 3].every((offset) => tokens[from + offset]?.key === "/" && tokens[from + offset]?.glued);
  if (!slash || !isInteger(first, 1, 31) || !isInteger(second, 1, 31) || !isInteger(last, 0, 2100)) return undefined;
  if (last.text.length !== 4 && last.text.length !== 2) return undefined;
  return numeric(first.value, second.value, last.value, language, from, from + 5);
}

function numeric(a: number, b: number, year: number, language: Language, from: number, to: number) {
  const french = (language === "fr" && b <= 12) || a > 12;
  const [day, month] = french ? [a, b] : [b, a];
  if (month > 12 || !isDay(month, day)) return undefined;
  return [{ from, to, value: iso(year < 100 ? 2000 + year : year, month, day) }];
}

/** "03.02.2026" comes as one token. */
function stopped(tokens: Tokens, from: number): DateReading[] | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[from]?.kind === "junk" ? (tokens[from]?.text ?? "") : "");
  return parts ? numeric(Number(parts[1]), Number(parts[2]), Number(parts[3]), "fr", from, from + 1) : undefined;
}

function weekReading(from: number, to: number, number: number, year: number | undefined): DateReading[] | undefined {
  const label = `W${two(number)}`;
  if (year === undefined) return [{ from, to, value: label }];
  const week = `${year}-${label}`;
  return isWeek(week) ? [{ from, to, value: week, week }] : undefined;
}

/** "semaine 06", "week 6, 2026", "W06", "S06 2026", "semaine du 2 février 2026". */
function weekAt(tokens: Tokens, from: number): DateReading[] | undefined {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.kind !== "word") return undefined;
  const word = token.key === "semaine" || token.key === "week" || token.key === "sem";
  const letter = (token.text === "W" || token.text === "S") && next?.glued && next.text.length === 2 && !token.glued;
  if (!word && !letter) return undefined;
  if (letter && /^(?:combinator|yc)$/.test(tokens[from - 1]?.key ?? "")) return undefined;
  const at =
    word && /^(?:n|n°|no|\.)$/.test(next?.key ?? "") ? from + (tokens[from + 2]?.kind === "sign" ? 3 : 2) : from + 1;
  if (isInteger(tokens[at], 1, 53)) {
    const year = yearAfter(tokens, at + 1);
    // "W06" says a week by itself; of "S12" only a year makes one sure.
    if (letter && token.text === "S" && !year && (tokens[at]?.value ?? 0) > 53) return undefined;
    return weekReading(from, year?.to ?? at + 1, tokens[at]?.value ?? 0, year?.year);
  }
  if (!word || !/^(?:du|of)$/.test(next?.key ?? "")) return undefined;
  const dated = dayFirst(tokens, from + 2) ?? monthFirst(tokens, from + 2);
  const [first] = dated ?? [];
  if (!dated || !first || !/^\d{4}-\d\d-\d\d$/.test(first.value)) return undefined;
  const week = weekOf(first.value);
  return [{ from, to: dated.at(-1)?.to ?? first.to, value: week, week }];
}

/** "T1 2026", "Q3", "premier trimestre 2026", "third quarter of 2025". */
function quarterAt(tokens: Tokens, from: number): DateReading[] | undefined {
  const found: QuarterWords | undefined = quarterOf(tokens, from);
  if (!found) return undefined;
  const year = yearAfter(tokens, found.to);
  const value = year ? `${year.year}-Q${found.quarter}` : `Q${found.quarter}`;
  return [{ from, to: year?.to ?? found.to, value }];
}

/** The dates that begin at a token: two of a period. */
export function datesAt(tokens: Tokens, from: number, language: Language): DateReading[] | undefined {
  const token = tokens[from];
  if (token?.kind === "junk") return stopped(tokens, from);
  if (token?.kind === "number")
    return (
      isoDate(tokens, from) ?? slashed(tokens, from, language) ?? dayFirst(tokens, from) ?? quarterAt(tokens, from)
    );
  if (token?.kind !== "word") return undefined;
  return weekAt(tokens, from) ?? quarterAt(tokens, from) ?? monthFirst(tokens, from);
}

/** No number is read within a date. */
export function markDates({ tokens, taken, language }: Pick<Context, "tokens" | "taken" | "language">): void {
  for (let at = 0; at < tokens.length; ) {
    const dates = datesAt(tokens, at, language);
    const to = dates?.at(-1)?.to ?? at;
    for (let index = at; index < to; index++) taken[index] = 1;
    at = Math.max(at + 1, to);
  }
}
