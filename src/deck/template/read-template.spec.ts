import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readTemplate } from "./read-template";
import {
  buildTemplate,
  contentTypesXml,
  masterXml,
  type Parts,
  presentationXml,
  relationshipsXml,
  themeColoursXml,
  themeXml,
} from "./testing/build-template";
import { parseXml } from "./testing/parse-xml";

const read = (parts: Parts = {}) => readTemplate(buildTemplate(parts), "Société.potx", parseXml);
const master = "ppt/slideMasters/slideMaster1.xml";
const theme = "ppt/theme/theme1.xml";
const strict = (part: string) =>
  part
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument")
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006", "http://purl.oclc.org/ooxml/drawingml")
    .replaceAll("http://schemas.openxmlformats.org/presentationml/2006", "http://purl.oclc.org/ooxml/presentationml");

test("a company's file", () =>
  expect(read()).toEqual({
    name: "Société.potx",
    size: { width: 960, height: 540 },
    colours: {
      dk1: "0A0A0A",
      lt1: "FFFFFF",
      dk2: "1F3864",
      lt2: "E7E6E6",
      accent1: "4472C4",
      accent2: "ED7D31",
      accent3: "A5A5A5",
      accent4: "FFC000",
      accent5: "5B9BD5",
      accent6: "70AD47",
      hlink: "0563C1",
      folHlink: "954F72",
    },
    fonts: { heading: "Georgia", body: "Calibri" },
    map: expect.objectContaining({ bg1: "lt1", tx1: "dk1", folHlink: "folHlink" }),
    background: { type: "solid", colour: { base: { scheme: "bg1" }, changes: [], hex: "FFFFFF" } },
  }));

test("strict OOXML is read alike", () => {
  const parts = {
    "_rels/.rels": strict(relationshipsXml(["rId1", "officeDocument", "/ppt/presentation.xml"])),
    "ppt/presentation.xml": strict(presentationXml()),
    "ppt/_rels/presentation.xml.rels": strict(relationshipsXml(["rId1", "slideMaster", `/${master}`])),
    [master]: strict(
      masterXml({
        bg: '<p:bgPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="50%"/></a:schemeClr></a:solidFill></p:bgPr>',
      }),
    ),
    [theme]: strict(themeXml()),
  };
  expect(read(parts)).toMatchObject({ background: { colour: { changes: [{ name: "lumMod", value: 50000 }] } } });
  expect({ ...read(parts), background: 0 }).toEqual({ ...read(), background: 0 });
});

describe("content types", () => {
  const types = ["presentation", "template", "slideshow"].flatMap((type) => [
    `application/vnd.openxmlformats-officedocument.presentationml.${type}.main+xml`,
    `application/vnd.ms-powerpoint.${type}.macroEnabled.main+xml`,
  ]);
  test.each(types)("%s", (type) =>
    expect(read({ "[Content_Types].xml": contentTypesXml(type) }).fonts.body).toBe("Calibri"),
  );
});

describe("sizes", () => {
  test.each([
    ['cx="9144000" cy="6858000"', { width: 720, height: 540 }],
    ['cx="10692000" cy="7560000" type="A4"', { width: 10692000 / 12700, height: 7560000 / 12700 }],
    ['cx="914400" cy="51206400"', { width: 72, height: 4032 }],
  ])("%s", (size, points) =>
    expect(read({ "ppt/presentation.xml": presentationXml({ size: `<p:sldSz ${size}/>` }) }).size).toEqual(points),
  );
  test("none is 4:3", () =>
    expect(read({ "ppt/presentation.xml": presentationXml({ size: "" }) }).size).toEqual({ width: 720, height: 540 }));
});

describe("typefaces", () => {
  test.each([
    ["", "Arial"],
    ["+mj-lt", "Arial"],
    ["  ", "Arial"],
    ["Segoe UI Semibold", "Segoe UI Semibold"],
    ["Söhne &amp; Co. 55-Roman", "Söhne & Co. 55-Roman"],
    ["&lt;b&gt;x&lt;/b&gt;&quot;; url(//evil)", "bxb urlevil"],
    ["Ari&#9;al&#x202E;", "Arial"],
    ["x".repeat(10_000), "x".repeat(64)],
    ["𝒜".repeat(100), "𝒜".repeat(64)],
    ["ＭＳ ゴシック", "ＭＳ ゴシック"],
  ])("%j", (typeface, face) => expect(read({ [theme]: themeXml({ minor: typeface }) }).fonts.body).toBe(face));
  const latin = (face: string) => `<a:latin typeface="${face}"/>`;
  const style = (kind: string, face: string) =>
    `<p:${kind}Style><a:lvl1pPr><a:defRPr>${latin(face)}</a:defRPr></a:lvl1pPr></p:${kind}Style>`;
  const box = (kind: string, inside: string) =>
    `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${kind}"/></p:nvPr></p:nvSpPr><p:txBody>${inside}</p:txBody></p:sp>`;
  const words = (face: string) => `<a:p><a:r><a:rPr>${latin(face)}</a:rPr><a:t>x</a:t></a:r></a:p>`;
  const styles = (title: string, body: string) =>
    `<p:txStyles>${style("title", title)}${style("body", body)}</p:txStyles>`;
  test.each<[string, Parameters<typeof masterXml>[0], string, string]>([
    ["by reference", { styles: styles("+mj-lt", "+mn-lt") }, "Georgia", "Calibri"],
    ["one for both", { styles: styles("+mn-lt", "+mn-lt") }, "Calibri", "Calibri"],
    ["by name", { styles: styles("Lato", "+mj-lt") }, "Lato", "Georgia"],
    [
      "as LibreOffice writes them",
      { shapes: box("title", words("Lato")) + box("body", words("Roboto")) },
      "Lato",
      "Roboto",
    ],
    [
      "words do not count beside a style",
      { shapes: box("title", words("Lato")), styles: styles("+mj-lt", "") },
      "Georgia",
      "Calibri",
    ],
    [
      "of the box",
      {
        shapes: box("title", `<a:lstStyle>${style("x", "Lato").replaceAll(/<.?p:xStyle>/g, "")}</a:lstStyle>`),
        styles: styles("+mj-lt", ""),
      },
      "Lato",
      "Calibri",
    ],
    ["a footer's is not the text's", { shapes: box("ftr", words("Lato")) }, "Georgia", "Calibri"],
  ])("of the master: %s", (_, made, heading, body) =>
    expect(read({ [master]: masterXml(made) }).fonts).toEqual({ heading, body }),
  );

  test("no fonts at all", () =>
    expect(read({ [theme]: themeXml().replace(/<a:fontScheme.*<\/a:fontScheme>/s, "") }).fonts).toEqual({
      heading: "Arial",
      body: "Arial",
    }));
});

describe("colours of the theme", () => {
  const accent1 = (colour: string) =>
    read({ [theme]: themeXml({ colours: themeColoursXml.replace('<a:srgbClr val="4472C4"/>', colour) }) }).colours
      .accent1;
  test.each([
    ['<a:srgbClr val="abcdef"/>', "ABCDEF"],
    ['<a:srgbClr val="4472C4"><a:lumMod val="50000"/></a:srgbClr>', "203864"],
    ['<a:prstClr val="orange"/>', "FFA500"],
    ['<a:scrgbClr r="100000" g="50%" b="0"/>', "FFBC00"],
    ['<a:hslClr hue="7200000" sat="100000" lum="50000"/>', "00FF00"],
    ['<a:hslClr hue="x" sat="" lum="1e9"/>', "000000"],
    ['<a:sysClr val="windowText"/>', "000000"],
    ['<a:sysClr val="window" lastClr="none"/>', "000000"],
    ['<!-- c --><a:srgbClr val="ABCDEF"><a:unknown val="1"/><a:lumMod val="x"/></a:srgbClr>', "ABCDEF"],
  ])("%s", (colour, hex) => expect(accent1(colour)).toBe(hex));
});

test("the map of the master, and the usual one for what it leaves out or gets wrong", () => {
  const map = '<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="javascript" accent1="accent6"/>';
  const found = read({ [master]: masterXml({ map }) });
  expect(found.map).toMatchObject({
    bg1: "dk1",
    tx1: "lt1",
    bg2: "dk2",
    tx2: "dk2",
    accent1: "accent6",
    hlink: "hlink",
  });
  expect(found.background).toMatchObject({ colour: { hex: "0A0A0A" } });
  expect(read({ [master]: masterXml({ map: "" }) }).map).toEqual(read().map);
});

test("the first master of the list counts, wherever it is among the relationships", () => {
  const parts = {
    "ppt/presentation.xml": presentationXml({
      masters: '<p:sldMasterIdLst><p:sldMasterId id="9" r:id="b"/><p:sldMasterId id="8" r:id="a"/></p:sldMasterIdLst>',
    }),
    "ppt/_rels/presentation.xml.rels": relationshipsXml(
      ["a", "slideMaster", "slideMasters/slideMaster2.xml"],
      ["b", "slideMaster", "slideMasters/../../ppt/./slideMasters/slideMaster1.xml"],
    ),
    "ppt/slideMasters/slideMaster2.xml": "<broken",
  };
  expect(read(parts).fonts.body).toBe("Calibri");
});

test("names of parts differ in case, a name is written with an escape, a part in UTF-16 is read", () => {
  const utf16 = (text: string) =>
    new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer);
  const parts = {
    [theme]: undefined,
    "ppt/Theme/mon thème.xml": utf16(themeXml({ minor: "Lato" })),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationshipsXml(["x", "theme", "../theme/mon%20th%C3%A8me.xml"]),
  };
  expect(read(parts).fonts.body).toBe("Lato");
});

test("a name of a file is one line of text", () =>
  expect(readTemplate(buildTemplate(), `a\nb\u0000${"c".repeat(300)}`, parseXml).name).toBe(`a b${"c".repeat(197)}`));

test("the input is left as it is, and may lie in a larger buffer", () => {
  const bytes = buildTemplate();
  const within = new Uint8Array(bytes.length + 100).fill(80);
  within.set(bytes, 50);
  expect(readTemplate(within.subarray(50, 50 + bytes.length), "x", parseXml).fonts.body).toBe("Calibri");
  expect(within[0]).toBe(80);
  expect(strToU8("PK")).toEqual(bytes.slice(0, 2));
});
