import type { DeckTemplate, TemplateColour, TemplateFill } from "../style";
import type { OfficePackage } from "./open-package";
import { readPicture } from "./picture";
import { percentage, readColour, type Scheme, schemeColour } from "./read-colour";
import { attribute, children, descend, relationshipId, type XmlElement } from "./xml-dom";

type Background = Pick<DeckTemplate, "background" | "pictureLeftOut">;

/** A part, with its package for the pictures that it names. */
export interface Part {
  from: OfficePackage;
  path: string;
  root: XmlElement;
}

const largestPicture = 10e6;
/** A picture laid out in tiles is taken as one picture if it is about as large as a slide, in pixels. */
const smallestTile = 600;
const mostStops = 20;

/**
 * The background of a master, its own or one of the theme's (`p:bg`, ECMA-376 part 1, 19.3.1.1 to 19.3.1.3). What is not
 * there or cannot be told is the plain colour that the master calls background 1. Throws `TemplateError` as parts do.
 */
export function readBackground(master: Part, theme: Part, scheme: Scheme): Background {
  const place = descend(master.root, "cSld", "bg");
  const properties = descend(place, "bgPr");
  if (properties) return readFill(children(properties)[0], master, scheme);
  const reference = descend(place, "bgRef");
  const style = reference && styleFill(theme.root, Number(attribute(reference, "idx")));
  if (!style) return { background: plain(scheme) };
  return readFill(style, theme, {
    ...scheme,
    placeholder: readColour(reference, scheme) ?? schemeColour("bg1", scheme),
  });
}

/** Of the theme's two lists of fills: 1 to 999 those of shapes, from 1001 those of backgrounds, 0 and 1000 none. */
function styleFill(theme: XmlElement, index: number): XmlElement | undefined {
  const list = index > 1000 ? "bgFillStyleLst" : "fillStyleLst";
  const styles = descend(theme, "themeElements", "fmtScheme", list);
  return styles && children(styles)[(index > 1000 ? index - 1000 : index) - 1];
}

function readFill(fill: XmlElement | undefined, owner: Part, scheme: Scheme): Background {
  switch (fill?.localName) {
    case "solidFill":
      return { background: { type: "solid", colour: readColour(fill, scheme) ?? schemeColour("bg1", scheme) } };
    case "gradFill":
      return { background: readGradient(fill, scheme) };
    case "pattFill": {
      const ground = descend(fill, "bgClr");
      const colour = ground && readColour(ground, scheme);
      return { background: colour ? { type: "solid", colour } : plain(scheme) };
    }
    case "blipFill": {
      const found = readBlip(fill, owner);
      return typeof found === "string" ? { background: plain(scheme), pictureLeftOut: found } : { background: found };
    }
    default:
      return { background: plain(scheme) };
  }
}

/** A gradient along a path, from the middle outwards, is taken as one from top to bottom. */
function readGradient(fill: XmlElement, scheme: Scheme): TemplateFill {
  const list = descend(fill, "gsLst");
  const stops = (list ? children(list, "gs") : [])
    .slice(0, mostStops)
    .flatMap((stop): { at: number; colour: TemplateColour }[] => {
      const colour = readColour(stop, scheme);
      const at = (percentage(attribute(stop, "pos")) ?? 0) / 100_000;
      return colour ? [{ at: Math.min(1, Math.max(0, at)), colour }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = stops;
  if (!first) return plain(scheme);
  if (stops.length === 1) return { type: "solid", colour: first.colour };
  const line = descend(fill, "lin");
  // 60,000ths of a degree.
  const angle = line ? Number(attribute(line, "ang") ?? 0) / 60_000 : 90;
  return { type: "gradient", angle: Number.isFinite(angle) ? ((angle % 360) + 360) % 360 : 0, stops };
}

/** Pictures are read from the package only: nothing is ever fetched. Effects on them are not taken. */
function readBlip(fill: XmlElement, owner: Part): TemplateFill | NonNullable<DeckTemplate["pictureLeftOut"]> {
  const blip = descend(fill, "blip");
  const id = blip && relationshipId(blip, "embed");
  if (!blip || !id) return blip && relationshipId(blip, "link") ? "linked" : "missing";
  const target = owner.from.relationships(owner.path).find((relationship) => relationship.id === id);
  if (target?.external) return "linked";
  const size = target && owner.from.size(target.target);
  if (size === undefined) return "missing";
  if (size > largestPicture) return "too-large";
  const bytes = owner.from.part(target?.target ?? "");
  const picture = bytes && readPicture(bytes);
  if (!picture) return "format";
  return descend(fill, "tile") && picture.width < smallestTile ? "tiled" : { type: "picture", picture };
}

function plain(scheme: Scheme): TemplateFill {
  return { type: "solid", colour: schemeColour("bg1", scheme) };
}
