import { describe, expect, test } from "vitest";
import { deckColours } from "../plan-types";
import type { DeckStyle } from "../style";
import { contrast } from "./colours";
import { typeScaleOf } from "./faces";
import { readTemplate } from "./read-template";
import { schemeRoles } from "./scheme-roles";
import { styleOf } from "./style-of-template";
import {
  buildTemplate,
  masterXml,
  type Parts,
  presentationXml,
  themeColoursXml,
  themeXml,
} from "./testing/build-template";
import { parseXml } from "./testing/parse-xml";

const logo = { bytes: Uint8Array.of(1), type: "png", width: 1, height: 1 } as const;
const grey = "808080";
const base: DeckStyle = {
  size: { width: 960, height: 540 },
  palette: {
    paper: grey,
    card: grey,
    ink: grey,
    muted: grey,
    line: grey,
    infrastructure: grey,
    "legal-risk": grey,
    "regulated-sectors": grey,
    multimodal: grey,
    operations: grey,
    capital: grey,
  },
  dark: false,
  fonts: { heading: "Arial", body: "Arial" },
  typeScale: 1,
  logo,
};
const master = (bg: string, map?: string): Parts => ({
  "ppt/slideMasters/slideMaster1.xml": map === undefined ? masterXml({ bg }) : masterXml({ bg, map }),
});
const template = (parts: Parts = {}) => readTemplate(buildTemplate(parts), "x", parseXml);
const style = (parts: Parts = {}) => styleOf(template(parts), base);
const solid = (hex: string) => `<p:bgPr><a:solidFill><a:srgbClr val="${hex}"/></a:solidFill></p:bgPr>`;
const gradient = (...stops: string[]) =>
  `<p:bgPr><a:gradFill><a:gsLst>${stops
    .map((hex, i) => `<a:gs pos="${(i * 100000) / (stops.length - 1)}"><a:srgbClr val="${hex}"/></a:gs>`)
    .join("")}</a:gsLst></a:gradFill></p:bgPr>`;
const swapped = '<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"/>';

test("a light template", () => {
  const found = style({ "ppt/presentation.xml": presentationXml({ size: '<p:sldSz cx="9144000" cy="6858000"/>' }) });
  expect(found).toMatchObject({
    size: { width: 720, height: 540 },
    dark: false,
    fonts: { heading: "Georgia", body: "Calibri" },
    typeScale: 0.942,
    logo,
    template: { name: "x" },
  });
  expect(found.palette).toMatchObject({ paper: "FFFFFF", card: "FFFFFF", ink: "0A0A0A", line: "DADADA" });
  expect(found.palette.hyperlink).toBe("0563C1");
});

test.each<[string, Parts, { dark: boolean; paper: string; ink: string; card?: string }]>([
  ["dark by its map", master("", swapped), { dark: true, paper: "0A0A0A", ink: "FFFFFF", card: "0A0A0A" }],
  ["painted dark by hand", master(solid("101820")), { dark: true, paper: "101820", ink: "FFFFFF", card: "101820" }],
  ["of a middle colour", master(solid("808080")), { dark: false, paper: "808080", ink: "0A0A0A" }],
  ["a dark gradient", master(gradient("000000", "203864"), swapped), { dark: true, paper: "101C32", ink: "FFFFFF" }],
  [
    "a gradient with a stop in the middle",
    master(gradient("FFFFFF", "EEEEEE", "DDDDDD")),
    { dark: false, paper: "EEEEEE", ink: "0A0A0A" },
  ],
  ["from white to black", master(gradient("FFFFFF", "000000")), { dark: false, paper: "808080", ink: "0A0A0A" }],
  [
    "whose theme is all white",
    {
      "ppt/theme/theme1.xml": themeXml({
        colours: themeColoursXml.replace(/<a:(sys|srgb)Clr.*?\/>/g, '<a:srgbClr val="FFFFFF"/>'),
      }),
    },
    { dark: false, paper: "FFFFFF", ink: "757575" },
  ],
])("a template %s", (_, parts, expected) => {
  const { card, ...rest } = expected;
  const found = style(parts);
  expect({ dark: found.dark, paper: found.palette.paper, ink: found.palette.ink }).toEqual(rest);
  if (card) expect(found.palette.card).toBe(card);
  for (const token of [...deckColours, "ink", "muted", "hyperlink"] as const) {
    expect(contrast(found.palette[token] ?? "", found.palette.paper), token).toBeGreaterThanOrEqual(4.5);
  }
});

test("accents stay those of the scheme, on every stop of a gradient", () => {
  const roles = schemeRoles(template(master(gradient("FFFFFF", "D0D8E8"))));
  expect(deckColours.map((token) => roles[token].base)).toEqual(
    [1, 2, 3, 4, 5, 6].map((n) => ({ scheme: `accent${n}` })),
  );
  for (const token of deckColours) {
    expect(contrast(roles[token].hex, "FFFFFF")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles[token].hex, "D0D8E8")).toBeGreaterThanOrEqual(4.5);
  }
  expect(roles.capital.changes).toEqual([{ name: "lumMod", value: expect.any(Number) }]);
  expect(roles.line).toMatchObject({ base: { scheme: "tx1" }, changes: [{ name: "alpha", value: 15000 }] });
});

describe("type is made smaller for faces that run wide or tall", () => {
  test.each<[string[], number]>([
    [["Arial"], 1],
    [["Arial Narrow", "Helvetica Neue"], 1],
    [["Times New Roman"], 1],
    [["Calibri Light"], 0.942],
    [["Arial", "Verdana"], 0.854],
    [["Open Sans"], 0.845],
    [["Arial Black"], 0.781],
    [["Roboto Mono"], 0.869],
    [["Calibrix"], 0.92],
    [["Comic Sans MS"], 0.92],
    [["constructor"], 0.92],
    [[], 1],
  ])("%j: %d", (faces, scale) => expect(typeScaleOf(faces)).toBe(scale));
});
