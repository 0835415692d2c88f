/** What no schema can ask of the editions that are published: that both languages agree, and that the French is set right. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "@/lib/language";
import { weekPeriod } from "@/lib/weeks";
import { parseBriefing, parseThemes } from "./load";
import type { Briefing } from "./schema";

const folder = "public/briefings";
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const themes = new Set(parseThemes(read("themes.json"), "themes.json").map(({ id }) => id));
const names = readdirSync(folder).filter((name) => /^\d{4}-W\d{2}\.(fr|en)\.json$/.test(name));
const weeks = [...new Set(names.map((name) => name.slice(0, 8)))];

test("there is something to check", () => expect(names.length).toBeGreaterThan(0));

describe.each(names)("%s", (name) => {
  const { briefing, omitted } = parseBriefing(read(name), name);
  const { stories } = briefing;

  test("is read whole, and is what its name says", () => {
    expect(omitted).toEqual([]);
    expect(`${briefing.week}.${briefing.language}.json`).toBe(name);
    expect(briefing.period).toEqual(weekPeriod(briefing.week));
  });

  test("every figure has its source", () => {
    const figures = stories.flatMap((story) =>
      story.figures.map((figure) => ({ place: `${story.id}/${figure.id}`, source: figure.source })),
    );
    expect(figures.filter(({ source }) => source === undefined)).toEqual([]);
    expect(figures.length).toBeGreaterThan(0);
  });

  test("every theme is in the taxonomy, and none is said twice of a story", () => {
    expect(stories.flatMap((story) => story.themes).filter((id) => !themes.has(id))).toEqual([]);
    for (const story of stories) expect(new Set(story.themes).size).toBe(story.themes.length);
  });

  test("entities are named once a story, and alike wherever they appear", () => {
    const known = new Map<string, string>();
    for (const { entities } of stories) {
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const { id, name: called, kind } of entities)
        expect([id, known.get(id) ?? `${called} ${kind}`]).toEqual([id, `${called} ${kind}`]);
      for (const { id, name: called, kind } of entities) known.set(id, `${called} ${kind}`);
    }
  });

  test("takeaways and questions lead to stories that exist", () => {
    const ids = stories.map(({ id }) => id);
    const links = [...briefing.takeaways, ...briefing.faq].flatMap(({ story }) => story ?? []);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });

  test("no text has two spaces, a tab, a line break or three dots for an ellipsis", () => {
    expect(proseOf(briefing).filter(([, text]) => / {2}|[\t\n\r]|\.\.\./.test(text))).toEqual([]);
  });
});

describe.each(names.filter((name) => name.includes(".fr.")))("the French of %s", (name) => {
  const prose = proseOf(parseBriefing(read(name), name).briefing);
  const breaking = (rule: RegExp) => prose.filter(([, text]) => rule.test(text));

  test("is looked at in every part", () => {
    const parts = new Set(prose.map(([place]) => place.split("/")[1]));
    expect([...parts].toSorted()).toEqual(["faq", "outlook", "standfirst", "stories", "takeaways", "title"]);
  });

  test.each([
    ["has no straight apostrophe or quotation mark", /['"]/],
    ["has a no-break space before ; : ! ?", /(?<![\u00a0\u202f])[;:!?]/],
    ["has no-break spaces inside « »", /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/],
    ["has no space that can break between a number and its sign", /\d (?:%|\$|€|M)/],
  ])("%s", (_, rule) => expect(breaking(rule)).toEqual([]));
});

describe.each(weeks)("the languages of %s", (week) => {
  const editions = names
    .filter((name) => name.startsWith(week))
    .map((name) => parseBriefing(read(name), name).briefing);

  test("are all there", () =>
    expect(editions.map(({ language }) => language).toSorted()).toEqual(languages.toSorted()));

  test.each<[string, (edition: Briefing) => unknown]>([
    ["week, period and day of publication", ({ period, publishedAt, rates }) => ({ period, publishedAt, rates })],
    [
      "stories, in one order, with dates, themes and threads",
      ({ stories }) => stories.map(({ id, date, themes: of, thread }) => ({ id, date, of, thread })),
    ],
    [
      "figures, all but their words",
      ({ stories }) =>
        stories.map(({ figures }) =>
          figures.map(({ label, note, quote, ...rest }) => ({ ...rest, noted: note !== undefined })),
        ),
    ],
    ["sources", ({ stories }) => stories.map(({ sources }) => sources.map(({ url, date }) => ({ url, date })))],
    [
      "entities and their kinds",
      ({ stories }) => stories.map(({ entities }) => entities.map(({ id, kind }) => ({ id, kind }))),
    ],
    [
      "parts of each story",
      ({ stories }) =>
        stories.map(({ body, highlights, kicker }) => [body.length, highlights.length, kicker !== undefined]),
    ],
    [
      "takeaways and questions, and the stories they lead to",
      ({ takeaways, faq, outlook }) => [
        takeaways.map(({ story }) => story),
        faq.map(({ story }) => story),
        outlook.questions.length,
      ],
    ],
  ])("agree on their %s", (_, part) => {
    const [first, ...others] = editions.map(part);
    for (const other of others) expect(other).toEqual(first);
  });
});

/** Every text that a reader reads, with its place; titles of sources are in their own languages, ids and dates are no prose. */
function proseOf(edition: Briefing): [string, string][] {
  const silent = new Set([
    "$schema",
    "week",
    "language",
    "period",
    "publishedAt",
    "sources",
    "source",
    "rates",
    "corrections",
    "id",
    "story",
    "kind",
    "unit",
    "qualifier",
    "claim",
    "entity",
    "themes",
    "thread",
    "date",
    "asOf",
    "quote",
  ]);
  const walk = (value: unknown, place: string): [string, string][] => {
    if (typeof value === "string") return [[place, value]];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : walk(inner, `${place}/${key}`)));
  };
  return walk(edition, "");
}
