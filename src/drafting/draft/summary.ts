import { type Span, wordsOf } from "../spans";
import { quoteSpan } from "./quote";
import { blockAt, type Reading } from "./reading";
import { firstIndex } from "./sorted";

const most = 320;

/** A line so long may be one of several that make a paragraph in newsletters for telephones. */
const longestLine = 120;

/** Of the first of the parts that is prose: its first sentence, with the second where there is room for both. */
export function summaryOf(reading: Reading, parts: readonly Span[]): Span | undefined {
  const [paragraph, next] = parts
    .filter((part) => isProse(reading, part))
    .toSorted((a, b) => a.start - b.start)
    .map((part) => withStop(reading, part));
  if (!paragraph) return undefined;
  const [first = paragraph, second] = sentencesWithin(reading, paragraph);
  const [after] = next && !second ? sentencesWithin(reading, next) : [];
  if (after && isLine(first) && isLine(after) && isBeside(reading, first, after))
    return { start: first.start, end: after.end };
  // A sentence that announces a list says nothing without it.
  const isWhole = second && !/:\s*$/.test(wordsOf(reading.source.text, second));
  if (isWhole && second.end - first.start <= most) return { start: first.start, end: second.end };
  if (first.end - first.start <= most) return first;
  // Of a sentence that is none, its beginning.
  return quoteSpan(reading.source.text, first, { start: first.start, end: first.start + 1 });
}

/** No heading, and no row of a table. */
function isProse({ source: { text, blocks } }: Reading, part: Span): boolean {
  const kind = blockAt(blocks, part.start)?.kind;
  return kind !== "heading" && kind !== "row" && /\p{L}/u.test(wordsOf(text, part));
}

/** Items go without their stop: the sentence has it. */
function withStop({ source: { text } }: Reading, part: Span): Span {
  return { start: part.start, end: /[.!?…]/.test(text.charAt(part.end)) ? part.end + 1 : part.end };
}

const isLine = ({ start, end }: Span) => end - start <= longestLine;

function isBeside({ source: { text, blocks } }: Reading, first: Span, second: Span): boolean {
  if (blockAt(blocks, first.start)?.kind === "item") return false;
  return /[.!?]$/.test(wordsOf(text, first)) && /^\s*$/.test(text.slice(first.end, second.start));
}

export function sentencesWithin({ sentences }: Reading, { start, end }: Span): Span[] {
  const from = firstIndex(sentences, (sentence) => sentence.start >= start);
  const to = firstIndex(sentences, (sentence) => sentence.start >= end);
  return sentences.slice(from, Math.max(from, to)).filter((sentence) => sentence.end <= end);
}

/** From the first sentence on, as many as there is room for; at least one. */
export function opening(reading: Reading, spans: readonly Span[], room: number): Span[] {
  const taken: Span[] = [];
  let length = 0;
  for (const sentence of spans.flatMap((span) => sentencesWithin(reading, span))) {
    length += sentence.end - sentence.start + 1;
    if (taken.length && length > room) break;
    taken.push(sentence);
  }
  return taken;
}
