import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { isGenerated, readEditions, searchOf } from "./editions";
import { searchFiles, searchRecords, searchStamp } from "./search-index";

test("a record has all the words of a story, and what it is filtered by", () => {
  const figures = [aFigure({ label: "Tour de table", note: "Non confirmé." }), aFigure({ id: "b" })];
  expect(searchRecords([aBriefing({ stories: [aStory({ figures, kicker: "Capital" })] })])).toEqual([
    {
      url: "fr/briefings/2026-W06/a-story",
      content: expect.stringMatching(
        /^Un signal\nCapital\n.*Le détail.*Un point.*Tour de table\nNon confirmé\..*Acme$/s,
      ),
      language: "fr",
      meta: { title: "Un signal", week: "2026-W06", story: "a-story" },
      filters: { week: ["2026-W06"], theme: ["infrastructure"], entity: ["acme"], kind: ["funding"] },
      sort: { week: "2026-W06" },
    },
  ]);
});

test("there is one a story and language of what is published", () => {
  const editions = readEditions("public/briefings");
  const records = searchRecords(editions);
  expect(records).toHaveLength(editions.flatMap(({ stories }) => stories).length);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test("an index is made of its editions, and kept as long as they are the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-search-"));
  const editions = [aBriefing(), aBriefing({ language: "en" })];
  try {
    const files = await searchOf(folder, editions);
    const paths = [...files.keys()];
    expect(paths).toEqual(
      expect.arrayContaining(["search/pagefind.js", "search/pagefind-entry.json", "search/made-of.txt"]),
    );
    expect(paths.filter((path) => /\/(fr|en)_\w+\.pf_fragment$/.test(path))).toHaveLength(2);
    expect(paths.filter((path) => /ui|highlight/.test(path))).toEqual([]);
    expect(paths.every(isGenerated)).toBe(true);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const kept = await searchOf(folder, editions);
    expect([...kept.keys()].sort()).toEqual(paths.toSorted());
    for (const [path, content] of files) expect(Buffer.from(content).equals(kept.get(path) ?? Buffer.of())).toBe(true);
    const other = await searchOf(folder, [...editions, aBriefing({ week: "2026-W07" })]);
    expect(other.get("search/made-of.txt")).not.toEqual(files.get("search/made-of.txt"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 20_000);

test("its stamp is that of the words, and of nothing else", () => {
  const stamp = searchStamp([aBriefing()]);
  expect(searchStamp([aBriefing({ publishedAt: "2026-03-01T00:00:00Z" })])).toBe(stamp);
  expect(searchStamp([aBriefing({ stories: [aStory({ title: "Autre" })] })])).not.toBe(stamp);
});

test("of no edition, there is an index all the same", async () => {
  const files = await searchFiles([], { stamp: undefined, files: () => new Map() });
  expect(files.has("search/pagefind.js")).toBe(true);
});
