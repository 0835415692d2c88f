/** The browser's own parser; where it fails, the document says so in an element, which `openPackage` looks for. */
export function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, "application/xml");
}
