import { describe, expect, test } from "vitest";
import { aFigure, aStory } from "@/testing/builders";
import { qualifiers } from "../schema";
import { figureText, holderOf, isMoney, keyFigures, qualify, sourceOf, toldFigures } from "./figures";

const ids = (told: readonly { story: { id: string }; figure: { id: string } }[]) =>
  told.map(({ story, figure }) => `${story.id}/${figure.id}`);

const stories = [
  aStory({
    id: "first",
    figures: [
      aFigure({ id: "ratio", kind: "other", unit: "share", value: 0.1433 }),
      aFigure({ id: "price", kind: "other", unit: "USD", value: 5 }),
      aFigure({ id: "worth", kind: "valuation", value: 250e9 }),
      aFigure({ id: "round" }),
    ],
  }),
  aStory({ id: "bare", figures: [] }),
  aStory({
    id: "second",
    figures: [aFigure({ id: "delay", kind: "performance", unit: "ms", value: 480 }), aFigure({ id: "round" })],
  }),
  aStory({ id: "unplaced", figures: [aFigure({ id: "count", kind: "other", unit: "language", value: 50 })] }),
];

describe("the figures of some stories", () => {
  test("come in the order of the stories, then of each story", () => {
    expect(ids(toldFigures(stories))).toEqual([
      "first/ratio",
      "first/price",
      "first/worth",
      "first/round",
      "second/delay",
      "second/round",
      "unplaced/count",
    ]);
  });

  test("are only those of the kinds asked for", () => {
    expect(ids(toldFigures(stories, ["funding"]))).toEqual(["first/round", "second/round"]);
    expect(ids(toldFigures(stories, ["performance", "valuation"]))).toEqual(["first/worth", "second/delay"]);
    expect(toldFigures(stories, ["fine"])).toEqual([]);
  });

  test("are key figures once a story, the first that is not of an unnamed kind", () => {
    expect(ids(keyFigures(toldFigures(stories)))).toEqual(["first/worth", "second/delay"]);
    expect(ids(keyFigures(toldFigures(stories, ["funding"])))).toEqual(["first/round", "second/round"]);
    expect(keyFigures([])).toEqual([]);
  });

  test("are money by their kind, not by their unit", () => {
    expect(ids(toldFigures(stories).filter(isMoney))).toEqual(["first/worth", "first/round", "second/round"]);
  });
});

describe("whose a figure is, and from where", () => {
  const story = aStory({
    entities: [
      { id: "acme", name: "Acme", kind: "company" },
      { id: "zeta", name: "Zeta Labs", kind: "company" },
    ],
    sources: [
      { title: "A", publisher: "First paper", url: "https://example.com/a" },
      { title: "B", publisher: "Second paper", url: "https://example.com/b" },
    ],
  });

  test("the holder is the entity that the figure names", () => {
    expect(holderOf({ story, figure: aFigure({ entity: "zeta" }) })).toBe("Zeta Labs");
    expect(holderOf({ story, figure: aFigure() })).toBeUndefined();
  });

  test("the source is the one at the figure's index, the first being 0", () => {
    expect(sourceOf({ story, figure: aFigure({ source: 0 }) })?.publisher).toBe("First paper");
    expect(sourceOf({ story, figure: aFigure({ source: 1 }) })?.publisher).toBe("Second paper");
    expect(sourceOf({ story, figure: aFigure() })).toBeUndefined();
  });
});

describe("a figure in words", () => {
  test.each([
    ["exactly", "3\u202fMd$", "$3bn"],
    ["about", "environ 3\u202fMd$", "about $3bn"],
    ["more-than", "plus de 3\u202fMd$", "more than $3bn"],
    ["up-to", "jusqu’à 3\u202fMd$", "up to $3bn"],
    ["reported", "3\u202fMd$, selon la presse", "$3bn, as reported"],
  ] as const)("%s 3e9 USD is %s, %s", (qualifier, french, english) => {
    const figure = aFigure({ value: 3e9, qualifier });
    expect(figureText(figure, "fr")).toBe(french);
    expect(figureText(figure, "en")).toBe(english);
  });

  test("has its unit too", () => {
    const figure = aFigure({ kind: "performance", value: 1e6, unit: "token", qualifier: "up-to" });
    expect(figureText(figure, "fr")).toBe("jusqu’à 1\u00a0million\u00a0de tokens");
    expect(figureText(figure, "en")).toBe("up to 1\u00a0million\u00a0tokens");
  });

  test("keeps the value whole under every qualifier", () => {
    for (const qualifier of qualifiers) {
      expect(qualify("{value} $1", qualifier, "fr")).toContain("{value} $1");
      expect(qualify("{value} $1", qualifier, "en")).toContain("{value} $1");
    }
  });
});
