import type { PlacedChart } from "../layout/placed";
import { ns } from "./namespaces";
import { el, val, type Xml } from "./xml";
import { Package } from "./zip";

const sheet = "Data";
const letters = { label: "A", value: "B", text: "C" } as const;
type Column = keyof typeof letters;
const order = ["label", "value", "text"] as const satisfies readonly Column[];

/** "Data!$B$1": the head of a column, as a chart refers to it. */
export function headCell(column: Column): string {
  return `${sheet}!$${letters[column]}$1`;
}

/** "Data!$B$2:$B$8": the cells of a column under its head. */
export function cellRange(column: Column, rows: number): string {
  const letter = letters[column];
  return `${sheet}!$${letter}$2:$${letter}$${rows + 1}`;
}

/** The .xlsx that "Edit data" opens: one sheet, one row a bar, with label, value and the label's text. */
export function workbookBytes(chart: PlacedChart): Uint8Array {
  const strings: string[] = [];
  const rows = [
    order.map((column) => chart.columns[column]),
    ...chart.bars.map((bar) => order.map((column) => bar[column])),
  ];
  const sheetXml = worksheet(rows, strings);
  const book = new Package();
  book.root.to("officeDocument", "xl/workbook.xml");
  const relationships = book.relationshipsOf("xl/workbook.xml");
  const sheetId = relationships.to("worksheet", "xl/worksheets/sheet1.xml");
  relationships.to("styles", "xl/styles.xml");
  relationships.to("sharedStrings", "xl/sharedStrings.xml");
  book.add("xl/workbook.xml", "workbook", workbook(sheetId));
  book.add("xl/worksheets/sheet1.xml", "worksheet", sheetXml);
  book.add("xl/styles.xml", "styles", styles());
  book.add("xl/sharedStrings.xml", "sharedStrings", sharedStrings(strings));
  return book.toBytes();
}

function workbook(sheetId: string): Xml {
  return el(
    "workbook",
    { xmlns: ns.s, "xmlns:r": ns.r },
    el("sheets", {}, el("sheet", { name: sheet, sheetId: 1, "r:id": sheetId })),
  );
}

/** Fills `strings` with the texts of the cells, which refer to them by index. */
function worksheet(rows: readonly (string | number)[][], strings: string[]): Xml {
  const cell = (content: string | number, column: number, row: number) => {
    const r = `${"ABC".charAt(column)}${row + 1}`;
    if (typeof content === "number") return el("c", { r, s: 1 }, el("v", {}, content));
    const known = strings.indexOf(content);
    const index = known === -1 ? strings.push(content) - 1 : known;
    return el("c", { r, t: "s" }, el("v", {}, index));
  };
  return el(
    "worksheet",
    { xmlns: ns.s },
    el("dimension", { ref: `A1:C${rows.length}` }),
    el("sheetViews", {}, el("sheetView", { workbookViewId: 0 })),
    el("sheetFormatPr", { defaultRowHeight: 15 }),
    el(
      "cols",
      {},
      [36, 20, 28].map((width, i) => el("col", { min: i + 1, max: i + 1, width, customWidth: true })),
    ),
    el(
      "sheetData",
      {},
      rows.map((row, i) =>
        el(
          "row",
          { r: i + 1 },
          row.map((content, column) => cell(content, column, i)),
        ),
      ),
    ),
  );
}

/** Two formats: plain, and whole numbers with their thousands parted (format 3). */
function styles(): Xml {
  const xf = (numFmtId: number) => ({ numFmtId, fontId: 0, fillId: 0, borderId: 0 });
  return el(
    "styleSheet",
    { xmlns: ns.s },
    el("fonts", { count: 1 }, el("font", {}, val("sz", 11), val("name", "Arial"))),
    el(
      "fills",
      { count: 2 },
      ["none", "gray125"].map((patternType) => el("fill", {}, el("patternFill", { patternType }))),
    ),
    el(
      "borders",
      { count: 1 },
      el(
        "border",
        {},
        ["left", "right", "top", "bottom", "diagonal"].map((side) => el(side)),
      ),
    ),
    el("cellStyleXfs", { count: 1 }, el("xf", xf(0))),
    el(
      "cellXfs",
      { count: 2 },
      el("xf", { ...xf(0), xfId: 0 }),
      el("xf", { ...xf(3), xfId: 0, applyNumberFormat: true }),
    ),
    el("cellStyles", { count: 1 }, el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  );
}

function sharedStrings(strings: readonly string[]): Xml {
  return el(
    "sst",
    { xmlns: ns.s, uniqueCount: strings.length },
    strings.map((text) => el("si", {}, el("t", {}, text))),
  );
}
