/** Conclusions that no heading announces: at the end of the last story, in its place, or after it. */
import { sentencesOf } from "../sentences";
import type { Span } from "../spans";
import { unclosed } from "./heads";
import type { Plan } from "./layout";
import type { Line } from "./lines";
import { concludes, questionsOf } from "./outlook";
import type { Sections, StorySection } from "./types";
import { fold, lengthOf, median } from "./words";

/** `after`: lines left after the last story, where a rule or a list's end closes it. */
export function concludeUnannounced(plan: Plan, sections: Sections, after: readonly Line[]): void {
  if (sections.stories.length < 2) return;
  concludeLast(plan, sections);
  if (!sections.outlook) concludeInPlace(plan, sections);
  if (!sections.outlook) concludeAfter(plan, sections, after);
}

/** "En conclusion, …" at the end of the last story is the newsletter's, where other stories came before it. */
function concludeLast({ text }: Plan, sections: Sections): void {
  const last = sections.stories.at(-1);
  if (!last || last.blocks.length < 2 || last.body.length !== last.blocks.length) return;
  const from = last.body.findIndex(
    ({ start, end }, at) => at > 0 && concludes.test(fold(text.slice(start, Math.min(end, start + 60)))),
  );
  if (from < 1) return;
  const paragraphs = last.body.splice(from);
  last.blocks.splice(from);
  last.span.end = Math.max(last.title.end, last.body.at(-1)?.end ?? 0);
  sections.outlook = { paragraphs, questions: paragraphs.flatMap((span) => questionsOf(text, span)) };
}

/** The last of three stories or more that is short, asks its reader, and names and counts nothing, concludes. */
function concludeInPlace({ text }: Plan, sections: Sections): void {
  const { stories } = sections;
  const last = stories.at(-1);
  if (!last || stories.length < 3 || last.body.length === 0 || last.body.length > 3 || last.kicker) return;
  const size = sizeOf(last);
  const usual = median(stories.slice(0, -1).map(sizeOf));
  if (
    size > 500 ||
    size > 1.5 * usual ||
    namesSomething(text, last.title) ||
    text.slice(last.title.start, last.title.end).split(/\s+/).length > 6
  )
    return;
  const questions = last.body.flatMap((span) => questionsOf(text, span));
  if (questions.length === 0 || last.body.some((span) => namesSomething(text, span))) return;
  const others = stories.slice(0, -1);
  const named = others.filter(({ title, body }) => [title, ...body].some((span) => namesSomething(text, span)));
  if (named.length < 0.7 * others.length) return;
  stories.pop();
  sections.outlook = { title: last.title, paragraphs: last.body, questions };
}

function sizeOf({ body }: StorySection): number {
  return body.reduce((sum, span) => sum + lengthOf(span), 0);
}

/** A number, or a capital within a sentence. */
function namesSomething(text: string, span: Span): boolean {
  return sentencesOf(text, span).some(({ start, end }) => {
    const words = text.slice(start, end).replace(/^[\P{L}]*\p{L}[’']?\p{Lu}?/u, "");
    return /\d/.test(words) || /(?:^|[\s’'“"«(-])(?!I\b)\p{Lu}/u.test(words);
  });
}

/** Text after the last story that asks, and does not ask to be shared. */
function concludeAfter({ text }: Plan, sections: Sections, after: readonly Line[]): void {
  const lines = after.filter(({ kind, linked }) => kind === "paragraph" && linked < 0.5);
  const size = lines.reduce((sum, line) => sum + line.size, 0);
  const asks = lines.some(({ span }) => questionsOf(text, span).length > 0);
  if (!asks || lines.length > 6 || size < 50 || size > 1000 || lines.every(({ size: each }) => each < 40)) return;
  const [first, second] = lines;
  const titled = first && second && first.count <= 12 && first.close !== "stop" && second.size > first.size;
  const paragraphs = (titled ? lines.slice(1) : lines).map(({ span }) => span);
  const questions = lines.flatMap(({ span }) => questionsOf(text, span));
  sections.outlook = { ...(titled && { title: unclosed(text, first.words) }), paragraphs, questions };
  const own = new Set(lines.map(({ span }) => span.start));
  sections.leftOut = sections.leftOut.filter(({ span }) => !own.has(span.start));
}
