/** Reads a folder of published editions and makes what is generated from them. Node only. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { configSchema } from "@/briefing/config";
import { parseBriefing, parseThemes } from "@/briefing/load";
import type { Briefing, EditionEntry, Theme } from "@/briefing/schema";
import { SchemaError } from "@/lib/errors";
import { archives } from "./archive";
import { editionOfName } from "./edition-file";
import { type FeedOptions, feedFiles, siteAddress } from "./feed-files";
import { searchFiles, searchStampPath } from "./search-index";

/**
 * Every edition of a folder, oldest first; only those whose file is `wanted`.
 * @throws SchemaError on the first edition that breaks the format, in part or as a whole: what is published is right.
 */
export function readEditions(folder: string, wanted: (name: string) => boolean = () => true): Briefing[] {
  return readdirSync(folder)
    .filter((name) => editionOfName(name) !== undefined && wanted(name))
    .sort()
    .map((name) => {
      const { briefing, omitted } = parseBriefing(parseJson(join(folder, name)), name);
      if (omitted.length)
        throw new SchemaError(
          name,
          omitted.flatMap((story) => story.issues),
        );
      if (name !== `${briefing.week}.${briefing.language}.json`)
        throw new SchemaError(name, [
          { path: "/week", message: `the file is named ${name} but holds ${briefing.week}.${briefing.language}` },
        ]);
      return briefing;
    });
}

export function readThemes(folder: string): Theme[] {
  return parseThemes(parseJson(join(folder, "themes.json")), "themes.json");
}

/** What the dashboard needs to know of every edition before it opens one. */
export function editionEntry(briefing: Briefing): EditionEntry {
  const themes = new Map<string, number>();
  for (const theme of briefing.stories.flatMap((story) => story.themes))
    themes.set(theme, (themes.get(theme) ?? 0) + 1);
  const { week, language, title, standfirst, period, stories } = briefing;
  return { week, language, title, standfirst, period, stories: stories.length, themes: Object.fromEntries(themes) };
}

/**
 * What stands beside the editions and is made from them, by its path under `briefings/`: "index.json",
 * "archive/2026.fr.json", "feed.fr.xml".
 * @param site the site's address, for the links of its feeds; `RangeError` where it is none
 */
export function generatedFiles(folder: string, site?: string): Map<string, string> {
  const address = site ? siteAddress(site) : undefined;
  if (site && !address) throw new RangeError(`no http or https address: ${site}`);
  return generatedFrom(readEditions(folder), readThemes(folder), { author: authorOf(folder), site: address });
}

/** The list of editions comes last: what it names is there by then. */
export function generatedFrom(
  editions: readonly Briefing[],
  themes: readonly Theme[],
  options: FeedOptions,
): Map<string, string> {
  const years = [...archives(editions)].map(([name, archive]) => [`archive/${name}`, JSON.stringify(archive)] as const);
  const index = JSON.stringify({ editions: editions.map(editionEntry) });
  return new Map([...years, ...feedFiles(editions, themes, options), ["index.json", index]]);
}

/** Whether a path under `briefings/` is that of a generated file, be it of another year or theme than there are now. */
export function isGenerated(path: string): boolean {
  return /^(?:index\.json|archive\/\d{4}\.\w\w\.json|feed\.(?:[a-z0-9-]+\.)?\w\w\.(?:xml|json)|search\/.+)$/.test(path);
}

/** The full-text index of a folder's editions; the one that is there, where it is theirs. @throws as `searchFiles` */
export function searchOf(folder: string, editions = readEditions(folder)): Promise<Map<string, Uint8Array>> {
  const stamp = join(folder, searchStampPath);
  return searchFiles(editions, {
    stamp: existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined,
    files: () => {
      const paths = readdirSync(join(folder, "search"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      return new Map(paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)] as const));
    },
  });
}

/** The deployment's own name, from `config.json` beside the folder, if that is ours. */
export function authorOf(folder: string): string {
  try {
    return configSchema.parse(parseJson(join(folder, "..", "config.json"))).title ?? "Vigie";
  } catch {
    return "Vigie";
  }
}

/** The site's address that the feeds of a folder were written with; undefined where they know none. */
export function siteOf(folder: string): string | undefined {
  try {
    const feed = parseJson(join(folder, "feed.fr.json"));
    const url = typeof feed === "object" && feed && "feed_url" in feed ? String(feed.feed_url) : "";
    return siteAddress(url.replace(/briefings\/feed\.fr\.json$/, ""));
  } catch {
    return undefined;
  }
}

export function parseJson(path: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SchemaError(basename(path), [{ path: "", message: `not JSON: ${(error as Error).message}` }]);
  }
}
