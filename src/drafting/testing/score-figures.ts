/** Figures found against figures expected, mention by mention. */
import type { FoundFigure } from "../figures/types";
import { overlaps, type Span, wordsOf } from "../spans";
import type { Expected, ExpectedFigure } from "./expected";
import { locator, sentenceAround } from "./locate";
import type { Share, Tally } from "./tally";

export interface FigureScore {
  money: Tally;
  /** All but money. */
  others: Tally;
  kinds: Share;
  qualifiers: Share;
  misses: string[];
}

interface Placed {
  figure: ExpectedFigure;
  span: Span | undefined;
}

const seconds: Record<string, number> = {
  ms: 0.001,
  s: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};

/** Seconds of a unit of time; months and years are mean ones. */
export function secondsOf(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : seconds[unit];
}

/** Each expected figure's place in the text; they are listed in its order. */
export function placeFigures(text: string, figures: readonly ExpectedFigure[]): Placed[] {
  const find = locator(text, "signs");
  let from = 0;
  return figures.map((figure) => {
    const span = find(figure.quote, from);
    if (span) from = span.end;
    return { figure, span };
  });
}

const close = (a: number, b: number, tolerance = 1e-6) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

function unitRight(expected: ExpectedFigure, unit: string | undefined): boolean {
  if (unit === undefined && expected.unitOptional) return true;
  return expected.units.length === 0 || (unit !== undefined && expected.units.includes(unit));
}

function durationRight(expected: ExpectedFigure, found: FoundFigure): boolean {
  const [theirs, ours] = [secondsOf(expected.units[0]), secondsOf(found.unit)];
  if (theirs === undefined || ours === undefined) return false;
  const lows = (found.low ?? 0) * ours;
  return close(expected.value * theirs, found.value * ours, 0.02) && close((expected.low ?? 0) * theirs, lows, 0.02);
}

/** Counts and sizes are one to the score: which of them a gigawatt is, is a matter of taste. */
const family = (measure: string) => (measure === "size" ? "count" : measure);

function isRight(expected: ExpectedFigure, found: FoundFigure): boolean {
  if (family(expected.measure) !== family(found.measure)) return false;
  if (expected.measure === "duration" && durationRight(expected, found)) return true;
  const lowRight = expected.low === found.low || close(expected.low ?? Number.NaN, found.low ?? Number.NaN);
  return unitRight(expected, found.unit) && close(expected.value, found.value) && lowRight;
}

export function scoreFigures(text: string, expected: Expected, found: readonly FoundFigure[]): FigureScore {
  const score: FigureScore = {
    money: { right: 0, wrong: 0, missed: 0 },
    others: { right: 0, wrong: 0, missed: 0 },
    kinds: { right: 0, of: 0 },
    qualifiers: { right: 0, of: 0 },
    misses: [],
  };
  const tallyOf = (measure: string) => (measure === "money" ? score.money : score.others);
  const placed = placeFigures(text, expected.figures);
  const taken = new Set<FoundFigure>();
  for (const { figure, span } of placed) {
    const near = span ? found.filter((one) => !taken.has(one) && overlaps(one.span, span)) : [];
    const match = near.find((one) => isRight(figure, one));
    if (match) taken.add(match);
    if (figure.optional) for (const one of near) taken.add(one);
    else if (match) {
      tallyOf(figure.measure).right += 1;
      judge(text, figure, match, score);
    } else {
      tallyOf(figure.measure).missed += 1;
      score.misses.push(missed(text, figure, span, near));
    }
  }
  const traps = trapsOf(text, expected.notFigures);
  for (const one of found) {
    if (taken.has(one)) continue;
    tallyOf(one.measure).wrong += 1;
    const trap = traps.find((span) => overlaps(span, one.span));
    const what = `${one.measure} ${one.value} ${one.unit ?? "no unit"}`;
    score.misses.push(
      `C false ${trap ? `figure in a trap (${wordsOf(text, trap)})` : "figure"}: ${what} — ${sentenceAround(text, one.span)}`,
    );
  }
  return score;
}

function judge(text: string, figure: ExpectedFigure, match: FoundFigure, score: FigureScore): void {
  score.qualifiers.of += 1;
  if (figure.qualifiers.includes(match.qualifier)) score.qualifiers.right += 1;
  else
    score.misses.push(
      `C qualifier: ${match.qualifier}, not ${figure.qualifiers.join("/")} — ${sentenceAround(text, match.span)}`,
    );
  if (figure.measure !== "money") return;
  score.kinds.of += 1;
  if (figure.kinds.includes(match.kind)) score.kinds.right += 1;
  else score.misses.push(`C kind: ${match.kind}, not ${figure.kinds.join("/")} — ${sentenceAround(text, match.span)}`);
}

function missed(text: string, figure: ExpectedFigure, span: Span | undefined, near: readonly FoundFigure[]): string {
  const what = `${figure.measure} ${figure.low === undefined ? "" : `${figure.low}–`}${figure.value} ${figure.units.join("/")}`;
  if (!span) return `A lost in reading: “${figure.quote}” (${what}) is not in the text`;
  const instead = near
    .map((one) => `${one.measure} ${one.low === undefined ? "" : `${one.low}–`}${one.value} ${one.unit ?? "no unit"}`)
    .join(" and ");
  return `C missed: ${what}${instead ? `, read as ${instead}` : ""} — ${sentenceAround(text, span)}`;
}

function trapsOf(text: string, quotes: readonly string[]): Span[] {
  const find = locator(text, "signs");
  return quotes.flatMap((quote) => {
    const spans: Span[] = [];
    for (let span = find(quote); span; span = find(quote, span.end)) spans.push(span);
    return spans;
  });
}
