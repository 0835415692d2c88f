import type { Briefing } from "../schema";

/**
 * An amount in another currency, at the dated rates of its edition; undefined where they do not give it.
 * `quotes` are units of a currency for one unit of `base`.
 */
export function convert(value: number, from: string, to: string, rates: Briefing["rates"]): number | undefined {
  if (from === to) return value;
  if (!rates) return undefined;
  const perBase = (currency: string) => (currency === rates.base ? 1 : rates.quotes[currency]);
  const [source, target] = [perBase(from), perBase(to)];
  return source && target ? (value / source) * target : undefined;
}
