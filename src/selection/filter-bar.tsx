import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { themeOf } from "@/briefing/model/themes";
import { kindWord } from "@/briefing/model/words";
import { type Briefing, type FigureKind, figureKinds, type Theme } from "@/briefing/schema";
import { compareText } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { onlyOne, Select } from "@/ui/select";
import { ActiveFilters } from "./active-filters";
import { entitiesIn, hasFilters, type Selection } from "./apply";
import { filterLabels } from "./labels";
import { type Search, type Sort, searchDefaults, sorts } from "./search";
import { TextFilter } from "./text-filter";
import { ThemeChips } from "./theme-chips";
import { useChangeSearch } from "./use-search";

const sortWords: Record<Sort, () => string> = {
  importance: m.sort_importance,
  date: m.sort_date,
  amount: m.sort_amount,
};

const { theme, entity, kind, q } = searchDefaults;

interface FilterBarProps {
  briefing: Briefing;
  themes: readonly Theme[];
  selection: Selection;
  /** What takes effect of the address. */
  search: Search;
}

/** Every filter of a week, all of them in the address. On a phone the chips stay and the rest unfolds. */
export function FilterBar({ briefing, themes, selection, search }: FilterBarProps) {
  const language = useLanguage();
  const change = useChangeSearch();
  const [open, setOpen] = useState(false);
  const players = entitiesIn(briefing).sort((a, b) => compareText(a.name, b.name, language));
  const kinds = figureKinds.filter((known) =>
    briefing.stories.some((story) => story.figures.some((figure) => figure.kind === known)),
  );
  const count = selection.stories.length;
  const result = m.filter_result({ count, shown: count, total: selection.total });
  return (
    <section
      aria-label={m.filters_title()}
      className="sticky top-0 z-20 lg:static xl:sticky mt-10 border-y border-line bg-paper print:hidden"
    >
      <div className="page">
        <div className="flex items-center gap-x-4">
          <ThemeChips
            themes={knownThemes(briefing, themes)}
            counts={selection.themeCounts}
            chosen={search.theme}
            onChange={(chosen) => change({ theme: chosen })}
          />
          <p role="status" className="shrink-0 text-sm text-muted max-lg:sr-only">
            {result}
          </p>
          <Button
            look="bare"
            aria-expanded={open}
            aria-controls="more-filters"
            aria-label={m.filter_more()}
            onClick={() => setOpen(!open)}
            className="min-w-11 lg:hidden"
          >
            <SlidersHorizontal aria-hidden className="size-4" />
          </Button>
        </div>
        <div
          id="more-filters"
          className={`${open ? "grid" : "hidden"} gap-2 pb-3 sm:grid-cols-2 lg:grid lg:grid-cols-[1.3fr_1fr_1fr_auto]`}
        >
          <TextFilter value={search.q} onChange={(text) => change({ q: text })} />
          <Select
            label={m.filter_company()}
            value={onlyOne(search.entity)}
            onChange={(id) => change({ entity: id ? [id] : [] })}
          >
            <option value="">{m.filter_company_all()}</option>
            {players.map((player) => (
              <option key={player.id} value={player.id}>
                {player.name}
              </option>
            ))}
          </Select>
          <Select
            label={m.filter_kind()}
            value={onlyOne(search.kind)}
            onChange={(chosen) => change({ kind: chosen ? [chosen as FigureKind] : [] })}
          >
            <option value="">{m.filter_kind_all()}</option>
            {kinds.map((known) => (
              <option key={known} value={known}>
                {kindWord(known, language)}
              </option>
            ))}
          </Select>
          <Select label={m.filter_sort()} value={search.sort} onChange={(sort) => change({ sort: sort as Sort })}>
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {m.filter_sort_option({ order: sortWords[sort]() })}
              </option>
            ))}
          </Select>
        </div>
        {hasFilters(search) && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2 text-sm">
            <span aria-hidden className="text-muted lg:hidden">
              {result}
            </span>
            <ActiveFilters
              labels={filterLabels(search, entitiesIn(briefing), themes, language)}
              cleared={{ theme, entity, kind, q }}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** The taxonomy's order, then themes that only the edition knows. */
function knownThemes(briefing: Briefing, themes: readonly Theme[]): Theme[] {
  const used = new Set(briefing.stories.flatMap((story) => story.themes));
  const extra = [...used].filter((id) => !themes.some((theme) => theme.id === id));
  return [...themes, ...extra.map((id) => themeOf(themes, id))];
}
