import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SchemaError } from "@/lib/errors";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { changed as changedData } from "@/testing/changed";
import { parseBriefing } from "./load";

const file = "2026-W06.fr.json";
const edition = aBriefing({
  stories: [
    aStory({
      figures: [
        aFigure({ entity: "acme", source: 0 }),
        aFigure({ id: "delay", kind: "performance", unit: "ms", value: 480 }),
      ],
    }),
    aStory({ id: "second" }),
  ],
  rates: {
    base: "EUR",
    date: "2026-02-06",
    quotes: { USD: 1.18 },
    source: { title: "Rates", publisher: "ECB", url: "https://example.com/r" },
  },
});

const changed = (pointer: string, value: unknown) => changedData(edition, pointer, value);

function schemaErrorOf(input: unknown): SchemaError {
  try {
    parseBriefing(input, file);
  } catch (error) {
    if (error instanceof SchemaError) return error;
    throw error;
  }
  throw new Error("it was read");
}

/** Each place once: one field may break two rules. */
const paths = (issues: readonly { path: string }[]) => [...new Set(issues.map(({ path }) => path))];

test("an edition that follows the format is read whole", () => {
  expect(parseBriefing(changed("/title", edition.title), file)).toEqual({ briefing: edition, omitted: [] });
});

describe("a fault of the envelope makes the whole unreadable, and is named by file and place", () => {
  test.each<[string, unknown]>([
    ["/week", "2026-W54"],
    ["/week", "2026-6"],
    ["/week", 6],
    ["/language", "de"],
    ["/title", undefined],
    ["/title", "  "],
    ["/standfirst", null],
    ["/period/from", "2026-02-30"],
    ["/period/to", "8 February 2026"],
    ["/publishedAt", "2026-02-09"],
    ["/publishedAt", "2026-02-09T06:00:00"],
    ["/takeaways", []],
    ["/takeaways", Array.from({ length: 8 }, () => ({ text: "Une de trop." }))],
    ["/takeaways/0/story", "Not a slug"],
    ["/stories", []],
    ["/stories", "none"],
    ["/outlook/questions/0", ""],
    ["/faq/0/answer", ""],
    ["/rates/quotes/USD", 0],
    ["/rates/source/url", "javascript:alert(1)"],
    ["/corrections", {}],
  ])("%s as %j", (pointer, value) => {
    const error = schemaErrorOf(changed(pointer, value));
    expect(error.file).toBe(file);
    expect(paths(error.issues)).toEqual([pointer]);
    expect(error.message).toContain(`${file}: ${pointer}: `);
  });

  test("a key with a slash or a tilde is escaped as RFC 6901 asks", () => {
    expect(paths(schemaErrorOf(changed("/rates/quotes", { "a/b~c": 1 })).issues)).toEqual(["/rates/quotes/a~1b~0c"]);
  });

  test.each([null, undefined, 1, "text", [], true])("%j is no edition", (input) => {
    expect(schemaErrorOf(input).issues).not.toEqual([]);
  });
});

const hostileLinks = [
  "javascript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "vbscript:x",
  "data:text/html,x",
  "blob:https://example.com/a",
  "ftp://example.com/a",
  "//example.com/a",
  "/a",
  "a",
  "https:a",
  "https://",
  "",
];

describe("a fault in a story leaves this story out, and the rest whole", () => {
  test.each<[string, unknown]>([
    ["/stories/0/title", undefined],
    ["/stories/0/id", "Not a slug"],
    ["/stories/0/themes", []],
    ["/stories/0/themes", ["a", "b", "c", "d"]],
    ["/stories/0/date", "2026-13-01"],
    ["/stories/0/figures/0/value", "35 M$"],
    ["/stories/0/figures/0/value", Number.NaN],
    ["/stories/0/figures/0/value", Number.POSITIVE_INFINITY],
    ["/stories/0/figures/0/unit", "token"],
    ["/stories/0/figures/0/unit", "usd"],
    ["/stories/0/figures/1/unit", "furlong"],
    ["/stories/0/figures/1/id", "round"],
    ["/stories/0/figures/0/entity", "nobody"],
    ["/stories/0/figures/0/source", 1],
    ["/stories/0/figures/0/source", -1],
    ["/stories/0/figures/0/source", 0.5],
    ["/stories/0/figures/0/kind", "profit"],
    ["/stories/0/figures/0/qualifier", "almost"],
    ["/stories/0/figures/0/quote", "x".repeat(241)],
    ["/stories/0/entities/0/kind", "robot"],
    ...hostileLinks.map((url): [string, unknown] => ["/stories/0/sources/0/url", url]),
  ])("%s as %j", (pointer, value) => {
    const { briefing, omitted } = parseBriefing(changed(pointer, value), file);
    expect(briefing.stories).toEqual([edition.stories[1]]);
    expect(omitted.map(({ index, issues }) => [index, paths(issues)])).toEqual([[0, [pointer]]]);
  });

  test("a story that is no object is left out by its place", () => {
    const { omitted } = parseBriefing(changed("/stories/1", null), file);
    expect(omitted.map(({ index, issues }) => [index, paths(issues)])).toEqual([[1, ["/stories/1"]]]);
  });

  test("of two stories with one id the first stays", () => {
    const { briefing, omitted } = parseBriefing(changed("/stories/1/id", "a-story"), file);
    expect(briefing.stories).toEqual([edition.stories[0]]);
    expect(omitted).toEqual([{ index: 1, issues: [{ path: "/stories/1/id", message: '"a-story" is used twice' }] }]);
  });

  test("an edition without one readable story is unreadable, and says why of each", () => {
    const error = schemaErrorOf(changed("/stories", [{}, 1]));
    expect(paths(error.issues)).toEqual(expect.arrayContaining(["/stories/0/id", "/stories/1"]));
  });
});

test.each<[string, unknown]>([
  ["/stories/0/figures/0/unit", "CHF"],
  ["/stories/0/figures/1/unit", "EUR"],
  ["/stories/0/figures/0/value", -1],
  ["/stories/0/figures/0/quote", "x".repeat(240)],
  ["/stories/0/sources/0/url", "http://example.com/?q=é"],
])("%s as %j is fine", (pointer, value) => expect(parseBriefing(changed(pointer, value), file).omitted).toEqual([]));

describe("whatever a file holds, it is read or refused with a SchemaError", () => {
  const readOrRefused = (input: unknown) => {
    try {
      expect(parseBriefing(input, file).briefing.stories.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(SchemaError);
    }
  };

  test("any JSON", () => fc.assert(fc.property(fc.jsonValue(), readOrRefused)));

  test("an edition with any JSON in any of its places", () => {
    const places = Object.keys(edition).flatMap((key) => [
      `/${key}`,
      `/stories/0/${key}`,
      `/stories/0/figures/0/${key}`,
    ]);
    const inner = [
      "/period/from",
      "/takeaways/0",
      "/stories/1",
      "/stories/0/entities/0",
      "/stories/0/figures/0/unit",
      "/rates/quotes",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places, ...inner), fc.jsonValue(), (place, value) =>
        readOrRefused(changed(place, value)),
      ),
    );
  });
});

test("a story that names a theme twice is left out: it would be counted twice", () => {
  const twice = { ...aStory({ id: "twice" }), themes: ["capital", "capital"] };
  const { omitted } = parseBriefing({ ...aBriefing(), stories: [aStory(), twice] }, "a.json");
  expect(omitted.flatMap(({ issues }) => issues.map(({ path }) => path))).toEqual(["/stories/1/themes"]);
});
