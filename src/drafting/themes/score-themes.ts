import type { Lexicons } from "@/briefing/lexicons";
import type { Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import { sentencesOf } from "../sentences";
import type { SourceText } from "../source-text";
import { overlaps, type Span } from "../spans";
import { fold, tokensOf } from "../tokens";
import { findTerms, type TermTrie, termTrie } from "./term-trie";
import type { ThemeScore } from "./types";

interface Term {
  theme: string;
  term: string;
  weight: number;
}

/** How much more a word counts in the title, and in the story's first sentence, than further down. */
const [inTitle, inLead] = [2.5, 1.5];
/** A word of a label or description, where a theme has no lexicon. */
const plainWeight = 1;
/** How many times the best other theme's score is taken off that of a theme that yields: it leads where it has three times as much. */
const yielded = 2;

/**
 * The themes that the words of a story speak for, best first; none where no word of any lexicon is in it. A theme's score
 * is the sum of its words' weights: a word counts its lexicon's weight, more in the title and the first sentence, and at
 * its nth occurrence an nth of it. A theme that yields (lexicons.ts) is scored by what it has over the best other.
 */
export function scoreThemes(
  source: SourceText,
  spans: readonly Span[],
  language: Language,
  themes: readonly Theme[],
  lexicons: Lexicons,
  title?: Span,
): ThemeScore[] {
  const { text } = source;
  const body = title ? spans.filter((span) => !overlaps(span, title)) : spans;
  const [lead] = body[0] ? sentencesOf(text, body[0]) : [];
  const parts = title ? [title, ...body] : body;
  const trie = trieOf(themes, lexicons, language);
  const scores = new Map<string, ThemeScore>();
  const seen = new Map<string, number>();
  for (const part of parts)
    for (const { start, end, values } of findTerms(trie, tokensOf(text, part)))
      for (const { theme, term, weight } of values) {
        const times = (seen.get(`${theme} ${term}`) ?? 0) + 1;
        seen.set(`${theme} ${term}`, times);
        const place = part === title ? inTitle : lead && start < lead.end && start >= lead.start ? inLead : 1;
        const counted = (weight * place) / times;
        const score = scores.get(theme) ?? { theme, score: 0, words: [] };
        scores.set(theme, score);
        score.score += counted;
        score.words.push({ span: { start, end }, term, weight: counted });
      }
  return ranked([...scores.values()], lexicons.yields ?? []);
}

function ranked(scores: readonly ThemeScore[], yielding: readonly string[]): ThemeScore[] {
  const firm = scores.filter(({ theme }) => !yielding.includes(theme));
  const best = Math.max(0, ...firm.map(({ score }) => score));
  return scores
    .map((one) => ({
      ...one,
      score: round(firm.includes(one) ? one.score : one.score - yielded * best),
      words: one.words
        .map((word) => ({ ...word, weight: round(word.weight) }))
        .sort((a, b) => a.span.start - b.span.start),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1));
}

const round = (value: number) => Math.round(value * 100) / 100;

const kept = new WeakMap<Lexicons, { themes: readonly Theme[]; language: Language; trie: TermTrie<Term> }>();

/** Built once for the stories of an edition, which come with the same lexicons and themes. */
function trieOf(themes: readonly Theme[], lexicons: Lexicons, language: Language): TermTrie<Term> {
  const last = kept.get(lexicons);
  if (last?.themes === themes && last.language === language) return last.trie;
  const terms = themes.flatMap((theme) => termsOf(theme, lexicons, language));
  const trie = termTrie(terms.map((term) => [term.term, term] as const));
  kept.set(lexicons, { themes, language, trie });
  return trie;
}

function termsOf(theme: Theme, lexicons: Lexicons, language: Language): Term[] {
  const own = lexicons[language][theme.id];
  if (own) return own.map(({ term, weight }) => ({ theme: theme.id, term, weight }));
  const words = `${theme.label[language]} ${theme.description[language]}`;
  // Words of four letters and more: shorter ones are articles and the field's own "IA".
  const keys = tokensOf(words, { start: 0, end: words.length }).map(({ key }) => fold(key));
  return [...new Set(keys.filter((key) => key.length > 3))].map((term) => ({
    theme: theme.id,
    term,
    weight: plainWeight,
  }));
}
