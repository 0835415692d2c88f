import type { Block, SourceText } from "../source-text";
import type { Span } from "../spans";

/** A source in lines that a test can read: kind and depth, number, words; bold in stars, links and cells after. */
export function outline({ text, blocks }: SourceText): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return blocks.map((block) => {
    const marks = [
      block.ordinal === undefined ? "" : ` #${block.ordinal}`,
      ` ${block.kind === "row" ? (block.cells ?? []).map(words).join(" / ") : words(block.span)}`,
      ...block.bold.map((span) => ` *${words(span)}*`),
      ...block.links.map(({ span, url }) => ` <${words(span)}: ${url}>`),
    ];
    return `${nameOf(block)}${marks.join("")}`.trim();
  });
}

function nameOf({ kind, depth, header }: Block): string {
  if (kind === "heading") return `h${depth}`;
  if (kind === "item") return "-".repeat(depth);
  if (kind === "row") return header ? "header" : "row";
  return kind === "rule" ? "rule" : "p";
}
