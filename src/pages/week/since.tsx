import { useQuery } from "@tanstack/react-query";
import { type Movement, movement, type Status, type ThreadMove } from "@/briefing/model/movement";
import { inThemeOrder, themeOf } from "@/briefing/model/themes";
import { briefingQueries } from "@/briefing/queries";
import type { Theme } from "@/briefing/schema";
import { formatNumber } from "@/lib/format";
import { addWeeks, weekNumber } from "@/lib/weeks";
import { archiveYears, useArchiveYears } from "@/pages/archive/use-archive";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";
import { type Lookback, lookbacks } from "@/selection/search";
import { useChangeSearch, usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";
import { Segmented } from "@/ui/segmented";
import { ThemeIcon } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";

const lookbackWords: Record<Lookback, () => string> = { "1": m.since_1, "4": m.since_4, "12": m.since_12 };
const titles: Record<Lookback, (inputs: { number: string }) => string> = {
  "1": m.since_title_1,
  "4": m.since_title_4,
  "12": m.since_title_12,
};
const statuses = ["new", "continued", "quiet"] as const satisfies readonly Status[];
const statusWords: Record<Status, () => string> = {
  new: m.since_new,
  continued: m.since_continued,
  quiet: m.since_quiet,
};
/** Affairs of one status that are named; more are told by their number. */
const mostNamed = 4;

/** What is new, goes on or went quiet since the weeks before: the reader chooses how many, in the address. */
export function Since({ week, themes }: { week: string; themes: readonly Theme[] }) {
  const { since } = usePageSearch();
  const change = useChangeSearch();
  const { data: editions = [], isError } = useQuery(briefingQueries.editions());
  const range = { from: addWeeks(week, -Number(since)), to: week };
  const archive = useArchiveYears(archiveYears(editions, range));
  const moves = movement(archive.stories, week, Number(since));
  return (
    <section aria-labelledby="since" className="min-w-0 lg:col-span-2">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <h2 id="since" className="headline text-xl">
          {titles[since]({ number: weekNumber(addWeeks(week, -1)) })}
        </h2>
        <Segmented
          label={m.since_label()}
          options={lookbacks.map((value) => ({ value, label: lookbackWords[value]() }))}
          value={since}
          onChange={(value) => change({ since: value })}
        />
      </div>
      <div className="mt-4 min-h-[36rem] text-sm lg:min-h-80">
        {isError ? (
          // Which weeks there are is not known, so neither is that there are none.
          <p className="text-muted">{m.since_unlisted()}</p>
        ) : archive.loading ? (
          <p className="text-muted">{m.loading()}</p>
        ) : archive.missing.length > 0 ? (
          <p className="text-muted">{m.since_failed({ years: archive.missing.join(", ") })}</p>
        ) : moves.against.length === 0 ? (
          <p className="text-muted">{m.since_nothing()}</p>
        ) : (
          <Moves moves={moves} themes={themes} lookback={Number(since)} />
        )}
      </div>
    </section>
  );
}

function Moves({ moves, themes, lookback }: { moves: Movement; themes: readonly Theme[]; lookback: number }) {
  const count = moves.against.length;
  return (
    <>
      {count < lookback && <p className="mb-3 text-xs text-muted">{m.since_published({ count, shown: count })}</p>}
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-[1.25fr_1fr_1fr_1fr]">
        <ThemeMoves moves={moves} themes={themes} />
        {statuses.map((status) => (
          <Threads key={status} status={status} moves={moves.threads.filter((move) => move.status === status)} />
        ))}
      </div>
    </>
  );
}

function ThemeMoves({ moves, themes }: { moves: Movement; themes: readonly Theme[] }) {
  const language = useLanguage();
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{m.since_themes()}</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="pb-1 font-normal">
            {m.column_theme()}
          </th>
          <th scope="col" className="pb-1 text-right font-normal whitespace-nowrap">
            {m.since_now()}
          </th>
          <th scope="col" className="pb-1 text-right font-normal">
            {m.since_before()}
          </th>
          <th scope="col" className="pb-1 pl-4 font-normal">
            <span className="sr-only">{m.column_claim()}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {inThemeOrder(moves.themes, themes, ({ theme }) => theme).map(({ theme: id, status, now, before }) => {
          const theme = themeOf(themes, id);
          return (
            <tr key={id} style={themeStyle(theme.colour)} className="border-t border-line">
              <th scope="row" className="py-1.5 font-normal">
                <span className="flex items-center gap-2">
                  <ThemeIcon name={theme.icon} />
                  {theme.label[language]}
                </span>
              </th>
              <td className="text-right font-semibold tabular-nums">{now}</td>
              <td className="text-right text-muted tabular-nums">{formatNumber(before, language, 1)}</td>
              <td className="w-20 pl-4 text-xs text-muted">{statusWords[status]()}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Threads({ status, moves }: { status: Status; moves: readonly ThreadMove[] }) {
  const more = moves.length - mostNamed;
  return (
    <div className="min-w-0">
      <h3 className="pb-1 text-xs font-semibold">{statusWords[status]()}</h3>
      {!moves.length && <p className="border-t border-line py-1.5 text-muted">{m.since_none()}</p>}
      <ul>
        {moves.slice(0, mostNamed).map(({ thread, story, weeks }) => (
          <li key={thread} className="border-t border-line py-1.5 leading-snug">
            <StoryLink week={story.week} story={story.id} className="quiet-link">
              <span lang={story.language}>{story.title}</span>
            </StoryLink>
            {weeks.length > 0 && <span className="text-xs text-muted"> {weeksText(status, weeks)}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="border-t border-line pt-1.5 text-xs text-muted">{m.since_more({ count: more, shown: more })}</p>
      )}
    </div>
  );
}

function weeksText(status: Status, weeks: readonly string[]): string {
  const short = (week: string) => m.week_short({ number: weekNumber(week) });
  if (status === "quiet") return m.since_last_told({ week: short(weeks[0] ?? "") });
  return m.since_told_in({ weeks: weeks.slice(0, 3).map(short).join(", ") });
}
