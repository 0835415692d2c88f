import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { briefingQueries } from "@/briefing/queries";
import type { DraftingContext } from "@/drafting/draft/context";
import { gazetteerOf } from "@/drafting/entities/gazetteer";
import type { Language } from "@/lib/language";
import { archiveYears } from "@/pages/archive/use-archive";
import { tidyDossiers } from "@/workspace/dossiers";

const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export const studioQueries = {
  /** The editor's drafts; the page is the only one to change them. */
  list: () => queryOptions({ queryKey: ["studio"], queryFn: () => tidyDossiers(), ...forever }),

  /** What the engine knows besides a text of the language; when it is published is its caller's to say. */
  context: (language: Language) =>
    queryOptions({
      queryKey: ["studio", "context", language],
      queryFn: ({ client }) => readContext(client, language),
      staleTime: Number.POSITIVE_INFINITY,
    }),

  /** The names that the published archive knows. A year that cannot be read makes it smaller. */
  known: (language: Language) =>
    queryOptions({
      queryKey: ["studio", "known", language],
      queryFn: ({ client }) => readKnown(client, language),
      staleTime: Number.POSITIVE_INFINITY,
    }),
};

async function readContext(client: QueryClient, language: Language) {
  const [themes, lexicons, { gazetteer, partial }] = await Promise.all([
    client.ensureQueryData(briefingQueries.themes()),
    client.ensureQueryData(briefingQueries.lexicons()),
    client.ensureQueryData(studioQueries.known(language)),
  ]);
  return { partial, context: { language, publishedAt: "", themes, lexicons, gazetteer } satisfies DraftingContext };
}

async function readKnown(client: QueryClient, language: Language) {
  const editions = await client.ensureQueryData(briefingQueries.editions()).catch(() => undefined);
  const years = archiveYears(editions ?? [], {});
  const archives = await Promise.all(
    years.map((year) => client.ensureQueryData(briefingQueries.archive(year, language)).catch(() => undefined)),
  );
  const entities = archives.flatMap((stories) => (stories ?? []).flatMap((story) => story.entities));
  return {
    gazetteer: gazetteerOf(entities),
    /** Whether some of the archive could not be read. */
    partial: !editions || archives.some((archive) => !archive),
  };
}

/** Has all that the page needs at hand before it is drawn. Without the archive it works too, and says what it lacks. */
export async function loadStudio(client: QueryClient, language: Language): Promise<void> {
  await Promise.all([
    client.ensureQueryData(studioQueries.list()),
    client.ensureQueryData(studioQueries.context(language)),
  ]);
}

/** The same at a moment, an ISO 8601 time: of now, by the page's clock, where a draft begins. */
export async function contextAt(client: QueryClient, language: Language, at: string): Promise<DraftingContext> {
  const { context } = await client.ensureQueryData(studioQueries.context(language));
  return { ...context, publishedAt: at, year: Number(at.slice(0, 4)) };
}
