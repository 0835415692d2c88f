import { deckColours } from "../plan-types";

export type DeckColour = (typeof deckColours)[number];

/** Colours of a deck as six hexadecimal digits, without "#". */
export type Palette = Record<"paper" | "card" | "ink" | "muted" | "line" | DeckColour, string> & {
  /** Of links; the first theme's colour when absent. */
  hyperlink?: string;
};

// "light-dark(#light, #dark)", or one colour for both.
const hex = "#([0-9a-f]{6}|[0-9a-f]{3})";
const token = new RegExp(`--color-([\\w-]+)\\s*:\\s*(?:light-dark\\(\\s*)?${hex}\\b(?:\\s*,\\s*${hex}\\b)?`, "gi");

/**
 * A palette out of the text of `src/ui/tokens.css`: of each `--color-…` the first value, since print and dark rules stand
 * further down, and of a pair the half for the scheme. Throws an `Error` that names a token which is missing.
 */
export function parsePalette(css: string, scheme: "light" | "dark" = "light"): Palette {
  const found = new Map<string, string>();
  for (const [, name = "", light = "", dark = light] of css.matchAll(token)) {
    const value = scheme === "light" ? light : dark;
    if (!found.has(name)) found.set(name, sixDigits(value));
  }
  const colour = (name: string): string => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`No colour --color-${name} in the design tokens`);
    return value;
  };
  const accent = found.get("accent");
  return {
    paper: colour("paper"),
    card: colour("card"),
    ink: colour("ink"),
    muted: colour("muted"),
    line: colour("line"),
    infrastructure: colour("infrastructure"),
    "legal-risk": colour("legal-risk"),
    "regulated-sectors": colour("regulated-sectors"),
    multimodal: colour("multimodal"),
    operations: colour("operations"),
    capital: colour("capital"),
    ...(accent && { hyperlink: accent }),
  };
}

/** "#1f5fbf" or "abc" as "1F5FBF" and "AABBCC". */
export function sixDigits(value: string): string {
  const digits = value.replace("#", "").toUpperCase();
  return digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
}

/** The deck's colour of a token; a neutral one if unknown. */
export function deckColourOf(name: string): DeckColour {
  return deckColours.find((known) => known === name) ?? "capital";
}
