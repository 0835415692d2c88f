import { deckColours } from "../plan-types";

export type DeckColour = (typeof deckColours)[number];

/** Colours of a deck as six hexadecimal digits, without "#". */
export type Palette = Record<"paper" | "card" | "ink" | "muted" | "line" | DeckColour, string> & {
  /** Of links; the first theme's colour when absent. */
  hyperlink?: string;
};

// "light-dark(#light, #dark)", or one colour for both.
const token = /--color-([\w-]+)\s*:\s*(?:light-dark\(\s*)?#([0-9a-f]{6}|[0-9a-f]{3})\b/gi;

/**
 * The light palette out of the text of `src/ui/tokens.css`: of each `--color-…` the first value, and of a pair the first
 * half, since print and dark rules stand further down. Throws an `Error` that names a token which is missing.
 */
export function parsePalette(css: string): Palette {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of css.matchAll(token)) {
    if (!found.has(name)) found.set(name, value.length === 3 ? value.replace(/./g, "$&$&") : value);
  }
  const colour = (name: string): string => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`No colour --color-${name} in the design tokens`);
    return value.toUpperCase();
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
    ...(accent && { hyperlink: accent.toUpperCase() }),
  };
}

/** The scheme colour of a colour token: "accent1" for the first of `deckColours`; the last, a neutral, if unknown. */
export function accentOf(token: string): string {
  const known: readonly string[] = deckColours;
  const index = known.indexOf(token);
  return `accent${(index === -1 ? deckColours.length - 1 : index) + 1}`;
}
