import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.testing";
import { readDocx } from "./read-docx";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const parts = (body: string): Record<string, Uint8Array> => ({
  "[Content_Types].xml": strToU8(
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  ),
  "_rels/.rels": strToU8(
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  "word/_rels/document.xml.rels": strToU8(
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId9" Type="${RELATIONSHIPS}/hyperlink" Target="https://a.example/?utm_source=w" TargetMode="External"/></Relationships>`,
  ),
  "word/styles.xml": strToU8(
    `${XML}<w:styles xmlns:w="${W}">${["Title", "Subtitle", "heading 1", "heading 2"].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(" ", "")}"><w:name w:val="${name}"/></w:style>`).join("")}</w:styles>`,
  ),
  "word/numbering.xml": strToU8(
    `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  ),
  "docProps/core.xml": strToU8(`<c xmlns:dc="x"><dc:title>La note &amp; le reste</dc:title></c>`),
  "word/document.xml": strToU8(
    `${XML}<w:document xmlns:w="${W}" xmlns:r="${RELATIONSHIPS}"><w:body>${body}</w:body></w:document>`,
  ),
});

const run = (text: string, bold = false) =>
  `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const styled = (style: string, inner: string) => `<w:p><w:pPr>${style}</w:pPr>${inner}</w:p>`;
const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;

test("a Word document", async () => {
  const point = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const body = [
    styled('<w:pStyle w:val="Title"/>', run("La note")),
    styled('<w:pStyle w:val="Subtitle"/>', run("De la semaine")),
    styled('<w:pStyle w:val="heading2"/>', run("Les puces")),
    `<w:p>${run("Un mot ")}${run("gras", true)}${run(", un ")}<w:hyperlink r:id="rId9">${run("lien")}</w:hyperlink>${run(".")}</w:p>`,
    styled(point, run("un")),
    styled(point, run("deux")),
    `<w:tbl><w:tr>${cell("Pays")}${cell("Levée")}</w:tr><w:tr>${cell("France")}${cell("3 M€")}</w:tr></w:tbl>`,
  ].join("");
  const source = await readDocx(zipSync(parts(body)));
  expect(source.title).toBe("La note & le reste");
  expect(outline(source)).toEqual([
    "h1 La note",
    "p De la semaine",
    "h2 Les puces",
    "p Un mot gras, un lien. *gras* <lien: https://a.example/>",
    "- #1 un",
    "- #2 deux",
    "row Pays / Levée",
    "row France / 3 M€",
  ]);
});

test("headings of the first level are below a title", async () => {
  const body = [
    styled('<w:pStyle w:val="Title"/>', run("La note")),
    styled('<w:pStyle w:val="heading1"/>', run("Les puces")),
    styled('<w:pStyle w:val="heading2"/>', run("Les faits")),
    styled('<w:pStyle w:val="heading1"/>', run("Le droit")),
  ];
  const read = async (list: readonly string[]) => outline(await readDocx(zipSync(parts(list.join("")))));
  expect(await read(body)).toEqual(["h1 La note", "h2 Les puces", "h3 Les faits", "h2 Le droit"]);
  expect(await read(body.slice(1))).toEqual(["h1 Les puces", "h2 Les faits", "h1 Le droit"]);
});

describe("what is no Word document says so", () => {
  const whole = zipSync(parts("<w:p/>"));
  const { "word/document.xml": _, ...without } = parts("");
  const vast = zipSync({ ...parts(""), "word/media/a.bin": new Uint8Array(101 * 1024 * 1024) }, { level: 1 });
  /** The central directory's size of the one part made to lie. */
  const locked = whole.slice();
  locked.fill(0xff, 60, 160);
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "not-zip"],
    ["a text", strToU8("PKs are no zips"), "not-zip"],
    ["only the beginning", whole.slice(0, 200), "not-zip"],
    ["another package", zipSync(without), "no-document"],
    ["a hundred megabytes", vast, "too-large"],
    ["a locked document", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "unreadable"],
    ["damaged bytes", locked, "unreadable"],
    ["damaged XML", zipSync({ ...parts(""), "word/document.xml": strToU8("<w:document") }), "unreadable"],
  ])("%s", async (_, bytes, reason) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ name: "DocxError", reason });
  });
});
