import { cleanLine } from "../layout/clean";
import { deckColours } from "../plan-types";
import { type DeckStyle, type DeckTemplate, type ThemeColour, themeColours, usualMap } from "../style";
import { contrast } from "../template/colours";
import { solid } from "./inks";
import { declare } from "./namespaces";
import { type Child, el, val, type Xml } from "./xml";

type Colours = Record<ThemeColour, string>;

/**
 * The theme of the slides: the template's twelve colours, or ours. Ours are, on a light page, dk1 ink, lt1 card, dk2
 * muted, lt2 paper, accents 1 to 6 in the order of `deckColours`; on a dark page the four change places. Themes, and the
 * fill of a template's background, are all that has colour values: the rest names a scheme colour, so that another theme
 * restyles the deck.
 */
export function slideThemeXml(style: DeckStyle): Xml {
  const { template, palette, fonts } = style;
  // In PowerPoint's colour picker, for those who add a line of their own.
  const custom = template ? [] : [el("a:custClr", { name: "line" }, rgb(palette.line))];
  return themeXml((template && cleanLine(template.name)) || "Vigie", coloursOf(style), fonts, custom);
}

/** The theme of the notes, which are printed: dark on white, whatever the slides are. */
export function notesThemeXml(style: DeckStyle): Xml {
  const colours = coloursOf(style);
  const darker = contrast(colours.dk1, "FFFFFF") > contrast(colours.lt1, "FFFFFF") ? colours.dk1 : colours.lt1;
  const dk1 = contrast(darker, "FFFFFF") >= 7 ? darker : "000000";
  return themeXml("Vigie", { ...colours, dk1, lt1: "FFFFFF" }, style.fonts, []);
}

/** `<p:clrMap>` of the slides' master. */
export function slideColourMap({ template, dark }: Pick<DeckStyle, "template" | "dark">): Xml {
  if (template) return colourMap(template.map);
  return colourMap(dark ? { bg1: "dk1", tx1: "lt1", bg2: "dk2", tx2: "lt2" } : {});
}

/** `<p:clrMap>`: light paper and dark text but where said otherwise. */
export function colourMap(changes: Partial<DeckTemplate["map"]>): Xml {
  return el("p:clrMap", { ...usualMap, ...changes });
}

/** A line of `width` points in a fill. */
export function line(tag: string, width: number, fill: Xml, ...rest: Child[]): Xml {
  return el(tag, { w: Math.round(width * 12700) }, fill, ...rest);
}

function coloursOf({ template, palette, dark }: DeckStyle): Colours {
  if (template) return template.colours;
  const { ink, muted, card, paper } = palette;
  return {
    dk1: dark ? card : ink,
    lt1: dark ? ink : card,
    dk2: dark ? paper : muted,
    lt2: dark ? muted : paper,
    accent1: palette[deckColours[0]],
    accent2: palette[deckColours[1]],
    accent3: palette[deckColours[2]],
    accent4: palette[deckColours[3]],
    accent5: palette[deckColours[4]],
    accent6: palette[deckColours[5]],
    hlink: palette.hyperlink ?? palette[deckColours[0]],
    folHlink: muted,
  };
}

function themeXml(name: string, colours: Colours, fonts: DeckStyle["fonts"], custom: readonly Xml[]): Xml {
  return el(
    "a:theme",
    { ...declare("a"), name },
    el(
      "a:themeElements",
      {},
      el(
        "a:clrScheme",
        { name },
        themeColours.map((colour) => el(`a:${colour}`, {}, rgb(colours[colour]))),
      ),
      el("a:fontScheme", { name }, font("a:majorFont", fonts.heading), font("a:minorFont", fonts.body)),
      formatScheme(name),
    ),
    el("a:objectDefaults"),
    el("a:extraClrSchemeLst"),
    custom.length > 0 && el("a:custClrLst", {}, custom),
  );
}

function font(tag: string, typeface: string): Xml {
  const faces = { latin: typeface, ea: "", cs: typeface };
  return el(
    tag,
    {},
    Object.entries(faces).map(([script, face]) => el(`a:${script}`, { typeface: face })),
  );
}

function rgb(hex: string): Xml {
  return el("a:srgbClr", { val: hex });
}

/** Flat: no gradient, no shadow. The schema asks for three of each kind. */
function formatScheme(name: string): Xml {
  const three = (make: (i: number) => Xml) => [0, 1, 2].map(make);
  const flat = () => solid("phClr");
  return el(
    "a:fmtScheme",
    { name },
    el("a:fillStyleLst", {}, three(flat)),
    el(
      "a:lnStyleLst",
      {},
      three((i) => line("a:ln", 0.75 * (i + 1), flat(), val("a:prstDash", "solid"))),
    ),
    el(
      "a:effectStyleLst",
      {},
      three(() => el("a:effectStyle", {}, el("a:effectLst"))),
    ),
    el("a:bgFillStyleLst", {}, three(flat)),
  );
}
