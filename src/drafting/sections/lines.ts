/** A source as lines: blocks, each apart at its line breaks, with what tells titles from text. */
import type { Block, SourceText } from "../source-text";
import type { Span } from "../spans";
import { type Marks, unmarked } from "./marks";
import { countWords, fold, trimmed } from "./words";

export type Close = "none" | "stop" | "colon" | "comma" | "question";

export interface Line {
  /** Its place among the lines. */
  at: number;
  /** Index of its block. */
  block: number;
  kind: Block["kind"];
  depth: number;
  /** The block's first line: the only one that may be a title, so that a block is of one story. */
  first: boolean;
  span: Span;
  size: number;
  /** Without number, emoji and other marks. */
  words: Span;
  /** The folded words of its head: what it is recognised by. */
  key: string;
  /** Words of its head. */
  count: number;
  number: number | undefined;
  sign: string | undefined;
  label: Span | undefined;
  close: Close;
  /** All of it is bold. */
  bold: boolean;
  /** The bold words that it opens with, where it goes on after them. */
  lead: Span | undefined;
  capitals: boolean;
  ordinal: number | undefined;
  group: number | undefined;
  cells: Span[] | undefined;
  header: boolean;
  /** Share of the words that are linked, 0–1. */
  linked: number;
  /** It is, or ends in, an address of the web. */
  address: boolean;
  /** A blank line stands before it. */
  apart: boolean;
}

const greeted =
  /^(?:bonjour|bonsoir|salut|hello|hi|hey|dear|chers?|chères?|coucou|good (?:morning|afternoon|evening)|(?:morning|afternoon|evening) (?:all|everyone|folks|team)|happy \p{L}+day|welcome back|bienvenue|greetings)\b[^.!?\d\n]{0,40}[.!?,]\s+/iu;
/** What is looked at of a line; longer ones are text. */
const headLength = 360;

export function linesOf(source: SourceText): Line[] {
  const lines: Line[] = [];
  let before = 0;
  for (const [index, block] of source.blocks.entries()) {
    const span = clamped(block.span, source.text.length);
    const apart = source.text.slice(before, Math.max(before, span.start)).split("\n").length > 2;
    before = Math.max(before, span.end);
    const spans =
      block.kind === "row" || block.kind === "rule" ? [trimmed(source.text, span)] : split(source.text, span);
    if (index < 8 && block.kind === "paragraph" && block.bold.length === 0) apartFromGreeting(source.text, spans);
    const bold = merged(source.text, block.bold);
    const links = block.links.map(({ span: link }) => link);
    let boldAt = 0;
    let linkAt = 0;
    for (const [nth, own] of spans.entries()) {
      while (boldAt < bold.length && (bold[boldAt]?.end ?? 0) <= own.start) boldAt++;
      while (linkAt < links.length && (links[linkAt]?.end ?? 0) <= own.start) linkAt++;
      const shape = { bold: within(bold, boldAt, own), links: within(links, linkAt, own) };
      lines.push(lineOf(source.text, block, { at: lines.length, block: index, first: nth === 0, apart }, own, shape));
    }
  }
  return lines;
}

function clamped({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(0, start), length);
  return { start: from, end: Math.min(Math.max(from, end), length) };
}

function split(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf("\n", start);
    const end = found === -1 || found > span.end ? span.end : found;
    const line = trimmed(text, { start, end });
    if (line.end > line.start) spans.push(line);
    start = end + 1;
  }
  return spans;
}

/** "Good morning. Four things …": the greeting is a line of its own. */
function apartFromGreeting(text: string, spans: Span[]): void {
  const [first] = spans;
  const match = first && greeted.exec(text.slice(first.start, Math.min(first.end, first.start + 80)));
  if (!first || !match || first.end - first.start < match[0].length + 20) return;
  const end = first.start + match[0].length;
  if (!/[\p{Lu}\d]/u.test(text.charAt(end))) return;
  spans.splice(0, 1, trimmed(text, { start: first.start, end }), { start: end, end: first.end });
}

/** Bold stretches with nothing but space between them are one. */
function merged(text: string, bold: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of bold) {
    const last = all.at(-1);
    if (
      last &&
      span.start >= last.end &&
      text.slice(last.end, Math.min(span.start, last.end + 4)).trim() === "" &&
      span.start - last.end < 4
    )
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

function within(spans: readonly Span[], from: number, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = from; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    found.push({ start: Math.max(span.start, start), end: Math.min(span.end, end) });
  }
  return found;
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
}

type Place = Pick<Line, "at" | "block" | "first" | "apart">;

function lineOf(text: string, block: Block, place: Place, span: Span, shape: { bold: Span[]; links: Span[] }): Line {
  const marks = unmarked(text, span);
  const { words } = marks;
  const head = text.slice(words.start, Math.min(words.end, words.start + headLength));
  const size = span.end - span.start;
  const kind = kindOf(block.kind, head, size, marks);
  const bold = words.end > words.start && total(shape.bold) >= 0.9 * (words.end - words.start);
  // Every field in one literal: lines of one shape are much faster to make and to read.
  return {
    at: place.at,
    block: place.block,
    kind,
    depth: kind === "item" && block.kind === "paragraph" ? 1 : block.depth,
    first: place.first,
    span,
    size,
    words,
    key: fold(head),
    count: countWords(head),
    number: marks.number,
    sign: marks.sign,
    label: marks.label,
    close: closeOf(text, span),
    bold,
    lead: bold ? undefined : leadOf(text, span, words, shape.bold),
    capitals: isCapitals(head),
    ordinal: place.first ? block.ordinal : undefined,
    group: block.group,
    cells: block.cells?.map((cell) => trimmed(text, clamped(cell, text.length))),
    header: block.header === true,
    linked: size > 0 ? total(shape.links) / size : 0,
    address: endsInAddress(text, span, shape.links),
    apart: place.apart,
  };
}

/** Bullets that a reader left, and lines of dashes or stars, are what they look like. */
function kindOf(kind: Block["kind"], head: string, size: number, { sign, number }: Marks): Block["kind"] {
  if (kind !== "paragraph") return kind;
  if (size <= 60 && number === undefined && !/[\p{L}\p{N}]/u.test(head) && /^[\s–—_*=~#·•.-]*$/u.test(head))
    return "rule";
  return /^[•◦‣·]$/u.test(sign ?? "") ? "item" : kind;
}

/** The bold words at the start, their own marks off; a few signs may stand before them. */
function leadOf(text: string, span: Span, words: Span, bold: readonly Span[]): Span | undefined {
  const [first] = bold;
  if (!first || first.start > words.start + 1 || first.end <= words.start) return undefined;
  const lead = unmarked(text, { start: Math.max(first.start, span.start), end: first.end }).words;
  if (lead.start < words.start) lead.start = Math.min(words.start, lead.end);
  return lead.end > lead.start && first.end < span.end ? lead : undefined;
}

function endsInAddress(text: string, { end }: Span, links: readonly Span[]): boolean {
  const last = links.at(-1);
  return (
    last !== undefined && last.end >= end - 2 && /^(?:https?:|www\.)/i.test(text.slice(last.start, last.start + 6))
  );
}

function closeOf(text: string, span: Span): Close {
  const tail = text
    .slice(Math.max(span.start, span.end - 8), span.end)
    .replace(/(?:[\s»”"’')\]]|\p{Extended_Pictographic}|\uFE0F)+$/u, "");
  if (/[?]$/.test(tail)) return "question";
  if (/[.!…;]$/.test(tail)) return "stop";
  if (tail.endsWith(":")) return "colon";
  return tail.endsWith(",") ? "comma" : "none";
}

function isCapitals(head: string): boolean {
  let [small, all] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    const letter = head.charAt(at);
    const lower = letter.toLowerCase();
    if (lower === letter.toUpperCase()) continue;
    all++;
    if (letter === lower && ++small > 0.1 * headLength) return false;
  }
  return all >= 5 && small <= 0.1 * all;
}
