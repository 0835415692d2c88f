/** Amounts on one axis, for charts and decks: one currency, grouped by kind, nothing added up. */
import { formatDate, formatMoney } from "@/lib/format";
import type { Language } from "@/lib/language";
import { type Briefing, type MoneyKind, moneyKinds } from "../schema";
import { figureText, holderOf, isMoney, type ToldFigure } from "./figures";
import { convert } from "./rates";

export interface Amount {
  told: ToldFigure;
  kind: MoneyKind;
  /** In `Amounts.currency`, base units. */
  value: number;
  /** As published, qualifier included; followed by the converted amount where there is one. */
  text: string;
  /** Whose it is, or else what it measures; in `Amounts`, told apart from the holder's other amounts of the kind. */
  label: string;
  converted: boolean;
}

export interface Amounts {
  /** The currency of most figures; undefined where there is no amount. */
  currency: string | undefined;
  /** By kind in the format's order, then from the highest. */
  drawn: Amount[];
  /** In another currency, without a dated rate: no place on the axis. */
  unconverted: ToldFigure[];
}

/** @param rates the edition's, if it gives any; of several editions, those of the one that tells the figure */
export function amountsOf(
  figures: readonly ToldFigure[],
  rates: Briefing["rates"] | ((told: ToldFigure) => Briefing["rates"]),
  language: Language,
): Amounts {
  const money = figures.filter(isMoney);
  const currency = mostFrequent(money.map(({ figure }) => figure.unit));
  if (!currency) return { currency, drawn: [], unconverted: [] };
  const drawn: Amount[] = [];
  const unconverted: ToldFigure[] = [];
  for (const told of money) {
    const own = typeof rates === "function" ? rates(told) : rates;
    const value = convert(told.figure.value, told.figure.unit, currency, own);
    if (value === undefined) unconverted.push(told);
    else drawn.push(amount(told, value, currency, language));
  }
  return { currency, drawn: tellApart(drawn).toSorted(byKindThenValue), unconverted };
}

/** "taux du 3 février 2026" needs these two; undefined where nothing was converted. */
export function rateNote(rates: Briefing["rates"], language: Language): { date: string; source: string } | undefined {
  return rates && { date: formatDate(rates.date, language), source: rates.source.publisher };
}

function amount(told: ToldFigure, value: number, currency: string, language: Language): Amount {
  const converted = told.figure.unit !== currency;
  const text = figureText(told.figure, language);
  return {
    told,
    kind: told.figure.kind as MoneyKind,
    value,
    text: converted ? `${text} (${formatMoney(value, currency, language)})` : text,
    label: holderOf(told) ?? told.figure.label,
    converted,
  };
}

/** Labels that differ: among a holder's amounts of one kind also what each measures, and if need be which story tells it. */
export function tellApart(amounts: readonly Amount[]): Amount[] {
  const holder = ({ kind, told }: Amount) => `${kind} ${holderOf(told)}`;
  const measure = (amount: Amount) => `${holder(amount)} ${amount.told.figure.label}`;
  return amounts.map((one) => {
    const { story, figure } = one.told;
    const others = amounts.filter((other) => other !== one);
    const parts = [holderOf(one.told) ?? figure.label];
    if (others.some((other) => holder(other) === holder(one)) && parts[0] !== figure.label) parts.push(figure.label);
    const elsewhere = others.filter((other) => other.told.story !== story);
    if (elsewhere.some((other) => measure(other) === measure(one))) parts.push(story.title);
    return { ...one, label: parts.join(" · ") };
  });
}

export function byKindThenValue(a: Amount, b: Amount): number {
  return moneyKinds.indexOf(a.kind) - moneyKinds.indexOf(b.kind) || b.value - a.value;
}

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
