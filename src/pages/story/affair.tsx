import { useQuery } from "@tanstack/react-query";
import type { ArchiveStory } from "@/briefing/model/archive";
import { byDay } from "@/briefing/model/company";
import { themeOf } from "@/briefing/model/themes";
import { weekShort } from "@/briefing/model/words";
import { briefingQueries } from "@/briefing/queries";
import type { Theme } from "@/briefing/schema";
import { formatDate } from "@/lib/format";
import { weekYear } from "@/lib/weeks";
import { KeyFigure } from "@/pages/archive/story-rows";
import { archiveYears, useArchiveYears } from "@/pages/archive/use-archive";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { themeStyle } from "@/ui/theme-style";

interface AffairProps {
  week: string;
  story: string;
  thread: string;
  themes: readonly Theme[];
}

/** The affair so far: its earlier and later stories, each with its key figure. Looks a year back and a year ahead. */
export function Affair({ week, story, thread, themes }: AffairProps) {
  const language = useLanguage();
  const { data: editions = [], isError } = useQuery(briefingQueries.editions());
  const year = weekYear(week);
  const near = archiveYears(editions, {}).filter((one) => Math.abs(one - year) <= 1);
  const archive = useArchiveYears(near);
  const told = byDay(archive.stories.filter((one) => one.thread === thread));
  const others = told.filter((one) => one.week !== week || one.id !== story);
  if (!archive.loading && !others.length && !archive.missing.length && !isError) return null;
  return (
    <section aria-labelledby="affair" className="min-h-40 min-w-0 lg:col-span-2">
      <h2 id="affair" lang={language} className="headline text-xl">
        {m.affair_title()}
      </h2>
      {isError && <p className="mt-2 text-sm text-muted">{m.affair_unlisted()}</p>}
      {archive.missing.length > 0 && (
        <p className="mt-2 text-sm text-muted">{m.affair_failed({ years: archive.missing.join(", ") })}</p>
      )}
      <ol className="mt-3 border-b border-line empty:hidden">
        {told.map((one) => (
          <Step key={one.key} story={one} current={!others.includes(one)} themes={themes} />
        ))}
      </ol>
    </section>
  );
}

function Step({ story, current, themes }: { story: ArchiveStory; current: boolean; themes: readonly Theme[] }) {
  const language = useLanguage();
  return (
    <li
      {...(current ? { "aria-current": "true" as const } : {})}
      style={themeStyle(themeOf(themes, story.themes[0]).colour)}
      className="grid gap-x-8 gap-y-1 border-t border-line py-3 aria-[current]:border-l-2 aria-[current]:border-l-(--theme) aria-[current]:-ml-4 aria-[current]:pl-3.5 sm:grid-cols-[9rem_1fr_14rem] break-inside-avoid"
    >
      <p lang={language} className="text-sm text-muted">
        {formatDate(story.date, language)}
        <span className="sm:block"> {weekShort(story.week, language)}</span>
      </p>
      {current ? (
        <p className="font-medium">
          {story.title} <span className="text-sm font-normal text-muted">({m.affair_this()})</span>
        </p>
      ) : (
        <StoryLink week={story.week} story={story.id} className="quiet-link">
          <span lang={story.language}>{story.title}</span>
        </StoryLink>
      )}
      <KeyFigure story={story} />
    </li>
  );
}
