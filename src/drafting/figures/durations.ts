/** Which durations measure something, and which only say when. */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";
import { phraseAt, phraseBefore, phrasesOf } from "./phrases";

const yes = (words: string) => phrasesOf(words.split(", ").map((phrase) => [phrase, true] as const));

/** Before the number: it only places an event. */
const placing = yes(
  "il y a, voila, voici, depuis, depuis plus de, depuis pres de, depuis environ, dans, d' ici, d' ici à, ces, les, ses, leurs, nos, cette, chaque, tous les, toutes les, last, past, previous, next, coming, the last, the past, the next, ago, for the past, for the last, over the past|last|next, in the past|last|next, every, each, since, premiers, premieres, derniers, dernieres, prochains, prochaines, age de, agee de, ages de, agees de, aged, age, il y a pres de, il y a plus de, il y a environ, il y a moins de, these, those, during the",
);
/** Behind the unit: the same. */
const placed = yes(
  "ago, later, earlier, after, before, plus tot, plus tard, apres, avant, auparavant, old, of age, d' age, d' experience, of experience, plus jeune, de lecture, read, since, depuis, de recul, - old, s' est, se sont, from now, long read, d' existence, d' histoire, of history, of the year, de l' annee, sur 12, sur 7",
);
/** What makes a time to come a term, behind "dans" and "in". */
const terms =
  /^(?:rembours\w*|repay\w*|repaid|echeance|livrais\w*|livr\w*|deliver\w*|deliveries|attendue?s?|prevue?s?|due|expir\w*|matur\w*|ouvr\w*|opens?|delais?|deadline|choisir|decider|effect|force|effet|vigueur|comply|conform\w*|rentab\w*|break|profitable)$/;
/** What is reached, made or lost in some time, and is measured by it. */
const achieved =
  /^(?:doubl\w*|tripl\w*|quadrupl\w*|multipli\w*|grow\w*|grew|ris\w*|rose|jump\w*|gain\w*|gagn\w*|grimp\w*|bondi\w*|chut\w*|recul\w*|baiss\w*|tomb\w*|fell|fall\w*|drop\w*|lost|perd\w*|cut|cuts|made|built|trained|written|produi\w*|produced?|generat\w*|construi\w*|bati\w*|entrain\w*|ecrit\w*|realis\w*|leve\w*|raised|sold|vendu\w*|reached|attein\w*|pass\w*|franchi\w*|record\w*|installe\w*|deploy\w*|deploi\w*|fini\w*|complet\w*|boucl\w*|cloned?|amorti\w*|depreciat\w*|write|wrote|clon\w*|answers?|repond\w*|ferm\w*|x|×|%|fois|times)$/;
const rubric = /^(?:lecture|read|lire|semaine|week|essentiel|resume|bref|news|actu|actus|brief|newsletter|recap)$/;
const loans =
  /^(?:obligations?|bonds?|notes?|emprunts?|loans?|prets?|dettes?|debt|taux|yields?|swaps?|bail|leases?|contrats?|contracts?|horizon|abonnements?|engagements?|delais?|retards?|durees?|peines?|terms?|period\w*|preavis|moratoires?)$/;

/** How long each unit is taken for time of the calendar: below an hour, a duration is mostly a measure. */
const long = new Set(["day", "week", "month", "year"]);
const qualifying = yes(
  "plus de, moins de, pres de, environ, jusqu' à, quelque, au moins, about, around, nearly, almost, some, over, more than, less than, under, up to, at least, a, an, un, une, under just, just, a peine",
);

export function isMeasured(context: Context, amount: Amount): boolean {
  const { tokens } = context;
  const { from, to, unit, quantity } = amount;
  if (unit === "ms") return true;
  const start = phraseBefore(tokens, from, qualifying)?.from ?? from;
  const lead = tokens[start - 1]?.key ?? "";
  // "45 seconds against eleven minutes before": measured, then too.
  const compared = /^(?:contre|against|versus|vs|from|instead)$/.test(lead);
  const placedBy = phraseAt(tokens, to, placed)?.text ?? "";
  // "une fenêtre de dix semaines avant l'été" lasts.
  const lasting = /^(?:de|d'|of)$/.test(lead) && /^(?:avant|before|apres|after)$/.test(placedBy);
  if (placedBy && !compared && !lasting) return false;
  // "20 years' experience".
  if (/^['’]$/.test(tokens[to]?.text ?? "") && tokens[to + 1]?.key === "experience") return false;
  if (long.has(unit ?? "")) return isTerm(context, amount, start);
  if (quantity.single) return false;
  // "in 24 hours": when, or how fast; only what is shorter is said to measure.
  if (unit === "hour" && /^(?:in|en)$/.test(lead)) return false;
  if (/^(?:les|la|des|les|in the|ces|dans|depuis)$/.test(lead) && unit === "hour") {
    // "dans les 72 heures": a deadline.
    return tokens[start - 2]?.key === "dans" && lead === "les" && tokens[to]?.key !== "apres";
  }
  if (isDecade(context, amount)) return false;
  const before = phraseBefore(tokens, start, placing);
  if (before && !/^(?:les|dans|age)$/.test(before.text)) return false;
  return !isRubric(context, amount);
}

/** "les années 90", "the 80s". */
function isDecade({ tokens }: Context, { from, unit, quantity }: Amount): boolean {
  if (unit !== "s" || tokens[quantity.to]?.text !== "s" || !tokens[quantity.to]?.glued) return false;
  const { value } = quantity;
  return (
    value >= 1900 ||
    (value % 10 === 0 && value >= 20 && value <= 90 && /^(?:the|early|late|mid|'|-)$/.test(tokens[from - 1]?.key ?? ""))
  );
}

/** "L'IA en 60 secondes", "Lecture : 4 min". */
function isRubric(context: Context, { from, to, unit }: Amount): boolean {
  if (unit !== "s" && unit !== "minute") return false;
  const [start, end] = sentenceBounds(context, from);
  for (let at = Math.max(start, from - 3); at < Math.min(end, to + 3); at++)
    if (/^(?:lire|lecture|read)$/.test(context.tokens[at]?.key ?? "")) return true;
  if (end - start > 14) return false;
  for (let at = Math.max(start, from - 5); at < Math.min(end, to + 4); at++)
    if (rubric.test(context.tokens[at]?.key ?? "")) return true;
  return false;
}

/** Whether a word of the sentence, not far before the number or right behind it, is of a kind. */
function near(context: Context, { from, to }: Amount, words: RegExp, before: number, behind: number): boolean {
  const [first, last] = sentenceBounds(context, from);
  for (let at = Math.max(first, from - before); at < Math.min(last, to + behind); at++)
    if ((at < from || at >= to) && words.test(context.tokens[at]?.key ?? "")) return true;
  return false;
}

/**
 * Days to years measure, but where they only say when: "il y a trois mois", "in two weeks", "the last three months",
 * "à 42 ans". What comes in some time is a term if it is paid, delivered or due then, a measure if it is achieved by then.
 */
function isTerm(context: Context, amount: Amount, start: number): boolean {
  const { tokens } = context;
  const { unit, quantity } = amount;
  const [lead, before] = [tokens[start - 1]?.key ?? "", tokens[start - 2]?.key ?? ""];
  if (quantity.single) return isSingleTerm(context, amount, start);
  if (unit === "year" && isAge(context, amount, lead)) return false;
  if (lead === "within") return true;
  if (lead === "dans") return near(context, amount, terms, 14, 8);
  if (lead === "in" || lead === "en")
    return near(context, amount, achieved, 14, 8) || near(context, amount, terms, 14, 8);
  // "dans les dix-huit mois": a deadline.
  if (lead === "les" && before === "dans") return true;
  if (phraseBefore(tokens, start, placing) || phraseBefore(tokens, amount.from, placing)) return false;
  return !/^(?:first|premiers?|premieres?)$/.test(lead);
}

/** "Jack, 42 ans,", "(42 ans)", "à 42 ans": how old, not how long; but bonds and leases are "à dix ans". */
function isAge(context: Context, amount: Amount, lead: string): boolean {
  const { tokens } = context;
  const { value } = amount.quantity;
  const tail = tokens[amount.to]?.key ?? "";
  if (value < 5 || value > 105) return false;
  if (lead === "à") return !/^(?:de|d')$/.test(tail) && !near(context, amount, loans, 8, 3);
  return (lead === "," || lead === "(") && /^[,)]$/.test(tail) && !near(context, amount, loans, 8, 0);
}

/** "prêt d'un an", "at least one year": an article counts where a term is spoken of. */
function isSingleTerm(context: Context, amount: Amount, start: number): boolean {
  const { tokens } = context;
  const lead = tokens[start - 1]?.key ?? "";
  if (!/^(?:un|une|one)$/.test(tokens[amount.from]?.key ?? "") || amount.unit === "day") return false;
  if (/^(?:en|in)$/.test(lead)) return near(context, amount, achieved, 6, 0);
  if (/^(?:de|d'|of)$/.test(lead)) return loans.test(tokens[start - 2]?.key ?? "");
  return /^(?:pendant|durant|least|moins|minimum)$/.test(tokens[amount.from - 1]?.key ?? lead);
}
