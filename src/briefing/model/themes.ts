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
