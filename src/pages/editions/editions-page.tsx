import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { largestByWeek } from "@/briefing/model/amounts";
import { editionsFor } from "@/briefing/model/editions";
import { briefingQueries } from "@/briefing/queries";
import type { EditionEntry, Theme } from "@/briefing/schema";
import { weekYear } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";
import { Calendar } from "./calendar";
import { EditionRow } from "./edition-row";

/** Years that stand open: this one and the one before, so that January is not an empty page. */
const openYears = 2;

/** Every week, newest first, under its year's calendar. */
export function EditionsPage() {
  const lang = useLanguage();
  const { theme, from, to } = usePageSearch();
  const { data: editions } = useSuspenseQuery(briefingQueries.editions());
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const shown = editionsFor(editions, lang).filter(
    (edition) =>
      (!from || edition.week >= from) &&
      (!to || edition.week <= to) &&
      (!theme.length || theme.some((id) => edition.themes[id])),
  );
  const years = [...new Set(shown.map(({ week }) => weekYear(week)))];
  return (
    <div className="page py-10 md:py-14">
      <title>{`${m.editions_title()} · Vigie`}</title>
      <h1 className="headline text-2xl md:text-3xl">{m.editions_title()}</h1>
      <p className="mt-3 text-lg text-muted">{m.editions_standfirst()}</p>
      {!years.length && <p className="mt-10 text-muted">{m.editions_none()}</p>}
      {years.map((year, index) => (
        <FoldedYear
          key={year}
          year={year}
          editions={shown.filter(({ week }) => weekYear(week) === year)}
          themes={themes}
          openAtFirst={index < openYears}
        />
      ))}
    </div>
  );
}

interface YearProps {
  year: number;
  editions: readonly EditionEntry[];
  themes: readonly Theme[];
}

/** A year under its number; one that is folded is neither drawn nor read. */
function FoldedYear({ openAtFirst, ...year }: YearProps & { openAtFirst: boolean }) {
  const [open, setOpen] = useState(openAtFirst);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="mt-10">
      <summary className="min-h-11 cursor-pointer content-center">
        <h2 className="headline inline text-xl">{year.year}</h2>
      </summary>
      {open && <Year {...year} />}
    </details>
  );
}

function Year({ year, editions, themes }: YearProps) {
  const lang = useLanguage();
  const { data: stories } = useQuery(briefingQueries.archive(year, lang));
  const largest = useMemo(() => largestByWeek(stories ?? []), [stories]);
  return (
    <>
      <div className="mt-4">
        <Calendar year={year} editions={editions} />
      </div>
      <ol className="mt-6 border-t border-line">
        {editions.map((edition) => (
          <EditionRow key={edition.week} edition={edition} themes={themes} largest={largest.get(edition.week)} />
        ))}
      </ol>
    </>
  );
}
