const office = "http://schemas.openxmlformats.org";
const officeRelationships = `${office}/officeDocument/2006/relationships`;

/** XML namespaces by their customary prefix. */
export const ns = {
  a: `${office}/drawingml/2006/main`,
  c: `${office}/drawingml/2006/chart`,
  p: `${office}/presentationml/2006/main`,
  r: officeRelationships,
  s: `${office}/spreadsheetml/2006/main`,
  c15: "http://schemas.microsoft.com/office/drawing/2012/chart",
  p14: "http://schemas.microsoft.com/office/powerpoint/2010/main",
  hyperlinkColour: "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor",
  decorative: "http://schemas.microsoft.com/office/drawing/2017/decorative",
  contentTypes: `${office}/package/2006/content-types`,
  packageRelationships: `${office}/package/2006/relationships`,
  coreProperties: `${office}/package/2006/metadata/core-properties`,
  appProperties: `${office}/officeDocument/2006/extended-properties`,
} as const;

/** Root attributes that declare the prefixes of a part. */
export function declare(...prefixes: ("a" | "c" | "p" | "r")[]): Record<string, string> {
  return Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, ns[prefix]]));
}

/** Relationship types (ECMA-376 part 1, 15.2, 13.3 and 22.5). */
export const rel = {
  officeDocument: `${officeRelationships}/officeDocument`,
  coreProperties: `${office}/package/2006/relationships/metadata/core-properties`,
  appProperties: `${officeRelationships}/extended-properties`,
  slideMaster: `${officeRelationships}/slideMaster`,
  slideLayout: `${officeRelationships}/slideLayout`,
  slide: `${officeRelationships}/slide`,
  notesMaster: `${officeRelationships}/notesMaster`,
  notesSlide: `${officeRelationships}/notesSlide`,
  theme: `${officeRelationships}/theme`,
  presProps: `${officeRelationships}/presProps`,
  tableStyles: `${officeRelationships}/tableStyles`,
  chart: `${officeRelationships}/chart`,
  package: `${officeRelationships}/package`,
  hyperlink: `${officeRelationships}/hyperlink`,
  image: `${officeRelationships}/image`,
  customXml: `${officeRelationships}/customXml`,
  customXmlProps: `${officeRelationships}/customXmlProps`,
  worksheet: `${officeRelationships}/worksheet`,
  styles: `${officeRelationships}/styles`,
  sharedStrings: `${officeRelationships}/sharedStrings`,
} as const;
