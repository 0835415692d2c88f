import { themeOf } from "@/briefing/model/themes";
import { kindWord } from "@/briefing/model/words";
import { type Briefing, type FigureKind, figureKinds, type Theme } from "@/briefing/schema";
import { compareText } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { onlyOne, Select } from "@/ui/select";
import { entitiesIn, type Selection } from "./apply";
import { FilterFrame } from "./filter-frame";
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
  const players = entitiesIn(briefing).sort((a, b) => compareText(a.name, b.name, language));
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
          themes={knownThemes(briefing, themes)}
          counts={selection.themeCounts}
          chosen={search.theme}
          onChange={(chosen) => change({ theme: chosen })}
        />
      }
      result={m.filter_result({ count, shown: count, total: selection.total })}
      labels={filterLabels(search, entitiesIn(briefing), themes, language)}
      cleared={{ theme, entity, kind, q }}
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
    </FilterFrame>
  );
}

/** The taxonomy's order, then themes that only the edition knows. */
function knownThemes(briefing: Briefing, themes: readonly Theme[]): Theme[] {
  const used = new Set(briefing.stories.flatMap((story) => story.themes));
  const extra = [...used].filter((id) => !themes.some((theme) => theme.id === id));
  return [...themes, ...extra.map((id) => themeOf(themes, id))];
}
