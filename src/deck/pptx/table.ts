import { wrapLines } from "@/lib/measure";
import { slack } from "../layout/fit";
import type { PlacedRow, PlacedTable } from "../layout/placed";
import type { Design } from "./design";
import { paragraph, type RunStyle, runs } from "./text-runs";
import { line } from "./theme";
import { emu } from "./units";
import { el, val, type Xml } from "./xml";

/** PowerPoint's built-in "No Style, No Grid": all that shows is what the cells say. */
export const plainTableStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
const ruleWidth = 1.5;

/** What the cells of one table are drawn with. */
interface TableDrawing extends Design {
  table: PlacedTable;
  /** The relationship id of an address. */
  linkTo: (url: string) => string | undefined;
}

/** `<a:tbl>`: a header row, then one row a signal under a line in its theme's colour. */
export function tableXml(table: PlacedTable, design: Design, linkTo: TableDrawing["linkTo"]): Xml {
  const draw = { ...design, table, linkTo };
  const colours = table.rows.map((row) => design.inks.of(row.colour));
  return el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: true }, el("a:tableStyleId", {}, plainTableStyle)),
    el(
      "a:tblGrid",
      {},
      table.columns.map((width) => el("a:gridCol", { w: emu(width) })),
    ),
    headerRow({ below: colours[0] }, draw),
    table.rows.map((row, i) => signalRow(row, { above: colours[i], below: colours[i + 1] }, draw)),
  );
}

/** Fills of the lines around a row; none where there is no line. */
interface Lines {
  above?: Xml | undefined;
  below?: Xml | undefined;
}

function headerRow(lines: Lines, draw: TableDrawing): Xml {
  const { header } = draw.table;
  const style = { locale: draw.words.locale, size: header.size, bold: false, fill: draw.inks.muted };
  const k = draw.scale.length;
  const margins = { top: 0, right: 4 * k, bottom: 5 * k, anchor: "b" } as const;
  return tableRow(
    header.height,
    header.cells.map((text) => cell([paragraph(runs([text, style]), style)], margins, lines, k)),
  );
}

function signalRow(row: PlacedRow, lines: Lines, draw: TableDrawing): Xml {
  const { columns, padding } = draw.table;
  const k = draw.scale.length;
  const bottom = 2 * k;
  const cells = [cell(signal(row, draw), { top: padding.signalTop, right: padding.right, bottom }, lines, k)];
  const margins = { top: padding.top, right: padding.gap, bottom };
  if (columns.length > 1) cells.unshift(cell(figure(row, draw), margins, lines, k));
  return tableRow(row.height, cells);
}

/** The lead, or without one the text, leads somewhere: in ink, underlined, as six coloured ones would shout. */
function signal({ lead, text, stacked, url }: PlacedRow, { table, words, inks, linkTo }: TableDrawing): Xml[] {
  const plain = { locale: words.locale, size: table.sizes.text, bold: false, fill: inks.ink };
  const strong = { ...plain, bold: true };
  const width = ((table.columns.at(-1) ?? 0) - table.padding.right) / slack;
  const leading = (part: string, style: typeof plain) =>
    url === undefined ? runs([part, style]) : linkedRuns(part, { ...style, link: linkTo(url) }, width);
  const first = leading(lead, strong);
  const rest = lead ? runs([text, plain]) : leading(text, plain);
  if (stacked && text) return [paragraph(first, strong), paragraph(rest, plain)];
  return [paragraph([...first, ...runs([lead && text && " ", strong]), ...rest], plain)];
}

/** A run a line: LibreOffice breaks a link that is longer than its line in the middle of a word. */
function linkedRuns(text: string, style: RunStyle & { size: number; bold: boolean }, width: number): Xml[] {
  let at = 0;
  const starts = wrapLines(text, style.size, style.bold, width).map((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return start;
  });
  return runs(...starts.map((start, i) => [text.slice(start, starts[i + 1]), style] as const));
}

function figure({ figure: parts, caption, colour }: PlacedRow, { table, words, inks }: TableDrawing): Xml[] {
  const { locale } = words;
  const big = { locale, size: parts.size, bold: true, fill: inks.of(colour) };
  const around = { ...big, size: parts.small };
  const small = { locale, size: table.sizes.caption, bold: false, fill: inks.muted };
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

/** The line between two rows is said by both: readers disagree on whose it is. `k` is as in `Design.scale.length`. */
function cell(
  paragraphs: readonly Xml[],
  margins: { top: number; right: number; bottom: number; anchor?: "t" | "b" },
  lines: Lines,
  k: number,
): Xml {
  const { top, right, bottom, anchor = "t" } = margins;
  return el(
    "a:tc",
    {},
    el("a:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), paragraphs),
    el(
      "a:tcPr",
      { marL: 0, marR: emu(right), marT: emu(top), marB: emu(bottom), anchor },
      border("a:lnL", undefined, k),
      border("a:lnR", undefined, k),
      border("a:lnT", lines.above, k),
      border("a:lnB", lines.below, k),
      el("a:noFill"),
    ),
  );
}

function border(tag: string, fill: Xml | undefined, k: number): Xml {
  if (fill === undefined) return line(tag, 0, el("a:noFill"));
  return line(tag, ruleWidth * k, fill, val("a:prstDash", "solid"));
}
