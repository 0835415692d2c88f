import { type Span, wordsOf } from "../spans";
import { quoteSpan } from "./quote";
import type { Reading } from "./reading";
import { firstIndex } from "./sorted";

const most = 320;

/** The first sentence of a paragraph, with the second where there is room for both. */
export function summaryOf(reading: Reading, paragraph: Span | undefined): Span | undefined {
  if (!paragraph) return undefined;
  const [first, second] = sentencesWithin(reading, paragraph);
  if (!first) return undefined;
  // A sentence that announces a list says nothing without it.
  const isWhole = second && !/:\s*$/.test(wordsOf(reading.source.text, second));
  if (isWhole && second.end - first.start <= most) return { start: first.start, end: second.end };
  if (first.end - first.start <= most) return first;
  // Of a sentence that is none, its beginning.
  return quoteSpan(reading.source.text, first, { start: first.start, end: first.start + 1 });
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
