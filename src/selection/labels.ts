import { themeOf } from "@/briefing/model/themes";
import { kindWord } from "@/briefing/model/words";
import type { Briefing, Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import type { Filters } from "./apply";

export interface FilterLabel {
  label: string;
  /** The change that takes this one filter away. */
  without: Partial<Filters>;
}

/** The filters that are on, in words: for the page and for what leaves it. */
export function filterLabels(
  search: Filters,
  briefing: Briefing,
  themes: readonly Theme[],
  language: Language,
): FilterLabel[] {
  const entities = briefing.stories.flatMap((story) => story.entities);
  return [
    ...search.theme.map((id) => ({
      label: themeOf(themes, id).label[language],
      without: { theme: search.theme.filter((other) => other !== id) },
    })),
    ...search.entity.map((id) => ({
      label: entities.find((entity) => entity.id === id)?.name ?? id,
      without: { entity: search.entity.filter((other) => other !== id) },
    })),
    ...search.kind.map((kind) => ({
      label: kindWord(kind, language),
      without: { kind: search.kind.filter((other) => other !== kind) },
    })),
    ...(search.q.trim()
      ? [{ label: m.filter_query({ q: search.q.trim() }, { locale: language }), without: { q: "" } }]
      : []),
  ];
}
