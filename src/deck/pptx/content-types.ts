import { ns } from "./namespaces";
import { el, type Xml } from "./xml";

const presentationml = "application/vnd.openxmlformats-officedocument.presentationml";
const spreadsheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Media types of parts (ECMA-376 part 1, 12.3, 13.3, 14.2 and 15.2). */
export const contentType = {
  presentation: `${presentationml}.presentation.main+xml`,
  slideMaster: `${presentationml}.slideMaster+xml`,
  slideLayout: `${presentationml}.slideLayout+xml`,
  slide: `${presentationml}.slide+xml`,
  notesMaster: `${presentationml}.notesMaster+xml`,
  notesSlide: `${presentationml}.notesSlide+xml`,
  presProps: `${presentationml}.presProps+xml`,
  tableStyles: `${presentationml}.tableStyles+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  appProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  workbook: `${spreadsheetml}.sheet.main+xml`,
  worksheet: `${spreadsheetml}.worksheet+xml`,
  styles: `${spreadsheetml}.styles+xml`,
  sharedStrings: `${spreadsheetml}.sharedStrings+xml`,
  /** An embedded workbook as a whole. */
  xlsx: `${spreadsheetml}.sheet`,
} as const;

export type PartType = keyof typeof contentType;

/** `[Content_Types].xml` for exactly these parts: nothing declared that is not there, nothing there undeclared. */
export function contentTypesXml(parts: readonly { path: string; type: PartType }[]): Xml {
  const hasWorkbook = parts.some((part) => part.type === "xlsx");
  return el(
    "Types",
    { xmlns: ns.contentTypes },
    el("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    el("Default", { Extension: "xml", ContentType: "application/xml" }),
    hasWorkbook && el("Default", { Extension: "xlsx", ContentType: contentType.xlsx }),
    parts
      .filter((part) => part.type !== "xlsx")
      .map((part) => el("Override", { PartName: `/${part.path}`, ContentType: contentType[part.type] })),
  );
}
