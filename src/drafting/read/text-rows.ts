import type { DraftBlock } from "./draft-block";
import { writeLine } from "./inline-text";
import type { Counter } from "./lists";
import type { TextLine } from "./text-lines";

const NO_REFERENCES = new Map<string, string>();
const DELIMITERS = /^(?=.*(?:--|:-|-:))\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/**
 * The rows of tables that were typed or pasted: lines in a row with as many bars, or tabs, each. By line number; null is
 * the line of dashes under a header, which is no row.
 */
export function rowsOf(lines: readonly TextLine[], counter: Counter): ReadonlyMap<number, DraftBlock | null> {
  const rows = new Map<number, DraftBlock | null>();
  let at = 0;
  while (at < lines.length) {
    const table = tableAt(lines, at);
    if (table.length < 2) at += 1;
    else {
      addTable(rows, lines, at, table, counter);
      at += table.length;
    }
  }
  return rows;
}

/** The cells of each line from `from` on, as long as they are of one table; null for the line of dashes. */
function tableAt(lines: readonly TextLine[], from: number): (string[] | null)[] {
  const table: (string[] | null)[] = [];
  let width = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || (line.gap && at > from)) break;
    const isDelimiter = DELIMITERS.test(line.text) && line.text.includes("|");
    const cells = isDelimiter ? null : cellsOf(line.text);
    if (cells && (cells.length < 2 || (width && cells.length !== width))) break;
    if (isDelimiter && at === from) break;
    table.push(cells);
    if (cells) width = cells.length;
  }
  return table;
}

function cellsOf(line: string): string[] {
  if (line.includes("\t")) return line.split(/\t+/).map((cell) => cell.trim());
  if (!line.includes("|")) return [];
  const inner = line.replace(/^\|/, "").replace(/\|$/, "");
  return inner.split("|").map((cell) => cell.trim());
}

function addTable(
  rows: Map<number, DraftBlock | null>,
  lines: readonly TextLine[],
  from: number,
  table: readonly (string[] | null)[],
  counter: Counter,
): void {
  const [group, run] = [counter.next(), counter.next()];
  const header = hasHeader(table);
  for (const [index, cells] of table.entries()) {
    const row = cells && rowOf(cells, { group, run, ...(header && index === 0 ? { header } : {}) });
    rows.set(from + index, row ? { ...row, gap: lines[from + index]?.gap ?? false } : null);
  }
}

/** Dashes under the first row say so; so does a first row without digits over rows that all have some. */
function hasHeader(table: readonly (string[] | null)[]): boolean {
  if (table[1] === null) return true;
  const [first, ...others] = table.map((cells) => /\d/.test(cells?.join("") ?? ""));
  return first === false && others.length > 1 && others.every(Boolean);
}

function rowOf(cells: readonly string[], traits: { group: number; run: number; header?: boolean }): DraftBlock | null {
  const spans: { start: number; end: number }[] = [];
  const block: DraftBlock = { kind: "row", depth: 0, text: "", bold: [], links: [], cells: spans, ...traits };
  for (const words of cells) {
    const cell = writeLine(words, NO_REFERENCES).finish({ kind: "row", depth: 0 });
    const offset = cell && block.text ? block.text.length + 3 : block.text.length;
    if (cell && block.text) block.text += " | ";
    const move = ({ start, end }: { start: number; end: number }) => ({ start: start + offset, end: end + offset });
    spans.push({ start: offset, end: offset + (cell?.text.length ?? 0) });
    if (!cell) continue;
    block.text += cell.text;
    block.bold.push(...cell.bold.map(move));
    block.links.push(...cell.links.map(({ span, url }) => ({ span: move(span), url })));
  }
  return block.text ? block : null;
}
