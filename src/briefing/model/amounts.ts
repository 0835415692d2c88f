/** Amounts over time: each once however often it is told, in one currency, never added across measures. */
import { type FigureKind, isMoneyKind, type Rates } from "../schema";
import { type ArchiveStory, dayOf, type ToldAmount } from "./archive";
import { convert } from "./rates";

export interface AmountAt extends ToldAmount {
  /** Base units of the currency asked for. */
  value: number;
  /** The rates it was converted at; undefined where it was published in the currency. */
  converted: Rates | undefined;
  /** ISO date. */
  day: string;
}

/**
 * The money of the stories, of the given kinds, from the oldest. An amount that several weeks repeat (same holder,
 * kind, measure, value and day) is one: as those concerned announced it, if any telling says so, else as first told.
 */
export function toldAmounts(stories: readonly ArchiveStory[], kinds: readonly FigureKind[]): ToldAmount[] {
  const first = new Map<string, ToldAmount>();
  for (const story of stories)
    for (const figure of story.figures) {
      if (!isMoneyKind(figure.kind) || !kinds.includes(figure.kind)) continue;
      const told = { story, figure };
      let key = identityOf(told);
      // One story that tells an amount twice means two: two stakes of the same size.
      while (first.get(key)?.story === story) key += " again";
      const known = first.get(key);
      if (!known || (!known.figure.firm && figure.firm)) first.set(key, told);
    }
  return [...first.values()].toSorted((a, b) => compareDays(dayOf(a), dayOf(b)));
}

/** Kept, since ten years of amounts are told apart at each filter, several times over. */
const identities = new WeakMap<ToldAmount["figure"], string>();

/** The same for every telling of one amount. */
function identityOf(told: ToldAmount): string {
  const { figure } = told;
  const known = identities.get(figure);
  if (known) return known;
  const { holder, label, kind, measure, value, unit } = figure;
  const identity = [holder?.id ?? label, kind, measure, value, unit, dayOf(told)].join("|");
  identities.set(figure, identity);
  return identity;
}

/** ISO dates order as plain text, which is much faster than as words of a language. */
function compareDays(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The currency of most amounts, of the earliest where there is a tie. */
export function mainCurrency(amounts: readonly ToldAmount[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { figure } of amounts) counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
}

/** @returns the amounts in the currency, those that no dated rate of their edition brings there, and those of no known day */
export function inCurrency(
  amounts: readonly ToldAmount[],
  currency: string,
): { at: AmountAt[]; unconverted: ToldAmount[]; undated: ToldAmount[] } {
  const at: AmountAt[] = [];
  const unconverted: ToldAmount[] = [];
  const undated: ToldAmount[] = [];
  for (const told of amounts) {
    const { value, unit, rates } = told.figure;
    const converted = convert(value, unit, currency, rates);
    const day = dayOf(told);
    if (converted === undefined) unconverted.push(told);
    else if (!day) undated.push(told);
    else {
      const { story, figure } = told;
      at.push({ story, figure, value: converted, converted: unit === currency ? undefined : rates, day });
    }
  }
  return { at, unconverted, undated };
}

/** Each week's largest amount, of any kind, among those in the week's main currency: amounts are compared, never added. */
export function largestByWeek(stories: readonly ArchiveStory[]): Map<string, ToldAmount> {
  const weeks = new Map<string, ToldAmount[]>();
  for (const story of stories) {
    const own = weeks.get(story.week) ?? [];
    weeks.set(story.week, own);
    for (const figure of story.figures) if (isMoneyKind(figure.kind)) own.push({ story, figure });
  }
  const largest = new Map<string, ToldAmount>();
  for (const [week, amounts] of weeks) {
    const currency = mainCurrency(amounts);
    for (const told of amounts) {
      const known = largest.get(week);
      if (told.figure.unit === currency && (!known || told.figure.value > known.figure.value)) largest.set(week, told);
    }
  }
  return largest;
}
