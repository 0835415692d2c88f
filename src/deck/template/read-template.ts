import { cleanLine } from "../layout/clean";
import {
  type DeckTemplate,
  type MappedColour,
  mappedColours,
  type ThemeColour,
  themeColours,
  usualMap,
} from "../style";
import { TemplateError } from "./errors";
import { contentType, type OfficePackage, openPackage, related } from "./open-package";
import { type Part, readBackground } from "./read-background";
import { readFonts } from "./read-fonts";
import { readThemeColours } from "./read-theme";
import { attribute, descend, type ParseXml, relationshipId, type XmlElement } from "./xml-dom";

/** Presentations, templates and slide shows, with macros, which are never looked at, or without. */
const mainType =
  /^application\/vnd\.(openxmlformats-officedocument\.presentationml|ms-powerpoint)\.(presentation|template|slideshow)(\.macroEnabled)?\.main\+xml$/i;

const emuPerPoint = 12_700;
/** In EMU, 1 in to 56 in (`ST_SlideSizeCoordinate`, ECMA-376 part 1, 19.7.17). */
const slideSide = { least: 914_400, most: 51_206_400 } as const;
/** What the format says of a presentation without a size: 10 × 7.5 in (19.2.1.39). */
const defaultSize = { cx: 9_144_000, cy: 6_858_000 } as const;

/**
 * What a deck takes from a company's .pptx, .potx, .ppsx or a macro-enabled sibling (ECMA-376 part 1, 13.3 and 14.2.7,
 * transitional or strict): slide size, and colours, typefaces and background of the first master. `name` is the file's.
 * Throws `TemplateError` and nothing else.
 */
export function readTemplate(bytes: Uint8Array, name: string, parse: ParseXml): DeckTemplate {
  const from = openPackage(bytes, parse);
  const path = related(from, "", "officeDocument");
  if (path === undefined || !mainType.test(contentType(from, path) ?? "")) {
    throw new TemplateError("not-a-presentation");
  }
  const presentation = partOf(from, path, "presentation");
  const size = readSize(presentation);
  const master = firstMaster(presentation);
  const theme = themeOf(master);
  const colours = readThemeColours(theme.root, theme.path);
  const map = readMap(master.root);
  return {
    name: cleanLine(name).slice(0, 200),
    size,
    colours,
    fonts: readFonts(master.root, theme.root),
    map,
    ...readBackground(master, theme, { colours, map }),
  };
}

function partOf(from: OfficePackage, path: string, name: string): Part {
  const root = from.xml(path);
  if (root.localName !== name) throw new TemplateError("broken", path);
  return { from, path, root };
}

/** In points. */
function readSize({ root, path }: Part): DeckTemplate["size"] {
  const size = descend(root, "sldSz");
  const side = (name: "cx" | "cy") => {
    const emu = size ? Number(attribute(size, name) ?? Number.NaN) : defaultSize[name];
    if (!(emu >= slideSide.least && emu <= slideSide.most)) throw new TemplateError("bad-size", path);
    return emu / emuPerPoint;
  };
  return { width: side("cx"), height: side("cy") };
}

/** The first of the list, not of the relationships: that is the one new slides get. */
function firstMaster({ from, path, root }: Part): Part {
  const first = descend(root, "sldMasterIdLst", "sldMasterId");
  const id = first && relationshipId(first, "id");
  const target = from.relationships(path).find((one) => one.id === id && !one.external)?.target;
  if (target === undefined || from.size(target) === undefined) throw new TemplateError("no-master", target ?? path);
  return partOf(from, target, "sldMaster");
}

function themeOf({ from, path }: Part): Part {
  const target = related(from, path, "theme");
  if (target === undefined || from.size(target) === undefined) throw new TemplateError("no-theme", target ?? path);
  return partOf(from, target, "theme");
}

/** `p:clrMap` (19.3.1.6); the usual meaning for what it leaves out or gets wrong. */
function readMap(master: XmlElement): Record<MappedColour, ThemeColour> {
  const element = descend(master, "clrMap");
  const map: Record<MappedColour, ThemeColour> = { ...usualMap };
  for (const name of mappedColours) {
    const named = element && attribute(element, name);
    map[name] = themeColours.find((colour) => colour === named) ?? usualMap[name];
  }
  return map;
}
