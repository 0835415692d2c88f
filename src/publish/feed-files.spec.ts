/** Feeds against the RELAX NG schema of RFC 4287, the rules that it cannot say, and the specification of JSON Feed 1.1. */
import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import Ajv2020 from "ajv/dist/2020";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Briefing } from "@/briefing/schema";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { readEditions, readThemes } from "./editions";
import { feedFiles, siteAddress } from "./feed-files";
import { stableId } from "./stable-id";

const schema = readFileSync("src/publish/testing/atom.rng", "utf8");
const jsonFeed = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync("src/publish/testing/json-feed.schema.json", "utf8")),
);
const validate = async (files: ReadonlyMap<string, string>) => {
  const xml = [...files]
    .filter(([name]) => name.endsWith(".xml"))
    .map(([fileName, contents]) => ({ fileName, contents }));
  return validateXML({ xml, schema, extension: "relaxng", initialMemoryPages: 4096, maxMemoryPages: 8192 });
};

const site = "https://example.org/signals/";
const author = "Vigie";
const hostile = `<b>"R&D"</b> 'x' ]]> \u0000\u000b\ud800 \ufffe é 🛰️`;
const edition = aBriefing({
  title: hostile,
  stories: [
    aStory({
      title: hostile,
      figures: [aFigure({ label: hostile, source: 0 })],
      themes: ["infrastructure", "legal-risk"],
    }),
  ],
});
const feeds = (editions: readonly Briefing[], address: string | undefined = site) =>
  feedFiles(editions, someThemes, { author, site: address });

const parse = (text = "") => new DOMParser().parseFromString(text, "text/xml");
const texts = (text: string | undefined, name: string) =>
  [...parse(text).getElementsByTagName(name)].map((element) => element.textContent ?? "");

describe("the published editions", () => {
  const real = readEditions("public/briefings");
  const themes = readThemes("public/briefings");
  let files = new Map<string, string>();
  beforeAll(() => {
    files = feedFiles(real, themes, { author, site });
  });

  test("have a feed a language in both forms, and one a theme and language", () => {
    const byTheme = themes.flatMap(({ id }) => [`feed.${id}.fr.xml`, `feed.${id}.en.xml`]);
    expect([...files.keys()].sort()).toEqual(
      ["feed.fr.xml", "feed.fr.json", "feed.en.xml", "feed.en.json", ...byTheme].sort(),
    );
  });

  test("are valid Atom", async () => expect((await validate(files)).errors).toEqual([]), 20_000);

  test("are valid JSON Feed", () => {
    for (const name of ["feed.fr.json", "feed.en.json"]) {
      expect(jsonFeed(JSON.parse(files.get(name) ?? "")), JSON.stringify(jsonFeed.errors)).toBe(true);
    }
  });

  test("are told newest first, each with an id of its own, and dated by the newest", () => {
    for (const [name, text] of files) {
      if (!name.endsWith(".xml")) continue;
      const ids = texts(text, "id");
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids)
        expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const published = texts(text, "published");
      expect(published).toEqual(published.toSorted().reverse());
      expect(texts(text, "updated")[0]).toBe(texts(text, "updated").slice(1).toSorted().at(-1));
    }
  });

  test("tell every story of a theme", () => {
    for (const { id } of themes) {
      const stories = real.filter(({ language }) => language === "fr").flatMap((one) => one.stories);
      expect(texts(files.get(`feed.${id}.fr.xml`), "entry")).toHaveLength(
        stories.filter((story) => story.themes.includes(id)).length,
      );
    }
  });

  test("are the same bytes each time", () => expect(feedFiles(real, themes, { author, site })).toEqual(files));
});

describe("the validator finds", () => {
  const good = feeds([edition]).get("feed.fr.xml") ?? "";
  test.each<[string, (text: string) => string]>([
    ["a feed without id", (text) => text.replace(/<id>[^<]*<\/id>/, "")],
    ["an entry without title", (text) => text.replace(/(<entry>.*?)<title>[^<]*<\/title>/, "$1")],
    ["a date that is none", (text) => text.replace(/<updated>[^<]*/, "<updated>yesterday")],
    ["two summaries", (text) => text.replace(/(<summary>[^<]*<\/summary>)/, "$1$1")],
    ["an element that Atom does not have", (text) => text.replace("<published>", "<published/><published>")],
    ["text that is no XML", (text) => text.replace("</feed>", "")],
  ])("%s", async (_, spoil) => {
    expect(spoil(good)).not.toBe(good);
    expect((await validate(new Map([["feed.xml", spoil(good)]]))).valid).toBe(false);
  });
});

describe("a feed", () => {
  test("says hostile words as they are, without what XML forbids", async () => {
    const files = feeds([edition]);
    expect((await validate(files)).errors).toEqual([]);
    const said = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffe]/gu, "");
    expect(texts(files.get("feed.fr.xml"), "title")).toEqual([author, said(hostile)]);
    const [content] = texts(files.get("feed.fr.xml"), "content");
    expect(content).toContain("&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;");
    expect(content).not.toContain("<b>");
  });

  test("may be empty", async () => {
    const files = feeds([]);
    expect((await validate(files)).errors).toEqual([]);
    expect(jsonFeed(JSON.parse(files.get("feed.fr.json") ?? ""))).toBe(true);
    expect(texts(files.get("feed.fr.xml"), "updated")).toEqual(["1970-01-01T00:00:00Z"]);
  });

  test("has absolute links where the site's address is known", () => {
    const text = feeds([edition]).get("feed.fr.xml") ?? "";
    const hrefs = [...text.matchAll(/<link rel="(\w+)"[^>]*href="([^"]*)"/g)].map(([, rel, href]) => [rel, href]);
    expect(hrefs).toEqual([
      ["self", `${site}briefings/feed.fr.xml`],
      ["alternate", `${site}fr/briefings`],
      ["alternate", `${site}fr/briefings/2026-W06`],
    ]);
    expect(texts(text, "content")[0]).toContain(`href="${site}fr/briefings/2026-W06/a-story"`);
    const [item] = JSON.parse(feeds([edition]).get("feed.fr.json") ?? "").items;
    expect(item.url).toBe(`${site}fr/briefings/2026-W06`);
  });

  test("has links relative to itself where it is not, and JSON Feed, which knows none, has none", () => {
    const files = feedFiles([edition], someThemes, { author, site: undefined });
    const text = files.get("feed.legal-risk.fr.xml") ?? "";
    const at = (href: string) => new URL(href, `${site}briefings/feed.legal-risk.fr.xml`).href;
    const hrefs = [...text.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href = ""]) => at(href));
    expect(hrefs).toEqual([
      `${site}briefings/feed.legal-risk.fr.xml`,
      `${site}fr/themes/legal-risk`,
      `${site}fr/briefings/2026-W06/a-story`,
    ]);
    const json = JSON.parse(files.get("feed.fr.json") ?? "");
    expect(jsonFeed(json), JSON.stringify(jsonFeed.errors)).toBe(true);
    expect(JSON.stringify(json)).not.toContain("href");
  });

  test("tells a year of editions at most", () => {
    const weeks = Array.from({ length: 60 }, (_, index) =>
      aBriefing({ week: `${2020 + Math.floor(index / 50)}-W${String((index % 50) + 1).padStart(2, "0")}` }),
    );
    expect(texts(feeds(weeks).get("feed.fr.xml"), "entry")).toHaveLength(52);
  });

  test("keeps a language to itself", () => {
    const files = feeds([edition, aBriefing({ language: "en", title: "A week" })]);
    expect(texts(files.get("feed.en.xml"), "title")).toEqual([author, "A week"]);
  });
});

describe("ids", () => {
  const idsOf = (one: Briefing, address: string) =>
    [...feeds([one], address)].filter(([name]) => name.endsWith(".xml")).map(([, text]) => texts(text, "id"));

  test("do not depend on the host or the words", () => {
    const other = {
      ...edition,
      title: "Autre",
      stories: edition.stories.map((story) => ({ ...story, title: "Autre" })),
    };
    expect(idsOf(other, "https://elsewhere.example/")).toEqual(idsOf(edition, site));
  });

  test("are version 5 of RFC 9562, and never change", () => {
    expect(stableId("2026-W06/fr")).toBe("urn:uuid:03a6e759-f7ea-563c-9f0c-13900871535f");
    expect(stableId("2026-W06/en")).not.toBe(stableId("2026-W06/fr"));
  });
});

test.each<[string, { publishedAt?: string; corrections?: Briefing["corrections"] }, string, string]>([
  ["its publication", { publishedAt: "2026-02-09T06:00:00+01:00" }, "2026-02-09T05:00:00Z", "2026-02-09T05:00:00Z"],
  [
    "its publication to the second",
    { publishedAt: "2026-02-09T06:00:00.250Z" },
    "2026-02-09T06:00:00Z",
    "2026-02-09T06:00:00Z",
  ],
  [
    "its latest correction",
    {
      corrections: ["2026-03-01", "2026-02-20"].map((date) => ({
        date,
        path: "/title",
        old: "a",
        new: "b",
        reason: "c",
      })),
    },
    "2026-03-01T00:00:00Z",
    "2026-02-09T05:00:00Z",
  ],
  [
    "a story's own correction",
    { corrections: [{ date: "2026-03-01", path: "/stories/0/title", old: "a", new: "b", reason: "c" }] },
    "2026-03-01T00:00:00Z",
    "2026-03-01T00:00:00Z",
  ],
])("an edition is as new as %s, and its stories as their own", (_, over, updated, story) => {
  const files = feeds([aBriefing(over)]);
  expect(texts(files.get("feed.fr.xml"), "updated")).toEqual([updated, updated]);
  expect(texts(files.get("feed.infrastructure.fr.xml"), "updated")).toEqual([story, story]);
});

test.each([
  ["https://example.org", "https://example.org/"],
  ["https://example.org/signals", "https://example.org/signals/"],
  ["https://example.org/signals//?a#b", "https://example.org/signals/"],
  ["ftp://example.org/", undefined],
  ["example.org", undefined],
  ["", undefined],
])("the site's address %j is %j", (text, address) => expect(siteAddress(text)).toBe(address));
