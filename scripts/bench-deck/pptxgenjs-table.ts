import type PptxGenJS from "pptxgenjs";
import type { PlacedRow, PlacedTable } from "@/deck/layout/placed";
import { deckColourOf } from "@/deck/pptx/palette";
import { type Drawing, inBox, inches, runs } from "./pptxgenjs-parts";

export function addPlacedTable(table: PlacedTable, draw: Drawing): void {
  const { box, columns, header, rows } = table;
  const colours = rows.map(({ colour }) => draw.style.palette[deckColourOf(colour)]);
  const { h: _, ...place } = inBox(box);
  const cells = rows.map((row, i) => rowCells(row, table, lines(colours[i], colours[i + 1]), draw));
  draw.slide.addTable([headerCells(table, lines(undefined, colours[0]), draw), ...cells], {
    ...place,
    colW: columns.map(inches),
    rowH: [header.height, ...rows.map(({ height }) => height)].map(inches),
  });
}

type Lines = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];

/** Above and below a row, in the colours of its theme and of the next. */
function lines(above: string | undefined, below: string | undefined): () => Lines {
  const line = (color: string | undefined): PptxGenJS.BorderProps =>
    color === undefined ? { type: "none" } : { type: "solid", color, pt: 1.5 };
  return () => [line(above), { type: "none" }, line(below), { type: "none" }];
}

function headerCells({ header }: PlacedTable, border: () => Lines, draw: Drawing): PptxGenJS.TableCell[] {
  const look = { fontSize: header.size, color: draw.style.palette.muted };
  return header.cells.map((text) => ({
    text: runs([[text, look]], draw),
    options: { border: border(), margin: margin(0, 4, 5), valign: "bottom" },
  }));
}

function rowCells(row: PlacedRow, table: PlacedTable, border: () => Lines, draw: Drawing): PptxGenJS.TableCell[] {
  const { columns, padding } = table;
  const cell = (text: PptxGenJS.TableCell[], top: number, right: number): PptxGenJS.TableCell => ({
    text,
    options: { border: border(), margin: margin(top, right, 2), valign: "top" },
  });
  const signal = cell(signalRuns(row, table, draw), padding.signalTop, padding.right);
  return columns.length > 1 ? [cell(figureRuns(row, table, draw), padding.top, padding.gap), signal] : [signal];
}

/** The lead leads to the address; where there is none, the text does. */
function signalRuns({ lead, text, stacked, url }: PlacedRow, { sizes }: PlacedTable, draw: Drawing) {
  const plain = { fontSize: sizes.text, color: draw.style.palette.ink };
  const strong = { ...plain, bold: true, breakLine: stacked && text !== "" };
  const link = url === undefined ? {} : { hyperlink: { url } };
  return runs(
    [
      [lead, { ...strong, ...link }],
      [stacked ? "" : lead && text && " ", strong],
      [text, lead ? plain : { ...plain, ...link }],
    ],
    draw,
  );
}

function figureRuns({ figure, caption, colour }: PlacedRow, { sizes }: PlacedTable, draw: Drawing) {
  const { palette } = draw.style;
  const big = { fontSize: figure.size, bold: true, color: palette[deckColourOf(colour)] };
  const around = { ...big, fontSize: figure.small };
  const small = { fontSize: sizes.caption, color: palette.muted };
  const number = runs(
    [
      [figure.before, around],
      [figure.number, big],
      [figure.after, around],
    ],
    draw,
  );
  const last = number.at(-1);
  if (last) last.options.breakLine = true;
  return [...number, ...runs([[caption, small]], draw)];
}

function margin(top: number, right: number, bottom: number): [number, number, number, number] {
  return [inches(top), inches(right), inches(bottom), 0];
}
