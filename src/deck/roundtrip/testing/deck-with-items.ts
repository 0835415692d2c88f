import { zipSync } from "fflate";
import { type OfficePackage, openPackage } from "../../template/open-package";
import { parseXml } from "../../template/testing/parse-xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package as PowerPoint keeps it: a presentation that relates to these custom XML items, and nothing else. */
export function deckWithItems(...items: (string | Uint8Array)[]): OfficePackage {
  const relationships = (list: [string, string][]) => {
    const all = list.map(
      ([kind, target], index) => `<Relationship Id="r${index}" Type="${office}/${kind}" Target="${target}"/>`,
    );
    return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  };
  const bytes = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  const files = {
    "_rels/.rels": relationships([["officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": "<p/>",
    "ppt/_rels/presentation.xml.rels": relationships(
      items.map((_, index) => ["customXml", `../customXml/item${index + 1}.xml`]),
    ),
    ...Object.fromEntries(items.map((item, index) => [`customXml/item${index + 1}.xml`, item])),
  };
  return openPackage(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, file]) => [path, bytes(file)]))),
    parseXml,
  );
}
