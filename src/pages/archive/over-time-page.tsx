import type { ReactNode } from "react";
import { useMemo } from "react";
import type { ArchiveStory } from "@/briefing/model/archive";
import { byDay, companions } from "@/briefing/model/company";
import type { Theme } from "@/briefing/schema";
import { m } from "@/paraglide/messages";
import { applyArchive } from "@/selection/apply-archive";
import { ArchiveFilterBar } from "@/selection/archive-filter-bar";
import type { Search } from "@/selection/search";
import { useLanguage } from "@/ui/language";
import { CompanionLinks } from "./companion-links";
import { FigureRows } from "./figure-rows";
import { LatestImplication } from "./latest-implication";
import { MissingYears } from "./missing-years";
import { OwnTrends } from "./own-trends";
import { spanOfStories } from "./span";
import { StoryRows } from "./story-rows";
import type { Archive } from "./use-archive";

interface OverTimePageProps {
  archive: Archive & { weeks: string[] };
  /** Those of the page's theme or entity. */
  own: readonly ArchiveStory[];
  /** Whose amounts the charts draw. */
  charted: (stories: readonly ArchiveStory[]) => readonly ArchiveStory[];
  themes: readonly Theme[];
  search: Search;
  fixed: "theme" | "entity";
  id: string;
  title: string;
  /** Above and under the title. */
  kicker: ReactNode;
  standfirst: string | undefined;
}

/** One theme or one player over time: what happened, the figures, the company kept, what it means now. */
export function OverTimePage(props: OverTimePageProps) {
  const { archive, own, charted, themes, fixed, id, title, kicker, standfirst } = props;
  const language = useLanguage();
  const search = useMemo((): Search => ({ ...props.search, [fixed]: [] }), [props.search, fixed]);
  const selection = useMemo(() => applyArchive(own, search), [own, search]);
  const stories = useMemo(() => byDay(selection.stories), [selection]);
  const drawn = useMemo(() => charted(selection.stories), [charted, selection]);
  const last = selection.stories.at(-1);
  return (
    <>
      <title>{`${title} · Vigie`}</title>
      <header className="page pt-10 md:pt-14">
        {kicker}
        <h1 className="headline mt-2 text-2xl md:text-3xl">{title}</h1>
        {standfirst && <p className="mt-3 max-w-[60ch] text-lg text-muted">{standfirst}</p>}
        <p className="mt-2 text-sm text-muted">{spanOfStories(own, language)}</p>
        <MissingYears years={archive.missing} />
      </header>
      <ArchiveFilterBar
        stories={own}
        weeks={archive.weeks}
        themes={themes}
        selection={selection}
        search={search}
        fixed={fixed}
      />
      {last ? (
        <div className="page pb-16">
          <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[7fr_4fr]">
            <section aria-labelledby="latest">
              <h2 id="latest" className="headline text-xl">
                {m.latest_implication()}
              </h2>
              <div className="mt-4">
                <LatestImplication key={last.key} story={last} />
              </div>
            </section>
            <section aria-labelledby="companions">
              <h2 id="companions" className="headline text-xl">
                {fixed === "entity" ? m.companions_of_entity() : m.companions_of_theme()}
              </h2>
              <CompanionLinks companions={companions(selection.stories, fixed === "entity" ? id : undefined, 6)} />
            </section>
          </div>
          <section aria-labelledby="over-time" className="mt-14">
            <h2 id="over-time" className="headline text-2xl">
              {m.figures_over_time()}
            </h2>
            <OwnTrends
              stories={drawn}
              around={selection.stories}
              themes={themes}
              scale={search.scale}
              fileName={`vigie-${id}.${language}`}
              credit={m.over_time_credit({ title })}
            />
            <FigureRows stories={drawn} themes={themes} />
          </section>
          <section aria-labelledby="in-order" className="mt-14">
            <h2 id="in-order" className="headline text-2xl">
              {m.stories_in_order()}
            </h2>
            <StoryRows stories={stories} themes={themes} />
          </section>
        </div>
      ) : (
        <p className="page py-16 text-muted">{m.trends_empty_text()}</p>
      )}
    </>
  );
}
