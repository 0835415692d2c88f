import { type UseQueryResult, useQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ArchiveStory } from "@/briefing/model/archive";
import { weeksOf } from "@/briefing/model/editions";
import { briefingQueries } from "@/briefing/queries";
import type { EditionEntry } from "@/briefing/schema";
import { weekYear } from "@/lib/weeks";
import { useLanguage } from "@/ui/language";

export interface Archive {
  /** Oldest first. */
  stories: ArchiveStory[];
  /** Years whose file could not be read: said on the page, which shows the others. */
  missing: number[];
  /** Why, if nothing at all could be read. */
  error: Error | undefined;
  loading: boolean;
}

/** The years whose files a page needs that shows the weeks `from` … `to`, both in. */
export function archiveYears(
  editions: readonly EditionEntry[],
  { from, to }: { from?: string | undefined; to?: string | undefined },
): number[] {
  const weeks = weeksOf(editions).filter((week) => (!from || week >= from) && (!to || week <= to));
  return [...new Set(weeks.map(weekYear))];
}

/** Every story of some years. What could not be read is left out and named, unless nothing could be. */
export function useArchiveYears(years: readonly number[]): Archive {
  const language = useLanguage();
  const archive = useQueries({
    queries: years.map((year) => briefingQueries.archive(year, language)),
    combine,
  });
  return { ...archive, missing: archive.failed.flatMap((index) => years[index] ?? []) };
}

/** The same for the weeks of an address. */
export function useArchive(range: { from?: string | undefined; to?: string | undefined }): Archive & {
  weeks: string[];
} {
  const { data: editions } = useSuspenseQuery(briefingQueries.editions());
  const archive = useArchiveYears(archiveYears(editions, range));
  if (archive.error) throw archive.error;
  const weeks = useMemo(() => weeksOf(editions), [editions]);
  return { ...archive, weeks };
}

// Outside of the hook, so that the stories keep their identity until a file changes.
function combine(results: UseQueryResult<ArchiveStory[]>[]) {
  const failed = results.flatMap(({ isError }, index) => (isError ? [index] : []));
  return {
    stories: results.flatMap(({ data }) => data ?? []),
    failed,
    error: failed.length && failed.length === results.length ? (results[0]?.error ?? undefined) : undefined,
    loading: results.some(({ isPending }) => isPending),
  };
}
