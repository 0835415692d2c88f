import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { neighbours } from "@/briefing/model/editions";
import { readingMinutes } from "@/briefing/model/reading-time";
import { briefingQueries } from "@/briefing/queries";
import type { Briefing } from "@/briefing/schema";
import { formatPeriod } from "@/lib/format";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** Week, dates, finding. `children` are the page's actions. */
export function WeekHeader({ briefing, children }: { briefing: Briefing; children: ReactNode }) {
  const lang = useLanguage();
  const { data: editions = [] } = useQuery(briefingQueries.editions());
  const { previous, next } = neighbours(editions, briefing.week);
  const count = briefing.stories.length;
  return (
    <header>
      <nav aria-label={m.week_nav()} className="-ml-2 flex flex-wrap items-center gap-x-1 text-sm">
        {previous && <WeekStep week={previous} direction="previous" />}
        <span className="px-2 font-semibold">{m.week_label({ number: weekNumber(briefing.week) })}</span>
        {next && <WeekStep week={next} direction="next" />}
        <span className="px-2 text-muted">{formatPeriod(briefing.period.from, briefing.period.to, lang)}</span>
        <span className="px-2 text-muted">{m.signals_count({ count, shown: count })}</span>
        <span className="px-2 text-muted">{m.reading_time({ minutes: readingMinutes(briefing) })}</span>
      </nav>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <div lang={briefing.language} className="max-w-[46rem]">
          <h1 className="headline text-2xl md:text-3xl">{briefing.title}</h1>
          <p className="mt-4 text-muted md:text-lg">{briefing.standfirst}</p>
          <CorrectionsNote count={briefing.corrections?.length ?? 0} />
        </div>
        <div className="flex gap-2 print:hidden">{children}</div>
      </div>
    </header>
  );
}

/** In sight of whoever remembers the page as it was. */
function CorrectionsNote({ count }: { count: number }) {
  if (!count) return null;
  return (
    <p className="mt-3 text-sm">
      <a href="#corrections" className="underline decoration-line underline-offset-3 hover:text-accent">
        {m.corrections_link({ count, shown: count })}
      </a>
    </p>
  );
}

function WeekStep({ week, direction }: { week: string; direction: "previous" | "next" }) {
  const lang = useLanguage();
  const number = weekNumber(week);
  const label = m.week_short({ number });
  return (
    <Link
      to="/$lang/briefings/$week"
      params={{ lang, week }}
      search={true}
      rel={direction === "previous" ? "prev" : "next"}
      aria-label={direction === "previous" ? m.week_previous({ label }) : m.week_next({ label })}
      className="flex min-h-11 items-center gap-0.5 px-2 text-muted hover:text-ink md:min-h-8 print:hidden"
    >
      {direction === "previous" && <ChevronLeft aria-hidden className="size-4" />}
      {label}
      {direction === "next" && <ChevronRight aria-hidden className="size-4" />}
    </Link>
  );
}
