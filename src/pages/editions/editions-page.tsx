import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { editionsFor } from "@/briefing/model/editions";
import { briefingQueries } from "@/briefing/queries";
import { formatPeriod } from "@/lib/format";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** Every week, newest first. */
export function EditionsPage() {
  const lang = useLanguage();
  const { data: editions } = useSuspenseQuery(briefingQueries.editions());
  return (
    <div className="page py-10 md:py-14">
      <title>{`${m.editions_title()} · Vigie`}</title>
      <h1 className="headline text-2xl md:text-3xl">{m.editions_title()}</h1>
      <p className="mt-3 text-lg text-muted">{m.editions_standfirst()}</p>
      <ol className="mt-10 border-t border-line">
        {editionsFor(editions, lang).map((edition) => (
          <li
            key={edition.week}
            className="relative grid gap-x-8 gap-y-1 border-b border-line py-6 md:grid-cols-[11rem_1fr]"
          >
            <p className="text-sm text-muted">
              <span className="font-medium text-ink">{m.week_label({ number: weekNumber(edition.week) })}</span>
              <br />
              {formatPeriod(edition.period.from, edition.period.to, lang)}
              <br />
              {m.signals_count({ count: edition.stories, shown: edition.stories })}
            </p>
            <div lang={edition.language} className="max-w-[68ch]">
              <h2 className="headline text-xl">
                <Link
                  to="/$lang/briefings/$week"
                  params={{ lang, week: edition.week }}
                  className="quiet-link after:absolute after:inset-0"
                >
                  {edition.title}
                </Link>
              </h2>
              <p className="mt-2 text-muted">{edition.standfirst}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
