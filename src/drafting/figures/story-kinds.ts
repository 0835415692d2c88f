/** The kinds of all figures, each by its own sentence first, then by what its story says of it. */
import type { FigureKind } from "@/briefing/schema";
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";
import { isConversion } from "./conversions";
import type { Parts } from "./headings";
import { isKind, type OwnReading, ownKind, usualKind } from "./kinds";
import type { Cue } from "./kinds-data";
import { type Match, phraseAt, phrasesOf } from "./phrases";
import { StoryKinds, sameKey, strongest, sure } from "./story-topics";
import type { Place } from "./tables";
import type { Evidence } from "./types";

export interface KindReading {
  kind: FigureKind;
  evidence: Evidence[];
  /** The tokens of the strongest cue, where it stands in the figure's own sentence: what else hangs on it. */
  cue?: Match<Cue>;
}

/** Cues that only lean give way to what the story says of the very same amount. */
const leaning = 1.4;
/** Less is a price or a fee, and of no story's kind unless its own sentence says so. */
const leastBorrowing = 1e5;
const skipped =
  /^(?:an?|the|les|la|le|des|environ|pres|de|d'|plus|moins|quelque|about|around|nearly|some|just|roughly|over|under|almost|more|less|than|only|seulement|encore|aux?|[«"“~≈])$/;
const compared = /^(?:contre|against|versus|vs|from|lieu|comparer|compared?|compares|face|double|triple|after|apres)$/;
const continuing =
  /^(?:ils?|elles?|cela|ceci|ce|c'|cette|ces|celui|celle|ceux|le|la|l'|soit|dont|au|total|en|its?|that|this|these|those|they|he|she|the|most|of|half|about|another|total|son|sa|ses|leurs?|une?|then|puis|alors|et|and|autant)$/;

function evidenceOf({ tokens }: Context, cue: Match<Cue>): Evidence {
  const span = { start: tokens[cue.from]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 };
  const words = tokens.slice(cue.from, cue.to).map(({ text }) => text);
  return { span, cue: words.join(" ").replaceAll(/([’']) /g, "$1") };
}

/** What the words before the number, its qualifiers passed over, make of it. */
function leadOf({ tokens }: Context, { from }: Amount): "compared" | "at" | undefined {
  for (let at = from - 1; at >= from - 6; at--) {
    const key = tokens[at]?.key ?? "";
    if (key === "at" || key === "à") return compared.test(tokens[at - 1]?.key ?? "") ? "compared" : "at";
    if (compared.test(key)) return "compared";
    if (!skipped.test(key)) return undefined;
  }
  return undefined;
}

const totals = phrasesOf(
  ["in all|total", "in total", "au total", "en tout", "together|combined|overall"].map(
    (words) => [words, true] as const,
  ),
);

function isTotal({ tokens }: Context, { to }: Amount): boolean {
  return phraseAt(tokens, to, totals) !== undefined;
}

interface Before {
  amount: Amount;
  reading: KindReading;
}

/** Where the sentence before, in the same paragraph, is what this one goes on with. */
function goesOn(context: Context, amount: Amount): boolean {
  const { tokens, bounds, sentence } = context;
  const index = sentence[amount.from] ?? 0;
  const [start, end] = sentenceBounds(context, amount.from);
  const last = bounds[index - 1]?.[1];
  if (last === undefined) return false;
  // A line of its own goes on with the last one only where a pronoun says so.
  if (tokens[last - 1]?.kind === "break") return /^(?:it|its|that|il|elle|cela|soit)$/.test(tokens[start]?.key ?? "");
  return end - start < 9 || continuing.test(tokens[start]?.key ?? "");
}

/**
 * Money: what converts, compares or lists an amount is of its kind; then its own sentence's words; the same amount
 * elsewhere; the sentence before, if this one goes on with it; the row, the column's header and the heading. Other
 * figures: their own sentence's words, else their unit's kind. Readings in the order of `amounts`. Linear.
 */
export function kindsOf(
  context: Context,
  amounts: readonly Amount[],
  figures: Uint8Array,
  parts: Parts,
  places: readonly (Place | undefined)[],
): KindReading[] {
  const story = new StoryKinds(context, parts);
  const owns = amounts.map((amount) => ownKind(context, amount, figures, story.topic(parts.at(amount.from))));
  amounts.forEach((amount, index) => {
    const own = owns[index];
    if (own && amount.measure === "money") story.note(amount, own);
  });
  const bySentence = new Map<string, Before>();
  const readings = amounts.map((amount, index) => {
    const at = context.sentence[amount.from] ?? 0;
    const key = (offset: number) => `${at - offset} ${amount.measure}`;
    const [own, before, previous] = [owns[index], bySentence.get(key(0)), bySentence.get(key(1))];
    const read = (from: OwnReading): KindReading => ({
      kind: from.kind,
      evidence: [evidenceOf(context, from.cue)],
      cue: from.cue,
    });
    const reading =
      amount.measure === "money"
        ? moneyKind(context, amount, { own, before, previous, story, parts, place: places[index] }, read)
        : own
          ? read(own)
          : amount.measure === "percentage" && before
            ? before.reading
            : { kind: usualKind(amount), evidence: [] };
    bySentence.set(key(0), { amount, reading });
    return reading;
  });
  return repeated(amounts, readings, parts);
}

/** A heading's "un milliard" is its story's 1,03. */
function rounded(
  amounts: readonly Amount[],
  readings: readonly KindReading[],
  parts: Parts,
  index: number,
): KindReading | undefined {
  const amount = amounts[index];
  const part = amount && parts.list[parts.at(amount.from)];
  if (!part || amount.from >= part.heading[1]) return undefined;
  for (let next = index + 1; next < Math.min(amounts.length, index + 20); next++) {
    const [other, reading] = [amounts[next], readings[next]];
    if (!other || other.from >= part.end) return undefined;
    const close =
      other.measure === "money" && other.unit === amount.unit && Math.abs(other.value / amount.value - 1) < 0.06;
    if (close && reading && reading.evidence.length > 0) return reading;
  }
  return undefined;
}

/** Two stories may speak of a billion, but hardly of 380 million each. */
function isTelling({ quantity, value }: Amount): boolean {
  return /[1-9].*[1-9]/.test(String(quantity.digits ? value : 0));
}

/** Sums of which nothing is said are of the kind of the same sum in their part, else in the text. */
function repeated(amounts: readonly Amount[], readings: readonly KindReading[], parts: Parts): KindReading[] {
  const known = new Map<string, KindReading>();
  const keys = (amount: Amount) => [parts.at(amount.from), Number.NaN].map((part) => sameKey(part, amount));
  amounts.forEach((amount, index) => {
    const reading = readings[index];
    if (amount.measure !== "money" || !reading || reading.kind === "other") return;
    for (const key of keys(amount)) if (!known.has(key)) known.set(key, reading);
  });
  return readings.map((reading, index) => {
    const amount = amounts[index];
    if (amount?.measure !== "money" || reading.evidence.length > 0) return reading;
    const [near, far] = keys(amount).map((key) => known.get(key));
    const same = near ?? (isTelling(amount) ? far : undefined) ?? rounded(amounts, readings, parts, index);
    return same ? { kind: same.kind, evidence: same.evidence } : reading;
  });
}

interface Known {
  own: OwnReading | undefined;
  /** The sum before it in the same sentence, and the last of the sentence before. */
  before: Before | undefined;
  previous: Before | undefined;
  story: StoryKinds;
  parts: Parts;
  place: Place | undefined;
}

function moneyKind(
  context: Context,
  amount: Amount,
  { own, before, previous, story, parts, place }: Known,
  read: (own: OwnReading) => KindReading,
): KindReading {
  const borrowed = ({ kind, evidence }: KindReading): KindReading => ({ kind, evidence });
  if (before && isConversion(context, before.amount, amount)) return before.reading;
  const bound = own !== undefined && own.cue.from >= amount.to && own.cue.from - amount.to <= 1;
  const lead = bound ? undefined : leadOf(context, amount);
  if (lead === "compared" && before && before.reading.kind !== "other") return borrowed(before.reading);
  if (lead === "at" && before?.reading.kind === "funding" && amount.value > before.amount.value)
    return { kind: "valuation", evidence: before.reading.evidence };
  // "so $4 billion in all": the sum of those before it.
  if (before && before.reading.kind !== "other" && isTotal(context, amount)) return borrowed(before.reading);
  const beside = story.said(amount, "part");
  if (own && !(own.score < leaning && beside)) return read(own);
  const said = beside ?? (isTelling(amount) ? story.said(amount, "text") : undefined);
  const cued = (cue: Match<Cue> | undefined): KindReading | undefined => {
    return cue && isKind(cue.value.kind) ? { kind: cue.value.kind, evidence: [evidenceOf(context, cue)] } : undefined;
  };
  const cell = place && cued(cellCue(context, place));
  if (cell) return cell;
  if (said) return { kind: said.kind, evidence: [evidenceOf(context, said.cue)] };
  // "35 M€ pour l'un, 12 M€ pour l'autre": what goes on a list is of its kind.
  if (before && before.reading.kind !== "other") return borrowed(before.reading);
  if (amount.value < leastBorrowing) return { kind: "other", evidence: [] };
  if (previous && previous.reading.kind !== "other" && goesOn(context, amount)) return borrowed(previous.reading);
  return cued(story.heading(parts.at(amount.from))) ?? { kind: "other", evidence: [] };
}

/** The column's own words, then the row's: its label, and its other cells. */
function cellCue(context: Context, { header, label, row }: Place): Match<Cue> | undefined {
  const of = (range: readonly [number, number] | undefined, weight: number) =>
    range && strongest(context, range[0], Math.min(range[1], range[0] + 40), weight);
  return of(header, 3) ?? of(label, sure) ?? of(row, sure);
}
