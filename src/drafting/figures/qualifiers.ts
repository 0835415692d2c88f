/** What is said of a number's exactness, before it or behind it. */
import type { Qualifier } from "@/briefing/schema";
import type { Span } from "../spans";
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";
import { type Match, phraseAt, phraseBefore, phrasesOf } from "./phrases";

type Numeric = Exclude<Qualifier, "reported" | "exactly">;

const before: Record<Numeric, string> = {
  "more-than":
    "plus de|d'|du|des, plus que, bien plus de|d', un peu plus de|d', au - dela de|d'|des|du, au moins, superieur|superieure|superieurs|superieures à|a|aux|au, depasse|depassent|depasser|depassant|depassait|depassera|depasserait|depasseraient|depassee, depasse|depassent|depassera|depasserait|depasseraient les|la|le, a depasse les|le, depassant les, depasser les, excede|excedent|excedant|excedait, minimum, un minimum de, pas moins de|d', non moins de, franchit|franchi|franchissant|franchir les|le, franchit|franchi|franchissant|franchir le cap des|de, le cap des, le seuil des, a minima, past, well past, more than, over, well over, just over, slightly over, above, well above, at least, north of, upwards of, in excess of, exceed|exceeds|exceeding|exceeded, top|tops|topping|topped, surpass|surpasses|surpassing|surpassed, no less than, no fewer than, a minimum of, minimum of, greater than, beyond, passed the, > , ≥, >=",
  about:
    "environ, pres de|d', quelque|quelques, autour de|d'|des, aux alentours de|des, de l' ordre de, presque, à peu pres, a peu pres, approximativement, approchant|approche|approchent|approcher|approchait|approcherait, approche|approcherait|approchent|approcher les|des, avoisine|avoisinent|avoisinant|avoisiner|avoisinerait, avoisine les, frole|frolent|frolant|frolait, frole les, grosso modo, dans les, vers, pas loin de, une, quasi, quasiment, de quelque|quelques, about, around, roughly, nearly, almost, some, approximately, approx, approx ., circa, c ., ca ., env, env ., close to, near, nearing, approaching, in the region of, on the order of, an estimated, estimated, estime à, estimee à, estimes à, estimees à, at about|around, in the neighborhood of, in the range of, ~, ≈, ∼, ≃",
  "up-to":
    "jusqu' à|a|aux|au, jusque, au plus, au maximum, maximum, un maximum de, un plafond de, plafonne à, plafonnee à, limite à, limitee à, moins de|d', un peu moins de, inferieur|inferieure|inferieurs|inferieures à|a|aux, pas plus de, sous la barre des, sous les, en dessous de, en deçà de, en deca de, maximal de, maximale de, maximum de, max, max ., up to, up to a, as much as, as many as, as high as, as long as, at most, a maximum of, maximum of, no more than, not more than, capped at, limited to, under, just under, less than, fewer than, below, just below, a ceiling of, ceiling of, a cap of, < , ≤, <=",
};
const after: Record<Numeric, string> = {
  "more-than":
    "+, ou plus, et plus, voire plus, et au - dela, or more, and more, plus, and counting, au moins, at least, minimum, au minimum",
  about: "environ, à peu pres, or so, approximately, roughly, grosso modo, or thereabouts",
  "up-to": "au plus, au maximum, maximum, max, at most, tops, or less, or fewer, ou moins",
};
/** Verbs of hearsay, which speak of what follows them, or of the number right before them. */
const conditional =
  /^(?:serait|seraient|aurait|auraient|chercherait|viserait|discuterait|discuteraient|envisagerait|pourrait|negocierait|preparerait|atteindrait|vaudrait|leverait|leveraient|valoriserait|rapporterait|pourraient|representerait|s'eleverait|porterait|depasserait|investirait|debourserait|paierait|couterait)$/;
const reported = phrasesOf(
  "reportedly, is said to, are said to, said to be, was said to, would be, rumoured|rumored, selon la presse, selon des sources, selon des medias, selon plusieurs medias, selon des informations, d' apres des sources, d' apres la presse, evoque|evoquee|evoques|evoquees, pourparlers, en discussion|discussions, en negociation|negociations, in talks, is in discussions, sources, selon bloomberg, selon reuters, selon the information, selon les echos, selon le wall street journal, selon le financial times, according to sources, according to people, according to press, according to reports, according to bloomberg, according to reuters, according to the information, rumeur|rumeurs, rumour|rumor|rumours|rumors"
    .split(", ")
    .map((phrase) => [phrase, "reported" as const] as const),
);

function table(words: Record<Numeric, string>) {
  return phrasesOf(
    (Object.keys(words) as Numeric[]).flatMap((qualifier) =>
      words[qualifier].split(",").flatMap((phrase) => (phrase.trim() ? [[phrase.trim(), qualifier] as const] : [])),
    ),
  );
}

const beforeTable = table(before);
const afterTable = table(after);
/** Between the qualifier and the number: "jusqu'à un million", "près de ses 30 M€". */
const articles = /^(?:les|des|the|a|an|un|une|l'|la|le|de|d'|to|its|ses)$/;

const adverbs = /^(?:souvent|largement|deja|desormais|nettement|often|already|now|well|easily|regularly|meme|even)$/;

export interface Qualified {
  qualifier: Qualifier;
  span?: Span;
}

function spanOf({ tokens }: Context, { from, to }: Match<unknown>): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "over five years" is a term, "5 more" no bound. */
function isBound({ tokens }: Context, match: Match<Numeric>, amount: Amount): boolean {
  const key = tokens[match.from]?.key ?? "";
  const long = /^(?:day|week|month|year)$/.test(amount.unit ?? "");
  if (long && match.to - match.from === 1) return !/^(?:over|sous|vers|under)$/.test(key);
  if (key === "past") return amount.measure === "money" || amount.measure === "percentage";
  // "sued over three warnings".
  if (key === "over" && amount.measure === "count" && !amount.quantity.digits && amount.quantity.value < 10)
    return false;
  if (key === "une") return amount.quantity.approximate;
  if (key === "vers" || key === "near") return amount.measure !== "count";
  return true;
}

/** "$1.5bn in funding plus a loan": "plus" adds, unless nothing comes behind it. */
function isTail({ tokens }: Context, match: Match<Numeric>, amount: Amount): boolean {
  const [key, next] = [tokens[match.from]?.key ?? "", tokens[match.to]];
  if (key === "+") return tokens[match.from]?.glued === true && next?.kind !== "number";
  if (key === "plus" && amount.measure === "multiple") return false;
  if (key !== "plus" && key !== "max" && key !== "maximum" && key !== "minimum") return true;
  return match.to - match.from > 1 || !next || next.kind === "break" || next.kind === "sign";
}

export function qualifierOf(context: Context, amount: Amount): Qualified {
  const { tokens } = context;
  const number = amount.quantity.to;
  // "20 000+ œuvres" has its mark within the amount.
  const tails = [amount.to, number]
    .map((at) => phraseAt(tokens, at, afterTable))
    .filter((match) => match !== undefined);
  const starts = [amount.from];
  // "dépassent souvent six mois", "atteint désormais près de": an adverb may part them.
  if (articles.test(tokens[amount.from - 1]?.key ?? "") || adverbs.test(tokens[amount.from - 1]?.key ?? ""))
    starts.push(amount.from - 1);
  // "10 milliards de plus de …": the article is the phrase's own.
  for (const start of starts) {
    const match = phraseBefore(tokens, start, beforeTable);
    if (match && isBound(context, match, amount)) return { qualifier: match.value, span: spanOf(context, match) };
  }
  const tail = tails.find((match) => isTail(context, match, amount));
  if (tail) return { qualifier: tail.value, span: spanOf(context, tail) };
  if (amount.quantity.approximate || amount.low !== undefined) return { qualifier: "about" };
  const said = reportedNear(context, amount);
  return said ? { qualifier: "reported", span: spanOf(context, said) } : { qualifier: "exactly" };
}

/** A word of hearsay in the same sentence, up to twenty words off. */
function reportedNear(context: Context, { from, to }: Amount): Match<unknown> | undefined {
  const { tokens } = context;
  const [start, end] = sentenceBounds(context, from);
  for (let at = from - 1; at >= Math.max(start, from - 20); at--) {
    const match = phraseAt(tokens, at, reported) ?? conditionalAt(context, at);
    if (match) return match;
  }
  for (let at = to; at < Math.min(end, to + 12); at++) {
    const match = phraseAt(tokens, at, reported) ?? (at < to + 3 ? conditionalAt(context, at) : undefined);
    if (match) return match;
    if (/^(?:qui|que|et|and|which|that)$/.test(tokens[at]?.key ?? "") && at < to + 3) return undefined;
  }
  return undefined;
}

function conditionalAt({ tokens }: Context, at: number): Match<unknown> | undefined {
  const text = tokens[at]?.key ?? "";
  return conditional.test(text) ? { from: at, to: at + 1, value: "reported", text } : undefined;
}
