import type { Theme } from "../schema";

/** A theme by its id; one that the taxonomy lacks is shown by its id, in neutral colour, rather than lost. */
export function themeOf(themes: readonly Theme[], id: string | undefined): Theme {
  const plain = { fr: id ?? "—", en: id ?? "—" };
  return (
    themes.find((theme) => theme.id === id) ?? {
      id: id ?? "none",
      label: plain,
      description: plain,
      colour: "capital",
      icon: "tag",
    }
  );
}

/** The taxonomy, then themes that only the stories know: none is lost for want of an entry. */
export function knownThemes(themes: readonly Theme[], stories: readonly { themes: readonly string[] }[]): Theme[] {
  const known = new Set(themes.map(({ id }) => id));
  const extra = new Set(stories.flatMap((story) => story.themes.filter((id) => !known.has(id))));
  return [...themes, ...[...extra].map((id) => themeOf(themes, id))];
}

/** Items in the taxonomy's order, those of themes that it lacks last. */
export function inThemeOrder<T>(items: readonly T[], themes: readonly Theme[], idOf: (item: T) => string): T[] {
  const places = new Map(themes.map(({ id }, index) => [id, index]));
  const place = (item: T) => places.get(idOf(item)) ?? themes.length;
  return items.toSorted((a, b) => place(a) - place(b));
}
