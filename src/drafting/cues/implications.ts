import type { Language } from "@/lib/language";
import type { Evidence } from "../figures/types";
import type { StorySection } from "../sections/types";
import { sentencesOf } from "../sentences";
import type { SourceText } from "../source-text";
import { contains, type Span, wordsOf } from "../spans";
import { anyCue, type Cue, labelCues, sentenceCues, stakes } from "./implication-cues";

export interface FoundImplication extends Evidence {
  /** The sentence, with those that follow it in its paragraph: three at most, and some 400 characters. */
  span: Span;
  /** The words that announce it. */
  cueSpan: Span;
}

interface Candidate extends FoundImplication {
  strength: number;
}

const mostSentences = 3;
const mostCharacters = 400;
/** A story's last paragraphs, where it says what is at stake. */
const closing = 2;
/** A cue stands within a sentence's first characters; what is longer is cut for the patterns' sake. */
const lookedAt = 160;

/**
 * What a story says that it means to its readers, by the cue that announces it: a label ("Why it matters:"), else the
 * start of a sentence ("Pour les décideurs, …"), else words of what is at stake in its closing paragraphs. Of equals, the
 * last. Undefined where the story says nothing of the kind.
 */
export function findImplication(
  source: SourceText,
  story: StorySection,
  language: Language,
): FoundImplication | undefined {
  const { text } = source;
  const start = contains(story.span, story.title) ? Math.max(story.title.end, story.span.start) : story.span.start;
  const lines = linesOf(text, { start, end: story.span.end });
  const isTold = tellerOf(story.body);
  // A body may begin within a line, behind a title in bold.
  const paragraphs = story.body.toSorted((a, b) => a.start - b.start).flatMap((part) => linesOf(text, part));
  const said = [
    ...lines.flatMap((line, index) => labelled(text, line, lines[index + 1], isTold)),
    ...paragraphs.flatMap((line) => announced(text, line)),
  ];
  const strongest = said.reduce((most, { strength }) => Math.max(most, strength), 0);
  const found =
    said.findLast(({ strength }) => strength === strongest) ??
    paragraphs
      .slice(-closing)
      .flatMap((line) => staked(text, line, language))
      .at(-1);
  if (!found) return undefined;
  const { strength: _, ...implication } = found;
  return implication;
}

/** Whether a stretch lies in one of the body's. */
function tellerOf(body: readonly Span[]): (span: Span) => boolean {
  const parts = body.toSorted((a, b) => a.start - b.start);
  return (span) => {
    let [low, high] = [0, parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.start ?? 0) > span.start) high = middle;
      else low = middle + 1;
    }
    const part = parts[low - 1];
    return part !== undefined && contains(part, span);
  };
}

/** Lines with something in them, without the white space around them. */
function linesOf(text: string, within: Span): Span[] {
  const lines: Span[] = [];
  for (let at = within.start; at < within.end; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 || next > within.end ? within.end : next;
    const line = text.slice(at, end);
    const span = { start: at + line.length - line.trimStart().length, end: at + line.trimEnd().length };
    if (span.end > span.start) lines.push(span);
    at = end + 1;
  }
  return lines;
}

/** "Why it matters: …", or the line below "Why it matters". */
function labelled(text: string, line: Span, below: Span | undefined, isTold: (span: Span) => boolean): Candidate[] {
  const { cue, end } = cueAt(text, line, labelCues) ?? {};
  if (!cue || end === undefined) return [];
  const rest = text.slice(end, line.end);
  // Words between the label and its mark are whom it is for: "What it means for banks:".
  const head = /^[^.,:?!\n]{0,60}?(?:\s?[:?—–]|\s-|\.(?=\s|$)|$)[\s*_]*/u.exec(rest.slice(0, 80));
  if (!head || (/\.\s*$/.test(head[0]) && /\p{L}/u.test(head[0]))) return [];
  const isWhole = head[0].length >= rest.length;
  const said = isWhole ? below : { start: end + head[0].length, end: line.end };
  if (!said || !isTold(said)) return [];
  // A question is a label where nothing but its answer follows: "So what? …".
  if (isWhole && line.end - line.start > 80) return [];
  return from(text, sentencesOf(text, said), 0, cue, { start: line.start, end });
}

function announced(text: string, line: Span): Candidate[] {
  const sentences = sentencesOf(text, line);
  return sentences.flatMap((sentence, index) => {
    const found = cueAt(text, sentence, sentenceCues);
    if (!found || !/\p{L}/u.test(text.slice(found.end, sentence.end))) return [];
    // "… Takeaway: keep a record": what is said stands behind the colon.
    const colon = /^[\s*_]*:[\s*_]*(?=\S)/u.exec(text.slice(found.end, Math.min(sentence.end, found.end + 12)));
    const start = colon ? found.end + colon[0].length : sentence.start;
    const said = [{ start, end: sentence.end }, ...sentences.slice(index + 1, index + mostSentences)];
    return from(text, said, 0, found.cue, { start: sentence.start, end: found.end });
  });
}

function staked(text: string, line: Span, language: Language): Candidate[] {
  const sentences = sentencesOf(text, line);
  const index = sentences.findIndex((sentence) => stakes[language].test(wordsOf(text, sentence)));
  const sentence = sentences[index];
  const match = sentence && stakes[language].exec(wordsOf(text, sentence));
  if (!match) return [];
  const start = sentence.start + match.index;
  const cue: Cue = { cue: match[0].trim(), strength: 1, pattern: stakes[language] };
  return from(text, sentences, index, cue, { start, end: start + match[0].trimEnd().length });
}

function cueAt(text: string, { start, end }: Span, cues: readonly Cue[]): { cue: Cue; end: number } | undefined {
  const beginning = text.slice(start, Math.min(end, start + lookedAt));
  // Most sentences begin with none of them.
  if (!anyCue.test(beginning)) return undefined;
  for (const cue of cues) {
    const match = cue.pattern.exec(beginning);
    if (match) return { cue, end: start + match[0].length };
  }
  return undefined;
}

/** From a sentence to its paragraph's end, as far as the limits allow. */
function from(
  text: string,
  sentences: readonly Span[],
  index: number,
  { cue, strength }: Cue,
  cueSpan: Span,
): Candidate[] {
  const first = sentences[index];
  // A label with no words behind it says nothing.
  if (!first || !/\p{L}/u.test(wordsOf(text, first))) return [];
  const last = sentences.slice(index, index + mostSentences).findLast(({ end }) => end - first.start <= mostCharacters);
  return [{ span: { start: first.start, end: (last ?? first).end }, cue, cueSpan, strength }];
}
