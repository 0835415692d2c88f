/** Drafts as editions of a site: what is to be written, and what follows from it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { briefingSchema } from "@/briefing/briefing-schema";
import { parse, parseThemes } from "@/briefing/load";
import type { Briefing } from "@/briefing/schema";
import { jsonText } from "@/drafting/draft/edition-text";
import { SchemaError } from "@/lib/errors";
import type { Answer } from "./cli-world";
import type { InputFile } from "./edition-file";
import { authorOf, generatedFrom, isGenerated, parseJson, readEditions, searchOf } from "./editions";
import type { FolderChange } from "./folder-change";

export interface Publication {
  name: string;
  edition: Briefing;
  state: "new" | "changed" | "unchanged";
}

/** What an edition has whoever wrote it: its schema, and when it was published, which is one time for all languages. */
export function withDefaults({ name, input }: InputFile, publishedAt: string): InputFile {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { name, input };
  const { $schema = "../schema/briefing.schema.json", ...rest }: Record<string, unknown> = { ...input };
  return { name, input: { $schema, ...rest, publishedAt: rest["publishedAt"] || publishedAt } };
}

/** Of files that were checked. `folder`: of the site's briefings; it may be missing. @throws SchemaError */
export function publicationOf({ name: file, input }: InputFile, folder: string): Publication {
  const edition = parse(briefingSchema, input, file);
  const name = `${edition.week}.${edition.language}.json`;
  const path = join(folder, name);
  if (!existsSync(path)) return { name, edition, state: "new" };
  return { name, edition, state: isSame(readFileSync(path, "utf8"), edition) ? "unchanged" : "changed" };
}

/** Whether a draft is what stands in the folder already. */
export function isPublished(draft: Answer, folder: string): boolean {
  try {
    return !("fault" in draft) && publicationOf(draft, folder).state === "unchanged";
  } catch (error) {
    if (error instanceof SchemaError) return false;
    throw error;
  }
}

/** As data: how a file is laid out is its editor's affair. */
function isSame(text: string, edition: Briefing): boolean {
  try {
    return jsonText(briefingSchema.parse(JSON.parse(text))) === jsonText(edition);
  } catch {
    return false;
  }
}

export interface SiteChange extends FolderChange {
  /** How many editions the site has. */
  editions: number;
  feeds: number;
  /** Why the search index was not made: what there was of it stays. */
  searchFault: unknown;
}

/**
 * The next state of a folder of briefings. A folder without a taxonomy gets that of `shelf`, with its words.
 * @throws SchemaError where an edition that is there, or the taxonomy, breaks the format
 */
export async function siteChange(
  folder: string,
  published: readonly Publication[],
  { shelf, site }: { shelf: string; site: string | undefined },
): Promise<SiteChange> {
  const own = existsSync(join(folder, "themes.json"));
  const shared = own ? [] : ["themes.json", "lexicons.json"].filter((name) => existsSync(join(shelf, name)));
  const themes = parseThemes(parseJson(join(own ? folder : shelf, "themes.json")), "themes.json");
  const names = new Set(published.map(({ name }) => name));
  const editions = [
    ...readEditions(folder, (name) => !names.has(name)),
    ...published.map(({ edition }) => edition),
  ].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const generated = generatedFrom(editions, themes, { author: authorOf(folder), site });
  const search = await searchOf(folder, editions).catch((error: unknown) => ({ error }));
  const searchFault = "error" in search ? search.error : undefined;
  const written = published.filter(({ state }) => state !== "unchanged");
  return {
    files: new Map<string, string | Uint8Array>([
      ...written.map(({ name, edition }) => [name, jsonText(edition)] as const),
      ...shared.map((name) => [name, readFileSync(join(shelf, name))] as const),
      ...("error" in search ? [] : search),
      ...generated,
    ]),
    drops: (path) => isGenerated(path) && !(searchFault && path.startsWith("search/")),
    editions: editions.length,
    feeds: [...generated.keys()].filter((name) => name.startsWith("feed.")).length,
    searchFault,
  };
}

const nameOf = ({ week, language }: Briefing) => `${week}.${language}`;
