/** Questions and their answers. */
import { sentencesOf } from "../sentences";
import type { Span } from "../spans";
import type { Line } from "./lines";
import type { FaqSection } from "./types";
import { trimmed } from "./words";

const questionMark = /^(?:q(?:uestion)?\s?\d{0,2}\s?[.:)–—-]\s*|q\d{0,2}\s+(?=\p{Lu}))/iu;
const answerMark = /^(?:(?:r(?:é|e)p(?:onse)?|r|a|answer)\s?\d{0,2}\s?[.:)–—-]\s*|[→➜]\s*)/iu;

/** So begin questions whose mark is forgotten, folded. */
const interrogative =
  /^(?:comment|pourquoi|quels?|quelles?|qui|que|qu'|quand|ou|combien|est-ce|faut-il|\p{L}+-(?:t-)?(?:il|elle|on|ils|elles|nous|vous|je|ce)\b|et si|a quoi|how|why|what|which|who|when|where|whose|is|are|can|could|should|do|does|did|will|would|has|have|may)\b/u;

interface Asked {
  question: Span;
  rest: Span[];
}

function unprefixed(text: string, span: Span, mark: RegExp): Span {
  const match = mark.exec(text.slice(span.start, Math.min(span.end, span.start + 24)));
  return match ? trimmed(text, { start: span.start + match[0].length, end: span.end }) : span;
}

/** The question that a line opens with, and what it says after it. */
function questionOf(line: Line, text: string): Asked | undefined {
  if (line.kind === "rule") return undefined;
  if (line.kind === "row") return rowQuestion(line, text);
  if (answerMark.test(text.slice(line.span.start, line.span.start + 24)) && !line.bold) return undefined;
  const marked = questionMark.test(text.slice(line.words.start, line.words.start + 24));
  const all = unprefixed(text, line.words, questionMark);
  if (all.end <= all.start) return undefined;
  const whole = text.slice(all.start, Math.min(all.end, all.start + 420));
  if (line.close === "question" && all.end - all.start <= 400) {
    const sentences = line.bold || line.kind === "heading" || marked ? [] : sentencesOf(text, all);
    if (sentences.length <= 1 || sentences.every(({ end }) => text.charAt(end - 1) === "?"))
      return { question: all, rest: [] };
  }
  if (marked && line.close !== "question" && !whole.includes("?")) return { question: all, rest: [] };
  const lead = line.lead && unprefixed(text, line.lead, questionMark);
  if (lead && text.slice(lead.start, lead.end).trimEnd().endsWith("?"))
    return { question: trimmed(text, lead), rest: restOf(text, lead.end, line.span.end) };
  const mark = whole.search(/\?["”»\s)]*\s+\S/u);
  if (mark <= 0 || mark > 260) return undefined;
  const question = { start: all.start, end: all.start + mark + 1 };
  const before = sentencesOf(text, question);
  if (before.length > 1 && !marked) return undefined;
  return { question, rest: restOf(text, question.end, line.span.end) };
}

function rowQuestion(line: Line, text: string): Asked | undefined {
  const [first, ...rest] = line.cells ?? [];
  if (!first || line.header || !text.slice(first.start, first.end).trimEnd().endsWith("?")) return undefined;
  return { question: unprefixed(text, first, questionMark), rest: rest.filter(({ start, end }) => end > start) };
}

function restOf(text: string, start: number, end: number): Span[] {
  let from = start;
  while (from < end && /[\s:–—»”"*]/u.test(text.charAt(from))) from++;
  const rest = unprefixed(text, trimmed(text, { start: from, end }), answerMark);
  return rest.end > rest.start ? [rest] : [];
}

/** The questions among some lines, each with what follows it. Lines before the first question are left. */
export function questionsIn(lines: readonly Line[], text: string): { faq: FaqSection[]; before: Line[] } {
  const faq: FaqSection[] = [];
  const before: Line[] = [];
  const strong = lines.filter((line) => line.bold || line.kind === "heading");
  const bold = strong.length;
  const marked = strong.some(({ close }) => close === "question");
  for (const line of lines) {
    const current = faq.at(-1);
    let asked = questionOf(line, text);
    // A bold or headed line that follows an answer asks, though its mark is forgotten.
    if (
      !asked &&
      bold >= 2 &&
      (line.bold || line.kind === "heading") &&
      line.first &&
      (!marked || interrogative.test(line.key)) &&
      (!current || current.answer.length > 0)
    )
      asked = { question: unprefixed(text, line.words, questionMark), rest: [] };
    // A question within an answer: where questions are bold or headed, or unmarked among marked, it is the answer's.
    if (
      asked &&
      current &&
      current.answer.length === 0 &&
      line.kind === "paragraph" &&
      bold >= 2 &&
      !line.bold &&
      !line.lead
    )
      asked = undefined;
    if (asked && asked.question.end > asked.question.start) faq.push({ question: asked.question, answer: asked.rest });
    else if (!current) before.push(line);
    else if (line.kind !== "rule") {
      const answer = unprefixed(text, line.span, answerMark);
      if (answer.end > answer.start) current.answer.push(answer);
    }
  }
  return { faq: faq.filter(({ answer }) => answer.length > 0), before };
}

/**
 * Where a newsletter asks and answers without a heading for it: from the first of two marked pairs ("Q :" and "R :"), or
 * of three questions in a row that each have an answer, to the end. Undefined where it does not.
 */
export function looseQuestions(lines: readonly Line[], text: string): { from: number; to: number } | undefined {
  const head = ({ span }: Line) => text.slice(span.start, span.start + 24);
  const marked = lines.filter((line) => questionMark.test(head(line)) && line.kind !== "row");
  const answered = lines.filter((line) => answerMark.test(head(line)) && line.kind !== "row");
  const [first] = marked;
  if (first && marked.length >= 2 && answered.length >= marked.length - 1) {
    const last = answered.at(-1) ?? first;
    return { from: first.at, to: Math.max(last.at, first.at) + 1 };
  }
  return undefined;
}
