import { themeOf } from "@/briefing/model/themes";
import { kindWord, weekShort } from "@/briefing/model/words";
import type { Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import type { Filters } from "./apply";
import type { ArchiveFilters } from "./apply-archive";

export interface FilterLabel {
  label: string;
  /** The change that takes this one filter away. */
  without: Partial<ArchiveFilters>;
}

/** The filters that are on, in words: for the page and for what leaves it. */
export function filterLabels(
  search: Filters,
  entities: readonly { id: string; name: string }[],
  themes: readonly Theme[],
  language: Language,
): FilterLabel[] {
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

/** The weeks that a page over time is held to. */
export function rangeLabels({ from, to }: Pick<ArchiveFilters, "from" | "to">, language: Language): FilterLabel[] {
  return [
    ...(from
      ? [
          {
            label: m.filter_from_week({ week: weekShort(from, language) }, { locale: language }),
            without: { from: undefined },
          },
        ]
      : []),
    ...(to
      ? [
          {
            label: m.filter_to_week({ week: weekShort(to, language) }, { locale: language }),
            without: { to: undefined },
          },
        ]
      : []),
  ];
}
