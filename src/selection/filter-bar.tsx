import { knownThemes } from "@/briefing/model/themes";
import { type Briefing, figureKinds, type Theme } from "@/briefing/schema";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { onlyOne, Select } from "@/ui/select";
import { entitiesIn, type Selection } from "./apply";
import { FilterFrame } from "./filter-frame";
import { filterLabels } from "./labels";
import { type Search, type Sort, searchDefaults, sorts } from "./search";
import { EntitySelect, KindSelect } from "./selects";
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
  const players = entitiesIn(briefing);
  const kinds = figureKinds.filter((known) =>
    briefing.stories.some((story) => story.figures.some((figure) => figure.kind === known)),
  );
  const count = selection.stories.length;
  return (
    <FilterFrame
      className="mt-10 xl:sticky"
      columns="lg:grid-cols-[1.3fr_1fr_1fr_auto]"
      chips={
        <ThemeChips
          themes={knownThemes(themes, briefing.stories)}
          counts={selection.themeCounts}
          chosen={search.theme}
          onChange={(chosen) => change({ theme: chosen })}
        />
      }
      result={m.filter_result({ count, shown: count, total: selection.total })}
      labels={filterLabels(search, players, themes, language)}
      cleared={{ theme, entity, kind, q }}
    >
      <TextFilter value={search.q} onChange={(text) => change({ q: text })} />
      <EntitySelect entities={players} value={onlyOne(search.entity)} />
      <KindSelect kinds={kinds} value={onlyOne(search.kind)} />
      <Select label={m.filter_sort()} value={search.sort} onChange={(sort) => change({ sort: sort as Sort })}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {m.filter_sort_option({ order: sortWords[sort]() })}
          </option>
        ))}
      </Select>
    </FilterFrame>
  );
}
