import { describe, expect, test } from "vitest";
import { readTemplate } from "./read-template";
import {
  buildTemplate,
  jpegBytes,
  masterXml,
  type Parts,
  pngBytes,
  relationshipsXml,
  themeXml,
} from "./testing/build-template";
import { parseXml } from "./testing/parse-xml";

const master = "ppt/slideMasters/slideMaster1.xml";
const read = (bg: string, parts: Parts = {}) => {
  const { background, pictureLeftOut } = readTemplate(
    buildTemplate({ [master]: masterXml({ bg }), ...parts }),
    "x",
    parseXml,
  );
  return { background, pictureLeftOut };
};
const solid = (colour: object) => ({ background: { type: "solid", colour }, pictureLeftOut: undefined });
const plain = solid({ base: { scheme: "bg1" }, changes: [], hex: "FFFFFF" });

describe("a background of one colour", () => {
  test.each<[string, object]>([
    ["", plain],
    ["<p:bgPr/>", plain],
    ["<p:bgPr><a:noFill/></p:bgPr>", plain],
    ["<p:bgPr><a:grpFill/></p:bgPr>", plain],
    ["<p:bgPr><a:solidFill/></p:bgPr>", plain],
    ['<p:bgPr><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></p:bgPr>', plain],
    ['<p:bgPr><a:solidFill><a:schemeClr val="constructor"/></a:solidFill></p:bgPr>', plain],
    [
      '<p:bgPr><a:solidFill><a:schemeClr val="tx2"><a:lumMod val="75000"/><a:alpha val="50000"/></a:schemeClr></a:solidFill></p:bgPr>',
      solid({
        base: { scheme: "tx2" },
        changes: [
          { name: "lumMod", value: 75000 },
          { name: "alpha", value: 50000 },
        ],
        hex: "172A4B",
      }),
    ],
    [
      '<p:bgPr><a:pattFill prst="pct5"><a:fgClr><a:srgbClr val="FF0000"/></a:fgClr><a:bgClr><a:srgbClr val="00ff00"/></a:bgClr></a:pattFill></p:bgPr>',
      solid({ base: { hex: "00FF00" }, changes: [], hex: "00FF00" }),
    ],
    ["<p:bgPr><a:pattFill/></p:bgPr>", plain],
  ])("%s", (bg, expected) => expect(read(bg)).toEqual(expected));
});

describe("a gradient", () => {
  const gradient = (stops: string, rest: string) =>
    read(`<p:bgPr><a:gradFill><a:gsLst>${stops}</a:gsLst>${rest}</a:gradFill></p:bgPr>`).background;
  const stop = (at: string, hex: string) => `<a:gs pos="${at}"><a:srgbClr val="${hex}"/></a:gs>`;
  const two = stop("100000", "000080") + stop("0", "000000");

  test("has its stops in order", () =>
    expect(gradient(stop("100%", "0000FF") + stop("-5", "FF0000") + stop("50000", "00FF00"), "")).toMatchObject({
      stops: [
        { at: 0, colour: { hex: "FF0000" } },
        { at: 0.5, colour: { hex: "00FF00" } },
        { at: 1, colour: { hex: "0000FF" } },
      ],
    }));

  test.each([
    ['<a:lin ang="5400000" scaled="0"/>', 90],
    ['<a:lin ang="-2700000"/>', 315],
    ["<a:lin/>", 0],
    ['<a:lin ang="NaN"/>', 0],
    ['<a:path path="circle"/>', 90],
    ["", 90],
  ])("%s", (rest, angle) => expect(gradient(two, rest)).toMatchObject({ type: "gradient", angle }));

  test("of one stop or of none is one colour", () => {
    expect(gradient(stop("0", "00FF00"), "")).toMatchObject({ type: "solid", colour: { hex: "00FF00" } });
    expect(gradient("", "")).toEqual(plain.background);
    expect(read("<p:bgPr><a:gradFill/></p:bgPr>")).toEqual(plain);
  });

  test("of thousands of stops has twenty", () =>
    expect(gradient(stop("7", "00FF00").repeat(5000), "")).toHaveProperty("stops.length", 20));
});

describe("a background of the theme", () => {
  const fills = `<a:fillStyleLst><a:solidFill><a:srgbClr val="123456"/></a:solidFill></a:fillStyleLst><a:bgFillStyleLst>
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
    <a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="phClr"><a:tint val="90000"/></a:schemeClr></a:gs>
      <a:gs pos="100000"><a:schemeClr val="tx1"/></a:gs></a:gsLst><a:lin ang="5400000"/></a:gradFill>
    <a:blipFill><a:blip r:embed="pic"/></a:blipFill></a:bgFillStyleLst>`;
  const theme = {
    "ppt/theme/theme1.xml": themeXml({ fills }),
    "ppt/theme/_rels/theme1.xml.rels": relationshipsXml(["pic", "image", "../media/image1.jpeg"]),
    "ppt/media/image1.jpeg": jpegBytes(1600, 900),
  };
  const dark = '<a:schemeClr val="tx2"><a:shade val="50000"/></a:schemeClr>';

  test("takes the colour that the master gives, with both their changes", () => {
    expect(read(`<p:bgRef idx="1001">${dark}</p:bgRef>`, theme)).toMatchObject(
      solid({ base: { scheme: "tx2" }, changes: [{ name: "shade", value: 50000 }], hex: "142647" }),
    );
    expect(read(`<p:bgRef idx="1002">${dark}</p:bgRef>`, theme).background).toMatchObject({
      type: "gradient",
      angle: 90,
      stops: [
        {
          at: 0,
          colour: {
            base: { scheme: "tx2" },
            changes: [
              { name: "shade", value: 50000 },
              { name: "tint", value: 90000 },
            ],
          },
        },
        { at: 1, colour: { base: { scheme: "tx1" }, hex: "0A0A0A" } },
      ],
    });
  });

  test("has its picture by the theme's own relationships", () =>
    expect(read('<p:bgRef idx="1003"/>', theme).background).toMatchObject({
      type: "picture",
      picture: { type: "jpeg", width: 1600, height: 900 },
    }));

  test("may be a shape's fill", () =>
    expect(read('<p:bgRef idx="1"/>', theme)).toMatchObject(solid({ base: { hex: "123456" } })));

  test.each(["0", "1000", "1004", "99999999", "-1", "1001.5", "x", ""])("%s is none", (idx) =>
    expect(read(`<p:bgRef idx="${idx}">${dark}</p:bgRef>`, theme)).toEqual(plain),
  );
});

describe("a picture", () => {
  const image = "ppt/media/image1.png";
  const blip = (inside = '<a:blip r:embed="pic"/>', rest = "") =>
    `<p:bgPr><a:blipFill>${inside}${rest}</a:blipFill></p:bgPr>`;
  const rels = (target: string, mode?: string): Parts => ({
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationshipsXml(
      ["rId1", "theme", "../theme/theme1.xml"],
      mode ? ["pic", "image", target, mode] : ["pic", "image", target],
    ),
  });
  const withImage = (bytes: Uint8Array) => ({ ...rels("../media/image1.png"), [image]: bytes });

  test("is taken whole, whatever its name says", () => {
    const bytes = jpegBytes(1920, 1080);
    expect(read(blip(), withImage(bytes))).toEqual({
      background: { type: "picture", picture: { bytes, type: "jpeg", width: 1920, height: 1080 } },
      pictureLeftOut: undefined,
    });
    expect(read(blip(), withImage(pngBytes(4, 3))).background).toHaveProperty("picture.type", "png");
  });

  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const exe = new Uint8Array(4096).fill(0x4d);
  test.each<[string, Parts, string, string?]>([
    ["an SVG by the name of PNG", withImage(svg), "format"],
    ["a program", withImage(exe), "format"],
    ["empty", withImage(new Uint8Array()), "format"],
    ["a PNG cut short", withImage(pngBytes(9, 9).slice(0, 20)), "format"],
    ["a PNG of no size", withImage(pngBytes(0, 100)), "format"],
    ["a PNG of 4 gigapixels", withImage(pngBytes(65535, 65535)), "format"],
    ["a JPEG cut short", withImage(jpegBytes(9, 9).slice(0, 20)), "format"],
    ["a JPEG without a frame", withImage(Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 8, ...Array(20).fill(0))), "format"],
    ["a JPEG of nothing but fill", withImage(new Uint8Array(100_000).fill(0xff).fill(0xd8, 1, 2)), "format"],
    ["over 10 MB", withImage(new Uint8Array(10e6 + 1)), "too-large"],
    ["outside the package", rels("https://example.com/x.png", "External"), "linked"],
    ["a target that escapes", rels("../../../../etc/passwd"), "missing"],
    ["an address that says it is inside", rels("https://example.com/x.png"), "missing"],
    ["not there", rels("../media/none.png"), "missing"],
    ["no relationship", {}, "missing"],
    ["a link", rels("file:///c:/x.png", "External"), "linked", blip('<a:blip r:link="pic"/>')],
    ["no picture named", {}, "missing", blip("<a:blip/>")],
    ["no blip", {}, "missing", blip("")],
    ["a small tile", withImage(pngBytes(64, 64)), "tiled", blip(undefined, "<a:tile/>")],
  ])("%s is left out, and that is said", (_, parts, why, bg = blip()) =>
    expect(read(bg, parts)).toEqual({ ...plain, pictureLeftOut: why }),
  );

  test("as large as a slide is taken, even as a tile", () =>
    expect(read(blip(undefined, "<a:tile/>"), withImage(pngBytes(1280, 720))).background.type).toBe("picture"));
});
