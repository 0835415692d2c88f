/** Tables: a cell's column and row say what its figures are. */
import type { SourceText } from "../source-text";
import type { Context } from "./context";

type Range = readonly [from: number, to: number];

/** Tokens of what a table says of one of its cells. */
export interface Place {
  cell: Range;
  /** The header over it. */
  header?: Range;
  /** The first cell of its row, where it is not that itself. */
  label?: Range;
  row: Range;
}

/** First token that starts at `start` or later. */
function tokenAt({ tokens }: Context, start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where in a table each token stands; undefined outside of tables. Linear in the cells, then a binary search. */
export function tablesOf(context: Context, { blocks }: SourceText): (token: number) => Place | undefined {
  const places: Place[] = [];
  let header: { group: number | undefined; ranges: Range[] } | undefined;
  const [first, last] = [context.tokens[0]?.start ?? 0, context.tokens.at(-1)?.end ?? 0];
  for (const { kind, span, cells: spans = [], header: isHeader, group } of blocks) {
    if (kind !== "row" || span.end <= first || span.start >= last) continue;
    const range = (of: { start: number; end: number }): Range => [tokenAt(context, of.start), tokenAt(context, of.end)];
    const ranges = spans.map(range);
    if (isHeader) header = { group, ranges };
    const row = range(span);
    const over = header && header.group === group && !isHeader ? header.ranges : [];
    ranges.forEach((cell, column) => {
      const [above, label] = [over[column], column > 0 ? ranges[0] : undefined];
      places.push({ cell, row, ...(above ? { header: above } : {}), ...(label ? { label } : {}) });
    });
  }
  return (token) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.cell[0] ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place && token < place.cell[1] ? place : undefined;
  };
}
