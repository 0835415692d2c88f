import { Link } from "@tanstack/react-router";
import type { EditionEntry } from "@/briefing/schema";
import { formatMonthShort, formatPeriod } from "@/lib/format";
import { periodOfWeek } from "@/lib/periods";
import { weekNumber, weekPeriod, weeksInYear } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** A year's weeks under their months, those that were published leading to their edition. */
export function Calendar({ year, editions }: { year: number; editions: readonly EditionEntry[] }) {
  const lang = useLanguage();
  const published = new Map(editions.map((edition) => [edition.week, edition]));
  const weeks = Array.from(
    { length: weeksInYear(year) },
    (_, index) => `${year}-W${String(index + 1).padStart(2, "0")}`,
  );
  return (
    <nav
      aria-label={m.calendar_label({ year })}
      className="grid grid-cols-4 gap-x-2 gap-y-3 sm:grid-cols-6 lg:grid-cols-12 print:hidden"
    >
      {months.map((month) => {
        const own = weeks.filter((week) => monthOf(week, year) === month);
        return (
          // A phone has no room for months without an edition.
          <div key={month} className={own.some((week) => published.has(week)) ? "" : "max-md:hidden"}>
            <p className="text-xs text-muted">{formatMonthShort(`${year}-${month}`, lang)}</p>
            <ul className="mt-1 grid gap-0.5">
              {own.map((week) => (
                <li key={week}>
                  <CalendarWeek week={week} edition={published.get(week)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

/** The month of its Thursday, which is always one of the year's. */
function monthOf(week: string, year: number): string {
  return periodOfWeek(week, "month").replace(`${year}-`, "");
}

function CalendarWeek({ week, edition }: { week: string; edition: EditionEntry | undefined }) {
  const lang = useLanguage();
  const number = weekNumber(week);
  if (!edition)
    return (
      <span aria-hidden className="flex h-8 items-center px-2 text-xs text-muted tabular-nums max-md:h-11">
        {number}
      </span>
    );
  const { from, to } = weekPeriod(week);
  return (
    <Link
      to="/$lang/briefings/$week"
      params={{ lang, week }}
      title={`${formatPeriod(from, to, lang)} · ${edition.title}`}
      className="flex h-8 items-center rounded-sm border border-line bg-card px-2 text-xs font-medium tabular-nums hover:border-accent max-md:h-11"
    >
      {m.week_short({ number })}
      <span lang={edition.language} className="sr-only">
        {" "}
        {edition.title}
      </span>
    </Link>
  );
}
