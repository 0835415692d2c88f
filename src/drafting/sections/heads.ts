/** The words of a line that are a title, and what of it goes on after them. */
import { sentencesOf } from "../sentences";
import type { Span } from "../spans";
import type { Line } from "./lines";
import { unmarked } from "./marks";
import { countWords, trimmed } from "./words";

export interface Title {
  /** The line that it is of. */
  at: number;
  span: Span;
  kicker?: Span;
  /** The outlet named after it. */
  source?: Span;
  /** What its line says after it. */
  rest: Span[];
}

/** Longer ones are text. */
export const longestTitle = { characters: 200, words: 30 };

/** A full stop or a colon closes a bold opening, not a title. */
export function unclosed(text: string, span: Span): Span {
  let { end } = span;
  while (
    end > span.start &&
    /[\s:.,;|–—-]/u.test(text.charAt(end - 1)) &&
    !text.slice(Math.max(span.start, end - 3), end).endsWith("...")
  )
    end--;
  // "U.S.", "Inc.": the stop is the word's own.
  if (
    text.charAt(end) === "." &&
    /(?:\b\p{L}\.\p{L}|\b(?:Inc|Corp|Ltd|Co))$/u.test(text.slice(Math.max(span.start, end - 6), end))
  )
    end++;
  return end > span.start ? { start: span.start, end } : span;
}

export function wholeTitle(line: Line, text: string): Title {
  const title: Title = { at: line.at, span: unclosed(text, line.words), rest: [] };
  if (line.label) title.kicker = line.label;
  return title;
}

function after(line: Line, text: string, from: number): Span[] {
  let start = from;
  while (start < line.span.end && /[\s:.,;|–—!?…-]/u.test(text.charAt(start))) {
    if (/[-–—]/.test(text.charAt(start)) && /\d/.test(text.charAt(start + 1))) break;
    start++;
  }
  const rest = trimmed(text, { start, end: line.span.end });
  return rest.end > rest.start ? [rest] : [];
}

/** Whether the bold opening stands apart from what follows, and is no name in bold within a sentence. */
export function leadIsApart(line: Line, text: string): boolean {
  const { lead } = line;
  if (!lead) return false;
  if (/[.:!?…»]$/u.test(text.slice(lead.start, lead.end).trimEnd())) return true;
  const next = text.slice(lead.end, lead.end + 6).trimStart();
  if (/^(?:[.:!?…|]|[–—-]\s|\()/u.test(next)) return true;
  return countWords(text.slice(lead.start, Math.min(lead.end, lead.start + 200))) >= 4 && !/^\p{Ll}/u.test(next);
}

export function leadTitle(line: Line, text: string): Title | undefined {
  const { lead } = line;
  if (!lead || !leadIsApart(line, text)) return undefined;
  const { words } = unmarked(text, lead);
  const span = unclosed(text, words);
  const title: Title = { at: line.at, span, rest: after(line, text, lead.end) };
  if (line.label && line.label.end <= span.start) title.kicker = line.label;
  return span.end > span.start ? title : undefined;
}

const named = /^([^:–—.!?\n]{2,48}?)\s?(?::|\s[–—-]|[–—])\s+(?=\S)/u;

/** "OPENAI — Revenue ran at …", "Nvidia : le groupe …": a name of one to five words, and at least `least` characters. */
export function namedTitle(line: Line, text: string, least = 60): Title | undefined {
  const match = named.exec(text.slice(line.words.start, Math.min(line.words.end, line.words.start + 70)));
  const name = match?.[1];
  if (!match || name === undefined || !/^\p{Lu}|^\d|^\p{Ll}\p{Lu}/u.test(name) || countWords(name) > 5)
    return undefined;
  const rest = trimmed(text, { start: line.words.start + match[0].length, end: line.span.end });
  if (rest.end - rest.start < least) return undefined;
  const title: Title = {
    at: line.at,
    span: { start: line.words.start, end: line.words.start + name.trimEnd().length },
    rest: [rest],
  };
  if (line.label) title.kicker = line.label;
  return title;
}

/** The first sentence, or all of a short line. */
export function sentenceTitle(line: Line, text: string): Title | undefined {
  const first = sentencesOf(text, {
    start: line.words.start,
    end: Math.min(line.words.end, line.words.start + 420),
  })[0];
  if (!first) return undefined;
  const span = unclosed(text, { start: first.start, end: Math.min(first.end, line.words.end) });
  const title: Title = { at: line.at, span, rest: after(line, text, first.end) };
  if (line.label) title.kicker = line.label;
  return title;
}

/** The first cell that says something, a number, sign or date aside. */
export function rowTitle(line: Line, text: string): Title | undefined {
  const cells = line.cells ?? [];
  const at = cells.findIndex((cell) => {
    const words = text.slice(cell.start, Math.min(cell.end, cell.start + 60));
    return /\p{L}{2}/u.test(words) && !/^\d{1,2}(?:er)?[\s/.-]\p{L}+\.?$/u.test(words);
  });
  const cell = cells[at];
  if (!cell) return undefined;
  const span = unclosed(text, unmarked(text, cell).words);
  const rest = cells.slice(at + 1).filter(({ start, end }) => end > start);
  return span.end > span.start ? { at: line.at, span, rest } : undefined;
}

/** Of an item or a paragraph of quick news. */
export function newsTitle(line: Line, text: string): Title | undefined {
  if (line.kind === "row") return rowTitle(line, text);
  if (line.bold) return wholeTitle(line, text);
  return leadTitle(line, text) ?? sentenceTitle(line, text);
}
