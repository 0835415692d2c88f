/** Amounts that stand together: "60 à 100 milliards", "$2bn, 3bn and 5bn", "passe de 2 à 3 milliards". */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";
import { phraseBefore, phrasesOf } from "./phrases";
import { times } from "./quantities";
import type { Token } from "./tokens";

const dash = /^[-–—‑−]$/;
const toWord = /^(?:à|to|a)$/;
const quote = /^[»"”’)]$/;
const andWord = /^(?:et|and)$/;
const listWord = /^(?:et|and|ou|or|puis|then|contre|against|versus|vs|,|&)$/;
const skipped = /^(?:a|the|les|le|la|du|de|environ|about|some|quelque|pres)$/;
/** From … to … after one of these is a move from one value to another, not a range. */
const moves =
  /^(?:pass(?:e|er|ant|ent|era|ait|es|ees)|bondi\w*|grimp\w*|mont(?:e|er|ant|ent|ees?)|port(?:e|er|ant|ent|ee|es)|relev\w*|augment\w*|progress\w*|chut\w*|tomb\w*|baiss\w*|recul\w*|redui\w*|abaiss\w*|ramen\w*|fai(?:t|re)|rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|jump\w*|climb\w*|soar\w*|surg\w*|increas\w*|raise|raised|raising|boost\w*|lift\w*|double[ds]?|tripl\w*|fall|falls|fell|fallen|falling|drop\w*|cut|cuts|cutting|decreas\w*|declin\w*|shrink\w*|shrank|reduc\w*|go|goes|went|gone|going|up|down|moved?|moves|moving|swell\w*|expand\w*|slash\w*|lower\w*|slid|slump\w*|leap\w*|balloon\w*|evolu\w*|evol\w*)$/;
const openers = phrasesOf(
  (["entre", "between", "de", "from", "d'", "allant de", "ranging from"] as const).map(
    (words) => [words, words] as const,
  ),
);

/** What stands between two amounts, as one word; undefined where anything else does. */
function link(tokens: readonly Token[], a: Amount, b: Amount): string | undefined {
  const [first, second, third] = [tokens[a.to], tokens[a.to + 1], tokens[a.to + 2]];
  if (!first || b.from <= a.to) return undefined;
  // "de « plus de 500 » à 830 milliards".
  if (quote.test(first.key) && second && b.from === a.to + 2) return second.key;
  const gap = b.from - a.to;
  if (gap === 1) return first.key;
  if (gap === 2 && first.key === "," && listWord.test(second?.key ?? "")) return second?.key;
  if (gap === 2 && second && skipped.test(second.key)) return first.key;
  // "contre 2,5 et à 3 milliards": further words make it another matter.
  return gap === 3 && first.key === "," && third && skipped.test(third.key) ? second?.key : undefined;
}

function hasUnit(amount: Amount): boolean {
  return amount.measure !== undefined || amount.quantity.scale > 1;
}

/** A number alone, which its neighbour's unit may belong to too. */
function isBare(amount: Amount): boolean {
  const { scale, single, digits, grouped, value, integer } = amount.quantity;
  const year = digits && integer && !grouped && value >= 1900 && value <= 2100;
  return amount.measure === undefined && scale === 1 && !single && !year;
}

function withUnitOf(bare: Amount, other: Amount, rescale = true): Amount {
  const { measure, unit, generic, technical } = other;
  const factor = rescale ? other.factor : times(other.factor, 1 / other.quantity.scale);
  return { ...bare, measure, unit, generic, technical, factor, value: times(bare.quantity.value, factor) };
}

/** "$60-100bn": the sign is the first's, the magnitude the second's, and both are of both. */
function settled(a: Amount, b: Amount): [Amount, Amount] | undefined {
  if (isBare(a) && hasUnit(b)) return [withUnitOf(a, b), b];
  if (a.measure === "money" && (b.measure === undefined || (b.measure === "money" && !b.unit)) && a.own) {
    const lent: Amount = { ...b, measure: "money", unit: a.unit };
    const scaled = a.quantity.scale === 1 && b.quantity.scale > 1;
    // "$2bn to 3": the magnitude of the first.
    if (b.quantity.scale === 1 && a.quantity.scale > 1 && b.quantity.value < 1000 && b.measure === undefined)
      return [a, withUnitOf(b, a)];
    return [
      scaled ? { ...a, value: times(a.value, b.quantity.scale), factor: times(a.factor, b.quantity.scale) } : a,
      lent,
    ];
  }
  if (a.measure === "money" && b.measure === "money" && a.unit === b.unit) {
    // "$60 to $100 billion", but "$500 to $2 million".
    const scaled =
      a.quantity.scale === 1 && b.quantity.scale > 1 && a.quantity.value < b.quantity.value / b.quantity.scale;
    return [
      scaled ? { ...a, value: times(a.value, b.quantity.scale), factor: times(a.factor, b.quantity.scale) } : a,
      b,
    ];
  }
  if (a.measure === undefined && b.measure === "money") return [{ ...a, measure: b.measure, unit: b.unit }, b];
  if (a.measure === undefined && b.measure !== undefined && a.quantity.scale > 1 && b.quantity.scale > 1) {
    return [{ ...withUnitOf(a, b), value: a.value, factor: a.factor }, b];
  }
  return a.measure !== undefined && a.measure === b.measure && a.unit === b.unit ? [a, b] : undefined;
}

/** Whether the sentence says, before the first amount, that something goes from it to the second. */
function isMove(context: Context, a: Amount): boolean {
  const [start] = sentenceBounds(context, a.from);
  for (let at = a.from - 1; at >= Math.max(start, a.from - 12); at--)
    if (moves.test(context.tokens[at]?.key ?? "")) return true;
  return false;
}

/** One amount of two ends, two amounts of a move or a pair, or undefined where the two are strangers. */
function joined(context: Context, a: Amount, b: Amount): Amount[] | undefined {
  const { tokens } = context;
  const word = link(tokens, a, b);
  if (word === undefined) return undefined;
  const opener = phraseBefore(tokens, a.from, openers)?.value;
  const closed = dash.test(word);
  const ranged = closed || toWord.test(word) || (andWord.test(word) && /^(?:entre|between)$/.test(opener ?? ""));
  if (word === "a" && context.language === "en") return undefined;
  // "quatre ou cinq ans", "two or three weeks": about so long.
  const either =
    /^(?:ou|or)$/.test(word) && isBare(a) && b.measure === "duration" && b.quantity.value === a.quantity.value + 1;
  if (either) return [{ ...b, from: a.from, low: withUnitOf(a, b).value }];
  if (!ranged) return undefined;
  const pair = settled(a, b);
  if (!pair) return undefined;
  const [low, high] = pair;
  const from = opener !== undefined && !/^(?:entre|between)$/.test(opener);
  if (from && (isMove(context, a) || low.value > high.value)) return pair;
  // "35 M$ à 250 M$ de valorisation" are two matters.
  if (high.value <= low.value || low.unit !== high.unit) return undefined;
  if (!closed && opener === undefined && a.own && b.own && high.value > 4 * low.value) return undefined;
  return [{ ...high, from: a.from, low: low.value }];
}

const steps =
  /^(?:un|peu|plus|moins|pres|des?|d'|environ|quelque|roughly|about|around|some|nearly|almost|over|just|under|more|less|than|up|its|ses|the|les|leurs|their|à|to|of|sur|contre|against|from|dont|including|which|parmi|among|\(|,|:)$/;
const partOf = /^(?:of|sur|des|parmi)$/;
const among = /^(?:dont|including|which|among|parmi)$/;
const moved = /^(?:à|to|contre|against|from)$/;

/**
 * Numbers alone that count what their neighbour counts: "4,000 of roughly 10,000 jobs", "de plus de 10 000 à un peu moins de
 * 6 000 personnes", "1 600 personnes, dont 900 en recherche".
 */
function shared(context: Context, amounts: readonly Amount[]): Amount[] {
  const { tokens, sentence } = context;
  return amounts.map((amount, index) => {
    if (!isBare(amount) || !amount.quantity.digits) return amount;
    const beside = (step: 1 | -1) =>
      [amounts[index + step], amounts[index + 2 * step]].find((other) => !other?.quantity.single);
    const [before, after] = [beside(-1), beside(1)];
    const between = (a: Amount, b: Amount): string[] | undefined => {
      if (sentence[a.from] !== sentence[b.from] || b.from - a.to > 6) return undefined;
      const keys = tokens.slice(a.to, b.from).map(({ key }) => key);
      return keys.every((key) => steps.test(key)) ? keys : undefined;
    };
    const counts = (other: Amount | undefined): other is Amount =>
      other?.measure === "count" && other.quantity.scale === 1 && other.quantity.value >= 10;
    if (counts(after)) {
      const keys = between(amount, after);
      const part = partOf.test(keys?.[0] ?? "") && amount.quantity.value < after.quantity.value;
      if (keys && (part || (moved.test(keys[0] ?? "") && amount.quantity.value >= 10)))
        return withUnitOf(amount, after);
    }
    if (counts(before) && amount.quantity.value < before.quantity.value && amount.quantity.value >= 2) {
      const near = sentence[before.from] === sentence[amount.from] && amount.from - before.to <= 6;
      const lead = tokens[amount.from - 1]?.key ?? "";
      const tail = tokens[amount.to];
      const ends = tail?.kind !== "word" || /^(?:en|in|dans|à|at|chez|pour|for|aux|au|sur|on|from)$/.test(tail.key);
      if (near && among.test(lead) && ends) return withUnitOf(amount, before);
    }
    return amount;
  });
}

/** "2, 3 et 5 milliards de dollars": units spread backwards over numbers that have none. */
function spread(context: Context, amounts: readonly Amount[]): Amount[] {
  const result = [...amounts];
  let open = false;
  for (let index = result.length - 2; index >= 0; index--) {
    const [a, b] = [result[index], result[index + 1]];
    const word = a && b && link(context.tokens, a, b);
    const lists: boolean = word !== undefined && listWord.test(word) && (word !== "," || open);
    open = lists;
    if (!a || !b || !lists || !hasUnit(b)) continue;
    // Small words before a plain noun are no amounts: "deux ou trois pays".
    if (isBare(a) && a.quantity.digits === b.quantity.digits && a.quantity.value < 1e5)
      result[index] = withUnitOf(a, b);
    else if (a.measure === undefined && a.quantity.scale > 1 && b.measure === "money")
      result[index] = { ...a, measure: "money", unit: b.unit };
  }
  // "$2bn, 3bn and 5bn": and the currency forwards.
  for (let index = 1; index < result.length; index++) {
    const [a, b] = [result[index - 1], result[index]];
    const word = a && b && link(context.tokens, a, b);
    const tally = a?.measure === "count" && a.unit === "vote" && /^(?:to|à)$/.test(word ?? "");
    if (!word || !(listWord.test(word) || tally)) continue;
    // "569 voix contre 45".
    if (
      a.measure === "count" &&
      !a.generic &&
      isBare(b) &&
      b.quantity.digits &&
      /^(?:contre|against|to|versus|vs)$/.test(word)
    )
      result[index] = withUnitOf(b, a);
    if (a.measure !== "money" || !a.unit) continue;
    if ((b.measure === undefined || b.unit === undefined) && b.quantity.scale > 1)
      result[index] = { ...b, measure: "money", unit: a.unit };
  }
  return result;
}

/** Amounts in order, with ranges made one and lists completed. Linear. */
export function combine(context: Context, amounts: readonly Amount[]): Amount[] {
  const ranged: Amount[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const [a, b] = [amounts[index], amounts[index + 1]];
    if (!a) continue;
    const pair = b && context.sentence[a.from] === context.sentence[b.from] ? joined(context, a, b) : undefined;
    if (!pair) ranged.push(a);
    else {
      ranged.push(...pair);
      index++;
    }
  }
  return shared(context, spread(context, ranged));
}
