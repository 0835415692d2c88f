/** A Word file around a `document.xml`: the least that Word and its readers ask for (ECMA-376, part 2: packages). */
import { strToU8, zipSync } from "fflate";

const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

const parts = {
  "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `${head}<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  // Ids as French Word writes them; the names stay English.
  "word/styles.xml": `${head}<w:styles xmlns:w="${main}">${style("Titre1", "heading 1")}${style("Titre2", "heading 2")}${style("Paragraphedeliste", "List Paragraph")}</w:styles>`,
  "word/numbering.xml": `${head}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};

export function wordFile(documentXml: string): Uint8Array {
  const all = { ...parts, "word/document.xml": documentXml };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}
