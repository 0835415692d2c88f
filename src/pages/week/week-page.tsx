import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { LoadedBriefing } from "@/briefing/load";
import { briefingQueries } from "@/briefing/queries";
import type { Theme } from "@/briefing/schema";
import { ExportButton } from "@/pages/week/export-button";
import { m } from "@/paraglide/messages";
import { applySelection, type Selection } from "@/selection/apply";
import { FilterBar } from "@/selection/filter-bar";
import { effectiveSearch } from "@/selection/search";
import { usePageSearch } from "@/selection/use-search";
import { Banner } from "@/ui/banner";
import { useLanguage } from "@/ui/language";
import { ChartsSection } from "./charts-section";
import { CorrectionsSection } from "./corrections-section";
import { EmptySelection } from "./empty-selection";
import { Faq } from "./faq";
import { KeyFigures } from "./key-figures";
import { Outlook } from "./outlook";
import { StoryCard } from "./story-card";
import { Takeaways } from "./takeaways";
import { WeekHeader } from "./week-header";

/** The dashboard of a week. Everything on it reads one address. */
export function WeekPage() {
  const language = useLanguage();
  const { week } = useParams({ from: "/$lang/briefings/$week/" });
  const { data: loaded } = useSuspenseQuery(briefingQueries.week(week, language));
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const search = effectiveSearch(usePageSearch(), themes, loaded.briefing);
  const { briefing } = loaded;
  const selection = applySelection(briefing, search);
  return (
    <>
      <title>{`${briefing.title} · ${week} · Vigie`}</title>
      <div className="page pt-8 md:pt-12">
        <Notices loaded={loaded} />
        <WeekHeader briefing={briefing}>
          <ExportButton briefing={briefing} themes={themes} selection={selection} search={search} />
        </WeekHeader>
        <Takeaways briefing={briefing} themes={themes} />
      </div>
      <FilterBar briefing={briefing} themes={themes} selection={selection} search={search} />
      <div className="page">
        {selection.stories.length ? (
          <>
            <KeyFigures briefing={briefing} figures={selection.figures} themes={themes} />
            <ChartsSection briefing={briefing} selection={selection} themes={themes} />
            <Stories briefing={briefing} selection={selection} themes={themes} />
          </>
        ) : (
          <EmptySelection total={selection.total} />
        )}
      </div>
      <Outlook briefing={briefing} />
      <Faq briefing={briefing} />
      <CorrectionsSection briefing={briefing} themes={themes} />
    </>
  );
}

interface StoriesProps {
  briefing: LoadedBriefing["briefing"];
  selection: Selection;
  themes: readonly Theme[];
}

function Stories({ briefing, selection, themes }: StoriesProps) {
  return (
    <section aria-labelledby="stories" className="mt-14">
      <h2 id="stories" className="headline text-xl">
        {m.stories_title()}
      </h2>
      <div lang={briefing.language} className="mt-5 grid gap-x-12 md:grid-cols-2">
        {selection.stories.map((story) => (
          <StoryCard key={story.id} week={briefing.week} story={story} themes={themes} />
        ))}
      </div>
    </section>
  );
}

/** What a reader should know about what they see: another language, stories left out, no list of weeks. */
function Notices({ loaded: { briefing, omitted } }: { loaded: LoadedBriefing }) {
  const language = useLanguage();
  const { isError } = useQuery(briefingQueries.editions());
  const otherLanguage = briefing.language !== language;
  if (!otherLanguage && !omitted.length && !isError) return null;
  return (
    <div className="mb-6 grid gap-3">
      {otherLanguage && <Banner title={m.other_language_title()}>{m.other_language_text()}</Banner>}
      {omitted.length > 0 && (
        <Banner tone="warning" title={m.omitted_title({ count: omitted.length, shown: omitted.length })}>
          {m.omitted_text({ places: omitted.map(({ issues }) => issues[0]?.path ?? "").join(", ") })}
        </Banner>
      )}
      {isError && <Banner tone="warning" title={m.index_failed()} />}
    </div>
  );
}
