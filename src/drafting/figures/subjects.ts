/** What a figure counts or measures, in the words beside it. */
import type { Language } from "@/lib/language";
import type { Span } from "../spans";
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { functionWords } from "./function-words";
import type { Token } from "./tokens";

const links = /^(?:de|d'|of|du|des)$/;
const articles = /^(?:la|le|les|l'|the|a|an|une|un|sa|son|its)$/;

/** Participles and adverbs that come before "de" or behind a noun as often as nouns do. */
const never = /^(?:ici|bondi|grimpe|chute|recule|progresse|augmente|tombe|passe|ete|fait|pris|perdu|gagne)$/;

function isNoun(token: Token | undefined): token is Token {
  return token?.kind === "word" && !functionWords.has(token.key) && !never.test(token.key);
}

/** Words that go on a noun phrase from a token: adjectives, nouns, at most `limit` of them. */
function phraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at - from < limit && (isNoun(tokens[at]) || (at > from && tokens[at]?.key === "-" && tokens[at]?.glued))) at++;
  return at;
}

/** French adjectives behind the noun counted, which end as plurals do; English has its verb there, and French may: "partent". */
function counted(tokens: readonly Token[], from: number, language: Language): number {
  if (language === "en") return from;
  let at = from;
  while (at < from + 2 && isNoun(tokens[at]) && /[sx]$/.test(tokens[at]?.key ?? "") && !tokens[at]?.capital) at++;
  return at;
}

/** The noun phrase: from the counted noun on, "de latence" behind a unit, or "latence" before "de 480 ms". */
export function subjectOf({ tokens, language }: Context, amount: Amount): Span | undefined {
  const span = (from: number, to: number): Span | undefined =>
    to > from ? { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 } : undefined;
  const { measure, to, from } = amount;
  if (measure === "count") {
    let start = amount.quantity.to;
    while (start < to && (links.test(tokens[start]?.key ?? "") || tokens[start]?.kind === "sign")) start++;
    return span(start, Math.max(to, counted(tokens, to, language)));
  }
  if (links.test(tokens[to]?.key ?? "")) {
    const noun = articles.test(tokens[to + 1]?.key ?? "") ? to + 2 : to + 1;
    const turnover = /^chiffres?$/.test(tokens[noun]?.key ?? "") && tokens[noun + 2]?.key === "affaires";
    const end = turnover ? phraseEnd(tokens, noun + 3, 1) : phraseEnd(tokens, noun, 3);
    if (end > noun) return span(to, end);
  }
  if (measure === "multiple" && amount.quantity.to < to) {
    const end = phraseEnd(tokens, to, 1);
    const linked =
      /^(?:plus|moins|more|fewer|less)$/.test(tokens[to]?.key ?? "") && links.test(tokens[to + 1]?.key ?? "");
    return linked ? span(to + 2, phraseEnd(tokens, to + 2, 3)) : span(to, end);
  }
  return measure === "money" ? undefined : nounBefore(tokens, from, span);
}

/** "latence de 480 ms", "a latency of 480 ms". */
function nounBefore(
  tokens: readonly Token[],
  from: number,
  span: (from: number, to: number) => Span | undefined,
): Span | undefined {
  if (!links.test(tokens[from - 1]?.key ?? "")) return undefined;
  let start = from - 1;
  while (from - 1 - start < 2 && isNoun(tokens[start - 1])) start--;
  return span(start, from - 1);
}
