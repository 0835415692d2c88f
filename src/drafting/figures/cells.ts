/** Cells that hold a number alone: their column's header, or their row's label, says what it is. */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { currencyAfter } from "./currencies";
import { readMagnitude } from "./magnitudes";
import { isMoneyWord } from "./money-words";
import { times } from "./quantities";
import type { Place } from "./tables";
import { unitWordAt } from "./units-lexicon";

interface Said {
  measure: Amount["measure"];
  unit: string | undefined;
  factor: number;
}

const longest = 24;

/** "Montant (M€)", "Levée (en millions de dollars)", "Users (m)", "Part (%)". */
function saidBy(context: Context, [from, end]: readonly [number, number]): Said | undefined {
  const { tokens, language } = context;
  const to = Math.min(end, from + longest);
  let scale = 1;
  let code: { code: string | undefined } | undefined;
  let word: Said | undefined;
  let money = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || token.kind === "junk") continue;
    const magnitude = scale === 1 ? readMagnitude(tokens, at, language, true) : undefined;
    const alone = /^(?:[(/$€£¥]|en|in)$/.test(tokens[at - 1]?.key ?? "") || /^[$€£¥]$/.test(tokens[at + 1]?.text ?? "");
    if (magnitude && (!magnitude.abbreviated || alone) && magnitude.to <= to) scale = magnitude.factor;
    const currency = code ? undefined : currencyAfter(tokens, at, scale > 1);
    if (currency && currency.to <= to) code = { code: currency.code };
    const unit = word?.measure === "percentage" ? undefined : unitWordAt(tokens, at);
    // "Part de marché (%)": the sign says more than the noun.
    if (unit && unit.to <= to && (!word || unit.word.measure === "percentage"))
      word = { measure: unit.word.measure, unit: unit.word.unit, factor: unit.word.factor };
    money ||= isMoneyWord(token.key);
  }
  if (code) return { measure: "money", unit: code.code, factor: scale };
  if (word && (!money || word.measure === "percentage")) return { ...word, factor: times(word.factor, scale) };
  return money && scale >= 1e6 ? { measure: "money", unit: undefined, factor: scale } : undefined;
}

/** What is left of a cell beside its number: signs and qualifiers do not count. */
function isAlone({ tokens }: Context, { from, to }: Amount, [start, end]: readonly [number, number]): boolean {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    const inside = at >= from && at < to;
    if (inside || !token || token.kind === "break" || token.kind === "sign") continue;
    if (!/^(?:environ|plus|pres|about|over|de|up|to|ca|env)$/.test(token.key)) return false;
  }
  return true;
}

/** A bare amount of a table's cell with the unit and magnitude of its column or row; undefined where none is said. */
export function ofCell(context: Context, amount: Amount, place: Place | undefined): Amount | undefined {
  if (!place || amount.measure !== undefined || !isAlone(context, amount, place.cell)) return undefined;
  const said = (place.header && saidBy(context, place.header)) ?? (place.label && saidBy(context, place.label));
  if (!said) return undefined;
  const own = amount.quantity.scale;
  const factor = own > 1 ? 1 : said.factor;
  return {
    ...amount,
    measure: said.measure,
    unit: said.unit,
    technical: true,
    own: said.measure === "money" && said.unit !== undefined,
    value: times(amount.value, factor),
    factor: times(own, factor),
  };
}
