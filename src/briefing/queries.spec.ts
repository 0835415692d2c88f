import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NetworkError, NotFoundError, SchemaError, SignedOutError } from "@/lib/errors";
import { archiveOf } from "@/publish/archive";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { defaultConfig } from "./config";
import { briefingQueries, dataUrl } from "./queries";
import type { EditionEntry } from "./schema";

const french = aBriefing();
const english = aBriefing({ language: "en", title: "A week" });
const listed = ({ week, language, title, standfirst, period }: typeof french): EditionEntry => ({
  week,
  language,
  title,
  standfirst,
  period,
  stories: 1,
  themes: {},
});
const index = (...editions: (typeof french)[]) => ({ editions: editions.map(listed) });

/** A host with these files and no other; a number is a status. Gives what was asked of it, in order. */
function host(files: Record<string, unknown>): { url: string; credentials: RequestCredentials | undefined }[] {
  const asked: { url: string; credentials: RequestCredentials | undefined }[] = [];
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    asked.push({ url, credentials: init?.credentials });
    const file = files[url] ?? 404;
    if (file instanceof Error) throw file;
    return typeof file === "number" ? new Response("", { status: file }) : Response.json(file);
  });
  return asked;
}

const newClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Number.POSITIVE_INFINITY } } });
const readWeek = (language: "fr" | "en", client = newClient()) =>
  client.fetchQuery(briefingQueries.week("2026-W06", language));

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["./briefings/", "/", "/briefings/"],
  ["./briefings/", "/signals/", "/signals/briefings/"],
  ["briefings", "/signals/", "/signals/briefings/"],
  ["./", "/signals/", "/signals/"],
  ["/data/", "/signals/", "/data/"],
  ["/data", "/", "/data/"],
  ["https://cdn.example/x", "/signals/", "https://cdn.example/x/"],
  ["http://localhost:8080/", "/", "http://localhost:8080/"],
  ["//cdn.example/x", "/signals/", "//cdn.example/x/"],
])("briefingsUrl %s of a site at %s is %s", (briefingsUrl, base, url) => expect(dataUrl(briefingsUrl, base)).toBe(url));

describe("the settings", () => {
  const read = () => newClient().fetchQuery(briefingQueries.config());

  test("a host without config.json has the defaults", async () => {
    host({});
    expect(await read()).toEqual(defaultConfig);
  });

  test("a file that sets one thing leaves the rest at its default", async () => {
    host({ "/config.json": { accent: "#1f5fbf" } });
    expect(await read()).toEqual({ ...defaultConfig, accent: "#1f5fbf" });
  });

  test.each([
    [{ briefingsUrl: 1 }, "/briefingsUrl"],
    [{ briefingsUrl: "" }, "/briefingsUrl"],
    [{ accent: "red" }, "/accent"],
    [{ credentials: "omit" }, "/credentials"],
    [{ signInUrl: "javascript:alert(1)" }, "/signInUrl"],
    [[], ""],
  ])("%j is refused at %j", async (config, path) => {
    host({ "/config.json": config });
    await expect(read()).rejects.toMatchObject({ constructor: SchemaError, file: "config.json", issues: [{ path }] });
  });

  test("a host that fails is no host without settings", async () => {
    host({ "/config.json": 500 });
    await expect(read()).rejects.toMatchObject({ name: "HttpError", status: 500 });
  });
});

describe("where and how data is asked for", () => {
  test("from the folder and with the credentials of the settings; the settings themselves from the site", async () => {
    const asked = host({
      "/config.json": { briefingsUrl: "https://cdn.example/x", credentials: "include" },
      "https://cdn.example/x/index.json": index(french),
      "https://cdn.example/x/2026-W06.fr.json": french,
    });
    await readWeek("fr");
    expect(asked).toEqual([
      { url: "/config.json", credentials: "same-origin" },
      { url: "https://cdn.example/x/index.json", credentials: "include" },
      { url: "https://cdn.example/x/2026-W06.fr.json", credentials: "include" },
    ]);
  });

  test("the settings and the list of weeks are read once for several weeks", async () => {
    const asked = host({
      "/briefings/index.json": index(french, english),
      "/briefings/2026-W06.fr.json": french,
      "/briefings/2026-W06.en.json": english,
    });
    const client = newClient();
    await readWeek("fr", client);
    await readWeek("en", client);
    await readWeek("fr", client);
    expect(asked.map(({ url }) => url)).toEqual([
      "/config.json",
      "/briefings/index.json",
      "/briefings/2026-W06.fr.json",
      "/briefings/2026-W06.en.json",
    ]);
  });

  test("the taxonomy and the list of weeks come parsed", async () => {
    host({ "/briefings/themes.json": { themes: someThemes }, "/briefings/index.json": index(french) });
    expect(await newClient().fetchQuery(briefingQueries.themes())).toEqual(someThemes);
    expect(await newClient().fetchQuery(briefingQueries.editions())).toEqual([listed(french)]);
  });

  test("the words of the themes come parsed; a host without them has none, one that fails is said", async () => {
    const lexicons = { yields: ["capital"], fr: { capital: [{ term: "levée", weight: 3 }] }, en: {} };
    const read = () => newClient().fetchQuery(briefingQueries.lexicons());
    host({ "/briefings/lexicons.json": lexicons });
    expect(await read()).toEqual(lexicons);
    host({});
    expect(await read()).toEqual({ fr: {}, en: {} });
    host({ "/briefings/lexicons.json": { ...lexicons, en: { capital: [{ term: "round", weight: 0 }] } } });
    await expect(read()).rejects.toMatchObject({
      file: "lexicons.json",
      issues: [{ path: "/en/capital/0/weight" }],
    });
    host({ "/briefings/lexicons.json": 500 });
    await expect(read()).rejects.toMatchObject({ status: 500 });
  });

  test("a broken taxonomy or list is named", async () => {
    host({
      "/briefings/themes.json": { themes: [] },
      "/briefings/index.json": { editions: [{ ...listed(french), week: "W06" }] },
    });
    await expect(newClient().fetchQuery(briefingQueries.themes())).rejects.toMatchObject({
      file: "themes.json",
      issues: [{ path: "/themes" }],
    });
    await expect(newClient().fetchQuery(briefingQueries.editions())).rejects.toMatchObject({
      file: "index.json",
      issues: [{ path: "/editions/0/week" }],
    });
  });
});

describe("a week", () => {
  const both = { "/briefings/2026-W06.fr.json": french, "/briefings/2026-W06.en.json": english };

  test.each([
    ["fr", french],
    ["en", english],
  ] as const)("in %s where the edition has it", async (language, edition) => {
    host({ ...both, "/briefings/index.json": index(french, english) });
    expect(await readWeek(language)).toEqual({ briefing: edition, omitted: [] });
  });

  test("in the other language where it has only that one, without asking for the one it lacks", async () => {
    const asked = host({ "/briefings/2026-W06.fr.json": french, "/briefings/index.json": index(french) });
    expect((await readWeek("en")).briefing.language).toBe("fr");
    expect(asked.map(({ url }) => url)).not.toContain("/briefings/2026-W06.en.json");
  });

  test.each<[string, unknown]>([
    ["is missing", 404],
    ["fails", 500],
    ["is malformed", { editions: "none" }],
    ["does not know the week", { editions: [] }],
    ["does not answer", new TypeError("fetch failed")],
  ])("is read although the list of weeks %s", async (_, list) => {
    host({ ...both, "/briefings/index.json": list });
    expect((await readWeek("en")).briefing).toEqual(english);
    host({ "/briefings/2026-W06.fr.json": french, "/briefings/index.json": list });
    expect((await readWeek("en")).briefing).toEqual(french);
  });

  test("listed in both languages and not there in one is read in the other", async () => {
    host({ "/briefings/2026-W06.fr.json": french, "/briefings/index.json": index(french, english) });
    expect((await readWeek("en")).briefing).toEqual(french);
  });

  test("that is nowhere is a NotFoundError about the reader's language", async () => {
    host({ "/briefings/index.json": index(aBriefing({ week: "2026-W05" })) });
    await expect(readWeek("en")).rejects.toMatchObject({
      constructor: NotFoundError,
      url: "/briefings/2026-W06.en.json",
    });
  });

  test.each<[string, unknown, unknown]>([
    ["asks to sign in", 403, SignedOutError],
    ["does not answer", new TypeError("fetch failed"), NetworkError],
    ["is broken", { ...english, title: "" }, SchemaError],
  ])("whose file %s is not replaced by the other language", async (_, answer, expected) => {
    host({ ...both, "/briefings/index.json": index(french, english), "/briefings/2026-W06.en.json": answer });
    await expect(readWeek("en")).rejects.toMatchObject({ constructor: expected });
  });

  test("with one broken story is read without it", async () => {
    host({
      "/briefings/2026-W06.fr.json": { ...french, stories: [{ ...aStory(), title: "" }, aStory({ id: "whole" })] },
    });
    const { briefing, omitted } = await readWeek("fr");
    expect(briefing.stories.map(({ id }) => id)).toEqual(["whole"]);
    expect(omitted).toMatchObject([{ index: 0, issues: [{ path: "/stories/0/title" }] }]);
  });
});

describe("a year's rows", () => {
  const year = { "/briefings/archive/2026.fr.json": archiveOf([french], 2026, "fr") };
  const readYear = (language: "fr" | "en" = "fr", of = 2026, client = newClient()) =>
    client.fetchQuery(briefingQueries.archive(of, language));

  test("come as stories, in the language of the file", async () => {
    const figures = [aFigure({ entity: "acme" })];
    const week7 = aBriefing({ week: "2026-W07", stories: [aStory({ id: "told", thread: "an-affair", figures })] });
    host({ "/briefings/archive/2026.fr.json": archiveOf([french, week7], 2026, "fr") });
    expect(await readYear()).toMatchObject([
      { key: "2026-W06/a-story", week: "2026-W06", language: "fr", figures: [] },
      {
        key: "2026-W07/told",
        thread: "an-affair",
        figures: [{ value: 35e6, holder: { id: "acme" }, measure: "round" }],
      },
    ]);
  });

  test("and a week that lacks the reader's language in the one that it has", async () => {
    host({ "/briefings/archive/2026.en.json": archiveOf([french], 2026, "en") });
    expect(await readYear("en")).toMatchObject([{ week: "2026-W06", language: "fr" }]);
  });

  test("are asked for by year and language, once each, from the folder of the settings", async () => {
    const folder = "https://cdn.example/x/archive";
    const asked = host({
      "/config.json": { briefingsUrl: "https://cdn.example/x", credentials: "include" },
      [`${folder}/2025.fr.json`]: archiveOf([], 2025, "fr"),
      [`${folder}/2026.fr.json`]: archiveOf([french], 2026, "fr"),
      [`${folder}/2026.en.json`]: archiveOf([english], 2026, "en"),
    });
    const client = newClient();
    expect(await readYear("fr", 2025, client)).toEqual([]);
    expect(await readYear("fr", 2026, client)).toHaveLength(1);
    expect(await readYear("en", 2026, client)).toMatchObject([{ language: "en" }]);
    await readYear("fr", 2026, client);
    expect(asked.slice(1)).toEqual(
      ["2025.fr", "2026.fr", "2026.en"].map((name) => ({ url: `${folder}/${name}.json`, credentials: "include" })),
    );
  });

  test.each<[string, object, string]>([
    ["is no file of rows", index(french), "/year"],
    ["names no such theme", { themes: ["Legal Risk"] }, "/themes/0"],
    ["points outside of its lists", { themes: [] }, "/weeks"],
    ["counts stories that it does not have", { weeks: [{ week: "2026-W06", stories: 2 }] }, "/weeks"],
  ])("of a file that %s are a SchemaError, with its name", async (_, over, path) => {
    const [file] = Object.values(year);
    host({ "/briefings/archive/2026.fr.json": "editions" in over ? over : { ...file, ...over } });
    await expect(readYear()).rejects.toMatchObject({
      constructor: SchemaError,
      file: "archive/2026.fr.json",
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
  });

  test.each<[string, unknown, unknown]>([
    ["that is not there", 404, NotFoundError],
    ["that asks to sign in", 403, SignedOutError],
    ["that does not answer", new TypeError("fetch failed"), NetworkError],
  ])("of a year %s are no other year's, nor the other language's", async (_, answer, expected) => {
    const asked = host({ ...year, "/briefings/archive/2026.en.json": answer });
    await expect(readYear("en")).rejects.toMatchObject({ constructor: expected });
    expect(asked.map(({ url }) => url)).toEqual(["/config.json", "/briefings/archive/2026.en.json"]);
  });
});
