import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseIndex } from "@/briefing/load";
import { SchemaError } from "@/lib/errors";
import { aBriefing, aStory, someThemes } from "@/testing/builders";
import { editionOfName } from "./edition-file";
import { authorOf, editionEntry, generatedFiles, isGenerated, readEditions, readThemes, siteOf } from "./editions";

const indexOf = (folder: string) => generatedFiles(folder).get("index.json") ?? "";

const french = aBriefing();
const english = aBriefing({ language: "en", title: "A week" });
const earlier = aBriefing({ week: "2025-W52", title: "Avant" });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-editions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Texts are written as they are, anything else as JSON. */
function put(files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}

function refusal(run: () => unknown): SchemaError {
  try {
    run();
  } catch (error) {
    if (error instanceof SchemaError) return error;
    throw error;
  }
  throw new Error("it was read");
}

test("an edition's entry has what a list of weeks shows: how many stories, and how many a theme", () => {
  const stories = [aStory({ id: "a", themes: ["legal-risk", "capital"] }), aStory({ id: "b", themes: ["capital"] })];
  expect(editionEntry(aBriefing({ stories }))).toEqual({
    week: "2026-W06",
    language: "fr",
    title: "Une semaine",
    standfirst: "Ce qu’il faut en retenir.",
    period: { from: "2026-02-02", to: "2026-02-08" },
    stories: 2,
    themes: { "legal-risk": 1, capital: 2 },
  });
});

describe("a folder of editions", () => {
  test("is read oldest first, whatever else lies in it", () => {
    put({
      "2026-W06.fr.json": french,
      "2026-W06.en.json": english,
      "2025-W52.fr.json": earlier,
      "themes.json": { themes: someThemes },
      "index.json": {},
      "2026-W06.fr.json.bak": "{",
      "notes.txt": "…",
    });
    expect(readEditions(folder)).toEqual([earlier, english, french]);
  });

  test("may be empty", () => expect(readEditions(folder)).toEqual([]));

  test.each([
    ["2026-W07.fr.json", french],
    ["2026-W06.en.json", french],
    ["2026-W99.fr.json", french],
  ])("with an edition under the wrong name, %s, is refused", (name, edition) => {
    put({ [name]: edition });
    const error = refusal(() => readEditions(folder));
    expect(error.file).toBe(name);
    expect(error.issues).toEqual([{ path: "/week", message: `the file is named ${name} but holds 2026-W06.fr` }]);
  });

  test("with one bad story is refused, though a reader would get the rest", () => {
    const figure = { id: "round", label: "Levée", kind: "funding", value: "35 M$", unit: "USD", qualifier: "exactly" };
    put({ "2026-W06.fr.json": { ...french, stories: [aStory({ id: "whole" }), { ...aStory(), figures: [figure] }] } });
    const error = refusal(() => readEditions(folder));
    expect(error.message).toContain("2026-W06.fr.json: /stories/1/figures/0/value: ");
    expect(error.issues).toHaveLength(1);
  });

  test("with a bad envelope is refused", () => {
    put({ "2026-W06.fr.json": { ...french, title: "" } });
    expect(refusal(() => readEditions(folder))).toMatchObject({
      file: "2026-W06.fr.json",
      issues: [{ path: "/title" }],
    });
  });

  test.each(["", "{", "<html>"])("with a file that holds %j is refused as no JSON, by name", (text) => {
    put({ "2026-W06.fr.json": text });
    const error = refusal(() => readEditions(folder));
    expect(error.file).toMatch(/2026-W06\.fr\.json$/);
    expect(error.issues).toEqual([{ path: "", message: expect.stringMatching(/^not JSON: /) }]);
  });

  test("has one index, which the dashboard can read", () => {
    put({ "2026-W06.fr.json": french, "2025-W52.fr.json": earlier, "themes.json": { themes: someThemes } });
    expect(parseIndex(JSON.parse(indexOf(folder)), "index.json")).toEqual([
      editionEntry(earlier),
      editionEntry(french),
    ]);
  });

  test("has no index where its taxonomy is broken", () => {
    put({ "2026-W06.fr.json": french, "themes.json": { themes: [{ ...someThemes[0], label: { fr: "Seul" } }] } });
    expect(refusal(() => indexOf(folder))).toMatchObject({
      file: "themes.json",
      issues: [{ path: "/themes/0/label/en" }],
    });
  });
});

test("the published folder has an entry a file, each counted right", () => {
  const published = "public/briefings";
  const index = parseIndex(JSON.parse(indexOf(published)), "index.json");
  const names = readdirSync(published)
    .filter((name) => editionOfName(name))
    .sort();
  expect(index.map(({ week, language }) => `${week}.${language}.json`)).toEqual(names);
  const themes = readThemes(published).map(({ id }) => id);
  readEditions(published).forEach((edition, at) => {
    const entry = index[at];
    expect(entry?.stories).toBe(edition.stories.length);
    for (const theme of themes)
      expect(entry?.themes[theme] ?? 0).toBe(edition.stories.filter((story) => story.themes.includes(theme)).length);
  });
});

test("a theme may have a name that every object inherits", () => {
  expect(editionEntry(aBriefing({ stories: [aStory({ themes: ["constructor"] })] })).themes).toEqual({
    constructor: 1,
  });
});

test.each([
  ["index.json", true],
  ["archive/2026.fr.json", true],
  ["feed.fr.xml", true],
  ["feed.legal-risk.en.xml", true],
  ["feed.fr.json", true],
  ["search/fragment/fr_1.pf_fragment", true],
  ["2026-W06.fr.json", false],
  ["themes.json", false],
  ["lexicons.json", false],
  ["archive/notes.txt", false],
  ["feed.css", false],
  ["drafts/index.json", false],
])("whether %s is generated: %s", (path, made) => expect(isGenerated(path)).toBe(made));

describe("a folder of a site", () => {
  test("speaks in the site's name, and in ours where that is not said or not to be read", () => {
    const site = join(folder, "briefings");
    mkdirSync(site);
    expect(authorOf(site)).toBe("Vigie");
    put({ "config.json": { title: "La veille" } });
    expect(authorOf(site)).toBe("La veille");
    put({ "config.json": "<html>" });
    expect(authorOf(site)).toBe("Vigie");
  });

  test("keeps the site's address in its feeds", () => {
    put({ "2026-W06.fr.json": french, "themes.json": { themes: someThemes } });
    expect(siteOf(folder)).toBeUndefined();
    for (const [site, kept] of [
      [undefined, undefined],
      ["https://example.org/vigie", "https://example.org/vigie/"],
    ]) {
      put({ "feed.fr.json": generatedFiles(folder, site).get("feed.fr.json") });
      expect(siteOf(folder)).toBe(kept);
    }
    expect(() => generatedFiles(folder, "example.org")).toThrow(RangeError);
  });
});
