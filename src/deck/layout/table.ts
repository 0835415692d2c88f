import type { SlideRow } from "../plan-types";
import { fitText } from "./fit";
import type { Box, PlacedTable, RowSizes } from "./placed";
import { cellPadding, columnWidths, layRow, rowHeight } from "./rows";
import { comfortable, headerSize, rowScale } from "./type-scale";

const headerHeight = 21;
/** From this width on, in points, a table stands alone on its page, whatever the page. */
const wide = 560;
/** A short table breathes, but its rows do not drift apart. */
const mostAir = 24;

/** The rows in a box, at the largest sizes that fit; at the smallest, each row gets its share and its text is cut. */
export function placeTable(
  rows: readonly SlideRow[],
  heads: { figure: string; signal: string },
  box: Box,
  cuts: Set<string>,
): PlacedTable {
  const room = box.height - headerHeight;
  const sizes = fittingSizes(rows, box.width, room) ?? smallest;
  const columns = columnWidths(rows, sizes, box.width);
  const fits = total(rowHeights(rows, sizes, box.width)) <= room;
  const laid = rows.map((row) => layRow(row, sizes, columns, cuts, fits ? undefined : room / rows.length));
  const spare = Math.max(0, room - total(laid.map((row) => row.height)));
  const air = Math.min(mostAir, spare / rows.length);
  const placed = laid.map((row) => ({ ...row, height: row.height + air }));
  const texts = columns.length === 1 ? [heads.signal] : [heads.figure, heads.signal];
  const cells = texts.map((text, i) => fitText(text, false, (columns[i] ?? 0) - 8, [[headerSize, 1]], cuts).text);
  return {
    box: { ...box, height: headerHeight + total(placed.map((row) => row.height)) },
    columns,
    header: { height: headerHeight, size: headerSize, cells },
    rows: placed,
    sizes: { text: sizes.text, figure: sizes.figure, caption: sizes.caption },
    padding: cellPadding(columns, sizes),
  };
}

/**
 * The rows dealt into tables: one in the box `first` when they are comfortable there, else as few as needed, the others
 * in boxes like `next`, filled evenly.
 */
export function dealRows(
  rows: readonly SlideRow[],
  first: { width: number; height: number },
  next: { width: number; height: number },
): SlideRow[][] {
  const room = first.height - headerHeight;
  if (rows.length === 0 || (tableTextSize(rows, first) ?? 0) >= comfortable) return [[...rows]];
  const sizes = rowScale.find((scale) => scale.text === 12) ?? smallest;
  const narrow = rowHeights(rows, sizes, first.width);
  const wide = rowHeights(rows, sizes, next.width);
  const deal = (share: number) => {
    const pages: SlideRow[][] = [[]];
    let used = 0;
    rows.forEach((row, i) => {
      const onFirst = pages.length === 1;
      const height = (onFirst ? narrow[i] : wide[i]) ?? 0;
      const capacity = share * (onFirst ? room : next.height - headerHeight);
      if (used > 0 && used + height > capacity) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)?.push(row);
      used += pages.length > 1 && onFirst ? (wide[i] ?? 0) : height;
    });
    return pages;
  };
  let best = deal(1);
  for (let share = 0.96; share > 0.3; share -= 0.04) {
    const even = deal(share);
    if (even.length > best.length) break;
    best = even;
  }
  return best;
}

/** The size of text, in points, that the rows get in a box; nothing when they do not fit even at the smallest. */
export function tableTextSize(rows: readonly SlideRow[], box: { width: number; height: number }): number | undefined {
  return fittingSizes(rows, box.width, box.height - headerHeight)?.text;
}

const smallest: RowSizes = rowScale[rowScale.length - 1] ?? rowScale[0];

function fittingSizes(rows: readonly SlideRow[], width: number, room: number): RowSizes | undefined {
  return rowScale.find(
    (sizes) =>
      rows.length <= (width > wide ? sizes.upToWide : sizes.upTo) && total(rowHeights(rows, sizes, width)) <= room,
  );
}

function rowHeights(rows: readonly SlideRow[], sizes: RowSizes, width: number): number[] {
  const columns = columnWidths(rows, sizes, width);
  return rows.map((row) => rowHeight(row, sizes, columns));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
