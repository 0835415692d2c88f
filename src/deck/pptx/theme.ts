import { deckColours } from "../plan-types";
import { declare } from "./namespaces";
import type { Palette } from "./palette";
import { type Child, el, val, type Xml } from "./xml";

/**
 * A theme part: dk1 ink, lt1 card, dk2 muted, lt2 paper, accents 1 to 6 in the order of `deckColours`, Arial twice. It is
 * the only part with colour values; all others name a scheme colour, so that another theme restyles the deck.
 */
export function themeXml(name: string, palette: Palette): Xml {
  const accents = deckColours.map((colour, i) => el(`a:accent${i + 1}`, {}, rgb(palette[colour])));
  const link = palette.hyperlink ?? palette[deckColours[0]];
  const font = (tag: string) =>
    el(
      tag,
      {},
      ...(["latin", "ea", "cs"] as const).map((script) =>
        el(`a:${script}`, { typeface: script === "ea" ? "" : "Arial" }),
      ),
    );
  return el(
    "a:theme",
    { ...declare("a"), name },
    el(
      "a:themeElements",
      {},
      el(
        "a:clrScheme",
        { name },
        el("a:dk1", {}, rgb(palette.ink)),
        el("a:lt1", {}, rgb(palette.card)),
        el("a:dk2", {}, rgb(palette.muted)),
        el("a:lt2", {}, rgb(palette.paper)),
        accents,
        el("a:hlink", {}, rgb(link)),
        el("a:folHlink", {}, rgb(palette.muted)),
      ),
      el("a:fontScheme", { name }, font("a:majorFont"), font("a:minorFont")),
      formatScheme(name),
    ),
    el("a:objectDefaults"),
    el("a:extraClrSchemeLst"),
    // In PowerPoint's colour picker, for those who add a line of their own.
    el("a:custClrLst", {}, el("a:custClr", { name: "line" }, rgb(palette.line))),
  );
}

/** A solid fill in a scheme colour, "tx1" or "accent3", with changes to it if any. */
export function solid(scheme: string, ...changes: Xml[]): Xml {
  return el("a:solidFill", {}, el("a:schemeClr", { val: scheme }, changes));
}

/** Hairlines: the paper, a little darker and greyer, so that they stay faint whatever the theme. */
export function hairline(): Xml {
  return solid("bg2", val("a:satMod", 55000), val("a:lumMod", 89500));
}

/** A line of `width` points in a fill. */
export function line(tag: string, width: number, fill: Xml, ...rest: Child[]): Xml {
  return el(tag, { w: Math.round(width * 12700) }, fill, ...rest);
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
