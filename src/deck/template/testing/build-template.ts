import { strToU8, type ZipOptions, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org";
const main = `xmlns:a="${office}/drawingml/2006/main" xmlns:p="${office}/presentationml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`;
const kind = `${office}/officeDocument/2006/relationships`;

/** A `.rels` part: `[id, kind, target]`, and "External" if so. */
export function relationshipsXml(...list: [id: string, kind: string, target: string, mode?: string][]): string {
  const one = ([id, type, target, mode]: (typeof list)[number]) =>
    `<Relationship Id="${id}" Type="${kind}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  return `<Relationships xmlns="${office}/package/2006/relationships">${list.map(one).join("")}</Relationships>`;
}

export function contentTypesXml(presentation: string): string {
  return `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
    <Override PartName="/ppt/presentation.xml" ContentType="${presentation}"/></Types>`;
}

export function presentationXml({ size = '<p:sldSz cx="12192000" cy="6858000"/>', masters = master1 } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?><p:presentation ${main}>${masters}${size}</p:presentation>`;
}
const master1 = '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>';

/** `shapes` inside the tree, `styles` after the map. */
export function masterXml({ bg = "", map = usualMap, shapes = "", styles = "" } = {}): string {
  return `<p:sldMaster ${main}><p:cSld>${bg && `<p:bg>${bg}</p:bg>`}<p:spTree>${shapes}</p:spTree></p:cSld>${map}${styles}</p:sldMaster>`;
}
const usualMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

export const themeColoursXml = `<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="0A0A0A"/></a:dk1>
  <a:lt1><a:sysClr val="window"/></a:lt1>${[
    ["dk2", "1F3864"],
    ["lt2", "E7E6E6"],
    ["accent1", "4472C4"],
    ["accent2", "ED7D31"],
    ["accent3", "A5A5A5"],
    ["accent4", "FFC000"],
    ["accent5", "5B9BD5"],
    ["accent6", "70AD47"],
    ["hlink", "0563C1"],
    ["folHlink", "954F72"],
  ]
    .map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`)
    .join("")}</a:clrScheme>`;

export function themeXml({ colours = themeColoursXml, major = "Georgia", minor = "Calibri", fills = "" } = {}): string {
  const font = (name: string, face: string) => `<a:${name}><a:latin typeface="${face}"/></a:${name}>`;
  return `<a:theme ${main} name="x"><a:themeElements>${colours}<a:fontScheme name="x">${font("majorFont", major)}${font(
    "minorFont",
    minor,
  )}</a:fontScheme><a:fmtScheme name="x">${fills}</a:fmtScheme></a:themeElements></a:theme>`;
}

/** Parts by path: text, bytes, or undefined to leave one of the usual parts out. */
export type Parts = Record<string, string | Uint8Array | undefined>;

/** A small company template: one master with a theme. */
export function buildTemplate(parts: Parts = {}, options: ZipOptions = {}): Uint8Array {
  const all: Parts = {
    "[Content_Types].xml": contentTypesXml(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    ),
    "_rels/.rels": relationshipsXml(["rId1", "officeDocument", "ppt/presentation.xml"]),
    "ppt/presentation.xml": presentationXml(),
    "ppt/_rels/presentation.xml.rels": relationshipsXml(["rId1", "slideMaster", "slideMasters/slideMaster1.xml"]),
    "ppt/slideMasters/slideMaster1.xml": masterXml(),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationshipsXml(["rId1", "theme", "../theme/theme1.xml"]),
    "ppt/theme/theme1.xml": themeXml(),
    ...parts,
  };
  const files = Object.entries(all).flatMap(([path, part]) =>
    part === undefined ? [] : [[path, typeof part === "string" ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), ...options });
}

/** The head of a PNG of this size, which is all that a reader looks at. */
export function pngBytes(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** The same of a JPEG: an APP0 segment, fill bytes, a Huffman table, then the frame. */
export function jpegBytes(width: number, height: number): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.of(
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xff, 0xc4, 0, 3, 0],
    ...[0xff, 0xc2, 0, 11, 8, ...size, 1, 0x11, 0, 0xff, 0xd9],
  );
}
