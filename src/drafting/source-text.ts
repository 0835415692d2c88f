/** What every form of newsletter becomes: one readable text, and the blocks that it is made of. Plain data, so that it can be kept. */
import type { Span } from "./spans";

/** "row": a line of a data table, its cells in `cells`. "rule": a thematic break, with an empty span. */
export type BlockKind = "heading" | "paragraph" | "item" | "row" | "rule";

export interface Link {
  /** The words that are linked. */
  span: Span;
  /** http or https, tracking parameters taken off; a link of any other scheme is none. */
  url: string;
}

export interface Block {
  kind: BlockKind;
  /** Blocks come in the order of the text and never overlap; what stands between two of them is white space. */
  span: Span;
  /** Of a heading, 1–6; of an item, how deep its list is nested, from 1; else 0. */
  depth: number;
  /** Items of one list, and rows of one table, share a number. */
  group?: number;
  /** The number of an item in a numbered list. */
  ordinal?: number;
  /** Of a row: its cells, left to right. The first row of a table may be its header: `header` is then true. */
  cells?: Span[];
  header?: boolean;
  /** Stretches that the markup sets in bold (or strong). */
  bold: Span[];
  links: Link[];
}

export interface SourceText {
  /** The text as the editor reads it: clean, blocks apart by line breaks. Every span of drafting is into it. */
  text: string;
  blocks: Block[];
  /** The newsletter's own address, where a "read online" line gave one. */
  url?: string;
  /** The document's title where its markup has one outside of the text (`<title>`, a file's properties). */
  title?: string;
  /** The day that a mail was sent, in the sender's own time: "2026-03-09". */
  date?: string;
}
