import { contains, type Span } from "../spans";
import { cut, type DraftBlock } from "./draft-block";
import { type Counter, markLists } from "./lists";
import { markerOf } from "./markers";
import { takeOnlineLine } from "./online-line";

/** What all forms have in common once they are blocks: lists that were only typed, ordinals, "read online" lines. */
export function refine(blocks: readonly DraftBlock[], counter: Counter): { blocks: DraftBlock[]; url?: string } {
  const lines = boldHeaders(withoutLoneMarks(blocks.flatMap(splitBreaks)).flatMap(rowAsItem));
  return takeOnlineLine(markLists(lines, counter));
}

const LONG_LINE = 100;

/** A paragraph of lines set apart by `<br>` alone is as many blocks where the lines are points, or paragraphs by their length. */
function splitBreaks(block: DraftBlock): DraftBlock[] {
  if (block.kind !== "paragraph" || !block.text.includes("\n")) return [block];
  const lines = block.text.split("\n");
  const long = lines.filter((line) => line.length >= LONG_LINE).length;
  const markers = lines.map(markerOf);
  const points = markers.filter(
    (marker, at) => marker && (marker.kind === "sure" ? at > 0 || markers[1] : counts(markers, at)),
  );
  if (points.length < 1 && !(lines.length >= 3 && long * 2 >= lines.length - 1 && long >= 2)) return [block];
  let from = 0;
  let [bold, link] = [0, 0];
  return lines.flatMap((line) => {
    const to = from + line.length;
    // Spans are in order: each line looks only at its own, and at one that reaches into it.
    while ((block.bold[bold]?.end ?? to) < from) bold += 1;
    while ((block.links[link]?.span.end ?? to) < from) link += 1;
    const part = cut({ ...block, bold: upTo(block.bold, bold, to), links: upTo(block.links, link, to) }, from, to);
    from = to + 1;
    return part ? [part] : [];
  });
}

function upTo<T extends Span | { span: Span }>(spans: readonly T[], first: number, to: number): T[] {
  let end = first;
  for (let span = spans[end]; span && startOf(span) < to; span = spans[end]) end += 1;
  return spans.slice(first, end);
}

function startOf(part: Span | { span: Span }): number {
  return "span" in part ? part.span.start : part.start;
}

/** Whether a line's marker goes on in the next line, or comes from the line before. */
function counts(markers: readonly ReturnType<typeof markerOf>[], at: number): boolean {
  const marker = markers[at];
  return [markers[at - 1], markers[at + 1]].some(
    (other, side) =>
      other !== undefined &&
      other.kind === marker?.kind &&
      (marker.ordinal === undefined || other.ordinal === marker.ordinal + (side ? 1 : -1)),
  );
}

const LONE_BULLET = /^[•‣◦▪▫●○■□⁃∙◆◇➤➜➔►⦁·]\uFE0F?$/u;
const LONE_PICTOGRAPH =
  /^(?:\p{Regional_Indicator}{2}|(?!\d)\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}){0,8}){1,3}$/u;
const LONE_NUMBER = /^(?:(0\d)|#\s?(\d{1,2})|(\d{1,2})[.)]|(\d)\uFE0F?\u20E3)$/u;

/** A table without borders often has the bullet, the picture or the number of a point in a cell of its own. */
function withoutLoneMarks(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === "row" || block.kind === "rule") return [block];
    const before = blocks[at - 1];
    if (LONE_BULLET.test(block.text) || LONE_PICTOGRAPH.test(block.text)) return [];
    if (before && LONE_BULLET.test(before.text) && block.kind === "paragraph") {
      return [{ ...block, ...bulleted(block), listed: true }];
    }
    const number = before && before.kind !== "row" ? loneNumber(before.text) : undefined;
    const own = loneNumber(block.text);
    const ordinal = own ?? number;
    return ordinal === undefined || block.ordinal !== undefined ? [block] : [{ ...block, ordinal }];
  });
}

function loneNumber(text: string): number | undefined {
  const digits = LONE_NUMBER.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return digits === undefined ? undefined : Number(digits);
}

/** The bullet put before the words, for the search of lists to take it out again. */
function bulleted({ text, bold, links }: DraftBlock): Pick<DraftBlock, "text" | "bold" | "links"> {
  const move = ({ start, end }: { start: number; end: number }) => ({ start: start + 2, end: end + 2 });
  return {
    text: `• ${text}`,
    bold: bold.map(move),
    links: links.map(({ span, url }) => ({ span: move(span), url })),
  };
}

/** A row of two cells of which the first is but a mark is a point. */
function rowAsItem(block: DraftBlock): DraftBlock[] {
  const [mark, words] = block.cells ?? [];
  if (block.kind !== "row" || !mark || !words || block.cells?.length !== 2) return [block];
  const first = block.text.slice(mark.start, mark.end);
  const ordinal = loneNumber(first);
  const isMark = LONE_BULLET.test(first) || LONE_PICTOGRAPH.test(first) || /^[-–—✓✔→]$/.test(first);
  if (ordinal === undefined && !isMark) return [block];
  const point = cut(block, words.start, words.end);
  if (!point) return [];
  const { cells: _, header: __, ...rest } = point;
  return [{ ...rest, kind: "item", depth: 1, ...(ordinal === undefined ? {} : { ordinal }) }];
}

/** A first row in bold over one that is not is a header. */
function boldHeaders(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    const isFirst = block.kind === "row" && block.group !== blocks[at - 1]?.group && block.group === next?.group;
    return isFirst && isBoldRow(block) && next && !isBoldRow(next) ? { ...block, header: true } : block;
  });
}

function isBoldRow({ cells = [], bold }: DraftBlock): boolean {
  const filled = cells.filter(({ start, end }) => start < end);
  return filled.length > 0 && filled.length <= 40 && filled.every((cell) => bold.some((span) => contains(span, cell)));
}
