import type { Block, BlockKind, Link } from "../source-text";
import type { Span } from "../spans";
import { cleanCharacters, collapseSpaces } from "./characters";

/** A block with a text of its own, which its spans are into, and what its place tells about it. */
export interface DraftBlock extends Omit<Block, "span"> {
  text: string;
  /** Items and rows with the same one stand on successive lines. */
  run?: number;
  /** Plain text: whether an empty line, or the document's start, is before it. */
  gap?: boolean;
  /** How far the line is set in, in spaces. */
  indent?: number;
  /** Word says that it is a list's item: any marker is one. */
  listed?: boolean;
  /** Pixels of its smallest letters, where the markup says. */
  size?: number;
}

export interface Style {
  bold: boolean;
  url?: string | undefined;
  size?: number | undefined;
}

export interface BlockTraits {
  kind: BlockKind;
  depth: number;
  group?: number | undefined;
  ordinal?: number | undefined;
  run?: number | undefined;
  header?: boolean | undefined;
  listed?: boolean | undefined;
  indent?: number | undefined;
  gap?: boolean | undefined;
}

const BETWEEN_CELLS = " | ";

/** As far back as anyone looks for the words before a place. */
const TAIL = 160;

/** Writes one block: white space is collapsed as it comes, spans begin and end at words. */
export class BlockWriter {
  length = 0;
  /** The last characters. */
  tail = "";
  private readonly parts: string[] = [];
  /** What stands before the next word, if one comes. */
  private pending = "";
  private readonly bold: Span[] = [];
  private readonly links: Link[] = [];
  private readonly cells: Span[] = [];
  private size: number | undefined;

  write(raw: string, { bold, url, size }: Style): void {
    const text = collapseSpaces(cleanCharacters(raw));
    const words = text.trim();
    if (!words) {
      this.space(text.slice(0, 1));
      return;
    }
    if (text[0] !== words[0]) this.space(text.slice(0, 1));
    // Nothing goes on from one cell to the next.
    const before = this.pending === BETWEEN_CELLS ? -1 : this.length;
    if (this.length) this.append(this.pending);
    const span = { start: this.length, end: this.length + words.length };
    this.append(words);
    this.pending = "";
    if (text.at(-1) !== words.at(-1)) this.space(text.slice(-1));
    if (bold) extend(this.bold, span, before);
    if (url) this.link(span, url, before);
    if (size !== undefined) this.size = Math.min(this.size ?? size, size);
    const cell = this.cells.at(-1);
    if (!cell) return;
    if (cell.start === cell.end) cell.start = span.start;
    cell.end = span.end;
  }

  /** True where the line is new: a second break then ends the paragraph. */
  get atLineStart(): boolean {
    return this.pending === "\n" || !this.length;
  }

  lineBreak(): void {
    if (this.length && this.pending !== BETWEEN_CELLS) this.pending = "\n";
  }

  cell(): void {
    this.pending = this.length ? BETWEEN_CELLS : "";
    this.cells.push({ start: this.length, end: this.length });
  }

  /** What was written from `start` on is a link. */
  linkBack(start: number, url: string): void {
    this.link({ start, end: this.length }, url, start);
  }

  /** Where the last link ends. */
  get linkedTo(): number {
    return this.links.at(-1)?.span.end ?? 0;
  }

  /** Takes back a space after which nothing came: "label (address)." is "label.". */
  unspace(): void {
    if (this.pending === " ") this.pending = "";
  }

  /** The block; undefined of no words. */
  finish(traits: BlockTraits): DraftBlock | undefined {
    if (!this.length) return undefined;
    const { kind, depth, ...rest } = traits;
    const cells = kind === "row" ? { cells: this.cells } : {};
    const block: DraftBlock = { kind, depth, text: this.parts.join(""), bold: this.bold, links: this.links, ...cells };
    return Object.assign(block, defined({ ...rest, size: this.size }));
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.tail = text.length < TAIL ? (this.tail + text).slice(-TAIL) : text.slice(-TAIL);
  }

  /** A plain space where there is one, a no-break space where that is all. */
  private space(character: string): void {
    const isOpen = this.pending === "" || (this.pending.length === 1 && this.pending !== "\n" && character === " ");
    if (isOpen) this.pending = character;
  }

  private link(span: Span, url: string, before: number): void {
    const last = this.links.at(-1);
    if (last?.url === url && last.span.end === before) last.span.end = span.end;
    else this.links.push({ span: { ...span }, url });
  }
}

/** Adds a span, or lengthens the last one where that ended at the words `before`. */
function extend(spans: Span[], span: Span, before: number): void {
  const last = spans.at(-1);
  if (last && last.end === before) last.end = span.end;
  else spans.push({ ...span });
}

/** An object without the fields that are undefined. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A stretch of a block as a block of its own, trimmed; undefined of no words. */
export function cut(block: DraftBlock, from: number, to = block.text.length): DraftBlock | undefined {
  const part = block.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  if (start >= end) return undefined;
  const clip = (span: Span): Span => ({
    start: Math.min(Math.max(span.start, start), end) - start,
    end: Math.max(Math.min(span.end, end), start) - start,
  });
  const bold = block.bold.map(clip).filter((span) => span.start < span.end);
  const links = block.links
    .map(({ span, url }) => ({ span: clip(span), url }))
    .filter(({ span }) => span.start < span.end);
  return {
    ...block,
    text: block.text.slice(start, end),
    bold: bold.map((span) => trimmed(block.text, start, span)),
    links,
  };
}

function trimmed(text: string, offset: number, { start, end }: Span): Span {
  const words = text.slice(offset + start, offset + end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
