import { type TextRun, textWidth } from "@/lib/measure";
import type { SlideRow } from "../plan-types";
import { figureWidth, fitFigure } from "./figure";
import { cut, fitText, measureRuns, slack, textOf } from "./fit";
import type { CellPadding, PlacedRow, RowSizes } from "./placed";
import { webAddress } from "./web-address";

/** No line of text longer than this, in points or in ems, however wide the table: some 90 characters. */
const longestLine = { points: 620, ems: 43 } as const;
const captionLines = 3;
const gap = 16;
/** Shares of the table that the first column may take for its figures, its captions, and more where that saves height. */
const figureShare = { figure: 0.36, caption: 0.3, most: 0.42, step: 0.03 } as const;
const usualCaption = 150;

/** Answers by what was asked of an object that does not change: a table is tried at many sizes, its rows at the same ones. */
function remembered<K extends object, V>() {
  const answers = new WeakMap<K, Map<string, V>>();
  return (of: K, key: string, answer: () => V): V => {
    const known = answers.get(of) ?? new Map<string, V>();
    if (known.size === 0) answers.set(of, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer();
    known.set(key, now);
    return now;
  };
}

const widthsOf = remembered<readonly SlideRow[], number[]>();
const heightsOf = remembered<SlideRow, number>();
const keyOf = (sizes: RowSizes, ...widths: number[]) =>
  `${sizes.text} ${sizes.figure} ${sizes.caption} ${widths.join(" ")}`;

/** How high a row is at these sizes, with its whole text. */
export function rowHeight(row: SlideRow, sizes: RowSizes, columns: readonly number[]): number {
  return heightsOf(row, keyOf(sizes, ...columns), () => layRow(row, sizes, columns, new Set()).height);
}

/** Columns for these rows, at these sizes: one when no row has a figure, else as wide as keeps the table low. */
export function columnWidths(rows: readonly SlideRow[], sizes: RowSizes, width: number): number[] {
  return widthsOf(rows, keyOf(sizes, width), () => widthsFor(rows, sizes, width));
}

function widthsFor(rows: readonly SlideRow[], sizes: RowSizes, width: number): number[] {
  const figures = Math.max(...rows.map((row) => figureWidth(row.figure, sizes.figure)), 0);
  const captions = Math.max(...rows.map((row) => textWidth(row.caption, sizes.caption, false) * slack), 0);
  if (figures === 0 && captions === 0) return [width];
  const columns = (first: number) => [Math.ceil(first + gap), width - Math.ceil(first + gap)];
  const height = (widths: number[]) => rows.reduce((sum, row) => sum + rowHeight(row, sizes, widths), 0);
  const usual = Math.max(
    Math.min(figures, figureShare.figure * width),
    Math.min(captions, usualCaption, figureShare.caption * width),
  );
  const most = Math.min(Math.max(figures, captions), figureShare.most * width);
  if (most <= usual + figureShare.step * width) return columns(usual);
  let best = { widths: columns(usual), height: height(columns(usual)) };
  for (let first = usual + figureShare.step * width; first <= most; first += figureShare.step * width) {
    const wider = { widths: columns(first), height: height(columns(first)) };
    if (wider.height < best.height - 1) best = wider;
  }
  return best.widths;
}

export function cellPadding(columns: readonly number[], sizes: RowSizes): CellPadding {
  const above = Math.round(sizes.text * 0.54);
  const longest = Math.max(longestLine.points, longestLine.ems * sizes.text);
  // Arial's ascent less its capitals' height is 0.189 em.
  const hang = columns.length > 1 ? Math.max(0, 0.189 * (sizes.figure - sizes.text)) : 0;
  const right = Math.max(6, (columns.at(-1) ?? 0) - longest);
  return { top: above, signalTop: above + hang, bottom: above, gap, right };
}

/** Lead and text: on one line when the lead ends like a sentence, else the text begins a line of its own. */
export function signalRuns(row: Pick<SlideRow, "lead" | "text">): TextRun[] {
  const between = row.lead && row.text ? (isStacked(row) ? "\n" : " ") : "";
  return [
    { text: row.lead, bold: true },
    { text: between + row.text, bold: false },
  ];
}

function isStacked({ lead }: Pick<SlideRow, "lead">): boolean {
  return lead !== "" && !/[.!?…:;,]$/.test(lead);
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
  const padding = cellPadding(columns, sizes);
  const hasFigures = columns.length > 1;
  const room = (columns[0] ?? 0) - padding.gap;
  const { height: figureHeight, ...figure } = fitFigure(hasFigures ? row.figure : "", sizes.figure, room, cuts);
  const caption = fitText(hasFigures ? row.caption : "", false, room, [[sizes.caption, captionLines]], cuts);
  const width = (columns.at(-1) ?? 0) - padding.right;
  const signal = cutSignal(row, sizes.text, width, limit - padding.signalTop - padding.bottom, cuts);
  const left = padding.top + figureHeight + caption.height;
  const right = padding.signalTop + measureRuns(signalRuns(signal), sizes.text, width).height;
  const url = row.url === undefined ? undefined : webAddress(row.url);
  return {
    id: row.id,
    ...(row.ref !== undefined && { ref: row.ref }),
    ...(row.fixed && { fixed: true }),
    ...(url && { url }),
    height: Math.max(left, right) + padding.bottom,
    colour: row.colour,
    figure,
    caption: caption.text,
    ...signal,
    stacked: isStacked(signal),
  };
}

function cutSignal(row: SlideRow, size: number, width: number, room: number, cuts: Set<string>) {
  const split = (part: string) => ({ lead: part.slice(0, row.lead.length), text: part.slice(row.lead.length).trim() });
  const fits = (part: string) => measureRuns(signalRuns(split(part)), size, width).height <= room;
  const whole = textOf(signalRuns(row));
  if (fits(whole)) return { lead: row.lead, text: row.text };
  cuts.add(whole.replace("\n", " : "));
  return split(cut(whole, fits));
}
