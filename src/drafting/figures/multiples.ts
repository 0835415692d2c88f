/** How many times: "dix fois plus", "10x", "×10", "tenfold", "doubled", "divisé par trois". */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { phraseAt, phrasesOf } from "./phrases";
import { type Quantity, quantityAt } from "./quantities";
import type { Token } from "./tokens";

/** Whole words that say a factor. */
const verbs = new Map<string, number>();
for (const [stem, factor] of [
  ["doubl", 2],
  ["tripl", 3],
  ["quadrupl", 4],
  ["quintupl", 5],
  ["decupl", 10],
] as const) {
  for (const ending of "e|es|ee|ees|ent|er|era|ait|ant|ement|eront|erait|ed|ing".split("|"))
    verbs.set(stem + ending, factor);
}
verbs.set("doublee", 2);
for (const [word, factor] of [
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["tenfold", 10],
  ["hundredfold", 100],
] as const)
  verbs.set(word, factor);
/** "double", "triple": a verb, or an adjective; "doublement" an adverb. They need a verb's company. */
const bare = /^(?:double|triple|quadruple|quintuple|decuple|doubles|triples)$/;
const auxiliaries =
  /^(?:to|will|would|could|may|might|should|can|nearly|almost|than|que|pour|veut|va|vont|doit|devrait|pourrait|fait|not|plans|qui)$/;
const ending = /^(?:again|to|in|every|within|over|since|and|as|[.,;:])$/;
const objects =
  /^(?:its|their|his|her|the|sa|son|ses|leur|leurs|la|le|les|l'|de|d'|en|in|to|as|every|each|this|from|by|,|\.)$/;
const nominal = /^(?:le|un|une|du|au|a|the|en|la|les|double|of|with|sur|des)$/;
/** "dix fois plus": without a comparison they are occasions ("dix fois par jour"). */
const comparisons = phrasesOf(
  [
    "plus|moins|superieur|superieure|superieurs|superieures|inferieur|inferieure|inferieurs|inferieures|mieux|meilleur|meilleure|plus",
    "le|la|les|l'|son|sa|ses|leur|leurs|celui|celle|ceux|celles|ce|cette",
    "more|less|faster|slower|cheaper|larger|bigger|smaller|higher|lower|better|greater|longer|quicker|richer|stronger|fewer|denser|lighter",
    "as|the|its|their|that|what|his|her|over|annual|current|revenue|revenues|earnings|sales|arr",
  ].map((words) => [words, true] as const),
);
const divisions = phrasesOf(
  [
    "divise|divisee|divises|divisees|diviser|divisait|divisant|divisent|divisera par",
    "multiplie|multipliee|multiplies|multipliees|multiplier|multipliant|multiplient|multipliera|multipliait par",
    "multiplied|divided|increased by a factor of",
    "by a factor of",
    "facteur|factor",
    "facteur de",
    "factor of",
    "par un facteur",
  ].map((words) => [words, true] as const),
);
/** Before "dix fois" with nothing behind it: how many times too many, or how many times as much. */
const manifold =
  /^(?:presque|pres|environ|quelque|plus|jusqu'à|some|nearly|almost|over|about|around|than|to|souscrite?s?|sursouscrite?s?|demandee?s?|couverte?s?|oversubscribed|subscribed|covered|multiple|multiples)$/;
const frequency = /^(?:par|per|an?|chaque|every|each|de|d'|\/|week|month|year)$/;

/** Whether a multiple may begin with a word. */
export function beginsMultiple(key: string): boolean {
  return verbs.has(key) || divisions.byFirst.has(key) || key === "x" || key === "twice";
}

/** Nothing that "x" could multiply or belong to. */
function isFree(token: Token | undefined): boolean {
  return !token || token.kind === "break" || /^[(|:,;–—-]$/.test(token.key);
}

function made(from: number, to: number, quantity: Quantity, value: number): Amount {
  return {
    from,
    to,
    quantity,
    value,
    measure: "multiple",
    unit: "x",
    factor: 1,
    generic: false,
    technical: true,
    own: false,
  };
}

function counted(from: number, to: number, value: number): Quantity {
  return {
    from,
    to,
    value,
    scale: 1,
    digits: false,
    integer: true,
    grouped: false,
    single: false,
    approximate: false,
    abbreviated: false,
  };
}

/** The multiple that begins at a token. */
export function multipleAt(context: Context, from: number): Amount | undefined {
  const { tokens, taken } = context;
  const token = tokens[from];
  if (!token || taken[from]) return undefined;
  if (token.kind === "word" || /^×$/.test(token.text)) {
    const sign =
      /^[x×]$/i.test(token.text) && tokens[from + 1]?.glued ? quantityAt(context, from + 1, false) : undefined;
    if (sign && sign.value > 1 && !token.glued) return made(from, sign.to, sign, sign.value);
    // "x 4,7 en un an".
    const apart = /^[x×]$/.test(token.text) && !tokens[from + 1]?.glued && isFree(tokens[from - 1]);
    const spaced = apart && tokens[from + 1]?.kind === "number" ? quantityAt(context, from + 1, false) : undefined;
    if (spaced && spaced.value > 1 && spaced.value < 1000 && spaced.scale === 1)
      return made(from, spaced.to, spaced, spaced.value);
    if (sign && token.text === "×" && sign.value > 1 && tokens[from - 1]?.kind !== "number")
      return made(from, sign.to, sign, sign.value);
    const verb = verbs.get(token.key);
    if (verb !== undefined && isVerb(tokens, from)) return made(from, from + 1, counted(from, from + 1, verb), verb);
    if (/^(?:twice|half)$/.test(token.key)) return twice(tokens, from);
    const factor = phraseAt(tokens, from, divisions);
    if (factor) return factored(context, from, factor.to);
  }
  const quantity = quantityAt(context, from, false);
  return quantity && quantity.value > 1 && !quantity.single ? behind(context, quantity) : undefined;
}

/** "divisé par trois", "by a factor of 10": the number is the figure. */
function factored(context: Context, from: number, to: number): Amount | undefined {
  const near = /^(?:pres|environ|plus|about|nearly|almost|over|presque|quelque)$/.test(context.tokens[to]?.key ?? "")
    ? 1
    : 0;
  const linked = near && /^(?:de|d')$/.test(context.tokens[to + 1]?.key ?? "") ? 2 : near;
  const quantity = quantityAt(context, to + linked, false);
  if (!quantity || quantity.single || quantity.value <= 1) return undefined;
  if (multipleTail(context.tokens, quantity.to)) return undefined;
  return made(linked ? quantity.from : from, quantity.to, quantity, quantity.value);
}

function multipleTail(tokens: readonly Token[], at: number): boolean {
  return /^(?:%|fois|times)$/.test(tokens[at]?.key ?? "");
}

function behind({ tokens }: Context, quantity: Quantity): Amount | undefined {
  const at = quantity.to;
  const [tail, after] = [tokens[at], tokens[at + 1]];
  if (!tail) return undefined;
  const made1 = (to: number) => made(quantity.from, to, quantity, quantity.value);
  // "10x", "10×", "3.5 x faster"; "8x8" and "2 x 4" are sizes.
  if (/^[x×]$/i.test(tail.text) && after?.kind !== "number") {
    return tail.glued || phraseAt(tokens, at + 1, comparisons) ? made1(at + 1) : undefined;
  }
  if (tail.key === "-" && tail.glued && after?.glued && after.key === "fold") return made1(at + 2);
  if (tail.key === "fold") return made1(at + 1);
  if (tail.key !== "fois" && tail.key !== "times") return undefined;
  if (after && frequency.test(after.key)) return undefined;
  if (phraseAt(tokens, at + 1, comparisons)) return made1(at + 1);
  // "demandée presque dix fois", "a return of some 3,500 times".
  const lead = tokens[quantity.from - 1];
  const led = manifold.test(
    lead?.key === "de" || lead?.key === "d'" ? (tokens[quantity.from - 2]?.key ?? "") : (lead?.key ?? ""),
  );
  const ends = !after || after.kind === "break" || /^[.,;:)»!?]$/.test(after.key);
  return led && ends ? made1(at + 1) : undefined;
}

/** "twice as fast", "half" never: halves are left to the editor. */
function twice(tokens: readonly Token[], from: number): Amount | undefined {
  // "Twice the scribe erred": two times, at the head of a sentence.
  if (tokens[from]?.capital && tokens[from + 1]?.key !== "as") return undefined;
  if (tokens[from]?.key !== "twice" || !phraseAt(tokens, from + 1, comparisons)) return undefined;
  return made(from, from + 1, counted(from, from + 1, 2), 2);
}

/** "a doublé", "doubles its sales"; not "double authentification", "a double agent", "doubling down". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || next?.key === "down" || next?.key === "-" || before?.key === "-") return false;
  if (/fold$/.test(token.key)) return true;
  if (/ement$/.test(token.key))
    return objects.test(next?.key ?? "") && /^(?:le|un|au|du|d'|de|ce)$/.test(before?.key ?? "");
  if (!bare.test(token.key)) {
    // "doublés en français": dubbed.
    return !(/^(?:doublee?s?)$/.test(token.key) && /^(?:par|en|voix)$/.test(next?.key ?? "") && before?.key !== "a");
  }
  // "doublé" without its accent is "double": a participle goes with "a", "ont", "été", "est".
  const written = token.text.toLowerCase();
  if (/é/.test(written)) return !/^(?:un|le|du|en)$/.test(before?.key ?? "");
  // "plus du double de son prix", "double the number", "growth doubles again", "OpenEvidence doubles to $12 billion".
  if (/^(?:le|du|au)$/.test(before?.key ?? "")) return /^(?:de|du|des|d')$/.test(next?.key ?? "");
  if (
    token.key === "double" &&
    next?.key === "the" &&
    (before?.kind !== "word" || /^(?:at|or|is|was)$/.test(before.key))
  )
    return true;
  if (
    /^(?:doubles|triples)$/.test(token.key) &&
    before?.kind === "word" &&
    !nominal.test(before.key) &&
    ending.test(next?.key ?? ".")
  )
    return true;
  if (auxiliaries.test(before?.key ?? ""))
    return before?.key !== "to" || next?.kind !== "word" || objects.test(next.key) || !nominal.test(next.key);
  return (
    !nominal.test(before?.key ?? "") &&
    before?.kind === "word" &&
    /^(?:its|their|the|sa|son|ses|leur|leurs|la|le|les|l')$/.test(next?.key ?? "")
  );
}
