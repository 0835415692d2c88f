import { deckColours } from "../plan-types";
import type { Palette } from "../pptx/palette";
import type { DeckTemplate, MappedColour, TemplateColour, TemplateFill } from "../style";
import { contrast, mix } from "./colours";
import { schemeColour } from "./read-colour";
import { changesOf, faded, type Readable, readable } from "./readable";

/** What a colour is for in a deck. */
export type ColourRole = keyof Palette;

/** For text of any size (WCAG 2.2, 1.4.3). */
const enough = 4.5;
/** Muted text is at most so many per cent lighter than the rest, hairlines so opaque. */
const mostFaded = 35;
const lineShare = 15;

/**
 * Every colour of a deck in the terms of a template, so that another theme still restyles it: text and accents are
 * darkened or lightened until they can be read on the background, at 4.5 to 1 on every stop of a gradient if that can be
 * had, else on its middle. Under a picture the page is taken to be background 1.
 */
export function schemeRoles(template: DeckTemplate): Required<Record<ColourRole, TemplateColour>> {
  const paper = paperOf(template);
  const grounds = groundsOf(template.background, paper.hex);
  const ink = inkOn(template, grounds, paper.hex);
  const muted = faded(ink.hex, grounds, enough, mostFaded);
  const card = schemeColour("bg1", template);
  const legible = (name: MappedColour): TemplateColour => {
    const colour = schemeColour(name, template);
    const found = readable(colour.hex, grounds, enough) ?? readable(colour.hex, paper.hex, enough);
    return found ? shifted(colour, found) : ink;
  };
  const accent = (token: (typeof deckColours)[number]) => legible(accents[deckColours.indexOf(token)] ?? "accent6");
  return {
    paper,
    // A page painted dark by hand has its light text on "background 1", which is then no ground for it.
    card: contrast(ink.hex, card.hex) >= enough ? card : paper,
    ink,
    muted: { base: ink.base, hex: muted.hex, changes: [...ink.changes, ...muted.changes] },
    line: {
      base: ink.base,
      changes: [...ink.changes, { name: "alpha", value: lineShare * 1000 }],
      hex: mix(ink.hex, paper.hex, lineShare / 100),
    },
    infrastructure: accent("infrastructure"),
    "legal-risk": accent("legal-risk"),
    "regulated-sectors": accent("regulated-sectors"),
    multimodal: accent("multimodal"),
    operations: accent("operations"),
    capital: accent("capital"),
    hyperlink: legible("hlink"),
  };
}

const accents = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"] as const;

/** Text 1, if it can be read; else the first of the theme's other text and background colours that can. */
function inkOn(template: DeckTemplate, grounds: readonly string[], paper: string): TemplateColour {
  const text = schemeColour("tx1", template);
  for (const on of [grounds, [paper]]) {
    for (const name of ["tx1", "bg1", "tx2", "bg2"] as const) {
      const colour = schemeColour(name, template);
      if (on.every((ground) => contrast(colour.hex, ground) >= enough)) return colour;
    }
  }
  return shifted(text, readable(text.hex, paper, enough) ?? text);
}

function shifted(colour: TemplateColour, to: Readable): TemplateColour {
  return { base: colour.base, changes: [...colour.changes, ...changesOf(to)], hex: to.hex };
}

function groundsOf(fill: TemplateFill, paper: string): string[] {
  return [paper, ...(fill.type === "gradient" ? fill.stops.map((stop) => stop.colour.hex) : [])];
}

function paperOf(template: DeckTemplate): TemplateColour {
  const { background } = template;
  if (background.type === "picture") return schemeColour("bg1", template);
  if (background.type === "solid") return background.colour;
  const hex = middle(background.stops);
  return { base: { hex }, changes: [], hex };
}

function middle(stops: readonly { at: number; colour: TemplateColour }[]): string {
  const before = stops.findLast(({ at }) => at <= 0.5) ?? stops[0];
  const after = stops.find(({ at }) => at >= 0.5) ?? before;
  if (!before || !after) return "FFFFFF";
  const share = after.at === before.at ? 0 : (0.5 - before.at) / (after.at - before.at);
  return mix(after.colour.hex, before.colour.hex, share);
}
