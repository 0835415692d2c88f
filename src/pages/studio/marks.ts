/** Where the words of a draft stand in its source: what the page colours, and what leads from the one to the other. */
import type { Draft, DraftStory, Field } from "@/drafting/draft/types";
import type { Span } from "@/drafting/spans";

export const markKinds = ["title", "figure", "entity", "date", "implication", "text"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  span: Span;
  kind: MarkKind;
  /** The field's path in the draft. */
  path: string;
}

type Add = (kind: MarkKind, path: string, spans: readonly Span[]) => void;

/** Every place of the source that a field was read from, in the order of the text; of two at one place the longer first. */
export function marksOf(draft: Draft): Mark[] {
  const marks: Mark[] = [];
  const add: Add = (kind, path, spans) => {
    for (const span of spans) if (span.end > span.start) marks.push({ span, kind, path });
  };
  const field = (kind: MarkKind, path: string, { spans, state }: Field<unknown>) => {
    if (state !== "empty") add(kind, path, spans);
  };
  field("date", "week", draft.week);
  field("title", "title", draft.title);
  field("text", "standfirst", draft.standfirst);
  for (const { key, text } of draft.takeaways) field("text", `takeaways/${key}/text`, text);
  for (const story of draft.stories) addStory(story, add, field);
  field("title", "outlook/title", draft.outlook.title);
  for (const item of draft.outlook.paragraphs) field("text", `outlook/paragraphs/${item.key}`, item);
  for (const item of draft.outlook.questions) field("text", `outlook/questions/${item.key}`, item);
  for (const { key, question, answer } of draft.faq) {
    field("title", `faq/${key}/question`, question);
    field("text", `faq/${key}/answer`, answer);
  }
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

type AddField = (kind: MarkKind, path: string, field: Field<unknown>) => void;

function addStory(story: DraftStory, add: Add, field: AddField): void {
  const at = `stories/${story.key}`;
  field("title", `${at}/title`, story.title);
  field("text", `${at}/kicker`, story.kicker);
  field("date", `${at}/date`, story.date);
  field("text", `${at}/summary`, story.summary);
  for (const item of story.body) field("text", `${at}/body/${item.key}`, item);
  for (const item of story.highlights) field("text", `${at}/highlights/${item.key}`, item);
  field("implication", `${at}/implication`, story.implication);
  for (const { key, name } of story.entities) field("entity", `${at}/entities/${key}/name`, name);
  for (const { key, spans } of story.figures) add("figure", `${at}/figures/${key}/value`, spans);
  for (const { key, url, title } of story.sources) {
    field("text", `${at}/sources/${key}/title`, title);
    field("text", `${at}/sources/${key}/url`, url);
  }
}

export interface Segment {
  start: number;
  end: number;
  /** The innermost mark here. */
  mark?: Mark;
  /** Whether the thing pointed at was read here. */
  linked: boolean;
}

/**
 * A stretch of the source cut wherever a mark or a linked span begins or ends.
 * @param marks in the order of `marksOf`, those that touch the stretch
 */
export function segmentsOf(within: Span, marks: readonly Mark[], linked: readonly Span[]): Segment[] {
  const inside = (at: number) => at > within.start && at < within.end;
  const cuts = new Set([within.start]);
  for (const { start, end } of [...marks.map(({ span }) => span), ...linked]) {
    if (inside(start)) cuts.add(start);
    if (inside(end)) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.flatMap((start, index): Segment[] => {
    const end = sorted[index + 1] ?? within.end;
    if (end <= start) return [];
    const mark = innermost(marks, start, end);
    const isLinked = linked.some((span) => span.start <= start && end <= span.end);
    return [{ start, end, linked: isLinked, ...(mark && { mark }) }];
  });
}

/** The shortest that holds the stretch; of equal ones the last, which is the more particular. */
function innermost(marks: readonly Mark[], start: number, end: number): Mark | undefined {
  let best: Mark | undefined;
  for (const mark of marks) {
    if (mark.span.start > start || mark.span.end < end) continue;
    if (!best || mark.span.end - mark.span.start <= best.span.end - best.span.start) best = mark;
  }
  return best;
}

/** Of each stretch, the marks that touch it: both in the order of the text. Linear but for what overlaps. */
export function marksByBlock(blocks: readonly { span: Span }[], marks: readonly Mark[]): Mark[][] {
  let from = 0;
  return blocks.map(({ span }) => {
    // Marks that lie before are never looked at again; a long one may reach over several blocks.
    while (from < marks.length && (marks[from]?.span.end ?? 0) <= span.start) from++;
    const touching: Mark[] = [];
    for (let i = from; i < marks.length; i++) {
      const mark = marks[i];
      if (!mark || mark.span.start >= span.end) break;
      if (mark.span.end > span.start) touching.push(mark);
    }
    return touching;
  });
}
