import type { DraftTheme } from "./types";

/** The format takes three. */
export const mostThemes = 3;

export function themesTaken(themes: readonly DraftTheme[]): readonly DraftTheme[] {
  return themes.slice(0, mostThemes);
}
