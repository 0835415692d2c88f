/** Amounts that the text does not finish: what their neighbours say of them. */
import type { Amount } from "./amounts";
import { ofCell } from "./cells";
import type { Context } from "./context";
import { sentenceBounds } from "./context";
import { isConversion } from "./conversions";
import { functionWords } from "./function-words";
import type { Parts } from "./headings";
import { lendCurrencies } from "./lend-currencies";
import { isMoneyWord, moneyNear } from "./money-words";
import { times } from "./quantities";
import type { Place } from "./tables";
import { labelUnit } from "./units-lexicon";

const ellipsis =
  /^(?:jusqu'à|à|environ|chez|pour|up|to|about|over|than|plus|de|contre|et|and|at|atteint|atteindre|quelque|nearly|almost)$/;

/** The nearest amount of the sentence that has a unit, before first. */
function lender(context: Context, amounts: readonly Amount[], index: number): Amount | undefined {
  const amount = amounts[index];
  if (!amount) return undefined;
  const [start, end] = sentenceBounds(context, amount.from);
  const fits = (other: Amount) =>
    other.measure === "money" || (other.measure === "count" && other.quantity.scale >= 1e6);
  for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
    const other = amounts[back];
    if (!other || other.from < start) break;
    // What a bracket converts is said of its own sum alone.
    if (isConversion(context, amounts[back - 1], other)) continue;
    if (other.measure && fits(other) && other.unit) return other;
  }
  for (let on = index + 1; on <= index + 6; on++) {
    const other = amounts[on];
    if (!other || other.from >= end) break;
    if (other.measure === "money" && other.unit) return other;
  }
  return undefined;
}

/** Millions and more, of nothing that is said: money, if the sentence or a cue beside it says so, or if nothing else does. */
function finished(context: Context, amounts: readonly Amount[], index: number, inMoney: boolean): Amount | undefined {
  const amount = amounts[index];
  if (!amount) return undefined;
  const { quantity } = amount;
  const told = ofLabel(context, amount) ?? ofModel(context, amount);
  if (told) return told;
  const large = quantity.scale >= 1e6;
  if (!large && !(quantity.abbreviated && quantity.scale >= 1e3)) return undefined;
  if (isOfUnknown(context, amount)) return undefined;
  const near = moneyNear(context, amount);
  const lent = lender(context, amounts, index) ?? (near ? undefined : counted(context, amounts, index));
  if (quantity.abbreviated && !near && lent?.measure !== "money") return undefined;
  if (near && lent?.measure === "count") return { ...amount, measure: "money" };
  if (lent)
    return { ...amount, measure: lent.measure, unit: lent.unit, generic: lent.generic, technical: lent.technical };
  if (near) return { ...amount, measure: "money" };
  // "3 000 milliards", with no noun behind: only money is told so.
  return inMoney || (quantity.scale >= 1e9 && quantity.digits) ? { ...amount, measure: "money" } : undefined;
}

/** "20 millions de conversations. … Un échantillon de 5 millions": of what the last great number counted. */
function counted({ sentence }: Context, amounts: readonly Amount[], index: number): Amount | undefined {
  const before = [amounts[index - 1], amounts[index - 2]].find((other) => other?.measure !== undefined);
  const amount = amounts[index];
  if (!before || !amount || amount.quantity.scale !== before.quantity.scale || before.measure !== "count")
    return undefined;
  const apart = (sentence[amount.from] ?? 0) - (sentence[before.from] ?? 0);
  return apart <= 2 && before.quantity.scale >= 1e6 ? before : undefined;
}

/** "Utilisateurs : 3 millions": the label of the line says what is counted. */
function ofLabel(context: Context, amount: Amount): Amount | undefined {
  const { tokens } = context;
  const [start] = sentenceBounds(context, amount.from);
  const colon = /^[:|]$/.test(tokens[amount.from - 1]?.key ?? "") ? amount.from - 1 : amount.from - 2;
  if (tokens[colon]?.key !== ":" || colon - start > 4 || !amount.quantity.digits) return undefined;
  const word = labelUnit(tokens, colon, start);
  if (word?.measure !== "count") return undefined;
  return { ...amount, measure: "count", unit: word.unit, technical: word.technical, factor: amount.quantity.scale };
}

/** "modèle de 7B", "LLM 70B". */
function ofModel({ tokens }: Context, amount: Amount): Amount | undefined {
  const { from, quantity } = amount;
  if (!quantity.abbreviated || quantity.scale < 1e9 || quantity.value >= 1e13) return undefined;
  const at = /^(?:de|d'|of|à|a|with)$/.test(tokens[from - 1]?.key ?? "") ? from - 2 : from - 1;
  if (!/^(?:modeles?|models?|llms?|slms?|version|taille|size)$/.test(tokens[at]?.key ?? "")) return undefined;
  return { ...amount, measure: "count", unit: "parameter", technical: true };
}

/** "3 milliards de fois", "2 billion-year-old": they count something, which is no unit. "27 milliards de calcul" buy it. */
function isOfUnknown({ tokens }: Context, { to }: Amount): boolean {
  const [next, after] = [tokens[to], tokens[to + 1]];
  if (next?.key === "-" && next.glued) return true;
  if (!/^(?:de|d')$/.test(next?.key ?? "") || after?.kind !== "word" || functionWords.has(after.key))
    return /^fois$/.test(after?.key ?? "");
  return /[sx]$/.test(after.key) && !isMoneyWord(after.key);
}

const comparing = /^(?:contre|against|versus|vs|lieu|from)$/;
const auxiliary = /^(?:a|ont|avait|avaient|aura|aurait|ai|avons|promet|vise|prevoit|attend|demande|reclame)$/;

/** "Google en avait promis 15": the pronoun stands for the sums of the sentence before. */
function isPronoun({ tokens }: Context, from: number): boolean {
  for (let at = from - 1; at >= from - 4; at--)
    if (tokens[at]?.key === "en") return auxiliary.test(tokens[at + 1]?.key ?? "");
  return false;
}

/** "Alphabet jusqu'à 185, Meta jusqu'à 135": numbers that go on a sum of the same sentence. */
function continued(context: Context, amounts: readonly Amount[], index: number): Amount | undefined {
  // Years and the like may stand between.
  const before = [amounts[index - 1], amounts[index - 2]].find((other) => other?.measure !== undefined);
  const amount = amounts[index];
  const { tokens, sentence } = context;
  if (!before || !amount || !before.measure || before.factor < 1e6) return undefined;
  const { quantity, from, to } = amount;
  if (!quantity.digits || quantity.scale > 1 || quantity.value >= 1000 || from - before.to > 24) return undefined;
  const [lead, tail] = [tokens[from - 1]?.key ?? "", tokens[to]];
  const pronoun = isPronoun(context, from);
  const apart = (sentence[from] ?? 0) - (sentence[before.from] ?? 0);
  if (apart > (pronoun ? 1 : 0) || (tail?.glued && tail.kind === "word")) return undefined;
  const compared = comparing.test(lead) || (lead === "de" && tokens[from - 2]?.key === "lieu");
  if (before.measure !== "money" && !(compared && before.measure === "count")) return undefined;
  if (!compared) {
    const ends =
      !tail ||
      tail.kind === "break" ||
      /^(?:[.,;:)]|chez|pour|at|for|en|et|and|à|selon|contre|avec|with|from|by|par)$/.test(tail.key);
    if (!ends || !(pronoun || ellipsis.test(lead))) return undefined;
    if (/^(?:en|in|de|et|and)$/.test(lead) && amount.low === undefined) return undefined;
  }
  const { measure, unit, factor } = before;
  const low = amount.low === undefined ? {} : { low: amount.low * factor };
  return { ...amount, ...low, measure, unit, factor, value: times(quantity.value, factor), technical: true };
}

const verbs =
  /^(?:arriv|hang|com|go|depend|remain|flow|rest|follow|sit|land|stay|expir|matur|vest|clos|hing|start|begin|end|run|fall|ris|await|stand|li|belong|accru|kick|head|wait)e?s$/;

/** "$50 billion, of which 15 billion arrives now": a verb that looks like a noun counted. */
function unread({ tokens, sentence }: Context, amounts: readonly Amount[], index: number): Amount | undefined {
  const amount = amounts[index];
  if (!amount?.generic || amount.quantity.scale < 1e6 || !verbs.test(tokens[amount.to - 1]?.key ?? ""))
    return undefined;
  const before = amounts[index - 1];
  if (before?.measure !== "money" || sentence[before.from] !== sentence[amount.from]) return undefined;
  const { quantity } = amount;
  const { measure, unit } = before;
  return { ...amount, to: quantity.to, value: quantity.value, measure, unit, factor: quantity.scale, generic: false };
}

/**
 * Amounts with a measure, the unfinished ones finished where the text allows it and left out where not. What one of the
 * `parts` says is not lent to another, but for the very same sum.
 */
export function finish(
  context: Context,
  amounts: readonly Amount[],
  parts: Parts,
  tables: (token: number) => Place | undefined,
): Amount[] {
  const done: Amount[] = [...amounts];
  const paid = new Set<number>();
  for (const { measure, unit, own, from } of amounts) {
    if (measure !== "money" || !unit || !own) continue;
    // What is paid in a part is paid in the one above it too.
    for (let part: number | undefined = parts.at(from); part !== undefined && !paid.has(part); )
      part = parts.list[paid.add(part) && part]?.parent;
  }
  const kept = amounts.flatMap((amount, index) => {
    const inMoney = paid.has(parts.at(amount.from));
    const first =
      unread(context, done, index) ??
      (amount.measure === undefined
        ? (ofCell(context, amount, tables(amount.from)) ??
          finished(context, done, index, inMoney) ??
          continued(context, done, index))
        : amount);
    // A sum without a currency borrows that of its sentence.
    const lent = first?.measure === "money" && !first.unit ? lender(context, done, index) : undefined;
    const whole = first && lent?.measure === "money" ? { ...first, unit: lent.unit } : first;
    if (whole) done[index] = whole;
    return whole ? [whole] : [];
  });
  return lendCurrencies(context, kept, parts);
}
