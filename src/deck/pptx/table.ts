import type { PlacedRow, PlacedTable } from "../layout/placed";
import { cellPadding, signalOffset } from "../layout/rows";
import { accentOf } from "./palette";
import { paragraph, type RunStyle, run } from "./text-runs";
import { line, solid } from "./theme";
import { emu } from "./units";
import { el, val, type Xml } from "./xml";

/** PowerPoint's built-in "No Style, No Grid": all that shows is what the cells say. */
export const plainTableStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
const ruleWidth = 1.5;

/** `<a:tbl>`: a header row, then one row a signal under a line in its theme's colour. */
export function tableXml(table: PlacedTable, locale: string): Xml {
  const colours = table.rows.map((row) => accentOf(row.colour));
  return el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: true }, el("a:tableStyleId", {}, plainTableStyle)),
    el(
      "a:tblGrid",
      {},
      table.columns.map((width) => el("a:gridCol", { w: emu(width) })),
    ),
    headerRow(table, colours[0], locale),
    table.rows.map((row, i) => signalRow(table, row, colours[i], colours[i + 1], locale)),
  );
}

function headerRow(table: PlacedTable, below: string | undefined, locale: string): Xml {
  const { cells, size, height } = table.header;
  const style = { locale, size, bold: false, fill: solid("tx2") };
  return tableRow(
    height,
    cells.map((text) =>
      cell([paragraph(text ? [run(text, style)] : [], style)], { top: 0, right: 4, bottom: 5 }, undefined, below, "b"),
    ),
  );
}

function signalRow(
  table: PlacedTable,
  row: PlacedRow,
  above: string | undefined,
  below: string | undefined,
  locale: string,
): Xml {
  const { sizes, columns, marginRight } = table;
  const text: RunStyle = { locale, size: sizes.text, fill: solid("tx1") };
  const lead = { ...text, bold: true };
  const runs = [
    row.lead && run(row.text ? `${row.lead} ` : row.lead, lead),
    row.text && run(row.text, { ...text, bold: false }),
  ].filter((part) => part !== "");
  const hasFigures = columns.length > 1;
  const offset = hasFigures ? signalOffset(sizes, sizes.figure) : 0;
  const signal = cell([paragraph(runs, text)], { top: cellPadding.top + offset, right: marginRight }, above, below);
  if (!hasFigures) return tableRow(row.height, [signal]);
  const margins = { top: cellPadding.top, right: cellPadding.gap };
  return tableRow(row.height, [cell(figure(row, table, above, locale), margins, above, below), signal]);
}

function figure(row: PlacedRow, { sizes }: PlacedTable, colour: string | undefined, locale: string): Xml[] {
  const { before, number, after, size, small: around } = row.figure;
  const big = { locale, size, bold: true, fill: solid(colour ?? "tx1") };
  const words = { ...big, size: around };
  const small = { locale, size: sizes.caption, bold: false, fill: solid("tx2") };
  const paragraphs = [
    ...(number
      ? [
          paragraph(
            [before && run(before, words), run(number, big), after && run(after, words)].filter((part) => part !== ""),
            big,
          ),
        ]
      : []),
    ...(row.caption ? [paragraph([run(row.caption, small)], small)] : []),
  ];
  return paragraphs.length > 0 ? paragraphs : [paragraph([], small)];
}

function tableRow(height: number, cells: readonly Xml[]): Xml {
  return el("a:tr", { h: emu(height) }, cells);
}

/** The line between two rows is said by both: readers disagree on whose it is. */
function cell(
  paragraphs: readonly Xml[],
  margins: { top: number; right: number; bottom?: number },
  above: string | undefined,
  below: string | undefined,
  anchor: "t" | "b" = "t",
): Xml {
  return el(
    "a:tc",
    {},
    el("a:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), paragraphs),
    el(
      "a:tcPr",
      { marL: 0, marR: emu(margins.right), marT: emu(margins.top), marB: emu(margins.bottom ?? 2), anchor },
      border("a:lnL", undefined),
      border("a:lnR", undefined),
      border("a:lnT", above),
      border("a:lnB", below),
      el("a:noFill"),
    ),
  );
}

function border(tag: string, colour: string | undefined): Xml {
  if (colour === undefined) return line(tag, 0, el("a:noFill"));
  return line(tag, ruleWidth, solid(colour), val("a:prstDash", "solid"));
}
