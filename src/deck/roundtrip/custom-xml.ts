/** The record as parts of a PowerPoint file: custom XML data storage (ECMA-376 part 1, 15.2.5, 15.2.6 and 22.5). */
import { el, type Xml, xmlBytes } from "../pptx/xml";
import type { DeckRecord } from "./deck-record";
import { fnv1a64 } from "./hash";
import { recordFormat } from "./record-of";

/** Followed by the format: how the record is found among what others store in the same file. */
export const recordNamespace = "urn:vigie:deck:";

const customXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/**
 * Two whole XML documents in UTF-8: `customXml/item1.xml`, to which the presentation relates, and its
 * `customXml/itemProps1.xml`. Same record, same text.
 */
export function recordParts(record: DeckRecord): { item: string; properties: string } {
  const json = xmlSafe(JSON.stringify(record));
  const namespace = `${recordNamespace}${recordFormat}`;
  return {
    item: documentOf(el("vigie", { xmlns: namespace }, json)),
    properties: documentOf(
      el(
        "ds:datastoreItem",
        { "ds:itemID": guid(json), "xmlns:ds": customXml },
        el("ds:schemaRefs", {}, el("ds:schemaRef", { "ds:uri": namespace })),
      ),
    ),
  };
}

function documentOf(root: Xml): string {
  return new TextDecoder().decode(xmlBytes(root));
}

/** What JSON lets stand and XML forbids, or some reader takes for a line end, as an escape of JSON. */
function xmlSafe(json: string): string {
  return json.replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** From the content, in place of a random one: a UUID of version 8 (RFC 9562, 5.8), as `ST_Guid` spells it. */
function guid(content: string): string {
  const digits = (fnv1a64(content) + fnv1a64(`vigie ${content}`)).toUpperCase();
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}}`;
}
