import { existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { changed } from "@/testing/changed";
import { now, type TemporaryWorld, temporaryWorld } from "./testing/temporary-world";

const outlook = { title: "Et après", paragraphs: ["La suite."], questions: ["Que garder\u202f?"] };
const french = aBriefing({
  stories: [aStory({ figures: [aFigure({ source: 0, quote: "35 M$" })] })],
  outlook,
  faq: [],
});
const english = { ...french, language: "en", title: "A week" };
const later = aBriefing({
  ...{ week: "2026-W07", period: { from: "2026-02-09", to: "2026-02-15" }, outlook, faq: [], title: "Après" },
  ...{ takeaways: [{ text: "Une suite." }], stories: [aStory({ id: "b-story" })] },
});
const taxonomy = { themes: someThemes };
const generated = ["archive/2026.en.json", "archive/2026.fr.json", "index.json"];
const feeds = ["fr", "en"].flatMap((language) =>
  ["", "infrastructure.", "legal-risk."].flatMap((theme) =>
    (theme ? ["xml"] : ["xml", "json"]).map((ending) => `feed.${theme}${language}.${ending}`),
  ),
);

let world: TemporaryWorld;
beforeEach(() => {
  world = temporaryWorld();
  world.put({
    "published/themes.json": taxonomy,
    "published/lexicons.json": { fr: {}, en: {} },
    "site/index.html": "<!doctype html>",
    "site/config.json": { title: "La veille" },
    "site/briefings/themes.json": taxonomy,
    "site/briefings/2026-W06.fr.json": french,
    "site/briefings/2026-W06.en.json": english,
    "draft.json": later,
  });
});
afterEach(() => world.end());

const publish = (...args: string[]) => world.call("publish", ...args);

describe("publish", () => {
  test("writes the edition and makes again all that follows", async () => {
    world.put({ "site/briefings/feed.gone.fr.xml": "of a theme that is no more", "site/briefings/notes.txt": "kept" });
    const { code, out, err } = await publish("~draft.json", "--to", "~site");
    expect({ code, err }).toEqual({
      code: 0,
      err: [
        "~draft.json: /: warning: there is no 2026-W07.en.json",
        "~draft.json: /: warning: will be published as 2026-W07.fr.json",
      ]
        .toSorted()
        .reverse(),
    });
    expect(out).toEqual([
      "~site/briefings/2026-W07.fr.json: published",
      "3 editions; made again: index, archive, 8 feeds, search index",
    ]);
    const names = Object.keys(world.contents("site/briefings")).sort();
    const editions = ["2026-W06.en.json", "2026-W06.fr.json", "2026-W07.fr.json", "notes.txt", "themes.json"];
    expect(names).toEqual([...editions, ...generated, ...feeds].sort());
    const { editions: listed } = Object(world.json("site/briefings/index.json"));
    expect(listed.map((entry: { week: string; language: string }) => `${entry.week}.${entry.language}`)).toEqual([
      "2026-W06.en",
      "2026-W06.fr",
      "2026-W07.fr",
    ]);
    expect(world.text("site/briefings/feed.fr.xml")).toContain("<name>La veille</name>");
    expect(existsSync(world.path("site/briefings/search/pagefind.js"))).toBe(true);
    expect(readdirSync(world.path("site")).sort()).toEqual(["briefings", "config.json", "index.html"]);
  });

  test("a second time changes nothing", async () => {
    await publish("~draft.json", "--to", "~site");
    const [before, { mtimeMs, ino }] = [world.contents("site"), statSync(world.path("site/briefings"))];
    const { code, out } = await publish("~draft.json", "--to", "~site");
    expect({ code, out }).toEqual({
      code: 0,
      out: ["~site/briefings/2026-W07.fr.json: is published already", "3 editions: nothing changed"],
    });
    expect(world.contents("site")).toEqual(before);
    expect(statSync(world.path("site/briefings"))).toMatchObject({ mtimeMs, ino });
  });

  test("takes both languages at once, and sets one time of publication", async () => {
    const { publishedAt, ...unsaid } = later;
    world.put({ "fr.json": unsaid, "en.json": { ...unsaid, language: "en", publishedAt: "" } });
    expect((await publish("~fr.json", "~en.json", "--to", "~site")).code).toBe(0);
    for (const language of ["fr", "en"])
      expect(world.json(`site/briefings/2026-W07.${language}.json`)).toMatchObject({
        publishedAt: now,
        $schema: "../schema/briefing.schema.json",
      });
    expect(publishedAt).not.toBe(now);
  });

  test("gives a translation the time of the edition that is published", async () => {
    const { publishedAt, ...unsaid } = english;
    world.put({ "site/briefings/2026-W06.en.json": "", "en.json": unsaid });
    const { rmSync } = await import("node:fs");
    rmSync(world.path("site/briefings/2026-W06.en.json"));
    expect((await publish("~en.json", "--to", "~site")).code).toBe(0);
    expect(world.json("site/briefings/2026-W06.en.json")).toMatchObject({ publishedAt });
  });
});

describe("publish writes nothing", () => {
  const untouched = async (run: () => ReturnType<typeof publish>) => {
    const before = world.contents(".");
    const answer = await run();
    expect(world.contents(".")).toEqual(before);
    return answer;
  };

  test("of a draft that is at fault, and says each fault", async () => {
    world.put({ "draft.json": changed(changed(later, "/title", ""), "/stories/0/summary", "Deux  mots.") });
    const { code, err } = await untouched(() => publish("~draft.json", "--to", "~site"));
    expect(code).toBe(1);
    expect(err).toContain("~draft.json: /title: is empty");
    expect(err).toContain("~draft.json: /stories/0/summary: two spaces: “Deux  mots.”");
    expect(err.at(-1)).toBe("2 faults: nothing is published");
  });

  test("of two drafts where one is at fault, or both are of one edition", async () => {
    world.put({ "bad.json": "{", "twin.json": later });
    expect((await untouched(() => publish("~draft.json", "~bad.json", "--to", "~site"))).code).toBe(1);
    const { code, err } = await untouched(() => publish("~draft.json", "~twin.json", "--to", "~site"));
    expect(code).toBe(1);
    expect(err).toContain("~twin.json: /: is 2026-W07.fr, as ~draft.json is: one of them is too many");
  });

  test("over an edition with another content, unless it is forced", async () => {
    world.put({
      "fr.json": changed(french, "/title", "Autre"),
      "en.json": changed(english, "/title", "Other"),
    });
    const { code, err } = await untouched(() => publish("~fr.json", "--to", "~site"));
    expect(code).toBe(2);
    expect(err.at(-1)).toBe(
      "~site/briefings/2026-W06.fr.json is published with another content: --force overwrites it",
    );
    expect((await untouched(() => publish("~fr.json", "~en.json", "--to", "~site"))).err.at(-1)).toMatch(
      / are published/,
    );
    const forced = await publish("~fr.json", "--to", "~site", "--force");
    expect(forced.out[0]).toBe("~site/briefings/2026-W06.fr.json: published, in place of what was there");
    expect(world.json("site/briefings/2026-W06.fr.json")).toMatchObject({ title: "Autre" });
  });

  test("that differs from its other language in more than words, unless it is forced", async () => {
    world.put({ "fr.json": changed(french, "/stories/0/figures/0/value", 36e6) });
    const { code, err } = await untouched(() => publish("~fr.json", "--to", "~site"));
    expect(code).toBe(1);
    expect(err[0]).toBe("~fr.json: /stories/0/figures/0/value: 36000000 here, 35000000 in 2026-W06.en.json");
    expect(err.at(-1)).toBe("1 fault: nothing is published; --force publishes all the same");
    const forced = await publish("~fr.json", "--to", "~site", "--force");
    expect(forced.code).toBe(0);
    expect(forced.err).toContain(
      "~fr.json: /stories/0/figures/0/value: warning: 36000000 here, 35000000 in 2026-W06.en.json",
    );
    expect((await publish("~fr.json", "--to", "~site")).out.at(-1)).toBe("2 editions: nothing changed");
  });

  test("of a languages' pair that is at odds with itself, be it forced", async () => {
    world.put({ "fr.json": changed(french, "/stories/0/figures/0/value", 36e6), "en.json": english });
    expect((await untouched(() => publish("~fr.json", "~en.json", "--to", "~site", "--force"))).code).toBe(1);
  });

  test("beside an edition that breaks the format", async () => {
    world.put({ "site/briefings/2026-W05.fr.json": { week: "2026-W05" } });
    const { code, err } = await untouched(() => publish("~draft.json", "--to", "~site"));
    expect(code).toBe(1);
    expect(err.join("\n")).toContain("~site/briefings/2026-W05.fr.json: /");
  });

  test.each<[string, string[], RegExp]>([
    ["without a draft", ["--to", "~site"], /^a draft is missing/],
    ["of a file that is not there", ["~none.json", "--to", "~site"], /^no such file: ~none\.json/],
    ["into a folder of another kind", ["~draft.json", "--to", "~other"], /no site/],
    ["into a file", ["~draft.json", "--to", "~draft.json"], /no folder/],
    ["for a site whose address is none", ["~draft.json", "--to", "~site", "--site", "vigie"], /^--site vigie: no http/],
    ["with an option of another verb", ["~draft.json", "--week", "2026-W07"], /^"publish" takes no --week/],
  ])("%s", async (_, args, message) => {
    world.put({ "other/letter.txt": "" });
    const { code, err } = await untouched(() => publish(...args));
    expect({ code, out: err.join("\n") }).toEqual({ code: 2, out: expect.stringMatching(message) });
  });

  test("while another publish is at work", async () => {
    world.put({ "site/.briefings.lock": "1" });
    const { code, err } = await untouched(() => publish("~draft.json", "--to", "~site"));
    expect({ code, err }).toEqual({
      code: 1,
      err: ["another publish (process 1) is at work; if there is none, remove ~site/.briefings.lock"],
    });
  });
});

describe("publish finds", () => {
  test("a folder of briefings that is named itself", async () => {
    expect((await publish("~draft.json", "--to", "~site/briefings")).code).toBe(0);
    expect(existsSync(world.path("site/briefings/2026-W07.fr.json"))).toBe(true);
  });

  test("the published folder, where none is named", async () => {
    expect((await publish("~draft.json")).code).toBe(0);
    expect(existsSync(world.path("published/2026-W07.fr.json"))).toBe(true);
  });

  test.each(["new", "deep/new", "empty"])(
    "a folder that is yet to be filled, %s, and gives it the taxonomy",
    async (to) => {
      world.put({ "empty/x": "" });
      const { rmSync } = await import("node:fs");
      rmSync(world.path("empty/x"));
      // What this project publishes itself is of no account there.
      world.put({ "published/2026-W07.en.json": { ...later, language: "en", stories: [aStory({ id: "c-story" })] } });
      expect((await publish("~draft.json", "--to", `~${to}`)).code).toBe(0);
      const names = ["2026-W07.fr.json", "themes.json", "lexicons.json", ...generated, ...feeds];
      expect(Object.keys(world.contents(to)).sort()).toEqual(names.sort());
    },
  );

  test("the folder behind a link, which stays", async () => {
    symlinkSync(world.path("site"), world.path("current"));
    expect((await publish("~draft.json", "--to", "~current")).code).toBe(0);
    expect(existsSync(world.path("site/briefings/2026-W07.fr.json"))).toBe(true);
  });

  test("the site's address in what it is told, and in the feeds from then on", async () => {
    await publish("~draft.json", "--to", "~site", "--site", "https://example.org/vigie");
    expect(world.text("site/briefings/feed.fr.xml")).toContain(
      'href="https://example.org/vigie/fr/briefings/2026-W07"',
    );
    world.put({ "fr.json": changed(later, "/title", "Autre") });
    await publish("~fr.json", "--to", "~site", "--force");
    expect(world.text("site/briefings/feed.fr.xml")).toContain(
      'href="https://example.org/vigie/fr/briefings/2026-W07"',
    );
  });

  test("what an interrupted publish left, and goes on", async () => {
    const { renameSync } = await import("node:fs");
    renameSync(world.path("site/briefings"), world.path("site/.briefings.old"));
    const { code, out } = await publish("~draft.json", "--to", "~site");
    expect(code).toBe(0);
    expect(out[0]).toBe("an earlier publish was interrupted: the folder stood aside: it is back in its place");
    expect(readdirSync(world.path("site")).sort()).toEqual(["briefings", "config.json", "index.html"]);
  });
});
