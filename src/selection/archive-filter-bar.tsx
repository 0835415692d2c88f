import { memo, useMemo } from "react";
import { type ArchiveStory, entitiesOf, isPlayer } from "@/briefing/model/archive";
import { knownThemes } from "@/briefing/model/themes";
import { figureKinds, type Theme } from "@/briefing/schema";
import { weekNumber, weekYear } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { onlyOne, Select } from "@/ui/select";
import type { ArchiveSelection } from "./apply-archive";
import { FilterFrame } from "./filter-frame";
import { filterLabels, rangeLabels } from "./labels";
import { type Search, searchDefaults } from "./search";
import { EntitySelect, KindSelect } from "./selects";
import { ThemeChips } from "./theme-chips";
import { useChangeSearch } from "./use-search";

interface ArchiveFilterBarProps {
  /** Of every week that was loaded. */
  stories: readonly ArchiveStory[];
  /** Every published week, oldest first. */
  weeks: readonly string[];
  themes: readonly Theme[];
  selection: ArchiveSelection;
  search: Search;
  /** What the page itself holds to, and so offers no filter for. */
  fixed?: "theme" | "entity";
}

const { theme, entity, kind, q } = searchDefaults;
const cleared = { theme, entity, kind, q, from: undefined, to: undefined };

/** Every filter of a page over time, all of them in the address. On a phone the chips stay and the rest unfolds. */
export function ArchiveFilterBar({ stories, weeks, themes, selection, search, fixed }: ArchiveFilterBarProps) {
  const language = useLanguage();
  const change = useChangeSearch();
  const entities = useMemo(() => [...entitiesOf(stories).values()], [stories]);
  const players = useMemo(() => entities.filter(isPlayer), [entities]);
  const known = useMemo(() => knownThemes(themes, stories), [themes, stories]);
  const count = selection.stories.length;
  const result = m.filter_result({ count, shown: count, total: selection.total });
  return (
    <FilterFrame
      className={fixed === "theme" ? "mt-8 lg:pt-3" : "mt-8"}
      columns={fixed === "entity" ? "lg:grid-cols-3" : "lg:grid-cols-[1.3fr_1fr_1fr_1fr]"}
      chips={
        fixed === "theme" ? (
          // The bar would otherwise be empty where its lists are folded.
          <p aria-hidden className="flex-1 text-sm text-muted lg:invisible">
            {result}
          </p>
        ) : (
          <ThemeChips
            themes={known}
            counts={selection.themeCounts}
            chosen={search.theme}
            onChange={(chosen) => change({ theme: chosen })}
          />
        )
      }
      result={result}
      labels={[...filterLabels(search, entities, themes, language), ...rangeLabels(search, language)]}
      cleared={cleared}
    >
      {fixed !== "entity" && <EntitySelect entities={players} value={onlyOne(search.entity)} />}
      <KindSelect kinds={figureKinds} value={onlyOne(search.kind)} />
      <WeekSelect end="from" weeks={weeks} value={search.from} />
      <WeekSelect end="to" weeks={weeks} value={search.to} />
    </FilterFrame>
  );
}

interface WeekSelectProps {
  /** Which end of the weeks shown it sets. */
  end: "from" | "to";
  weeks: readonly string[];
  value: string | undefined;
}

// Ten years of weeks: drawn again only when they change.
const WeekSelect = memo(function WeekSelect({ end, weeks, value }: WeekSelectProps) {
  const change = useChangeSearch();
  const label = end === "from" ? m.filter_from() : m.filter_to();
  // An address may name a week that was not published: it holds all the same, and the list shows it.
  const listed = value && !weeks.includes(value) ? [...weeks, value].sort() : weeks;
  return (
    <Select label={label} value={value ?? ""} onChange={(week) => change({ [end]: week || undefined })}>
      <option value="">{end === "from" ? m.filter_from_first() : m.filter_to_last()}</option>
      {listed.map((week) => (
        <option key={week} value={week}>
          {m.filter_week_option({ side: label, number: weekNumber(week), year: weekYear(week) })}
        </option>
      ))}
    </Select>
  );
});
