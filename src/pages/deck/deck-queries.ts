import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { weeksOf } from "@/briefing/model/editions";
import { briefingQueries } from "@/briefing/queries";
import { compositionSchema } from "@/deck/composition";
import { emptyComposition } from "@/deck/empty-composition";
import { loadLogo } from "@/deck/load-logo";
import type { DeckPicture, DeckTemplate } from "@/deck/style";
import { readTemplate } from "@/deck/template/read-template";
import type { Language } from "@/lib/language";
import { weekYear } from "@/lib/weeks";
import type { Search } from "@/selection/search";
import { readDraft } from "@/workspace/drafts";
import { currentPicks } from "@/workspace/picks";
import { type DeckSource, deckSource } from "./deck-source";
import { parseXml } from "./parse-xml";

const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export const deckKey = (source: DeckSource) => `deck:${source.key}`;
export const templateKey = "deck-template";

export const deckQueries = {
  /** The reader's composition; the page is the only one to change it. */
  draft: (source: DeckSource) =>
    queryOptions({
      queryKey: ["draft", source.key],
      queryFn: async () =>
        (await readDraft(deckKey(source), (stored) => compositionSchema.safeParse(stored).data)) ?? emptyComposition,
      ...forever,
    }),
  /** A company's template serves every deck, until it is removed. */
  template: () =>
    queryOptions({
      queryKey: [templateKey],
      queryFn: async () => (await readDraft(templateKey, storedTemplate)) ?? null,
      ...forever,
    }),
  /** A logo that cannot be read is no reason to have no deck. */
  logo: (url: string | undefined) =>
    queryOptions({
      queryKey: ["logo", url],
      queryFn: (): Promise<DeckPicture | null> => (url ? loadLogo(url).catch(() => null) : Promise.resolve(null)),
      ...forever,
    }),
};

/** The file is kept, not what was read from it: a later version may read more. */
function storedTemplate(stored: unknown): DeckTemplate | undefined {
  if (typeof stored !== "object" || stored === null || !("name" in stored) || !("bytes" in stored)) return undefined;
  const { name, bytes } = stored;
  return typeof name === "string" && bytes instanceof Uint8Array ? readTemplate(bytes, name, parseXml) : undefined;
}

/** Has all that the page needs at hand before it is drawn; what cannot be read is said there. */
export async function loadDeck(client: QueryClient, language: Language, search: Search): Promise<void> {
  const editions = await client.ensureQueryData(briefingQueries.editions()).catch(() => []);
  const source = deckSource(search, editions, currentPicks());
  const draft = await client.ensureQueryData(deckQueries.draft(source));
  const { logo } = await client.ensureQueryData(briefingQueries.config());
  await Promise.all([
    client.prefetchQuery(deckQueries.template()),
    client.prefetchQuery(deckQueries.logo(logo)),
    prefetchDeck(client, source, draft.language ?? language),
  ]);
}

/** The editions of a deck and the years that its trend is drawn from, in a language. */
export async function prefetchDeck(client: QueryClient, source: DeckSource, language: Language): Promise<void> {
  const editions = client.getQueryData(briefingQueries.editions().queryKey) ?? [];
  await Promise.all([
    ...source.weeks.map((week) => client.prefetchQuery(briefingQueries.week(week, language))),
    ...trendYears(source, weeksOf(editions)).map((year) =>
      client.prefetchQuery(briefingQueries.archive(year, language)),
    ),
  ]);
}

/** The year of the deck's newest week and the one before, as far as they have editions. */
export function trendYears({ weeks }: DeckSource, published: readonly string[]): number[] {
  const last = weeks.at(-1);
  if (!last) return [];
  const year = weekYear(last);
  return [year - 1, year].filter((one) => published.some((week) => weekYear(week) === one));
}
