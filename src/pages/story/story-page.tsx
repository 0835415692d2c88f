import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { relatedStories } from "@/briefing/model/related";
import { themeOf } from "@/briefing/model/themes";
import { briefingQueries } from "@/briefing/queries";
import { formatDate } from "@/lib/format";
import { keyed } from "@/lib/keyed";
import { weekNumber } from "@/lib/weeks";
import { MessagePage } from "@/pages/errors/message-page";
import { AddToDeck } from "@/pages/parts/add-to-deck";
import { Implication } from "@/pages/parts/implication";
import { SourceLink } from "@/pages/parts/source-link";
import { ThemeTags } from "@/pages/parts/theme-tags";
import { m } from "@/paraglide/messages";
import { buttonClass } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { themeStyle } from "@/ui/theme-style";
import { AffairSection } from "./affair-section";
import { FigureList } from "./figure-list";
import { RelatedStories, StoryNeighbours } from "./story-links";

/** One story whole: text, highlights, every figure with its note and source, what is related. */
export function StoryPage() {
  const lang = useLanguage();
  const { week, story: id } = useParams({ from: "/$lang/briefings/$week/$story" });
  const { data } = useSuspenseQuery(briefingQueries.week(week, lang));
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const { briefing } = data;
  const story = briefing.stories.find((candidate) => candidate.id === id);
  if (!story) return <MissingStory week={week} />;
  return (
    <div className="page pt-6 pb-16 md:pt-10" style={themeStyle(themeOf(themes, story.themes[0]).colour)}>
      <title>{`${story.title} · ${week} · Vigie`}</title>
      <div className="flex flex-wrap items-center justify-between text-sm">
        <BackToWeek week={week} />
        <AddToDeck week={week} story={story.id} />
      </div>
      <article lang={briefing.language} className="mt-4 grid gap-x-16 gap-y-10 lg:grid-cols-[7fr_4fr]">
        <header className="lg:col-span-2">
          <ThemeTags ids={story.themes} themes={themes} />
          <h1 id={`story-${story.id}`} className="headline mt-3 max-w-[46rem] text-2xl md:text-3xl">
            {story.title}
          </h1>
          <p className="mt-3 text-sm text-muted">
            {[story.kicker, story.date && formatDate(story.date, lang)].filter(Boolean).join(" · ")}
          </p>
        </header>
        <div className="min-w-0">
          <p className="max-w-[66ch] text-lg">{story.summary}</p>
          <Implication text={story.implication} className="mt-7" />
          <div className="mt-8 grid max-w-[66ch] gap-4">
            {keyed(story.body).map(({ key, item: paragraph }) => (
              <p key={key}>{paragraph}</p>
            ))}
          </div>
        </div>
        <Aside highlights={story.highlights} entities={story.entities} />
        <FigureList story={story} />
        <section aria-labelledby="sources" className="min-w-0">
          <h2 id="sources" lang={lang} className="headline text-xl">
            {m.sources_title()}
          </h2>
          <ul className="mt-3 grid gap-1 text-sm">
            {keyed(story.sources, ({ url }) => url).map(({ key, item: source }) => (
              <li key={key}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </section>
        <RelatedStories week={week} stories={relatedStories(briefing.stories, story)} themes={themes} />
        <AffairSection week={week} story={story.id} thread={story.thread} themes={themes} />
      </article>
      <StoryNeighbours briefing={briefing} story={story} />
    </div>
  );
}

function Aside({
  highlights,
  entities,
}: {
  highlights: readonly string[];
  entities: readonly { id: string; name: string; role?: string | undefined }[];
}) {
  const language = useLanguage();
  return (
    <aside className="grid content-start gap-8 text-sm">
      {highlights.length > 0 && (
        <section aria-labelledby="highlights">
          <h2 id="highlights" lang={language} className="font-semibold">
            {m.story_highlights()}
          </h2>
          <ul className="mt-2">
            {keyed(highlights).map(({ key, item: highlight }) => (
              <li key={key} className="border-t border-line py-2.5">
                {highlight}
              </li>
            ))}
          </ul>
        </section>
      )}
      {entities.length > 0 && (
        <section aria-labelledby="players">
          <h2 id="players" lang={language} className="font-semibold">
            {m.story_players()}
          </h2>
          <ul className="mt-2">
            {keyed(entities, ({ id }) => id).map(({ key, item: entity }) => (
              <li key={key} className="border-t border-line py-2.5">
                <Link
                  to="/$lang/entities/$entity"
                  params={{ lang: language, entity: entity.id }}
                  className="quiet-link"
                >
                  {entity.name}
                </Link>
                {entity.role && <span className="text-muted"> · {entity.role}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function BackToWeek({ week }: { week: string }) {
  const lang = useLanguage();
  return (
    <Link
      to="/$lang/briefings/$week"
      params={{ lang, week }}
      search={true}
      className="-ml-1 inline-flex min-h-11 items-center gap-1 text-sm text-muted hover:text-ink print:hidden"
    >
      <ChevronLeft aria-hidden className="size-4" />
      {m.story_back({ number: weekNumber(week) })}
    </Link>
  );
}

function MissingStory({ week }: { week: string }) {
  const lang = useLanguage();
  return (
    <MessagePage title={m.missing_story_title({ week })} text={m.missing_story_text()}>
      <Link className={buttonClass("primary")} to="/$lang/briefings/$week" params={{ lang, week }} search={true}>
        {m.missing_story_back()}
      </Link>
    </MessagePage>
  );
}
