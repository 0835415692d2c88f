/** Whose figure it is, as far as grammar tells. */
import type { Mention } from "../entities/types";
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";

type Range = readonly [from: number, to: number];

const behind = /^(?:de|d'|du|des|pour|chez|par|of|for|by|at)$/;
const givers =
  /^(?:led|mene|menee|menes|menees|backed|soutenue?s?|conduite?s?|dirigee?s?|cofinancee?s?|aupres|supported|anchored|joined|underwritten)$/;
const articles = /^(?:le|la|l'|les|the|des|its|son|sa)$/;
/** What stands before a name that is no subject: investors, places, rivals. */
const prepositions =
  /^(?:by|par|from|with|avec|aupres|in|en|at|dans|for|pour|against|contre|to|à|au|aux|on|sur|via|including|dont|like|comme|among|parmi|between|entre|than|over|into|near|vers|through|under|sous|versus|vs|after|apres)$/;
const genitives = /^(?:of|de|d'|du|des)$/;
const together = /^(?:et|and|,|&|ou|or)$/;
/** "The Stockholm company", "US-based": the name says where from. */
const modified =
  /^(?:company|companies|firm|group|start|startup|lab|maker|builder|unit|regulator|ministry|government|team|office|judge|court|hospital|based|city)$/;
/** How many words behind the number its holder may stand. */
const reach = 8;
/** How many names before the number are looked at. */
const most = 6;

type Role = "subject" | "genitive" | "object";

function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first mention that starts at `start` or later. */
function mentionAt(mentions: readonly Mention[], start: number): number {
  return lowerBound(mentions.length, (index) => (mentions[index]?.span.start ?? 0) < start);
}

function tokenAt({ tokens }: Context, start: number): number {
  return lowerBound(tokens.length, (index) => (tokens[index]?.start ?? 0) < start);
}

/** What a name is in its clause, by the words around it. */
function roleOf(context: Context, mentions: readonly Mention[], index: number, depth = 0): Role {
  const { tokens } = context;
  const mention = mentions[index];
  if (!mention) return "object";
  const at = tokenAt(context, mention.span.start);
  const end = tokenAt(context, mention.span.end);
  const after = tokens[end]?.key === "-" ? tokens[end + 1] : tokens[end];
  if (after && modified.test(after.key)) return "object";
  const lead = articles.test(tokens[at - 1]?.key ?? "") && !genitives.test(tokens[at - 1]?.key ?? "") ? at - 2 : at - 1;
  const key = tokens[lead]?.key ?? "";
  if (prepositions.test(key)) return "object";
  if (genitives.test(key))
    return /^(?:aupres|autour|pres|hors)$/.test(tokens[lead - 1]?.key ?? "") ? "object" : "genitive";
  // "auprès de SoftBank et Nvidia": what one of them is, both are.
  const previous = mentions[index - 1];
  const joined = previous && together.test(key) && (tokens[lead - 1]?.end ?? -1) === previous.span.end;
  return joined && depth < 4 ? objectOf(roleOf(context, mentions, index - 1, depth + 1)) : "subject";
}

/** "auprès de A et B": B is behind the same preposition. */
function objectOf(role: Role): Role {
  return role === "subject" ? "subject" : "object";
}

/**
 * The holder: a name since the figure before it, in a list; the subject before the verb (`cue`, else the number); a name
 * that "pour" or "for" leads in right behind; one that "de" or "of" leads in; else the first of the table's row, of the
 * heading or of those above it. Names behind other prepositions, who give or judge, hold nothing. `mentions` in the
 * order of the text; `listed`: the token behind the figure before it in the same sentence.
 */
export function holderOf(
  context: Context,
  amount: Amount,
  mentions: readonly Mention[],
  cueFrom: number | undefined,
  listed: number | undefined,
  titles: readonly (Range | undefined)[],
): Mention | undefined {
  const { tokens } = context;
  const [start, end] = sentenceBounds(context, amount.from);
  const at = (index: number) => tokens[index]?.start ?? Number.POSITIVE_INFINITY;
  const before = (from: number, to: number, role: Role): Mention | undefined => {
    const last = mentionAt(mentions, at(to)) - 1;
    for (let index = last; index > last - most && index >= 0; index--) {
      const mention = mentions[index];
      if (!mention || mention.span.start < at(from)) return undefined;
      if (roleOf(context, mentions, index) === role) return mention;
    }
    return undefined;
  };
  const first = mentions[mentionAt(mentions, tokens[amount.to - 1]?.end ?? 0)];
  const led =
    first && isLed(context, amount, first) && first.span.start < at(Math.min(end, tokens.length)) ? first : undefined;
  const limit = cueFrom !== undefined && cueFrom < amount.from ? cueFrom : amount.from;
  const own =
    (listed === undefined ? undefined : before(listed, amount.from, "subject")) ??
    before(start, limit, "subject") ??
    (led && closer(context, amount, led) ? led : undefined) ??
    before(start, amount.from, "subject") ??
    before(start, amount.from, "genitive") ??
    led;
  if (own) return own;
  for (const title of titles) {
    const heading = title && mentions[mentionAt(mentions, at(title[0]))];
    if (heading && heading.span.start < at(title[1])) return heading;
  }
  return undefined;
}

/** A preposition stands right before the name, a few words behind the number. */
function isLed({ tokens }: Context, { to }: Amount, mention: Mention): boolean {
  for (let index = to; index < to + reach; index++) {
    const token = tokens[index];
    if (!token || token.kind === "break" || /^[.;:,]$/.test(token.key)) return false;
    if (token.start < mention.span.start) continue;
    const lead = tokens[index - 1]?.key ?? "";
    // "led by Accel", "auprès de Kleiner": who gives.
    if (givers.test(tokens[index - 2]?.key ?? "")) return false;
    return behind.test(lead) || /^(?:le|la|l'|the)$/.test(lead);
  }
  return false;
}

/** "250 milliards de dollars pour xAI": right behind the number. */
function closer({ tokens }: Context, { to }: Amount, mention: Mention): boolean {
  return (tokens[to + 1]?.start ?? -1) === mention.span.start && /^(?:pour|chez|for|at)$/.test(tokens[to]?.key ?? "");
}
