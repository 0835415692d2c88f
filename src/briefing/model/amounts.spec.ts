import { describe, expect, test } from "vitest";
import { acme, anArchiveFigure, anArchiveStory, someRates, zeta } from "@/testing/archive-builders";
import { type FigureKind, figureKinds, moneyKinds } from "../schema";
import { inCurrency, largestByWeek, mainCurrency, toldAmounts } from "./amounts";
import type { ArchiveFigure, ArchiveStory } from "./archive";

type Told = Partial<ArchiveFigure> & { story?: Partial<ArchiveStory> };

/** One story a figure, each of the week after the one before; the figures are named "0", "1" … */
const told = (...some: Told[]) =>
  some.map(({ story, ...figure }, index) =>
    anArchiveStory({
      week: `2026-W${String(6 + index).padStart(2, "0")}`,
      figures: [anArchiveFigure({ key: String(index), ...figure })],
      ...story,
    }),
  );
const keys = (some: readonly { figure: ArchiveFigure }[]) => some.map(({ figure }) => figure.key);
const once = (...some: Told[]) => keys(toldAmounts(told(...some), figureKinds));

describe("amounts of any week", () => {
  test("are of the kinds asked for", () => {
    const stories = told({ kind: "funding" }, { kind: "valuation" }, { kind: "fine" });
    expect(keys(toldAmounts(stories, ["fine", "funding"]))).toEqual(["0", "2"]);
    expect(toldAmounts(stories, [])).toEqual([]);
  });

  test("are money, whatever is asked for", () => {
    const others = figureKinds.filter((kind: FigureKind) => !(moneyKinds as readonly string[]).includes(kind));
    expect(once(...others.map((kind) => ({ kind, unit: "USD" })), { kind: "fine" })).toEqual([String(others.length)]);
  });

  test("come with the story that tells them, from the oldest, in the order told within a day", () => {
    const stories = told(
      { asOf: "2026-02-03", value: 1 },
      { asOf: "2025-12-31", value: 2 },
      { asOf: "2026-02-03", value: 3 },
      { asOf: undefined, value: 4, story: { date: "2026-01-15" } },
      { asOf: undefined, value: 5, story: { date: undefined } },
    );
    const amounts = toldAmounts(stories, ["funding"]);
    expect(keys(amounts)).toEqual(["4", "1", "3", "0", "2"]);
    expect(amounts[1]?.story).toBe(stories[1]);
  });
});

describe("an amount that several weeks repeat", () => {
  const announced = { value: 1e9, asOf: "2026-02-03", claim: "announced" } as const;
  const reported = { ...announced, claim: "reported" } as const;

  test.each<[string, Told, Told]>([
    ["under another label", announced, { ...announced, label: "Tour de table (février 2026)" }],
    ["as another round about it", announced, { ...announced, qualifier: "about" }],
    ["with a note", announced, { ...announced, note: "Hors dette." }],
    ["from another paper", announced, { ...announced, publisher: "Another paper" }],
    ["of a holder who was renamed", announced, { ...announced, holder: { ...acme, name: "Acme AI" } }],
    ["dated by its story", announced, { ...announced, asOf: undefined, story: { date: "2026-02-03" } }],
    ["of nobody, under the same label", { ...announced, holder: undefined }, { ...announced, holder: undefined }],
  ])("%s, is one, as first told", (_, first, second) => expect(once(first, second)).toEqual(["0"]));

  test.each<[string, Told[], string]>([
    ["first told", [announced, announced, reported], "0"],
    ["first reported, then announced", [reported, reported, announced, announced], "2"],
    ["first announced, then reported", [announced, reported], "0"],
    ["ever only reported", [reported, reported], "0"],
  ])("where it was %s: as those concerned say, else as first told", (_, some, expected) =>
    expect(once(...some)).toEqual([expected]),
  );

  test.each<[string, Told]>([
    ["another holder", { holder: zeta }],
    ["nobody", { holder: undefined }],
    ["another measure", { label: "Prêt" }],
    ["another value", { value: 1e9 + 1 }],
    ["another currency", { unit: "EUR" }],
    ["another day", { asOf: "2026-02-04" }],
    ["no day", { asOf: undefined, story: { date: undefined } }],
  ])("is not one of %s", (_, other) => expect(once(announced, { ...announced, ...other })).toHaveLength(2));

  test("is not one of another kind that measures alike", () => {
    const total = { ...announced, label: "Total" };
    expect(once({ ...total, kind: "funding" }, { ...total, kind: "capex" })).toEqual(["0", "1"]);
  });

  describe("by one story, twice", () => {
    const stake = { ...announced, label: "Prise de participation" };
    /** Stories of as many stakes of the same size each, one a week, named "0/0", "0/1", "1/0" … */
    const stakes = (...some: (number | [number, Partial<ArchiveFigure>])[]) =>
      some.map((one, at) => {
        const [count, over] = typeof one === "number" ? [one, {}] : one;
        const figures = Array.from({ length: count }, (_, own) =>
          anArchiveFigure({ ...stake, ...over, key: `${at}/${own}` }),
        );
        return anArchiveStory({ week: `2026-W0${6 + at}`, figures });
      });

    test.each<[string, ArchiveStory[], string[]]>([
      ["is two", stakes(2), ["0/0", "0/1"]],
      ["or three", stakes(3), ["0/0", "0/1", "0/2"]],
      ["is two, though a later week repeats both", stakes(2, 2), ["0/0", "0/1"]],
      ["is two, though a later week repeats one", stakes(2, 1), ["0/0", "0/1"]],
      ["is two as announced, once both are", stakes([2, { ...reported, label: stake.label }], 2), ["1/0", "1/1"]],
    ])("%s", (_, stories, expected) => expect(keys(toldAmounts(stories, ["funding"]))).toEqual(expected));
  });

  test("of nobody is told apart by its label", () => {
    const market = { ...announced, holder: undefined, label: "Marché" };
    expect(once(market, { ...market, label: "Marché européen" })).toHaveLength(2);
  });
});

test.each<[string[], string | undefined]>([
  [[], undefined],
  [["EUR"], "EUR"],
  [["EUR", "USD", "USD"], "USD"],
  [["EUR", "USD", "USD", "EUR"], "EUR"],
  [["USD", "EUR", "EUR", "USD"], "USD"],
  [["GBP", "EUR", "USD"], "GBP"],
])("of amounts in %j, the main currency is %s", (units, expected) => {
  expect(mainCurrency(told(...units.map((unit) => ({ unit }))).flatMap(amountsIn))).toBe(expected);
});

function amountsIn(story: ArchiveStory) {
  return story.figures.map((figure) => ({ story, figure }));
}

describe("amounts in one currency", () => {
  const inDollars = (...some: Told[]) => inCurrency(told(...some).flatMap(amountsIn), "USD");

  test.each<[string, Told, object]>([
    ["as published", { unit: "USD", rates: someRates }, { value: 100, converted: undefined }],
    ["as published, without rates", { unit: "USD" }, { value: 100, converted: undefined }],
    ["at the rates of its edition", { unit: "EUR", rates: someRates }, { value: 125, converted: someRates }],
    ["of its own day", { unit: "USD", asOf: "2026-01-31" }, { day: "2026-01-31" }],
    ["of its story's day", { unit: "USD", story: { date: "2026-02-04" } }, { day: "2026-02-04" }],
  ])("%s", (_, figure, expected) => {
    const { at, unconverted, undated } = inDollars({ value: 100, ...figure });
    expect(at).toMatchObject([expected]);
    expect([unconverted, undated]).toEqual([[], []]);
  });

  test.each<[string, Told]>([
    ["without rates", { unit: "EUR" }],
    ["that the rates do not have", { unit: "CHF", rates: someRates }],
    ["without rates, and of no known day", { unit: "EUR", story: { date: undefined } }],
  ])("one %s is not converted", (_, figure) => {
    const { at, unconverted, undated } = inDollars(figure);
    expect([at, undated]).toEqual([[], []]);
    expect(keys(unconverted)).toEqual(["0"]);
  });

  test.each<[string, Told]>([
    ["as published", { unit: "USD" }],
    ["at the rates of its edition", { unit: "EUR", rates: someRates }],
  ])("one of no known day, %s, is undated: it wants no rate", (_, figure) => {
    const { at, unconverted, undated } = inDollars({ ...figure, story: { date: undefined } });
    expect([at, unconverted]).toEqual([[], []]);
    expect(keys(undated)).toEqual(["0"]);
  });

  test("each has its place or has none, in the order given", () => {
    const { at, unconverted, undated } = inDollars(
      { unit: "USD" },
      { unit: "CHF" },
      { unit: "EUR", rates: someRates },
      { unit: "EUR" },
      { unit: "USD", story: { date: undefined } },
    );
    expect([keys(at), keys(unconverted), keys(undated)]).toEqual([["0", "2"], ["1", "3"], ["4"]]);
  });
});

describe("a week's largest amount", () => {
  const ofWeek = (...figures: Partial<ArchiveFigure>[]) =>
    anArchiveStory({ figures: figures.map((over, index) => anArchiveFigure({ key: String(index), ...over })) });
  const largest = (...figures: Partial<ArchiveFigure>[]) =>
    largestByWeek([ofWeek(...figures)]).get("2026-W06")?.figure.key;

  test.each<[string, Partial<ArchiveFigure>[], string | undefined]>([
    ["none without figures", [], undefined],
    ["none without money", [{ kind: "users", unit: "user", value: 1e12 }], undefined],
    ["of any kind of money", [{ value: 1 }, { kind: "fine", value: 2 }, { kind: "other", value: 3 }], "1"],
    ["the first of equals", [{ value: 1 }, { value: 2 }, { value: 2 }], "1"],
    [
      "below zero where nothing is above",
      [
        { kind: "revenue", value: -2 },
        { kind: "revenue", value: -1 },
      ],
      "1",
    ],
    [
      "in the currency of most, not converted",
      [
        { unit: "USD", value: 1 },
        { unit: "EUR", value: 9, rates: someRates },
        { unit: "USD", value: 2 },
      ],
      "2",
    ],
    [
      "in the currency of the first, of as many",
      [
        { unit: "EUR", value: 1 },
        { unit: "USD", value: 9 },
      ],
      "0",
    ],
  ])("%s", (_, figures, expected) => expect(largest(...figures)).toBe(expected));

  test("is of all its stories, and of no other week's", () => {
    const story = (week: string, id: string, value: number) =>
      anArchiveStory({ week, id, figures: [anArchiveFigure({ value })] });
    const found = largestByWeek([
      story("2026-W05", "only", 9),
      story("2026-W06", "small", 1),
      story("2026-W06", "large", 2),
      anArchiveStory({ week: "2026-W07" }),
    ]);
    expect([...found].map(([week, amount]) => [week, amount.story.id])).toEqual([
      ["2026-W05", "only"],
      ["2026-W06", "large"],
    ]);
  });
});
