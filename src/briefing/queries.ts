import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { loadChunk } from "@/lib/chunk";
import { NotFoundError } from "@/lib/errors";
import { type Language, languages } from "@/lib/language";
import { type Config, defaultConfig } from "./config";
import type { Lexicons } from "./lexicons";
import { fetchJson, type LoadedBriefing, parseBriefing, parseConfig, parseIndex, parseThemes } from "./load";
import type { EditionEntry } from "./schema";

const minute = 60_000;

/** Every read of the host. A loader and its component use the same factory. */
export const briefingQueries = {
  config: () =>
    queryOptions({
      queryKey: ["config"],
      queryFn: ({ signal }) => readConfig(signal),
      // A deployment changes it between visits, not during one.
      staleTime: Number.POSITIVE_INFINITY,
    }),

  themes: () =>
    queryOptions({
      queryKey: ["themes"],
      queryFn: ({ client, signal }) => readData(client, "themes.json", parseThemes, signal),
      // The taxonomy moves with the site, not during a visit.
      staleTime: Number.POSITIVE_INFINITY,
    }),

  /** The words that speak for each theme. A host that has none leaves them empty. */
  lexicons: () =>
    queryOptions({
      queryKey: ["lexicons"],
      queryFn: ({ client, signal }) => readLexicons(client, signal),
      // They move with the taxonomy.
      staleTime: Number.POSITIVE_INFINITY,
    }),

  /** Oldest first. */
  editions: () =>
    queryOptions({
      queryKey: ["editions"],
      queryFn: ({ client, signal }) => readData(client, "index.json", parseIndex, signal),
      // A new week comes once a week: a tab left open sees it within five minutes of coming back.
      staleTime: 5 * minute,
    }),

  /** An edition in the reader's language, else in one that it has: `briefing.language` tells. */
  week: (week: string, language: Language) =>
    queryOptions({
      queryKey: ["week", week, language],
      queryFn: ({ client, signal }) => readWeek(client, week, language, signal),
      // A published week is immutable; its corrections are read on the next visit.
      staleTime: Number.POSITIVE_INFINITY,
    }),

  /** Every story and figure of an ISO year, oldest week first. */
  archive: (year: number, language: Language) =>
    queryOptions({
      queryKey: ["archive", year, language],
      queryFn: ({ client, signal }) => readArchive(client, year, language, signal),
      // It grows by a week when the list of editions does.
      staleTime: 5 * minute,
    }),
};

/** A year's rows, in the file's language where its editions have it. Its reader is a chunk of its own. */
async function readArchive(client: QueryClient, year: number, language: Language, signal: AbortSignal) {
  const { parseArchive } = await loadChunk(() => import("./archive-load"));
  return readData(client, `archive/${year}.${language}.json`, parseArchive, signal);
}

/** Drafting alone reads them: their reader comes with it, not with the first page. */
async function readLexicons(client: QueryClient, signal: AbortSignal): Promise<Lexicons> {
  const { noLexicons, parseLexicons } = await loadChunk(() => import("./lexicons"));
  try {
    return await readData(client, "lexicons.json", parseLexicons, signal);
  } catch (error) {
    if (error instanceof NotFoundError) return noLexicons;
    throw error;
  }
}

async function readConfig(signal: AbortSignal): Promise<Config> {
  const file = `${import.meta.env.BASE_URL}config.json`;
  try {
    return parseConfig(await fetchJson(file, "same-origin", signal), "config.json");
  } catch (error) {
    // A host that wants no other settings needs no file.
    if (error instanceof NotFoundError) return defaultConfig;
    throw error;
  }
}

async function readData<T>(
  client: QueryClient,
  file: string,
  parse: (input: unknown, file: string) => T,
  signal: AbortSignal,
): Promise<T> {
  const config = await client.ensureQueryData(briefingQueries.config());
  const url = dataUrl(config.briefingsUrl, import.meta.env.BASE_URL) + file;
  return parse(await fetchJson(url, config.credentials, signal), file);
}

async function readWeek(
  client: QueryClient,
  week: string,
  language: Language,
  signal: AbortSignal,
): Promise<LoadedBriefing> {
  const editions = await client.ensureQueryData(briefingQueries.editions()).catch((): EditionEntry[] => []);
  const listed = editions.filter((edition) => edition.week === week).map((edition) => edition.language);
  const others = languages.filter((other) => other !== language);
  // A cached list may be older than the edition, so a week that it lacks is asked for all the same.
  const candidates = listed.length
    ? [language, ...others].filter((one) => listed.includes(one))
    : [language, ...others];
  let missing: unknown;
  for (const candidate of candidates) {
    try {
      return await readData(client, `${week}.${candidate}.json`, parseBriefing, signal);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      missing ??= error;
    }
  }
  throw missing;
}

/** `briefingsUrl` as an address: "./…" is relative to the site's own folder; a trailing slash is optional. */
export function dataUrl(briefingsUrl: string, base: string): string {
  const folder = briefingsUrl.endsWith("/") ? briefingsUrl : `${briefingsUrl}/`;
  if (/^(https?:)?\/\//.test(folder) || folder.startsWith("/")) return folder;
  return base + folder.replace(/^\.\//, "");
}
