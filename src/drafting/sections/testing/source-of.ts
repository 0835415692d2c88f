/** For specs: a source as a reader would make it, from lines in a small markup. */
import type { Block, SourceText } from "../../source-text";

/**
 * Each line that is not blank is a block: "# ", "## " headings, "- " items, "1. " numbered items, "| a | b |" rows,
 * "---" a rule, else a paragraph. "**…**" is bold, "[…](…)" a link, "⏎" a line break within the block. A line that
 * begins with "\" is a paragraph as it stands.
 */
export function sourceOf(markup: string, title?: string): SourceText {
  const source: SourceText = { text: "", blocks: [] };
  if (title !== undefined) source.title = title;
  let group = 0;
  let before = "";
  for (const raw of markup.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    const mark = line.startsWith("\\") ? "" : (/^(#{1,6}\s|[-*]\s|\d+[.)]\s|\||---$)/.exec(line)?.[0] ?? "");
    const kind = kindOf(mark);
    if (kind !== before) group++;
    before = kind;
    const words =
      kind === "row"
        ? line.slice(1, line.endsWith("|") ? -1 : undefined)
        : line.slice(mark === "" && line.startsWith("\\") ? 1 : mark.length);
    const block: Block = { kind, span: { start: 0, end: 0 }, depth: depthOf(mark, kind), bold: [], links: [] };
    if (kind === "item" || kind === "row") block.group = group;
    if (/^\d/.test(mark)) block.ordinal = Number.parseInt(mark, 10);
    if (source.text !== "") source.text += "\n";
    block.span.start = source.text.length;
    if (kind === "row") addCells(source, block, words);
    else if (kind !== "rule") addWords(source, block, words.trim());
    block.span.end = source.text.length;
    source.blocks.push(block);
  }
  return source;
}

function kindOf(mark: string): Block["kind"] {
  if (mark.startsWith("#")) return "heading";
  if (mark === "---") return "rule";
  if (mark === "|") return "row";
  return mark === "" ? "paragraph" : "item";
}

function depthOf(mark: string, kind: Block["kind"]): number {
  return kind === "heading" ? mark.trim().length : kind === "item" ? 1 : 0;
}

function addCells(source: SourceText, block: Block, words: string): void {
  block.cells = [];
  for (const [at, cell] of words.split("|").entries()) {
    if (at > 0) source.text += "\t";
    const start = source.text.length;
    addWords(source, block, cell.trim());
    block.cells.push({ start, end: source.text.length });
  }
}

function addWords(source: SourceText, block: Block, words: string): void {
  for (const part of words.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/)) {
    const start = source.text.length;
    const bold = /^\*\*(.+)\*\*$/.exec(part);
    const link = /^\[(.+)\]\((.+)\)$/.exec(part);
    source.text += (bold?.[1] ?? link?.[1] ?? part).replaceAll("⏎", "\n");
    const span = { start, end: source.text.length };
    if (bold) block.bold.push(span);
    if (link) block.links.push({ span, url: link[2] ?? "" });
  }
}
