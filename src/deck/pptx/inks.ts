import { deckColours } from "../plan-types";
import type { DeckStyle, TemplateColour } from "../style";
import { schemeRoles } from "../template/scheme-roles";
import { type DeckColour, deckColourOf, type Palette } from "./palette";
import { el, val, type Xml } from "./xml";

/** Fills for what a deck draws, each a colour of its theme, changed where it could else not be read on the page. */
export interface Inks {
  paper: Xml;
  ink: Xml;
  muted: Xml;
  hairline: Xml;
  accent: Xml;
  /** Of a link's text; absent where the theme's own link colour can be read, as readers of the format use that. */
  link?: Xml;
  /** Of a colour token, for figures and marks alike. */
  of: (token: string) => Xml;
}

type Colour = Pick<TemplateColour, "base" | "changes">;
type Roles = Required<Record<keyof Palette, Colour>>;

export function inksOf({ template, dark }: DeckStyle): Inks {
  const roles = template ? schemeRoles(template) : dark ? darkRoles : lightRoles;
  return {
    paper: solidFill(roles.paper),
    ink: solidFill(roles.ink),
    muted: solidFill(roles.muted),
    hairline: solidFill(roles.line),
    accent: solidFill(roles.hyperlink),
    ...(roles.hyperlink.changes.length > 0 && { link: solidFill(roles.hyperlink) }),
    of: (token) => solidFill(roles[deckColourOf(token)]),
  };
}

/** `a:solidFill` in a colour and its changes, in order. */
export function solidFill(colour: Colour): Xml {
  return el("a:solidFill", {}, colourXml(colour));
}

export function colourXml({ base, changes }: Colour): Xml {
  const own = changes.map(({ name, value }) => val(`a:${name}`, value));
  return "scheme" in base
    ? el("a:schemeClr", { val: base.scheme }, own)
    : el("a:srgbClr", { val: base.hex.toUpperCase() }, own);
}

/** `a:solidFill` in a scheme colour as it is. */
export function solid(scheme: string): Xml {
  return el("a:solidFill", {}, el("a:schemeClr", { val: scheme }));
}

const plain = (scheme: "bg1" | "tx1" | "bg2" | "tx2" | "hlink"): Colour => ({ base: { scheme }, changes: [] });
const accents = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"] as const;
const accentRole = (colour: DeckColour): Colour => ({
  base: { scheme: accents[deckColours.indexOf(colour)] ?? "accent6" },
  changes: [],
});

/** The deck's own theme has a place for each role: see theme.ts. */
const lightRoles: Roles = {
  paper: plain("bg2"),
  card: plain("bg1"),
  ink: plain("tx1"),
  muted: plain("tx2"),
  // The paper, a little darker and greyer.
  line: {
    base: { scheme: "bg2" },
    changes: [
      { name: "satMod", value: 55000 },
      { name: "lumMod", value: 89500 },
    ],
  },
  infrastructure: accentRole("infrastructure"),
  "legal-risk": accentRole("legal-risk"),
  "regulated-sectors": accentRole("regulated-sectors"),
  multimodal: accentRole("multimodal"),
  operations: accentRole("operations"),
  capital: accentRole("capital"),
  hyperlink: plain("hlink"),
};

// Darker than a dark page cannot be seen.
const darkRoles: Roles = {
  ...lightRoles,
  line: { base: { scheme: "tx1" }, changes: [{ name: "alpha", value: 15000 }] },
};
