import { describe, expect, test } from "vitest";
import { aFigure, aStory, someFigures } from "@/testing/builders";
import { type Briefing, type Figure, moneyKinds } from "../schema";
import { amountsOf, rateNote } from "./money";

const rates: Briefing["rates"] = {
  base: "EUR",
  date: "2026-02-06",
  quotes: { USD: 1.25, GBP: 0.8 },
  source: { title: "Reference rates", publisher: "ECB", url: "https://example.com/rates" },
};
const drawnIds = (figures: ReturnType<typeof someFigures>, given?: Briefing["rates"]) =>
  amountsOf(figures, given, "fr").drawn.map((amount) => amount.told.figure.id);

test("amounts come by kind in the format's order, then from the highest", () => {
  const reversed = moneyKinds.toReversed().flatMap((kind) => [
    { kind, value: 1e6 },
    { kind, value: 2e6 },
  ]);
  const { drawn } = amountsOf(someFigures(...reversed), undefined, "fr");
  expect(drawn.map(({ kind, value }) => [kind, value])).toEqual(
    moneyKinds.flatMap((kind) => [
      [kind, 2e6],
      [kind, 1e6],
    ]),
  );
});

test("only money is an amount, whatever its unit", () => {
  expect(
    drawnIds(someFigures({ kind: "other", unit: "USD" }, { kind: "revenue" }, { kind: "users", unit: "user" })),
  ).toEqual(["f1"]);
});

test("nothing is added up: there are as many amounts as figures, each with its own value", () => {
  const { drawn } = amountsOf(
    someFigures({ value: 1e9, entity: "acme" }, { value: 1e9, entity: "acme" }, { value: 2e9, entity: "acme" }),
    undefined,
    "en",
  );
  expect(drawn.map(({ value }) => value)).toEqual([2e9, 1e9, 1e9]);
});

test("without money there is no currency and no amount", () => {
  expect(amountsOf([], rates, "fr")).toEqual({ currency: undefined, drawn: [], unconverted: [] });
  expect(amountsOf(someFigures({ kind: "performance", unit: "ms" }), rates, "fr").currency).toBeUndefined();
});

describe("what an amount is called", () => {
  const labels = (...figures: Partial<Figure>[]) =>
    amountsOf(someFigures(...figures), undefined, "fr").drawn.map(({ label }) => label);

  test("its holder, or what it measures where it is nobody's", () => {
    expect(labels({ entity: "acme" }, { value: 1 })).toEqual(["Acme", "Mesure 1"]);
  });

  test("its holder and what it measures, where the holder has several of the kind", () => {
    expect(labels({ entity: "acme" }, { entity: "acme", value: 1 }, { entity: "zeta", value: 0 })).toEqual([
      "Acme · Mesure 0",
      "Acme · Mesure 1",
      "Zeta",
    ]);
  });

  test("its holder alone, where the holder's other amounts are of other kinds", () => {
    expect(labels({ entity: "acme", kind: "valuation" }, { entity: "acme", kind: "funding" })).toEqual([
      "Acme",
      "Acme",
    ]);
  });

  test("what it measures, once, where it is nobody's and there are two", () => {
    expect(labels({ label: "Marché" }, { label: "Marché" })).toEqual(["Marché", "Marché"]);
  });
});

describe("several currencies", () => {
  const mixed = someFigures(
    { unit: "USD", value: 100e6 },
    { unit: "EUR", value: 100e6 },
    { unit: "USD", value: 10e6 },
    { unit: "CHF", value: 5e6 },
  );

  test("the axis is in the currency of most figures, of the first where there is a tie", () => {
    expect(amountsOf(mixed, rates, "fr").currency).toBe("USD");
    expect(amountsOf(someFigures({ unit: "EUR" }, { unit: "USD" }), rates, "fr").currency).toBe("EUR");
    expect(amountsOf(someFigures({ unit: "USD" }, { unit: "EUR" }), rates, "fr").currency).toBe("USD");
  });

  test("figures that are no money have no say in it", () => {
    const prices = [
      { kind: "other", unit: "EUR" },
      { kind: "other", unit: "EUR" },
    ] as const;
    expect(amountsOf(someFigures(...prices, { unit: "USD" }), rates, "fr").currency).toBe("USD");
  });

  test("an amount converts from the base, into it, and across it", () => {
    const [high, low] = amountsOf(mixed, rates, "fr").drawn;
    expect(high).toMatchObject({ value: 125e6, converted: true });
    expect(low).toMatchObject({ value: 100e6, converted: false });
    const euros = someFigures({ unit: "EUR", value: 1 }, { unit: "EUR", value: 2 }, { unit: "USD", value: 125e6 });
    expect(amountsOf(euros, rates, "fr").drawn[0]?.value).toBeCloseTo(100e6, 3);
    const pounds = someFigures({ unit: "GBP", value: 1 }, { unit: "GBP", value: 2 }, { unit: "USD", value: 125e6 });
    expect(amountsOf(pounds, rates, "fr").drawn[0]?.value).toBeCloseTo(80e6, 3);
  });

  test("a converted amount is told as published, then in the currency of the axis", () => {
    expect(amountsOf(mixed, rates, "fr").drawn[0]?.text).toBe("100\u202fM€ (125\u202fM$)");
    expect(amountsOf(mixed, rates, "en").drawn[0]?.text).toBe("€100m ($125m)");
    expect(amountsOf(mixed, rates, "en").drawn[1]?.text).toBe("$100m");
  });

  test("one without a dated rate has no place on the axis and is listed", () => {
    const amounts = amountsOf(mixed, rates, "fr");
    expect(amounts.drawn.map((amount) => amount.told.figure.id)).toEqual(["f1", "f0", "f2"]);
    expect(amounts.unconverted.map(({ figure }) => figure.id)).toEqual(["f3"]);
    expect(amountsOf(mixed, undefined, "fr").unconverted.map(({ figure }) => figure.id)).toEqual(["f1", "f3"]);
  });

  test("each money figure is drawn or listed, never both nor neither", () => {
    for (const given of [rates, undefined]) {
      const { drawn, unconverted } = amountsOf(mixed, given, "fr");
      const all = [...drawn.map((amount) => amount.told.figure.id), ...unconverted.map(({ figure }) => figure.id)];
      expect(all.toSorted()).toEqual(["f0", "f1", "f2", "f3"]);
    }
  });
});

test("the rate's note gives its day in the reader's words and who published it", () => {
  expect(rateNote(rates, "fr")).toEqual({ date: "6 février 2026", source: "ECB" });
  expect(rateNote(rates, "en")).toEqual({ date: "6 February 2026", source: "ECB" });
  expect(rateNote(undefined, "fr")).toBeUndefined();
});

test("amounts that differ only by their story are told apart by it", () => {
  const acme = [{ id: "acme", name: "Acme", kind: "company" as const }];
  const stories = ["Avant", "Après"].map((title, index) =>
    aStory({ id: `story-${index}`, title, entities: acme, figures: [aFigure({ entity: "acme" })] }),
  );
  const told = stories.flatMap((story) => story.figures.map((figure) => ({ story, figure })));
  expect(amountsOf(told, undefined, "fr").drawn.map(({ label }) => label)).toEqual([
    "Acme · Levée de fonds · Avant",
    "Acme · Levée de fonds · Après",
  ]);
});
