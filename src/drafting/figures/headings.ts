/** The parts of a text: headings, as marked or as they look, and what stands under each. */
import type { Block, SourceText } from "../source-text";
import type { Context } from "./context";

export interface Part {
  /** Tokens of its heading, end exclusive. */
  heading: readonly [from: number, to: number];
  /** One past its last token, sub-headings included. */
  end: number;
  /** The part that it is under. */
  parent: number | undefined;
}

export interface Parts {
  list: readonly Part[];
  /** Index of the part that a token is in; -1 before the first. */
  at: (token: number) => number;
}

/** Below all headings that are marked as such. */
const looked = 7;
const longest = 120;

/** Where a block's heading ends, and how deep it is: the whole block, its bold first words, a short line without a stop. */
function headingOf(
  { text }: SourceText,
  block: Block,
  next: Block | undefined,
): [end: number, depth: number] | undefined {
  const { kind, span, depth, bold } = block;
  if (kind === "heading") return [span.end, depth];
  if (kind !== "paragraph") return undefined;
  const [lead] = bold;
  // A label in bold ("Why it matters:") is no heading.
  const words = lead ? text.slice(lead.start, lead.end + 1).trim() : "";
  if (lead && lead.start - span.start < 3 && words.length >= 25 && lead.end < span.end - 20 && !/:.?$/.test(words))
    return [lead.end, looked];
  const short = span.end - span.start <= longest && (next?.kind === "paragraph" || next?.kind === "item");
  if (!short || !isProse(text, next)) return undefined;
  const line = text.slice(span.start, span.end);
  return /[\p{L}\d)»"”%€$]$/u.test(line) && !line.includes("\n") ? [span.end, looked] : undefined;
}

/** A sentence, or a longer text: what stands under a heading. */
function isProse(text: string, { span }: Block): boolean {
  return span.end - span.start >= 40 || (span.end - span.start >= 15 && /[.!?:]/.test(text.charAt(span.end - 1)));
}

/** `firstIsTitle`: the stretch is a story's, and its first line the title. Linear. */
export function partsOf({ tokens }: Context, source: SourceText, firstIsTitle: boolean): Parts {
  const starts = new Map<number, [end: number, depth: number]>();
  source.blocks.forEach((block, index) => {
    const heading = headingOf(source, block, source.blocks[index + 1]);
    if (heading) starts.set(block.span.start, heading);
  });
  // One heading at the top is the edition's title, which says nothing of each story.
  const title = source.blocks.filter(({ kind, depth }) => kind === "heading" && depth === 1).length === 1;
  const list: Part[] = [];
  const open: { index: number; depth: number }[] = [];
  const parentOf = (depth: number) => {
    const above = open.at(-2);
    const lone = depth === looked || (title && above?.depth === 1 && !firstIsTitle);
    return lone ? undefined : above?.index;
  };
  for (let at = 0; at < tokens.length; at++) {
    const marked = starts.get(tokens[at]?.start ?? -1);
    if (tokens[at]?.kind === "break" || (!marked && !(firstIsTitle && at === 0))) continue;
    const [end, depth] = marked ?? [Number.POSITIVE_INFINITY, 1];
    let to = at;
    while (to < tokens.length && tokens[to]?.kind !== "break" && (tokens[to]?.start ?? 0) < end) to++;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) close(list, open.pop()?.index, at);
    open.push({ index: list.length, depth });
    list.push({ heading: [at, to], end: tokens.length, parent: parentOf(depth) });
    at = Math.max(at, to - 1);
  }
  return { list, at: (token) => lastBefore(list, token) };
}

function close(list: Part[], index: number | undefined, end: number): void {
  const part = index === undefined ? undefined : list[index];
  if (part) part.end = end;
}

function lastBefore(list: readonly Part[], token: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.heading[0] ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The headings that a part stands under, its own first. */
export function headingsOver({ list }: Parts, part: number): Part["heading"][] {
  const headings: Part["heading"][] = [];
  for (let at: number | undefined = part; at !== undefined && headings.length < 6; at = list[at]?.parent) {
    const heading = list[at]?.heading;
    if (heading) headings.push(heading);
  }
  return headings;
}
