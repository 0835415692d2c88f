/** For specs: figures as one line each. */
import type { Language } from "@/lib/language";
import type { Block, SourceText } from "../source-text";
import { findFigures } from "./find-figures";
import type { FoundFigure } from "./types";

/** One paragraph a line; "# " before a line makes a heading of it. */
export function sourceOf(text: string): SourceText {
  const blocks: Block[] = [];
  let start = 0;
  const lines = text.split("\n").map((line) => {
    const heading = line.startsWith("# ");
    const words = heading ? line.slice(2) : line;
    const span = { start, end: start + words.length };
    if (words)
      blocks.push({ kind: heading ? "heading" : "paragraph", span, depth: heading ? 2 : 0, bold: [], links: [] });
    start = span.end + 1;
    return words;
  });
  return { text: lines.join("\n"), blocks };
}

/** "60<100 USD": lower end, value, unit. */
export function amountOf({ low, value, unit }: FoundFigure): string {
  return `${low === undefined ? "" : `${low}<`}${value} ${unit ?? "?"}`;
}

export function amountsIn(text: string, language: Language): string {
  return findFigures(sourceOf(text), language).map(amountOf).join("; ");
}

/** Rows of "text | expected", one a line, of a table in a template string. */
export function rowsOf(table: string): [text: string, expected: string][] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const at = line.lastIndexOf(" | ");
      const expected = line.slice(at + 3);
      return [line.slice(0, at), expected === "none" ? "" : expected];
    });
}
