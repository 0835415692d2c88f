import type { QueryClient } from "@tanstack/react-query";
import { briefingQueries } from "@/briefing/queries";
import type { Language } from "@/lib/language";
import { archiveYears } from "./use-archive";

/** Has the years of an address at hand before its page is drawn; the page says which could not be read. */
export async function loadArchive(
  client: QueryClient,
  language: Language,
  range: { from?: string | undefined; to?: string | undefined },
): Promise<void> {
  const editions = await client.ensureQueryData(briefingQueries.editions());
  await Promise.all(
    archiveYears(editions, range).map((year) => client.prefetchQuery(briefingQueries.archive(year, language))),
  );
}
