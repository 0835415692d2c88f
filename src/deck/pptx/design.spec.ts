/** What a style makes of a deck: size, colours, typefaces, pictures, and what goes along. */
import { describe, expect, test } from "vitest";
import type { DeckTemplate } from "../style";
import { changed, contrast } from "../template/colours";
import { styleOf } from "../template/style-of-template";
import { classic, dark, light, openDeck, samplePicture, sampleTemplate } from "./testing/open-deck";
import { elements, relationshipsOf, textOf, texts } from "./testing/read-package";
import { sampleLines, samplePlan, sampleSlide, sampleTitle, sampleWith } from "./testing/sample-plan";

const plan = samplePlan(sampleTitle, sampleSlide, sampleWith("Lignes", { chart: sampleLines() }));
const master = "ppt/slideMasters/slideMaster1.xml";
const themeColours = (xml: string) =>
  Object.fromEntries(
    Array.from(xml.matchAll(/<a:(\w+)><a:srgbClr val="(\w+)"\/><\/a:\1>/g), ([, name, hex]) => [name, hex]),
  );

describe("the size of the slides", () => {
  test.each([
    [light, { cx: "12192000", cy: "6858000" }, "Widescreen"],
    [classic, { cx: "9144000", cy: "6858000", type: "screen4x3" }, "On-screen Show (4:3)"],
    [
      { ...light, size: { width: 720, height: 405 } },
      { cx: "9144000", cy: "5143500", type: "screen16x9" },
      "On-screen Show (16:9)",
    ],
    [{ ...light, size: { width: 595.25, height: 841.875 } }, { cx: "7559675", cy: "10691813" }, "Custom"],
  ])("is the style's to the unit, in every part", (style, size, format) => {
    const parts = openDeck(plan, style);
    expect(elements(textOf(parts, "ppt/presentation.xml"), "p:sldSz")).toEqual([size]);
    expect(texts(textOf(parts, "docProps/app.xml"), "PresentationFormat")).toEqual([format]);
    for (const [path] of parts) {
      if (!/ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path)) continue;
      const xml = textOf(parts, path);
      const boxes = [...xml.matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)];
      for (const [, x, y, cx, cy] of boxes) {
        expect(Number(x) + Number(cx), path).toBeLessThanOrEqual(Number(size.cx));
        expect(Number(y) + Number(cy), path).toBeLessThanOrEqual(Number(size.cy));
      }
    }
  });

  test("scales type, in the layouts and where slides differ from them", () => {
    const sizes = (parts: Map<string, Uint8Array>, path: string) =>
      [...textOf(parts, path).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    const small = openDeck(plan, { ...light, size: { width: 720, height: 405 }, typeScale: 0.9 });
    const whole = openDeck(plan, light);
    for (const path of [
      master,
      "ppt/slideLayouts/slideLayout1.xml",
      "ppt/slides/slide2.xml",
      "ppt/charts/chart1.xml",
    ]) {
      const [as, scaled] = [sizes(whole, path), sizes(small, path)];
      expect(scaled, path).toHaveLength(as.length);
      scaled.forEach((size, i) => {
        expect(Math.abs(size - (as[i] ?? 0) * 0.75 * 0.9)).toBeLessThanOrEqual(0.5);
      });
    }
  });
});

describe("a dark deck", () => {
  const parts = openDeck(plan, dark);

  test("has a theme whose light and dark change places, and notes that are dark on white", () => {
    const { card, paper, ink, muted } = dark.palette;
    const slides = themeColours(textOf(parts, "ppt/theme/theme1.xml"));
    expect(slides).toMatchObject({ dk1: card, dk2: paper, lt1: ink, lt2: muted });
    expect(elements(textOf(parts, master), "p:clrMap")[0]).toMatchObject({
      bg1: "dk1",
      tx1: "lt1",
      bg2: "dk2",
      tx2: "lt2",
    });
    const notes = themeColours(textOf(parts, "ppt/theme/theme2.xml"));
    expect(contrast(notes.dk1 ?? "", notes.lt1 ?? "")).toBeGreaterThan(12);
    expect(notes.lt1).toBe("FFFFFF");
    expect(elements(textOf(parts, "ppt/notesMasters/notesMaster1.xml"), "p:clrMap")[0]).toMatchObject({
      bg1: "lt1",
      tx1: "dk1",
    });
  });

  test("has hairlines that are seen", () => {
    expect(textOf(parts, master)).toContain('<a:schemeClr val="tx1"><a:alpha val="15000"/></a:schemeClr>');
    expect(textOf(openDeck(plan, light), master)).not.toContain("a:alpha");
  });
});

describe("a company's template", () => {
  const template = sampleTemplate();
  const style = styleOf(template, light);
  const parts = openDeck(plan, style);

  test("gives the deck its theme, map and page, and no shape", () => {
    const theme = textOf(parts, "ppt/theme/theme1.xml");
    expect(themeColours(theme)).toEqual(template.colours);
    expect(elements(theme, "a:latin").map(({ typeface }) => typeface)).toEqual(["Century Gothic", "Segoe UI"]);
    expect(elements(theme, "a:theme")[0]).toMatchObject({ name: "Company & Sons.potx" });
    expect(elements(textOf(parts, master), "p:clrMap")).toEqual([template.map]);
    expect(textOf(parts, master)).toContain('<p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>');
  });

  test("keeps its colours the theme's, changed until they can be read: what the preview shows", () => {
    const page = style.palette.paper;
    const shown = new Set<string>();
    for (const [path] of parts) {
      if (!/ppt\/(slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path)) continue;
      const xml = textOf(parts, path);
      expect(xml, path).not.toContain("srgbClr");
      for (const fill of xml.matchAll(/<a:schemeClr val="(\w+)"(?:\/>|>(.*?)<\/a:schemeClr>)/g))
        shown.add(hexOf(fill, template));
    }
    const { line, card, ...drawn } = style.palette;
    const expected = [...Object.values(drawn), template.colours.lt1];
    expect([...shown].toSorted()).toEqual([...new Set(expected)].toSorted());
    for (const hex of shown) if (hex !== page) expect(contrast(hex, page)).toBeGreaterThanOrEqual(4.5);
  });

  test("says the colour of a link where the theme's own cannot be read", () => {
    const link = (xml: string) =>
      (xml.match(/<a:r>.*?<\/a:r>/g) ?? []).find((run) => run.includes(sampleSlide.link.text)) ?? "";
    expect(link(textOf(parts, "ppt/slides/slide1.xml"))).toMatch(/schemeClr val="hlink"><a:lumMod.*ahyp:hlinkClr/);
    expect(link(textOf(openDeck(plan, light), "ppt/slides/slide1.xml"))).not.toContain("schemeClr");
  });

  test.each<[DeckTemplate["background"]["type"], DeckTemplate["background"], string]>([
    [
      "gradient",
      {
        type: "gradient",
        angle: -45,
        stops: [
          { at: 0, colour: { base: { scheme: "bg2" }, changes: [{ name: "lumMod", value: 50000 }], hex: "091B2E" } },
          { at: 1, colour: { base: { hex: "0b1524" }, changes: [], hex: "0B1524" } },
        ],
      },
      '<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="0"><a:schemeClr val="bg2"><a:lumMod val="50000"/></a:schemeClr></a:gs>' +
        '<a:gs pos="100000"><a:srgbClr val="0B1524"/></a:gs></a:gsLst><a:lin ang="18900000" scaled="0"/></a:gradFill>',
    ],
    [
      "picture",
      { type: "picture", picture: samplePicture("png") },
      "<a:stretch><a:fillRect/></a:stretch></a:blipFill>",
    ],
  ])("keeps a %s behind its slides", (_, background, xml) => {
    const deck = openDeck(plan, styleOf(sampleTemplate({ background }), light));
    expect(textOf(deck, master)).toContain(`${xml}<a:effectLst/></p:bgPr>`);
    const pictures = relationshipsOf(deck, master).filter(({ type }) => type === "image");
    expect(pictures.map(({ target }) => target)).toEqual(
      background.type === "picture" ? ["ppt/media/background.png"] : [],
    );
  });
});

describe("what goes along", () => {
  test("a logo, once, on every layout, with its name", () => {
    const parts = openDeck(plan, { ...light, logo: samplePicture("png") });
    const layouts = [...parts.keys()].filter((path) => /slideLayout\d+\.xml$/.test(path));
    for (const path of layouts) {
      expect(relationshipsOf(parts, path).filter(({ type }) => type === "image")).toMatchObject([
        { target: "ppt/media/logo.png" },
      ]);
      expect(elements(textOf(parts, path), "p:cNvPr").filter(({ descr }) => descr === "Logo")).toHaveLength(1);
    }
    for (const n of [1, 2, 3]) expect(textOf(parts, `ppt/slides/slide${n}.xml`)).not.toContain("p:pic");
    expect(parts.get("ppt/media/logo.png")).toEqual(samplePicture("png").bytes);
  });

  test("no notes where none are wanted", () => {
    const parts = openDeck(plan, light, { notes: false });
    expect([...parts.keys()].filter((path) => /notes|theme2/.test(path))).toEqual([]);
    expect(textOf(parts, "ppt/presentation.xml")).not.toContain("notesMaster");
    expect(texts(textOf(parts, "docProps/app.xml"), "Notes")).toEqual(["0"]);
    expect(texts(textOf(openDeck(plan), "docProps/app.xml"), "Notes")).toEqual(["3"]);
  });

  test("a record, tied to the presentation and to its properties", () => {
    const record = { item: "<vigie>é</vigie>", properties: "<ds/>" };
    const parts = openDeck(plan, light, { record });
    const [item] = relationshipsOf(parts, "ppt/presentation.xml").filter(({ type }) => type === "customXml");
    expect(textOf(parts, item?.target ?? "")).toBe(record.item);
    const [properties] = relationshipsOf(parts, item?.target ?? "");
    expect(properties).toMatchObject({ type: "customXmlProps", target: "customXml/itemProps1.xml" });
    expect(textOf(parts, properties?.target ?? "")).toBe(record.properties);
  });
});

/** What a scheme colour with its changes comes to in a template. */
function hexOf([, name = "", inside = ""]: RegExpExecArray, { colours, map }: DeckTemplate): string {
  const mapped = Object.entries(map).find(([from]) => from === name)?.[1];
  const base = Object.entries(colours).find(([own]) => own === (mapped ?? name))?.[1] ?? "";
  const known = ["lumMod", "lumOff", "satMod", "satOff"] as const;
  const changes = [...inside.matchAll(/<a:(\w+) val="(\d+)"\/>/g)].flatMap(([, change, value]) => {
    const found = known.find((one) => one === change);
    return found ? { name: found, value: Number(value) } : [];
  });
  return changed(base, changes);
}
