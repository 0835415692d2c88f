import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureKinds } from "@/briefing/schema";
import { aBriefing, aStory, someThemes } from "@/testing/builders";
import {
  effectiveSearch,
  ignoredParts,
  lookbacks,
  type Search,
  scales,
  searchDefaults,
  searchSchema,
  sorts,
} from "./search";

const defaults: Search = { ...searchDefaults, from: undefined, to: undefined };
const read = (raw: unknown) => searchSchema.parse(raw);

test("an address that says nothing means the defaults", () => {
  expect(read({})).toEqual(defaults);
});

describe("a value that is understood is kept", () => {
  test.each<[string, unknown, unknown]>([
    ["theme", "infrastructure", ["infrastructure"]],
    ["theme", "infrastructure,legal-risk", ["infrastructure", "legal-risk"]],
    ["theme", ["infrastructure", "legal-risk"], ["infrastructure", "legal-risk"]],
    ["theme", " legal-risk , infrastructure,legal-risk,", ["legal-risk", "infrastructure"]],
    ["theme", "infrastructure,Legal Risk,2026,<b>", ["infrastructure"]],
    ["entity", "xai,spacex-xai", ["xai", "spacex-xai"]],
    ["kind", "funding,profit,fine", ["funding", "fine"]],
    ["kind", figureKinds.join(","), [...figureKinds]],
    ["q", "2026", "2026"],
    ["q", " deux mots ", " deux mots "],
    ["q", "x".repeat(200), "x".repeat(200)],
    ["from", "2026-W01", "2026-W01"],
    ["to", "2020-W53", "2020-W53"],
    ...sorts.map((sort): [string, unknown, unknown] => ["sort", sort, sort]),
    ...scales.map((scale): [string, unknown, unknown] => ["scale", scale, scale]),
    ...lookbacks.map((since): [string, unknown, unknown] => ["since", since, since]),
  ])("%s=%j", (key, value, expected) => expect(read({ [key]: value })).toEqual({ ...defaults, [key]: expected }));
});

const broken: [keyof Search, unknown][] = [
  ["theme", ""],
  ["theme", ",,"],
  ["theme", 2026],
  ["theme", null],
  ["theme", [1, 2]],
  ["theme", {}],
  ["entity", "__proto__"],
  ["entity", "-xai"],
  ["kind", "Funding"],
  ["kind", "constructor"],
  ["q", 2026],
  ["q", null],
  ["q", ["a"]],
  ["q", "x".repeat(201)],
  ["from", "2026-W54"],
  ["from", "2026-6"],
  ["to", ""],
  ["to", 202606],
  ["sort", "size"],
  ["sort", ["date"]],
  ["sort", "toString"],
  ["scale", "LOG"],
  ["scale", true],
  ["since", "2"],
  ["since", "52"],
  ["since", " 4"],
  ["since", "04"],
  // A link is read as text: a number is nobody's.
  ["since", 4],
  ["since", ["4"]],
  ["since", "toString"],
];

describe("a value that is not understood falls back by itself", () => {
  const rest = {
    theme: "legal-risk",
    entity: "xai",
    kind: "funding",
    q: "voix",
    from: "2026-W01",
    to: "2026-W06",
    sort: "date",
    scale: "linear",
    since: "12",
  };

  test.each(broken)("%s as %j", (key, value) => {
    expect(read({ ...rest, [key]: value })).toEqual({ ...read(rest), [key]: defaults[key] });
  });

  test("whatever every key holds, there is a search", () => {
    const anything = fc.record(Object.fromEntries(Object.keys(searchSchema.shape).map((key) => [key, fc.anything()])));
    fc.assert(
      fc.property(anything, (raw) => {
        const search = read(raw);
        expect(Object.keys(search)).toEqual(expect.arrayContaining(Object.keys(searchDefaults)));
        expect(read(search)).toEqual(search);
      }),
    );
  });

  test("keys that mean nothing are dropped", () => {
    expect(read({ colour: "red", utm_source: "mail" })).toEqual(defaults);
  });
});

describe("what of a link was not understood", () => {
  test.each<[Record<string, string>, string[]]>([
    [{}, []],
    [
      {
        theme: "infrastructure,legal-risk",
        kind: "funding",
        q: "voix",
        from: "2026-W01",
        to: "2026-W06",
        sort: "date",
        scale: "linear",
        since: "4",
      },
      [],
    ],
    [{ theme: "infrastructure,Legal Risk,<b>" }, ["theme=Legal Risk", "theme=<b>"]],
    [{ theme: "" }, []],
    [{ entity: "2026" }, ["entity=2026"]],
    [{ kind: "profit,funding" }, ["kind=profit"]],
    [{ kind: "toString" }, ["kind=toString"]],
    [{ q: "x".repeat(200) }, []],
    [{ q: "y".repeat(201) }, [`q=${"y".repeat(20)}…`]],
    [{ from: "2026-W54", to: "hier" }, ["from=2026-W54", "to=hier"]],
    [{ sort: "size" }, ["sort=size"]],
    [{ sort: "date,amount" }, ["sort=date,amount"]],
    [{ scale: "" }, ["scale="]],
    [{ since: "52" }, ["since=52"]],
    [{ since: "" }, ["since="]],
    [{ colour: "red", Theme: "infrastructure" }, ["colour", "Theme"]],
  ])("of %j: %j", (raw, ignored) => expect(ignoredParts(raw)).toEqual(ignored));

  test.each(["utm_source", "utm_campaign", "fbclid", "gclid", "mc_cid", "mc_eid", "mkt_tok", "igshid", "ref"])(
    "%s, which mail and chat tools append, is passed over in silence",
    (key) => expect(ignoredParts({ [key]: "x" })).toEqual([]),
  );

  test.each(["utm", "utm_", "references", "xfbclid", "mc_id"])("%s is no such key", (key) =>
    expect(ignoredParts({ [key]: "x" })).toEqual([key]),
  );

  test("a text value that falls back is said, and one that is kept is not", () => {
    for (const [key, value] of broken) {
      if (typeof value !== "string" || (Array.isArray(defaults[key]) && !value.replaceAll(",", ""))) continue;
      expect([key, ignoredParts({ [key]: value })]).toEqual([key, [expect.stringContaining(`${key}=`)]]);
    }
  });
});

describe("themes that nobody knows", () => {
  const briefing = aBriefing({ stories: [aStory({ themes: ["quantum"] })] });
  const themesOf = (theme: string[]) => effectiveSearch({ ...defaults, theme }, someThemes, briefing).theme;

  test("are dropped; those of the taxonomy or of a story stay, in the order of the link", () => {
    expect(themesOf(["quantum", "unheard-of", "legal-risk"])).toEqual(["quantum", "legal-risk"]);
    expect(themesOf(["unheard-of"])).toEqual([]);
    expect(themesOf([])).toEqual([]);
  });

  test("leave the rest of the search as it is", () => {
    const search: Search = {
      theme: ["unheard-of"],
      entity: ["nobody"],
      kind: ["fine"],
      q: "voix",
      from: "2026-W01",
      to: "2026-W06",
      sort: "date",
      scale: "linear",
      since: "4",
    };
    expect(effectiveSearch(search, someThemes, briefing)).toEqual({ ...search, theme: [] });
  });
});
