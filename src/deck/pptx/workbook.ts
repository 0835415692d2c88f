import type { Cell } from "./chart-cells";
import { ns } from "./namespaces";
import { columnName, dataSheet } from "./workbook-ranges";
import { el, val, type Xml } from "./xml";
import { Package } from "./zip";

/** The .xlsx that "Edit data" opens: one sheet with these rows, the first one heads. */
export function workbookBytes(rows: readonly (readonly Cell[])[]): Uint8Array {
  const strings = new Map<string, number>();
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
  book.add("xl/sharedStrings.xml", "sharedStrings", sharedStrings([...strings.keys()]));
  return book.toBytes();
}

function workbook(sheetId: string): Xml {
  return el(
    "workbook",
    { xmlns: ns.s, "xmlns:r": ns.r },
    el("sheets", {}, el("sheet", { name: dataSheet, sheetId: 1, "r:id": sheetId })),
  );
}

/** Fills `strings` with the texts of the cells, which refer to them by index. */
function worksheet(rows: readonly (readonly Cell[])[], strings: Map<string, number>): Xml {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const indexOf = (text: string) => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const cell = (content: Cell, column: number, row: number) => {
    if (content === undefined) return undefined;
    const r = `${columnName(column)}${row + 1}`;
    if (typeof content === "number") return el("c", { r, s: 1 }, el("v", {}, content));
    return el("c", { r, t: "s" }, el("v", {}, indexOf(content)));
  };
  return el(
    "worksheet",
    { xmlns: ns.s },
    el("dimension", { ref: `A1:${columnName(columns - 1)}${rows.length}` }),
    el("sheetViews", {}, el("sheetView", { workbookViewId: 0 })),
    el("sheetFormatPr", { defaultRowHeight: 15 }),
    el(
      "cols",
      {},
      Array.from({ length: columns }, (_, i) =>
        el("col", { min: i + 1, max: i + 1, width: i === 0 ? 36 : 24, customWidth: true }),
      ),
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
