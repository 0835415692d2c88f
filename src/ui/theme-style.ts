import type { CSSProperties } from "react";

/** Gives `--theme` to an element and what it holds. A token that the design does not know falls back to plain ink. */
export function themeStyle(colour: string | undefined): CSSProperties {
  return { "--theme": `var(--color-${colour ?? "capital"}, var(--color-ink))` } as CSSProperties;
}
