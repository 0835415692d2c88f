import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { briefingQueries } from "@/briefing/queries";
import type { FigureKind, Theme } from "@/briefing/schema";
import { capex, legal, revenues, valuations } from "@/charts/trend-charts";
import { MissingYears } from "@/pages/archive/missing-years";
import { periodOfStories, spanOfStories } from "@/pages/archive/span";
import {
  FundingTrend,
  HeatTrend,
  MentionsTrend,
  TimelineTrend,
  type TrendChartProps,
} from "@/pages/archive/trend-chart";
import { useArchive } from "@/pages/archive/use-archive";
import { m } from "@/paraglide/messages";
import { type ArchiveSelection, applyArchive } from "@/selection/apply-archive";
import { ArchiveFilterBar } from "@/selection/archive-filter-bar";
import type { Search } from "@/selection/search";
import { usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";

/** Money and themes over time, for the weeks, themes, players and kinds of the address. */
export function TrendsPage() {
  const language = useLanguage();
  const search = usePageSearch();
  const { stories, weeks, missing } = useArchive(search);
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const selection = useMemo(() => applyArchive(stories, search), [stories, search]);
  const last = selection.stories.at(-1);
  return (
    <>
      <title>{`${m.trends_title()} · Vigie`}</title>
      <header className="page pt-10 md:pt-14">
        <h1 className="headline text-2xl md:text-3xl">{m.trends_title()}</h1>
        <p className="mt-3 text-lg text-muted">{m.trends_standfirst()}</p>
        <p className="mt-2 text-sm text-muted">{spanOfStories(selection.stories, language)}</p>
        <MissingYears years={missing} />
      </header>
      <ArchiveFilterBar stories={stories} weeks={weeks} themes={themes} selection={selection} search={search} />
      <div className="page pb-16">
        {last ? <Trends selection={selection} themes={themes} search={search} lastWeek={last.week} /> : <EmptyTrends />}
      </div>
    </>
  );
}

interface TrendsProps {
  selection: ArchiveSelection;
  themes: readonly Theme[];
  search: Search;
  lastWeek: string;
}

function Trends({ selection, themes, search, lastWeek }: TrendsProps) {
  const language = useLanguage();
  // What is in sight answers a filter at once; the charts below it follow, and give way to the next click.
  const below = useDeferredValue(selection.stories);
  const about = (chart: string, stories = below): TrendChartProps => ({
    stories,
    themes,
    fileName: `vigie-${lastWeek}.${language}.${chart}`,
    credit: m.trends_credit({ period: periodOfStories(selection.stories, language) }),
  });
  /** A kind that is asked for leaves the charts that show it. */
  const shows = (...kinds: FigureKind[]) => !search.kind.length || kinds.some((kind) => search.kind.includes(kind));
  const { scale } = search;
  return (
    <div className="mt-12 grid gap-x-12 gap-y-16 lg:grid-cols-2">
      {shows("valuation") && (
        <div className="min-w-0 lg:col-span-2">
          <TimelineTrend {...about("valuations", selection.stories)} spec={valuations} scale={scale} />
        </div>
      )}
      {shows("funding") && (
        <div className="min-w-0 lg:col-span-2">
          <FundingTrend {...about("funding")} />
        </div>
      )}
      {shows("damages-claimed", "settlement", "fine") && (
        <TimelineTrend {...about("legal")} spec={legal} scale={scale} />
      )}
      {shows("capex") && <TimelineTrend {...about("capex")} spec={capex} scale={scale} />}
      <div className="min-w-0 lg:col-span-2">
        <HeatTrend {...about("themes")} />
      </div>
      {shows("revenue") && <TimelineTrend {...about("revenue")} spec={revenues} scale={scale} />}
      <MentionsTrend {...about("mentions")} />
    </div>
  );
}

function EmptyTrends() {
  return (
    <section className="py-16">
      <h2 className="headline text-xl">{m.empty_title()}</h2>
      <p className="mt-2 text-muted">{m.trends_empty_text()}</p>
    </section>
  );
}
