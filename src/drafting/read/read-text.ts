import type { DraftBlock } from "./draft-block";
import { type References, writeLine } from "./inline-text";
import type { Counter } from "./lists";
import { markerOf } from "./markers";
import { linesOf, type TextLine } from "./text-lines";
import { rowsOf } from "./text-rows";

const RULE = /^(?:[-=_*~·•#—–─━═+<>]\s?){3,}$|^(?:--|[—–―⁂❦])$/u;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|─{3,}|━{3,}|═{3,})$/;
const REFERENCE = /^\[(\d{1,3})\][\s:]*(https?:\/\/\S+)$/i;
const ATX = /^(#{1,6})[ \t]+(.+?)(?:[ \t]+#+)?$/;
const LONGEST_TITLE = 140;
const LONGEST_MARKED = 400;

/** The blocks of plain text: a line each, titles that are marked as such as headings. Characters are clean already. */
export function readText(text: string, counter: Counter): DraftBlock[] {
  const lines = linesOf(text);
  const references = referencesOf(lines);
  const rows = rowsOf(lines, counter);
  const blocks: DraftBlock[] = [];
  for (const [at, line] of lines.entries()) {
    const row = rows.get(at);
    if (row !== undefined) {
      if (row) blocks.push(row);
    } else if (RULE.test(line.text)) {
      underline(blocks, line, lines[at - 1]);
    } else if (!isUsedReference(line, references)) {
      const block = blockOf(line, references, lines[at + 1]);
      if (block) blocks.push({ ...block, gap: line.gap, indent: line.indent });
    }
  }
  return blocks;
}

/** A rule, or where it stands right under a title the mark of it. */
function underline(blocks: DraftBlock[], { text, gap }: TextLine, above: TextLine | undefined): void {
  const title = blocks.at(-1);
  const isTitle =
    title?.kind === "paragraph" &&
    title.text.length <= LONGEST_TITLE &&
    !gap &&
    above !== undefined &&
    !RULE.test(above.text);
  const fits =
    isTitle && UNDERLINE.test(text) && text.length * 3 >= title.text.length && text.length <= title.text.length * 2 + 8;
  if (fits && !/[.;,]$/.test(title.text)) {
    blocks[blocks.length - 1] = { ...title, kind: "heading", depth: /^[=═━]/.test(text) ? 1 : 2 };
  } else blocks.push({ kind: "rule", depth: 0, text: "", bold: [], links: [] });
}

/** Addresses listed by number that the text refers to. */
function referencesOf(lines: readonly TextLine[]): References {
  const listed = new Map<string, string>();
  for (const { text } of lines) {
    const [, number, url] = REFERENCE.exec(text) ?? [];
    if (number !== undefined && url !== undefined) listed.set(number, url);
  }
  if (!listed.size) return listed;
  const used = new Set<string>();
  for (const { text } of lines) {
    if (REFERENCE.test(text)) continue;
    for (const [, number = ""] of text.matchAll(/\[(\d{1,3})\]/g)) used.add(number);
  }
  return new Map([...listed].filter(([number]) => used.has(number)));
}

function isUsedReference({ text }: TextLine, references: References): boolean {
  const number = REFERENCE.exec(text)?.[1];
  return number !== undefined && references.has(number);
}

const DECORATED = /^([=*~_#>+-]{2,}|\/\/|\[)\s+(.{2,120}?)\s+([=*~_#<+-]{2,}|\/\/|\])$/;

function blockOf({ text }: TextLine, references: References, next: TextLine | undefined): DraftBlock | undefined {
  if (text.length > LONGEST_MARKED) return writeLine(text, references).finish({ kind: "paragraph", depth: 0 });
  const [, marks, title] = ATX.exec(text) ?? [];
  if (marks && title) return writeLine(title, references).finish({ kind: "heading", depth: marks.length });
  const inner = DECORATED.exec(text)?.[2];
  if (inner && /\p{L}/u.test(inner)) {
    if (!/^\*\*(?!\*)/.test(text)) return writeLine(inner, references).finish({ kind: "heading", depth: 2 });
    return whollyBold(inner, references);
  }
  const starred = /^[*_](?=[^\s*_])([^*_\n]{2,200})[*_]$/.exec(text)?.[1];
  if (starred && text.charAt(0) === text.at(-1)) return whollyBold(starred, references);
  const block = writeLine(text, references).finish({ kind: "paragraph", depth: 0 });
  return block && isCapitals(block.text) && leads(next) ? { ...block, kind: "heading", depth: 2 } : block;
}

function whollyBold(words: string, references: References): DraftBlock | undefined {
  const block = writeLine(words, references).finish({ kind: "paragraph", depth: 0 });
  return block && { ...block, bold: [{ start: 0, end: block.text.length }] };
}

/** Set in capitals: two words or a long one, no sentence. */
function isCapitals(text: string): boolean {
  if (text.length > 90 || /\p{Ll}|[.;,|]$/u.test(text)) return false;
  const words = text.slice(markerOf(text)?.length ?? 0);
  return (words.match(/\p{Lu}/gu)?.length ?? 0) >= 5;
}

/** Whether a line is more than a title: over one, capitals are but its label. */
function leads(next: TextLine | undefined): boolean {
  return (
    next !== undefined && (next.text.length > 90 || /[.!?:»”"]$/.test(next.text) || markerOf(next.text) !== undefined)
  );
}
