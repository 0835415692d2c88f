import { type TextRun, textWidth } from "../measure";
import type { SlideRow } from "../plan-types";
import { figureWidth, fitFigure } from "./figure";
import { cut, fitText, measureRuns, slack } from "./fit";
import type { PlacedRow, RowSizes } from "./placed";

/** Inside each cell, in points: above and below its text, and between the two columns. */
export const cellPadding = { top: 7, bottom: 7, gap: 16 } as const;
/** No line of text longer than this, in points or in ems, however wide the table: some 90 characters. */
const longestLine = { points: 620, ems: 43 } as const;
const captionLines = 3;

/** Widths of the columns for these rows: one when no row has a figure, else as wide as the widest figure asks. */
export function columnWidths(rows: readonly SlideRow[], sizes: RowSizes, width: number): number[] {
  const figures = Math.max(...rows.map((row) => figureWidth(row.figure, sizes.figure)), 0);
  const captions = Math.max(...rows.map((row) => textWidth(row.caption, sizes.caption, false) * slack), 0);
  if (figures === 0 && captions === 0) return [width];
  const wanted = Math.max(figures, Math.min(captions, 150));
  const first = Math.ceil(Math.min(wanted, 0.3 * width) + cellPadding.gap);
  return [first, width - first];
}

/** Space kept free at the right of the last column. */
export function marginRight(columns: readonly number[], sizes: RowSizes): number {
  return Math.max(6, (columns.at(-1) ?? 0) - Math.max(longestLine.points, longestLine.ems * sizes.text));
}

/** How far the signal starts below the figure so that their capitals hang from the same height. */
export function signalOffset(sizes: RowSizes, figureSize: number): number {
  // Arial's ascent less its capitals' height: 0.905 - 0.716 em.
  return Math.max(0, 0.189 * (figureSize - sizes.text));
}

export function signalRuns(row: Pick<SlideRow, "lead" | "text">): TextRun[] {
  return [
    { text: row.lead, bold: true },
    { text: row.lead && row.text ? ` ${row.text}` : row.text, bold: false },
  ];
}

/**
 * A row at these sizes, as high as its text asks. A figure too long for its column shrinks, then wraps, then is cut; with
 * a `limit` in points, the signal is cut to it as well.
 */
export function layRow(
  row: SlideRow,
  sizes: RowSizes,
  columns: readonly number[],
  cuts: Set<string>,
  limit = Number.POSITIVE_INFINITY,
): PlacedRow {
  const [first = 0, second] = columns;
  const room = first - cellPadding.gap;
  const hasFigures = second !== undefined;
  const { height: figureHeight, ...figure } = fitFigure(hasFigures ? row.figure : "", sizes.figure, room, cuts);
  const caption = hasFigures
    ? fitText(row.caption, false, room, [[sizes.caption, captionLines]], cuts)
    : { text: "", height: 0 };
  const signalWidth = (columns.at(-1) ?? 0) - marginRight(columns, sizes);
  const offset = hasFigures ? signalOffset(sizes, sizes.figure) : 0;
  const below = limit - cellPadding.top - cellPadding.bottom - offset;
  const signal = cutSignal(row, sizes.text, signalWidth, below, cuts);
  const left = figureHeight + caption.height;
  const right = measureRuns(signalRuns(signal), sizes.text, signalWidth).height + offset;
  return {
    height: Math.max(left, right) + cellPadding.top + cellPadding.bottom,
    colour: row.colour,
    figure,
    caption: caption.text,
    ...signal,
  };
}

function cutSignal(row: SlideRow, size: number, width: number, room: number, cuts: Set<string>) {
  const whole = signalRuns(row)
    .map((run) => run.text)
    .join("");
  const split = (part: string) => ({ lead: part.slice(0, row.lead.length), text: part.slice(row.lead.length).trim() });
  const fits = (part: string) => measureRuns(signalRuns(split(part)), size, width).height <= room;
  if (fits(whole)) return { lead: row.lead, text: row.text };
  cuts.add(whole);
  return split(cut(whole, fits));
}
