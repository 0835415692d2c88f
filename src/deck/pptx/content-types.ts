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
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  /** What follows is declared by its extension: an embedded workbook as a whole, pictures, data of any schema. */
  xlsx: `${spreadsheetml}.sheet`,
  png: "image/png",
  jpeg: "image/jpeg",
  xml: "application/xml",
} as const;

const byExtension = ["xlsx", "png", "jpeg", "xml"] as const satisfies readonly PartType[];

export type PartType = keyof typeof contentType;

/** `[Content_Types].xml` for exactly these parts: nothing declared that is not there, nothing there undeclared. */
export function contentTypesXml(parts: readonly { path: string; type: PartType }[]): Xml {
  const extensions: readonly PartType[] = byExtension;
  const used = extensions.filter((type) => type === "xml" || parts.some((part) => part.type === type));
  return el(
    "Types",
    { xmlns: ns.contentTypes },
    el("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    used.map((type) => el("Default", { Extension: type, ContentType: contentType[type] })),
    parts
      .filter((part) => !extensions.includes(part.type))
      .map((part) => el("Override", { PartName: `/${part.path}`, ContentType: contentType[part.type] })),
  );
}
