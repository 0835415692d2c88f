import { type Palette, parsePalette, sixDigits } from "./pptx/palette";
import type { DeckPicture, DeckStyle } from "./style";
import { readable } from "./template/readable";

const sizes = { "16:9": { width: 960, height: 540 }, "4:3": { width: 720, height: 540 } } as const;

/** For text of any size (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** The app's own look: colours of its design tokens (`css`) and Arial; `accent`, "#rrggbb", is the deployment's. */
export function defaultStyle(
  css: string,
  choice: {
    ratio: keyof typeof sizes;
    scheme: "light" | "dark";
    accent?: string | undefined;
    logo?: DeckPicture | undefined;
  },
): DeckStyle {
  const { ratio, scheme, accent, logo } = choice;
  const palette = parsePalette(css, scheme);
  return {
    size: sizes[ratio],
    palette: accent === undefined ? palette : { ...palette, hyperlink: accentOn(palette, accent, scheme) },
    dark: scheme === "dark",
    fonts: { heading: "Arial", body: "Arial" },
    typeScale: 1,
    ...(logo && { logo }),
  };
}

/** An accent is chosen for light pages: on a dark one it is lightened until it can be read. */
function accentOn({ paper }: Palette, accent: string, scheme: "light" | "dark"): string {
  const hex = sixDigits(accent);
  return scheme === "light" ? hex : (readable(hex, paper, enough)?.hex ?? hex);
}
