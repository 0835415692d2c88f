import {
  type ColourChange,
  colourChanges,
  type MappedColour,
  mappedColours,
  type TemplateColour,
  type ThemeColour,
  themeColours,
} from "../style";
import { changed, encoded, fromHsl, toHex } from "./colours";
import { attribute, children, type XmlElement } from "./xml-dom";

/** What scheme colours stand for: the theme's, by the master's map; `phClr` by who uses a fill of the theme. */
export interface Scheme {
  colours: Record<ThemeColour, string>;
  map: Record<MappedColour, ThemeColour>;
  placeholder?: TemplateColour;
}

/** More changes than any file has. */
const mostChanges = 32;

/**
 * The first colour inside an element, of the six kinds that DrawingML knows (ECMA-376 part 1, 20.1.2.3); undefined if
 * none is there that can be told. Without a scheme, as in the theme's own list, no scheme colour can.
 */
export function readColour(container: XmlElement, scheme?: Scheme): TemplateColour | undefined {
  for (const element of children(container)) {
    const base = baseOf(element, scheme);
    if (!base) continue;
    const changes = [...base.changes, ...changesIn(element)];
    // `base.hex` has its own changes in it already.
    return { base: base.base, changes, hex: changed(base.hex, changesIn(element)) };
  }
  return undefined;
}

/** A colour of the scheme as it is. */
export function schemeColour(name: MappedColour | ThemeColour, { colours, map }: Scheme): TemplateColour {
  return { base: { scheme: name }, changes: [], hex: colours[isMapped(name) ? map[name] : name] };
}

/** A whole number of thousandths of a per cent, or in strict OOXML a decimal with "%". */
export function percentage(text: string | undefined): number | undefined {
  const match = /^\s*([+-]?\d{1,9}(?:\.\d{1,9})?)(%?)\s*$/.exec(text ?? "");
  return match ? Math.round(Number(match[1]) * (match[2] ? 1000 : 1)) : undefined;
}

function baseOf(element: XmlElement, scheme: Scheme | undefined): TemplateColour | undefined {
  const val = attribute(element, "val") ?? "";
  const share = (name: string) => (percentage(attribute(element, name)) ?? 0) / 100_000;
  switch (element.localName) {
    case "srgbClr":
      return /^[0-9a-f]{6}$/i.test(val) ? own(val) : undefined;
    case "sysClr":
      return own(attribute(element, "lastClr") ?? systemColour(val));
    case "scrgbClr":
      return own(toHex([encoded(share("r")), encoded(share("g")), encoded(share("b"))]));
    case "hslClr": {
      const turn = Number(attribute(element, "hue") ?? 0) / 21_600_000;
      return own(toHex(fromHsl({ h: Number.isFinite(turn) ? turn : 0, s: share("sat"), l: share("lum") })));
    }
    case "prstClr": {
      const preset = presets.get(val);
      return preset === undefined ? undefined : own(preset);
    }
    case "schemeClr":
      return scheme && ofScheme(val, scheme);
    default:
      return undefined;
  }
}

function ofScheme(name: string, scheme: Scheme): TemplateColour | undefined {
  if (name === "phClr") return scheme.placeholder;
  const known = [...mappedColours, ...themeColours].find((one) => one === name);
  return known && schemeColour(known, scheme);
}

function own(hex: string): TemplateColour {
  const clean = /^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : "000000";
  return { base: { hex: clean }, changes: [], hex: clean };
}

/** Of what it does not know, such as `gray` or `inv`, nothing is taken. */
function changesIn(element: XmlElement): ColourChange[] {
  return children(element)
    .slice(0, mostChanges)
    .flatMap((child) => {
      const name = colourChanges.find((one) => one === child.localName);
      const text = attribute(child, "val");
      const value = percentage(text);
      return name && value !== undefined ? [{ name, value }] : [];
    });
}

function isMapped(name: MappedColour | ThemeColour): name is MappedColour {
  return mappedColours.some((one) => one === name);
}

/** What Windows shows by default; files nearly always carry `lastClr`. */
function systemColour(name: string): string {
  return name.endsWith("Text") ? "000000" : "FFFFFF";
}

/** Of the preset colours (20.1.10.47), those met in files. Their values are those of CSS. */
const presets = new Map(
  Object.entries({
    aqua: "00FFFF",
    black: "000000",
    blue: "0000FF",
    cyan: "00FFFF",
    dkBlue: "00008B",
    darkBlue: "00008B",
    dkGray: "A9A9A9",
    dkGreen: "006400",
    darkGreen: "006400",
    dkRed: "8B0000",
    darkRed: "8B0000",
    fuchsia: "FF00FF",
    gold: "FFD700",
    gray: "808080",
    green: "008000",
    lime: "00FF00",
    ltBlue: "ADD8E6",
    ltGray: "D3D3D3",
    magenta: "FF00FF",
    maroon: "800000",
    navy: "000080",
    olive: "808000",
    orange: "FFA500",
    purple: "800080",
    red: "FF0000",
    silver: "C0C0C0",
    teal: "008080",
    white: "FFFFFF",
    yellow: "FFFF00",
  }),
);
