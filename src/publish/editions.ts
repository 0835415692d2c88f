/** Reads a folder of published editions and makes what is generated from them. Node only. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseBriefing, parseThemes } from "@/briefing/load";
import type { Briefing, EditionEntry } from "@/briefing/schema";
import { SchemaError } from "@/lib/errors";
import { archives } from "./archive";
import { editionOfName } from "./edition-file";

/**
 * Every edition of a folder, oldest first.
 * @throws SchemaError on the first edition that breaks the format, in part or as a whole: what is published is right.
 */
export function readEditions(folder: string): Briefing[] {
  return readdirSync(folder)
    .filter((name) => editionOfName(name) !== undefined)
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

export function readThemes(folder: string) {
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

/** What stands beside the editions and is made from them, by its path under `briefings/`: "index.json", "archive/2026.fr.json". */
export function generatedFiles(folder: string): Map<string, string> {
  readThemes(folder);
  const editions = readEditions(folder);
  const index = JSON.stringify({ editions: editions.map(editionEntry) });
  const years = [...archives(editions)].map(([name, archive]) => [`archive/${name}`, JSON.stringify(archive)] as const);
  return new Map([["index.json", index], ...years]);
}

function parseJson(path: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SchemaError(basename(path), [{ path: "", message: `not JSON: ${(error as Error).message}` }]);
  }
}
