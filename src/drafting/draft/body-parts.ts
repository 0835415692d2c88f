/** What of a story's body is prose, and what is a list. */
import { sentencesOf } from "../sentences";
import { type Span, wordsOf } from "../spans";
import { blockAt, type Reading } from "./reading";
import { trimmed } from "./sorted";

/** Longer items are paragraphs. */
const longestItem = 160;
/** Lists that lost their bullets, in plain text, are runs of short lines. */
const longestLine = 100;
const shortestRun = 3;

interface Part {
  span: Span;
  isItem: boolean;
  /** A line that may be an item of a list without bullets. */
  isLine: boolean;
}

/** In the order of the text, without white space around. A full stop at the end of a highlight is not part of it. */
export function bodyParts(
  body: readonly Span[],
  { source }: Pick<Reading, "source">,
): { paragraphs: Span[]; highlights: Span[] } {
  const { text, blocks } = source;
  const parts = body
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => end > start)
    .map((span): Part => {
      const length = span.end - span.start;
      const isItem = length <= longestItem && blockAt(blocks, span.start)?.kind === "item";
      return { span, isItem, isLine: !isItem && length <= longestLine && sentencesOf(text, span).length === 1 };
    });
  const listed = new Set(runs(parts, text).flat());
  return {
    paragraphs: parts.filter((part) => !part.isItem && !listed.has(part)).map(({ span }) => span),
    highlights: parts.filter((part) => part.isItem || listed.has(part)).map(({ span }) => withoutStop(text, span)),
  };
}

/** Runs of lines; two are enough where the words before them announce a list. */
function runs(parts: readonly Part[], text: string): Part[][] {
  const found: Part[][] = [];
  let run: Part[] = [];
  let isAnnounced = false;
  const close = () => {
    if (run.length >= (isAnnounced ? shortestRun - 1 : shortestRun)) found.push(run);
    run = [];
  };
  for (const part of parts) {
    const ends = wordsOf(text, part.span).at(-1);
    if (part.isLine && ends !== ":" && ends !== "?") run.push(part);
    else {
      close();
      isAnnounced = ends === ":";
    }
  }
  close();
  return found;
}

function withoutStop(text: string, span: Span): Span {
  const isStop = /[\p{L}\d)»”]\s?\.$/u.test(text.slice(Math.max(span.start, span.end - 3), span.end));
  return isStop && span.end - span.start > 3 ? trimmed(text, { ...span, end: span.end - 1 }) : span;
}
