import { cut, type DraftBlock } from "./draft-block";
import { type Marker, markerOf } from "./markers";

/** Numbers for groups and runs, counted up through a document. */
export class Counter {
  private last = 0;
  next(): number {
    this.last += 1;
    return this.last;
  }
}

/**
 * Finds the lists that were only typed: paragraphs that begin with a bullet become items, the bullet taken out; so do
 * numbers that count on from line to line. Any other number stays in its line as a title's, and is its `ordinal`.
 */
export function markLists(blocks: readonly DraftBlock[], counter: Counter): DraftBlock[] {
  const markers = blocks.map(({ kind, text }) =>
    kind === "paragraph" || kind === "heading" ? markerOf(text) : undefined,
  );
  const points = blocks.map((_, at) => isPoint(blocks, markers, at));
  const listed = withLoneArrows(blocks, markers, points);
  const made: DraftBlock[] = [];
  let list: List | undefined;
  for (const [at, block] of blocks.entries()) {
    const marker = markers[at];
    if (!marker || !listed[at]) {
      list = undefined;
      made.push(withOrdinal(block, marker));
      continue;
    }
    if (!list || startsAnew(list, marker, block.indent ?? 0)) list = { run: counter.next(), levels: [] };
    made.push(itemOf(block, marker, list, counter));
  }
  return made;
}

const ARROW = /^[→⇒▸›✓✔✗✘☐☑]/u;

/** An arrow that stands before points elsewhere stands before one here, though it is alone. */
function withLoneArrows(
  blocks: readonly DraftBlock[],
  markers: readonly (Marker | undefined)[],
  points: readonly boolean[],
): boolean[] {
  const marks = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (points[at] && ARROW.test(block.text)) marks.add(block.text.charAt(0));
  }
  return blocks.map(
    ({ kind, text }, at) =>
      points[at] === true || (kind === "paragraph" && markers[at] !== undefined && marks.has(text.charAt(0))),
  );
}

interface List {
  run: number;
  /** Of each level: how far it is set in, its group, and its last number if it is numbered. */
  levels: { indent: number; group: number; last: number | undefined }[];
}

/** Another kind of list at the first level, or one that counts from the start again. */
function startsAnew({ levels }: List, { ordinal }: Marker, indent: number): boolean {
  const [top] = levels;
  if (!top || indent > top.indent + 1) return false;
  return (top.last === undefined) !== (ordinal === undefined) || (ordinal !== undefined && ordinal <= (top.last ?? 0));
}

function withOrdinal(block: DraftBlock, marker: Marker | undefined): DraftBlock {
  if (marker?.ordinal === undefined || block.ordinal !== undefined) return block;
  return { ...block, ordinal: marker.ordinal };
}

function isPoint(blocks: readonly DraftBlock[], markers: readonly (Marker | undefined)[], at: number): boolean {
  const [block, marker] = [blocks[at], markers[at]];
  if (!block || !marker || block.kind === "heading") return false;
  if (block.listed || marker.kind === "sure") return true;
  return follows(blocks, markers, at - 1, at) || follows(blocks, markers, at, at + 1);
}

/** Whether two neighbours are points of one list. */
function follows(
  blocks: readonly DraftBlock[],
  markers: readonly (Marker | undefined)[],
  at: number,
  next: number,
): boolean {
  const [one, other] = [markers[at], markers[next]];
  if (!one || !other || one.kind !== other.kind || blocks[at]?.kind !== blocks[next]?.kind) return false;
  if (one.kind === "number") return (one.ordinal ?? 0) + 1 === other.ordinal;
  // A pictograph before each of two titles that stand alone is no list.
  const same = mark(blocks[at], one) === mark(blocks[next], other);
  return same || blocks[next]?.gap !== true;
}

function mark(block: DraftBlock | undefined, { length }: Marker): string {
  return (block?.text ?? "").slice(0, length).trim();
}

function itemOf(block: DraftBlock, marker: Marker, list: List, counter: Counter): DraftBlock {
  const indent = block.indent ?? 0;
  while (list.levels.length > 1 && (list.levels.at(-1)?.indent ?? 0) > indent) list.levels.pop();
  const last = marker.ordinal;
  const top = list.levels.at(-1);
  if (!top || indent > top.indent + 1) list.levels.push({ indent, group: counter.next(), last });
  else if ((top.last === undefined) !== (last === undefined)) Object.assign(top, { group: counter.next(), last });
  else top.last = last;
  const group = list.levels.at(-1)?.group ?? 0;
  const point = cut(block, marker.length) ?? block;
  const item: DraftBlock = { ...point, kind: "item", depth: list.levels.length, group, run: list.run };
  return marker.ordinal === undefined ? item : { ...item, ordinal: marker.ordinal };
}
