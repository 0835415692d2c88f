import type { PlacedRow, PlacedTable } from "../layout/placed";
import { accentOf } from "./palette";
import { paragraph, run, runs } from "./text-runs";
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
    headerRow(table, { below: colours[0] }, locale),
    table.rows.map((row, i) => signalRow(table, row, { above: colours[i], below: colours[i + 1] }, locale)),
  );
}

/** Scheme colours of the lines around a row; none where there is no line. */
interface Lines {
  above?: string | undefined;
  below?: string | undefined;
}

function headerRow({ header }: PlacedTable, lines: Lines, locale: string): Xml {
  const style = { locale, size: header.size, bold: false, fill: solid("tx2") };
  const margins = { top: 0, right: 4, bottom: 5, anchor: "b" } as const;
  return tableRow(
    header.height,
    header.cells.map((text) => cell([paragraph(runs([text, style]), style)], margins, lines)),
  );
}

function signalRow(table: PlacedTable, row: PlacedRow, lines: Lines, locale: string): Xml {
  const { columns, padding } = table;
  const cells = [cell(signal(row, table, locale), { top: padding.signalTop, right: padding.right }, lines)];
  const margins = { top: padding.top, right: padding.gap };
  if (columns.length > 1) cells.unshift(cell(figure(row, table, lines.above ?? "tx1", locale), margins, lines));
  return tableRow(row.height, cells);
}

function signal({ lead, text, stacked }: PlacedRow, { sizes }: PlacedTable, locale: string): Xml[] {
  const plain = { locale, size: sizes.text, bold: false, fill: solid("tx1") };
  const strong = { ...plain, bold: true };
  if (stacked && text) return [paragraph([run(lead, strong)], strong), paragraph([run(text, plain)], plain)];
  return [paragraph(runs([lead && text ? `${lead} ` : lead, strong], [text, plain]), plain)];
}

function figure({ figure: parts, caption }: PlacedRow, { sizes }: PlacedTable, colour: string, locale: string): Xml[] {
  const big = { locale, size: parts.size, bold: true, fill: solid(colour) };
  const around = { ...big, size: parts.small };
  const small = { locale, size: sizes.caption, bold: false, fill: solid("tx2") };
  const number = runs([parts.before, around], [parts.number, big], [parts.after, around]);
  const below = runs([caption, small]);
  // A cell without a paragraph is no cell: when both are empty, one stays.
  return [
    ...(number.length > 0 ? [paragraph(number, big)] : []),
    ...(below.length > 0 || number.length === 0 ? [paragraph(below, small)] : []),
  ];
}

function tableRow(height: number, cells: readonly Xml[]): Xml {
  return el("a:tr", { h: emu(height) }, cells);
}

/** The line between two rows is said by both: readers disagree on whose it is. */
function cell(
  paragraphs: readonly Xml[],
  margins: { top: number; right: number; bottom?: number; anchor?: "t" | "b" },
  lines: Lines,
): Xml {
  const { top, right, bottom = 2, anchor = "t" } = margins;
  return el(
    "a:tc",
    {},
    el("a:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), paragraphs),
    el(
      "a:tcPr",
      { marL: 0, marR: emu(right), marT: emu(top), marB: emu(bottom), anchor },
      border("a:lnL", undefined),
      border("a:lnR", undefined),
      border("a:lnT", lines.above),
      border("a:lnB", lines.below),
      el("a:noFill"),
    ),
  );
}

function border(tag: string, colour: string | undefined): Xml {
  if (colour === undefined) return line(tag, 0, el("a:noFill"));
  return line(tag, ruleWidth, solid(colour), val("a:prstDash", "solid"));
}
