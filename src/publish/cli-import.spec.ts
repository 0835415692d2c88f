import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aBriefing, aStory, someThemes } from "@/testing/builders";
import { now, type TemporaryWorld, temporaryWorld } from "./testing/temporary-world";

const letter = `Semaine 08 : la veille

Trois annonces et un procès.

Brume lève 40 millions d’euros
La jeune société Brume a levé 40 millions d’euros auprès de fonds publics. Elle bâtit des centres de calcul.
Pour les dirigeants, le message est net : le calcul se réserve tôt.

Un juge limite la copie
Un tribunal de Lyon interdit la copie de plus de 12 000 œuvres. L’éditeur visé fait appel.
Pour les dirigeants, il faut tenir un registre des sources.
`;
const markdown =
  "# Week 8\n\n## Brume raises $40 million\n\nBrume raised $40 million from public funds, and builds data centres.\n";

let world: TemporaryWorld;
beforeEach(() => {
  world = temporaryWorld();
  world.put({
    "published/themes.json": { themes: someThemes },
    "published/2026-W06.fr.json": aBriefing({
      stories: [aStory({ entities: [{ id: "brume", name: "Brume", kind: "company" }] })],
    }),
    "letter.txt": letter,
    "letter.md": markdown,
  });
});
afterEach(() => world.end());

const edition = (name: string) => Object(world.json(name));

describe("import", () => {
  test("makes a draft of a newsletter, and says what it found and what comes next", async () => {
    const { code, out, err } = await world.call("import", "~letter.txt", "--out", "~d.json");
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toEqual([
      expect.stringMatching(/^~d\.json: 2 stories, 2 figures; \d+ fields? (is|are) empty$/),
      "next: npm run briefing -- check ~d.json",
    ]);
    const { week, language, publishedAt, stories } = edition("d.json");
    expect({ week, language, publishedAt }).toEqual({ week: "2026-W08", language: "fr", publishedAt: now });
    expect(stories[0]).toMatchObject({
      title: "Brume lève 40\u202fmillions d’euros",
      entities: [{ id: "brume", name: "Brume", kind: "company" }],
      figures: [{ value: 40e6, unit: "EUR", kind: "funding" }],
    });
  });

  test("counts what its check will say is empty, and what is filled in is not counted", async () => {
    const empty = async (...args: string[]) => {
      const { out } = await world.call("import", "~letter.txt", "--out", "~d.json", "--force", ...args);
      return Number(/(\d+) fields? (?:is|are) empty/.exec(out[0] ?? "")?.[1] ?? 0);
    };
    const { err } = await world
      .call("import", "~letter.txt", "--out", "~c.json")
      .then(() => world.call("check", "~c.json"));
    const said = err.filter((line) => /: (is empty|is missing|has no source)/.test(line));
    expect(await empty()).toBe(said.length);
    expect(await empty("--source", "https://example.com/8")).toBe(said.length - 2);
    expect(edition("d.json").stories[0].sources[0].url).toBe("https://example.com/8");
  });

  test("takes the week and the language that it is told", async () => {
    await world.call("import", "~letter.txt", "--out", "~d.json", "--week", "2026-W09", "--lang", "en");
    expect(edition("d.json")).toMatchObject({ week: "2026-W09", language: "en" });
  });

  test("tells the language and the format by the words", async () => {
    expect((await world.call("import", "~letter.md", "--out", "~d.json")).code).toBe(0);
    expect(edition("d.json")).toMatchObject({ language: "en", stories: [{ title: "Brume raises $40 million" }] });
  });

  test("is published at the time of its other language", async () => {
    const publishedAt = "2026-02-23T06:00:00+01:00";
    const period = { from: "2026-02-16", to: "2026-02-22" };
    world.put({ "published/2026-W08.en.json": aBriefing({ week: "2026-W08", language: "en", period, publishedAt }) });
    await world.call("import", "~letter.txt", "--out", "~d.json");
    expect(edition("d.json")).toMatchObject({ publishedAt });
  });

  test("overwrites nothing, unless it is forced", async () => {
    world.put({ "d.json": "mine" });
    expect(await world.call("import", "~letter.txt", "--out", "~d.json")).toEqual({
      code: 2,
      out: [],
      err: ["~d.json is there already: --force overwrites it"],
    });
    expect(world.text("d.json")).toBe("mine");
    expect((await world.call("import", "~letter.txt", "--out", "~d.json", "--force")).code).toBe(0);
  });

  test("asks for the week where the text does not say it", async () => {
    world.put({ "letter.md": markdown.replace("Week 8", "News") });
    expect(await world.call("import", "~letter.md", "--out", "~d.json")).toEqual({
      code: 2,
      out: [],
      err: ["~letter.md does not say its week: add --week 2026-W06"],
    });
  });

  test.each<[string, string | Uint8Array, string]>([
    ["empty", " \n ", "is empty: there is no newsletter in it"],
    ["without a story", "Rien.", "no story was found in it: "],
    ["a PDF", "%PDF-1.7\n…", "is a PDF: save it as text, HTML or Word (.docx), from where it was written"],
    ["rich text", "{\\rtf1 Bonjour}", "is rich text (RTF): save it as text, HTML or Word (.docx)"],
    ["bytes", "a\u0000b", "holds no text: save it as text, HTML or Word (.docx)"],
  ])("refuses a file that is %s, and says what to do", async (_, content, message) => {
    world.put({ "letter.txt": content });
    const { code, out, err } = await world.call("import", "~letter.txt", "--week", "2026-W08", "--out", "~d.json");
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([expect.stringContaining(`~letter.txt: /: ${message}`)]);
  });

  test("refuses a package that is no Word file", async () => {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(world.path("letter.docx"), zipSync({ "a.txt": strToU8("a") }));
    const { code, err } = await world.call("import", "~letter.docx", "--week", "2026-W08", "--out", "~d.json");
    expect({ code, lines: err.length }).toEqual({ code: 1, lines: 1 });
    expect(err[0]).toMatch(/^~letter\.docx: \/: /);
  });

  test.each([
    ["~none.txt", "no such file: ~none.txt"],
    ["~published", "~published cannot be read: "],
  ])("is refused as a call for %s", async (file, message) => {
    const { code, err } = await world.call("import", file);
    expect(code).toBe(2);
    expect(err.join()).toContain(message);
  });

  test("reads what an old program wrote, in Windows-1252", async () => {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(world.path("letter.txt"), Buffer.from(letter.replaceAll("’", "'").replaceAll("œ", "oe"), "latin1"));
    await world.call("import", "~letter.txt", "--out", "~d.json");
    expect(edition("d.json").stories[0].title).toMatch(/^Brume lève 40/);
  });
});

describe("new", () => {
  test("makes an edition in which everything is to be filled in, and its check says what", async () => {
    const { code, out } = await world.call("new", "--week", "2026-W09", "--lang", "en", "--out", "~n.json");
    expect({ code, out }).toEqual({
      code: 0,
      out: ["~n.json: 9 fields are to be filled in", "next: npm run briefing -- check ~n.json"],
    });
    const { err } = await world.call("check", "~n.json");
    expect(err.filter((line) => line.includes(" is empty"))).toHaveLength(9);
    expect(edition("n.json").period).toEqual({ from: "2026-02-23", to: "2026-03-01" });
  });

  test("takes what no translation changes from the other language", async () => {
    const { code, out } = await world.call("new", "--week", "2026-W06", "--lang", "en", "--out", "~n.json");
    expect(code).toBe(0);
    expect(out[0]).toMatch(/with the ids, figures and sources of 2026-W06\.fr\.json$/);
    const french = JSON.parse(readFileSync(world.path("published/2026-W06.fr.json"), "utf8"));
    const [story] = edition("n.json").stories;
    expect(story).toMatchObject({ id: "a-story", title: "", themes: ["infrastructure"], date: "2026-02-03" });
    expect(edition("n.json").publishedAt).toBe(french.publishedAt);
    const { err } = await world.call("check", "~n.json");
    expect(err.filter((line) => !/ is empty|warning|faults? in/.test(line))).toEqual([]);
  });

  test("overwrites nothing, unless it is forced", async () => {
    world.put({ "n.json": "mine" });
    const args = ["new", "--week", "2026-W09", "--lang", "en", "--out", "~n.json"];
    expect((await world.call(...args)).code).toBe(2);
    expect(world.text("n.json")).toBe("mine");
    expect((await world.call(...args, "--force")).code).toBe(0);
  });
});
