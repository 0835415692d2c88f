/** The kind of a figure as the words of its own sentence propose it. */
import { type FigureKind, isMoneyKind } from "@/briefing/schema";
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";
import { type Cue, type CueKind, otherCues, type Row, unitKinds } from "./kinds-data";
import { moneyCues } from "./money-cues";
import { type Match, phraseAt, phrasesOf } from "./phrases";
import { isPlace } from "./places";

export interface OwnReading {
  kind: FigureKind;
  /** The strongest cue, which is the evidence. */
  cue: Match<Cue>;
  /** From 0.75, which leans, to some 6. */
  score: number;
}

const tableOf = (rows: readonly Row[]) =>
  phrasesOf(
    rows.flatMap(([kind, weight, side, words]) =>
      words.split(", ").map((phrase) => [phrase, { kind, weight, side } satisfies Cue] as const),
    ),
  );
export const moneyTable = tableOf(moneyCues);
const others = tableOf(otherCues);
/** A cue further off than this is another matter's. */
const reach = 24;
const least = 0.75;
const linking = /^(?:de|d'|of|in|en|-)$/;
const users = new Set(
  "user customer download household person company organisation item consultation view patient".split(" "),
);
const capacities = new Set(["gpu", "chip", "satellite", "server", "token", "site", "robot"]);
const performances = new Set(["token", "image", "shot", "elo", "point", "video", "word", "page"]);
const shortTimes = new Set(["ms", "s", "minute", "hour"]);
/** Units that are kinds: no word around them tells more. */
const settled = new Set("ms token elo user customer download W gpu satellite consultation byte FLOPS".split(" "));

interface Scored {
  match: Match<Cue>;
  score: number;
}

/** What separates a cue from its number, by its tokens; another figure between them costs most. */
function distanceCost({ tokens }: Context, from: number, to: number, figures: Uint8Array): number {
  let cost = 0;
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key ?? "";
    cost += key === ";" ? 6 : /^[()–—]$/.test(key) ? 3 : key === "," ? 2 : 1;
    if (figures[at]) cost += 5;
  }
  return cost;
}

/**
 * "une amende de 6 % du chiffre d'affaires, soit 180 millions": words behind the figure that is said again are its own.
 * The token they begin at; beyond the amount where nothing is said again.
 */
function restatedFrom({ tokens }: Context, { from }: Amount, figures: Uint8Array, start: number): number {
  let at = from - 1;
  while (at > from - 4 && at > start && !/^(?:soit|or|ou)$/.test(tokens[at]?.key ?? "")) at--;
  if (!/^(?:soit|or|ou)$/.test(tokens[at]?.key ?? "")) return from;
  for (let back = at; back >= Math.max(start, at - 14); back--) if (figures[back]) return back;
  return from;
}

/** The cue at a token; "ça" is no turnover, for all that it looks like one without its cedilla. */
export function cueAt({ tokens }: Context, at: number, table: typeof moneyTable): Match<Cue> | undefined {
  const match = phraseAt(tokens, at, table);
  return match?.text === "ca" && tokens[at]?.text !== "CA" ? undefined : match;
}

function sideBefore({ value: { side } }: Match<Cue>, cost: number): number {
  if (side === "next") return cost <= 3 ? 1 : 0;
  return side === "after" ? 0.12 : 1;
}

/** "12 M€ de revenus", "a $35m round": nothing can stand nearer. */
function sideAfter(context: Context, { value: { side, kind } }: Match<Cue>, at: number, to: number): number {
  const near = at === to || (at === to + 1 && linking.test(context.tokens[to]?.key ?? ""));
  if (side === "next" || (kind === "other" && side === "after" && at > to + 1)) return 0;
  return side === "before" || (side === "bound" && !near) ? 0.2 : near ? 1.35 : 1;
}

/** Cues on both sides within the sentence. `figures` marks the tokens of all amounts. */
function cuesAround(context: Context, amount: Amount, figures: Uint8Array): Scored[] {
  const table = amount.measure === "money" ? moneyTable : others;
  const [start, end] = sentenceBounds(context, amount.from);
  const scored: Scored[] = [];
  const add = (match: Match<Cue>, cost: number, side: number) => {
    const words = (match.to - match.from - 1) * 0.3;
    if (side > 0) scored.push({ match, score: (match.value.weight + words) * side * (6 / (6 + cost)) });
  };
  // "9 millions d'abonnés": the noun itself tells.
  for (let at = amount.quantity.to; at < amount.to && amount.measure !== "money"; at++) {
    const match = cueAt(context, at, table);
    if (match) add(match, 0, 1);
  }
  const restated = restatedFrom(context, amount, figures, start);
  for (let at = Math.max(start, amount.from - reach); at < amount.from; at++) {
    const match = cueAt(context, at, table);
    if (!match || match.to > amount.from || match.from >= restated) continue;
    const cost = distanceCost(context, match.to, amount.from, figures);
    add(match, cost, sideBefore(match, cost));
    at = match.to - 1;
  }
  for (let at = amount.to; at < Math.min(end, amount.to + reach); at++) {
    const match = cueAt(context, at, table);
    if (!match) continue;
    add(match, distanceCost(context, amount.to, at, figures), sideAfter(context, match, at, amount.to));
    at = match.to - 1;
  }
  return scored;
}

/** Money has kinds of its own; of counts, only people and what they fetch are users, and only some measure performance. */
function fits(kind: FigureKind, { measure, unit }: Amount): boolean {
  if (kind === "other") return true;
  if (measure === "money" || isMoneyKind(kind)) return measure === "money" && isMoneyKind(kind);
  if (kind === "users") return measure === "count" && users.has(unit ?? "");
  if (kind === "capacity") return measure === "size" || (measure === "count" && capacities.has(unit ?? ""));
  if (measure === "duration") return shortTimes.has(unit ?? "");
  return measure !== "count" || performances.has(unit ?? "");
}

const large = 1e8;
const small = 1e4;
/** What a customer spends is no investment. */
const leastCapex = 5e6;
/** Talks on so much are talks on what the whole is worth. */
const vast = 3e11;

/** What a story is about, by its heading, and by its first sentences where the heading does not tell. */
export interface Topic {
  heading: FigureKind | undefined;
  opening: FigureKind | undefined;
}

/**
 * What is asked for, comes in, is paid out or named as a price is of the story's kind, as far as that can be asked for,
 * come in, and so on; undefined where the story does not tell.
 */
function settledKind(kind: CueKind, { value }: Amount, { heading, opening }: Topic): FigureKind | undefined {
  const topic = heading ?? opening;
  if (kind === "price") {
    if (value < large) return "other";
    return topic === "acquisition" ? "acquisition" : "valuation";
  }
  if (kind === "ask") {
    if (topic === "damages-claimed" || topic === "settlement" || topic === "fine") return "damages-claimed";
    return value < 1e5 ? "other" : "funding";
  }
  if (kind === "intake") return topic === "revenue" ? "revenue" : "funding";
  if (kind !== "outlay") return kind;
  return heading && /^(?:acquisition|capex|funding|settlement|fine)$/.test(heading) ? heading : undefined;
}

/** Nobody raises, or is worth, less than ten thousand, unless the text insists. */
function isPlausible(kind: FigureKind, { measure, value }: Amount, score: number): boolean {
  if (measure !== "money" || score >= 4) return true;
  if (value >= small) return kind !== "capex" || value >= leastCapex;
  return kind === "other" || kind === "fine" || kind === "settlement" || kind === "damages-claimed";
}

/** The kind that has most for it: the strongest cue leads, more of its kind support it. */
function best(scored: readonly Scored[], amount: Amount, topic: Topic): OwnReading | undefined {
  const lists = new Map<FigureKind, Scored[]>();
  // "asks for $250 million in court": its own sentence tells what is asked for.
  const sued = scored.some(({ match }) => match.value.kind === "damages-claimed");
  const said: Topic = sued ? { ...topic, heading: "damages-claimed" } : topic;
  for (const each of scored) {
    const kind = settledKind(each.match.value.kind, amount, each.match.value.kind === "ask" ? said : topic);
    if (kind && fits(kind, amount)) lists.set(kind, [...(lists.get(kind) ?? []), each]);
  }
  let winner: OwnReading | undefined;
  for (const [kind, list] of lists) {
    list.sort((a, b) => b.score - a.score);
    const [first] = list;
    if (!first) continue;
    const score = first.score + 0.25 * list.slice(1, 4).reduce((sum, each) => sum + each.score, 0);
    if (isPlausible(kind, amount, score) && (!winner || score > winner.score))
      winner = { kind, cue: first.match, score };
  }
  if (winner?.kind === "funding" && amount.value >= vast && winner.score < 2.5) return { ...winner, kind: "valuation" };
  return winner && winner.score >= least ? winner : undefined;
}

const investing =
  /^(?:invest\w*|mise|misent|plac\w*|inject\w*|puts?|putting|pours?|poured|apporte\w*|met|mettent|takes?|took|verse\w*)$/;

/** "investit 2 Md$ dans Marvell": into a company it is a round's money, into a country or machines it is spending. */
function invested({ tokens }: Context, amount: Amount): OwnReading | undefined {
  const into = /^(?:each|chacun|chacune)$/.test(tokens[amount.to]?.key ?? "") ? amount.to + 1 : amount.to;
  if (amount.measure !== "money" || !/^(?:dans|in|into|chez)$/.test(tokens[into]?.key ?? "")) return undefined;
  const object = tokens[into + 1];
  if (object?.kind !== "word" || !object.capital || isPlace(object.key)) return undefined;
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - 5); at--) {
    const token = tokens[at];
    if (!token || token.kind === "break") break;
    if (!investing.test(token.key)) continue;
    const value: Cue = { kind: "funding", weight: 4, side: "before" };
    return { kind: "funding", score: 4, cue: { from: at, to: at + 1, value, text: token.key } };
  }
  return undefined;
}

const paying = /^(?:splash\w*|shell\w*|fork\w*|pay|pays|paid|paying|debours\w*|paye|paie|offers?|offered)$/;

/** "splashes out $6.5 billion on Ampere": what is paid for a name alone buys it. */
function bought({ tokens }: Context, { measure, from, to, value }: Amount): OwnReading | undefined {
  if (measure !== "money" || value < 1e6 || !/^(?:on|for|pour)$/.test(tokens[to]?.key ?? "")) return undefined;
  const [object, after] = [tokens[to + 1], tokens[to + 2]];
  if (object?.kind !== "word" || !object.capital || isPlace(object.key)) return undefined;
  if (after && after.kind !== "break" && !/^[.,;)]$/.test(after.key)) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const token = tokens[at];
    if (!token || token.kind === "break") break;
    if (!paying.test(token.key)) continue;
    const cue: Cue = { kind: "acquisition", weight: 4, side: "before" };
    return { kind: "acquisition", score: 4, cue: { from: at, to: at + 1, value: cue, text: token.key } };
  }
  return undefined;
}

/** The reading of its own sentence. `figures`: 1 where a token is an amount's. */
export function ownKind(context: Context, amount: Amount, figures: Uint8Array, topic: Topic): OwnReading | undefined {
  const own =
    invested(context, amount) ?? bought(context, amount) ?? best(cuesAround(context, amount, figures), amount, topic);
  if (!own || amount.measure === "money") return own;
  return !settled.has(amount.unit ?? "") || own.kind === usualKind(amount) ? own : undefined;
}

/** Whether a cue names a kind by itself. */
export function isKind(kind: CueKind): kind is FigureKind {
  return kind !== "ask" && kind !== "intake" && kind !== "outlay" && kind !== "price";
}

/** What a unit proposes by itself. */
export function usualKind({ unit }: Amount): FigureKind {
  return unitKinds[unit ?? ""] ?? "other";
}
