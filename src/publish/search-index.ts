/** The full-text index of every story, by Pagefind: small files of which a search fetches the few that it needs. */
import { createHash } from "node:crypto";
import { close, createIndex } from "pagefind";
import type { Briefing, Story } from "@/briefing/schema";

/** One story in one language, as Pagefind takes it. */
interface SearchRecord {
  /** Within the site. */
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** Raised when records change their shape: an index of another one is made again. */
const format = 1;
const stampName = "made-of.txt";

/** What is searched; faces of its own that Pagefind brings along are left out. */
const isNeeded = (path: string) => !/(?:ui|highlight)\.(?:js|css)$/.test(path);

export function searchRecords(editions: readonly Briefing[]): SearchRecord[] {
  return editions.flatMap((edition) => edition.stories.map((story) => recordOf(edition, story)));
}

function recordOf({ week, language }: Briefing, story: Story): SearchRecord {
  const { id, title, kicker, summary, body, highlights, implication, themes, entities, figures } = story;
  const figureWords = figures.flatMap(({ label, note }) => [label, note]);
  const names = entities.map(({ name }) => name);
  const words = [kicker, summary, ...body, ...highlights, implication, ...figureWords, ...names];
  return {
    url: `${language}/briefings/${week}/${id}`,
    content: [title, ...words].filter((text) => text).join("\n"),
    language,
    meta: { title, week, story: id },
    filters: {
      week: [week],
      theme: [...themes],
      entity: [...new Set(entities.map((entity) => entity.id))],
      kind: [...new Set(figures.map(({ kind }) => kind))],
    },
    sort: { week },
  };
}

/** Tells whether an index is that of these editions: Pagefind's own bytes differ from run to run. */
export function searchStamp(editions: readonly Briefing[]): string {
  return createHash("sha256")
    .update(JSON.stringify([format, searchRecords(editions)]))
    .digest("hex");
}

/**
 * The index's files by their path under `briefings/`, "search/pagefind.js" …, with the stamp of what they were made of.
 * @param kept reads a file of an index that was made before, undefined where there is none: the same stories keep it
 * @throws where Pagefind's program cannot run on this machine
 */
export async function searchFiles(
  editions: readonly Briefing[],
  kept: { stamp: string | undefined; files: () => Map<string, Uint8Array> },
): Promise<Map<string, Uint8Array>> {
  const stamp = searchStamp(editions);
  if (kept.stamp === stamp) return kept.files();
  const files = await build(searchRecords(editions));
  const named = files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content] as const);
  // Pagefind's own list last: it names the others.
  const ordered = named.toSorted(([a], [b]) => Number(a.endsWith("entry.json")) - Number(b.endsWith("entry.json")));
  const all = [...ordered, [stampName, new TextEncoder().encode(stamp)] as const];
  return new Map(all.map(([path, content]) => [`search/${path}`, content]));
}

export const searchStampPath = `search/${stampName}`;

async function build(records: readonly SearchRecord[]) {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join("; "));
    for (const record of records) {
      const answer = await index.addCustomRecord(record);
      if (answer.errors.length) throw new Error(answer.errors.join("; "));
    }
    const answer = await index.getFiles();
    if (answer.errors.length) throw new Error(answer.errors.join("; "));
    return answer.files;
  } finally {
    await close();
  }
}
