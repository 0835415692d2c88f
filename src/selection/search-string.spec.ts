import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureKinds } from "@/briefing/schema";
import { weeksInYear } from "@/lib/weeks";
import { ignoredParts, lookbacks, type Search, scales, searchSchema, sorts } from "./search";
import { parseKnownSearch, parseSearch, searchText, stringifySearch } from "./search-string";

const again = (search: Search) => searchSchema.parse(parseKnownSearch(stringifySearch(search)));

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const week = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 53 }))
  .map(([year, number]) => `${year}-W${String(Math.min(number, weeksInYear(year))).padStart(2, "0")}`);
// Each code point may take two of the 200 units that a query has.
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.string({ unit: fc.constantFrom(..." +&=%,#?/\\\"'[]{}:;\u00a0é😀"), maxLength: 20 }),
);
const anySearch: fc.Arbitrary<Search> = fc.record({
  theme: ids,
  entity: ids,
  kind: fc.uniqueArray(fc.constantFrom(...figureKinds)),
  q: text,
  from: fc.option(week, { nil: undefined }),
  to: fc.option(week, { nil: undefined }),
  sort: fc.constantFrom(...sorts),
  scale: fc.constantFrom(...scales),
  since: fc.constantFrom(...lookbacks),
});
/** UTF-16 of any kind, halves of pairs included. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(
      "%",
      "&",
      "=",
      "+",
      "?",
      ",",
      "theme",
      "kind",
      "q",
      "sort",
      "E9",
      "\ud83d",
      "__proto__",
      "constructor",
    ),
  }),
);

describe("a search written into an address and read back", () => {
  test("is the same search, and nothing of it is said to be unknown", () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(again(search)).toEqual(search);
        expect(ignoredParts(parseSearch(stringifySearch(search)))).toEqual([]);
      }),
    );
  });

  test.each([
    "2026",
    "2026.0",
    "1e3",
    "-0",
    "true",
    "null",
    "undefined",
    "[1]",
    '{"a":1}',
    '"x"',
    "a+b",
    "a b",
    " a ",
    "a&theme=b",
    "q=1",
    "100%",
    "%41",
    "#a",
    "a,b",
    "é",
    "😀",
    "NaN",
  ])("keeps the query %j as text", (q) => expect(again(searchSchema.parse({ q })).q).toBe(q));

  test("puts U+FFFD in the place of half a surrogate pair", () => {
    expect(again(searchSchema.parse({ q: "a\ud83d" })).q).toBe("a\ufffd");
  });
});

describe("addresses as people write them", () => {
  test.each<[Record<string, unknown>, string]>([
    [{}, ""],
    [{ theme: [], q: "", from: undefined }, ""],
    [{ theme: ["infrastructure", "legal-risk"] }, "?theme=infrastructure,legal-risk"],
    [{ q: "deux mots", sort: "date" }, "?q=deux+mots&sort=date"],
    [{ q: "a+b & c=d %" }, "?q=a%2Bb+%26+c%3Dd+%25"],
    [{ q: "é" }, "?q=%C3%A9"],
    [{ "a b": 1, c: false }, "?a+b=1&c=false"],
  ])("%j is written %j", (search, written) => expect(stringifySearch(search)).toBe(written));

  test.each<[Partial<Search>, string]>([
    [{}, ""],
    [searchSchema.parse({}), ""],
    [{ sort: "importance", scale: "log", since: "1", q: "", theme: [] }, ""],
    [{ from: "2026-W05", to: "2026-W06", sort: "importance" }, "?from=2026-W05&to=2026-W06"],
    [{ to: "2026-W06", scale: "linear", from: "2026-W05" }, "?to=2026-W06&scale=linear&from=2026-W05"],
    [{ sort: "date", theme: ["legal-risk", "infrastructure"], kind: [] }, "?sort=date&theme=legal-risk,infrastructure"],
    [{ q: "importance", from: undefined }, "?q=importance"],
    [searchSchema.parse({ scale: "linear", theme: "legal-risk" }), "?theme=legal-risk&scale=linear"],
  ])("%j is written %j where only what is not the default counts", (search, written) => {
    expect(searchText(search)).toBe(written);
    expect(searchSchema.parse(parseKnownSearch(written))).toEqual(searchSchema.parse(search));
  });

  test.each<[string, Record<string, string>]>([
    ["", {}],
    ["?", {}],
    ["?theme=a,b", { theme: "a,b" }],
    ["theme=a%2Cb", { theme: "a,b" }],
    ["?theme=a&theme=b&sort=date", { theme: "a,b", sort: "date" }],
    ["?q=deux+mots", { q: "deux mots" }],
    ["?q=deux%20mots", { q: "deux mots" }],
    ["?q=2026&flag", { q: "2026", flag: "" }],
    ["?q=%E9&q=%", { q: "\ufffd,%" }],
  ])("%j is read %j", (written, read) => expect(parseSearch(written)).toEqual(read));

  test("only what pages know is carried on", () => {
    expect(parseKnownSearch("?theme=a&utm_source=mail&colour=red&Sort=date&scale=huge")).toEqual({
      theme: "a",
      scale: "huge",
    });
  });
});

test("whatever stands in an address, it is read without an error and comes to rest after one reading", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const search = searchSchema.parse(parseKnownSearch(written));
      expect(again(search)).toEqual(search);
      expect(ignoredParts(parseSearch(written)).every((part) => typeof part === "string")).toBe(true);
    }),
  );
});

test("whatever the query is, it is written without an error", () => {
  fc.assert(
    fc.property(anyText, (q) => {
      const search = searchSchema.parse({ q });
      expect(again(search).q).toBe(search.q.toWellFormed());
    }),
  );
});

test("names that every object inherits are keys like others", () => {
  expect(parseKnownSearch("?constructor=1&toString=2")).toEqual({});
  expect(Object.entries(parseSearch("?__proto__=x"))).toEqual([["__proto__", "x"]]);
});
