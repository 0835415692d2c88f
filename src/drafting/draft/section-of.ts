/** A stretch of the source as the section of a story, for stories that an editor cuts out. */
import type { StorySection } from "../sections/types";
import { sentencesOf } from "../sentences";
import type { SourceText } from "../source-text";
import { type Span, wordsOf } from "../spans";
import { blocksWithin } from "./reading";
import { firstIndex, trimmed } from "./sorted";

/** Longer than any heading: of such a block the first sentence is the title. */
const longestTitle = 140;

/** `title`: where it is settled already; else the first block, or the first sentence of a long one. */
export function sectionOf({ text, blocks }: SourceText, within: Span, title?: Span): StorySection {
  const first = firstIndex(blocks, ({ span }) => span.end > within.start);
  const inside = blocksWithin(blocks, within);
  const stretches = inside.map(({ span }) => trimmed(text, clip(span, within))).filter(({ start, end }) => end > start);
  const named = title ?? titleIn(text, stretches[0] ?? within);
  const body = stretches
    .map((span) =>
      span.start < named.end && named.start < span.end
        ? trimmed(text, { start: named.end, end: Math.max(named.end, span.end) })
        : span,
    )
    .filter((span) => /[\p{L}\p{N}]/u.test(wordsOf(text, span)));
  return { title: named, blocks: inside.map((_, index) => first + index), body, span: within };
}

function titleIn(text: string, span: Span): Span {
  if (span.end - span.start <= longestTitle) return span;
  return sentencesOf(text, span)[0] ?? span;
}

/** What of a span is within another; empty where nothing is. */
export function clip({ start, end }: Span, within: Span): Span {
  const from = Math.min(Math.max(start, within.start), within.end);
  return { start: from, end: Math.max(from, Math.min(end, within.end)) };
}
