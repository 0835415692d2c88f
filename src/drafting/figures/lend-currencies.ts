/** The currency of sums that do not say theirs. */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { isConversion } from "./conversions";
import type { Parts } from "./headings";

interface Written {
  from: number;
  unit: string;
}

/**
 * The same sum, said with its currency elsewhere, says it for those that have none; else the only one of their part; else,
 * of a heading's, the first of the parts under it. Conversions lend nothing.
 */
export function lendCurrencies(context: Context, amounts: readonly Amount[], parts: Parts): Amount[] {
  const key = ({ value }: Amount, part: number) => `${part} ${value}`;
  const known = new Map<string, string>();
  const byPart = new Map<number, Set<string>>();
  const all: Written[] = [];
  amounts.forEach((amount, index) => {
    const { measure, unit, own, from } = amount;
    if (measure !== "money" || !unit) return;
    const part = parts.at(from);
    for (const each of [part, Number.NaN]) if (!known.has(key(amount, each))) known.set(key(amount, each), unit);
    if (!own || isConversion(context, amounts[index - 1], amount)) return;
    all.push({ from, unit });
    byPart.set(part, (byPart.get(part) ?? new Set()).add(unit));
  });
  const under = (part: number): string | undefined => {
    const { heading, end } = parts.list[part] ?? {};
    const first = heading && all[firstAfter(all, heading[0])];
    return first && end !== undefined && first.from < end ? first.unit : undefined;
  };
  return amounts.map((amount) => {
    if (amount.measure !== "money" || amount.unit) return amount;
    const part = parts.at(amount.from);
    const used = byPart.get(part);
    const only = used ? (used.size === 1 ? [...used][0] : undefined) : under(part);
    const unit = known.get(key(amount, part)) ?? only ?? known.get(key(amount, Number.NaN));
    return unit ? { ...amount, unit } : amount;
  });
}

function firstAfter(written: readonly Written[], token: number): number {
  let [low, high] = [0, written.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((written[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
