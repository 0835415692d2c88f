/** Amounts that say the one before them again: in another currency, in brackets or behind "soit" and "or". */
import type { Amount } from "./amounts";
import type { Context } from "./context";

const between =
  /^(?:[(,=/~≈–—-]|soit|or|ou|about|around|environ|approximately|roughly|nearly|almost|some|just|over|under|pres|de|d'|quelque|to|à|equivalent|equivalents?|i|e|\.|peu|plus|more|than|moins)$/;
const opening = /^(?:[(=/≈]|soit|or|ou|equivalent)$/;

/** "$1.03 billion (€890 million)", "soit 890 M€": `amount` converts `before`. */
export function isConversion({ tokens, sentence }: Context, before: Amount | undefined, amount: Amount): boolean {
  if (before?.measure !== "money" || amount.measure !== "money" || !amount.own || !amount.unit) return false;
  if (before.unit === amount.unit || amount.from - before.to > 5 || amount.from <= before.to) return false;
  if (sentence[before.from] !== sentence[amount.from]) return false;
  let opened = false;
  for (let at = before.to; at < amount.from; at++) {
    const key = tokens[at]?.key ?? "";
    if (!between.test(key)) return false;
    if (opening.test(key)) opened = true;
  }
  return opened;
}
