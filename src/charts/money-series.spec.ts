import { describe, expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import { type Briefing, moneyKinds } from "@/briefing/schema";
import { aFigure, aStory, someFigures, someThemes } from "@/testing/builders";
import { moneySeries } from "./money-series";
import type { Scale } from "./scales";

const rates: Briefing["rates"] = {
  base: "EUR",
  date: "2026-02-06",
  quotes: { USD: 1.25 },
  source: { title: "Reference rates", publisher: "ECB", url: "https://example.com/rates" },
};
const series = (figures: ReturnType<typeof someFigures>, language: "fr" | "en" = "fr", scale: Scale = "log") =>
  moneySeries(figures, scale, { rates, themes: someThemes, language });
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

const one = someFigures({ entity: "acme", value: 35e6 });
const many = someFigures(
  { entity: "acme", value: 35e6 },
  { entity: "zeta", kind: "valuation", value: 3e9, qualifier: "more-than" },
  { kind: "fine", value: 1e9 },
);

describe("what the chart says", () => {
  test.each([
    [
      "fr",
      "none",
      someFigures({ kind: "users", unit: "user" }),
      "L’argent en jeu",
      "Aucun montant dans cette sélection : ces signaux ne portent pas de chiffre d’argent.",
    ],
    [
      "en",
      "none",
      someFigures(),
      "The money at stake",
      "No amount in this selection: these stories carry no money figure.",
    ],
    ["fr", "one", one, "35 M$ : l’argent en jeu", "Un montant : Acme (Levée de fonds), 35 M$."],
    ["en", "one", one, "$35m: the money at stake", "One amount: Acme (Funding round), $35m."],
    [
      "fr",
      "many",
      many,
      "De 35 M$ à 3 Md$ : l’argent en jeu",
      "3 montants. Le plus élevé : Zeta (Valorisation), plus de 3 Md$ ; le plus faible : Acme (Levée de fonds), 35 M$.",
    ],
    [
      "en",
      "many",
      many,
      "From $35m to $3bn: the money at stake",
      "3 amounts. The highest: Zeta (Valuation), more than $3bn; the lowest: Acme (Funding round), $35m.",
    ],
  ] as const)("in %s, of %s", (language, _, figures, title, reading) => {
    expect(plain(series(figures, language).title)).toBe(title);
    expect(plain(series(figures, language).reading)).toBe(reading);
  });

  test("two amounts that read the same make no range", () => {
    expect(plain(series(someFigures({ value: 1e9 }, { value: 1e9 + 1 })).title)).toBe("1 Md$ : l’argent en jeu");
  });

  test("the currency and the scale stand under the title", () => {
    expect(series(many, "en", "log").subtitle).toMatch(/^USD, logarithmic scale/);
    expect(series(many, "en", "linear").subtitle).toMatch(/^USD, linear scale/);
    expect(series(someFigures({ unit: "GBP" }), "fr", "linear").subtitle).toMatch(/^GBP, échelle linéaire/);
  });
});

describe("rows", () => {
  test("each kind is headed once, in the format's order, and followed by its bars from the highest", () => {
    const figures = moneyKinds.toReversed().flatMap((kind) => [
      { kind, value: 1e6 },
      { kind, value: 2e6 },
    ]);
    const { rows, bars } = series(someFigures(...figures), "en");
    expect(rows.map((row) => (row.type === "group" ? row.id : row.value))).toEqual(
      moneyKinds.flatMap((kind) => [`kind:${kind}`, 2e6, 1e6]),
    );
    expect(rows.slice(0, 4).map(({ label }) => label)).toEqual([
      "Valuation",
      "Mesure 15",
      "Mesure 14",
      "Funding round",
    ]);
    expect(rows.filter((row) => row.type === "bar")).toEqual(bars);
  });

  test("a bar is the colour of its story's leading theme, which the key names once", () => {
    const stories = [
      aStory({ id: "a", themes: ["legal-risk", "infrastructure"], figures: [aFigure()] }),
      aStory({ id: "b", themes: ["quantum"], figures: [aFigure(), aFigure({ id: "more" })] }),
    ];
    const { bars, themes } = series(toldFigures(stories));
    expect(bars.map(({ id, colour }) => [id, colour])).toEqual([
      ["a/round", "legal-risk"],
      ["b/round", "capital"],
      ["b/more", "capital"],
    ]);
    expect(themes.map(({ label }) => label)).toEqual(["Risque juridique", "quantum"]);
  });

  test("a bar's tip says what it measures, how far to trust it, and from where", () => {
    const { bars } = series(
      someFigures(
        { entity: "acme", asOf: "2026-02-03", claim: "claimed", note: "Une réserve.", source: 0 },
        { value: 1 },
      ),
      "fr",
    );
    expect(bars[0]?.tooltip.map(plain)).toEqual([
      "Acme : 35 M$",
      "Mesure 0 · Levée de fonds · affirmé par l’intéressé · 3 février 2026",
      "Infrastructure",
      "Une réserve.",
      "Source : A paper, A page",
    ]);
    expect(bars[1]?.tooltip.at(-1)).toBe("Source non indiquée");
    expect(plain(bars[0]?.name ?? "")).toBe("Acme, Levée de fonds : 35 M$. Un signal");
  });
});

describe("amounts that have no place on the axis", () => {
  const figures = someFigures(
    { value: 35e6 },
    { value: 0, entity: "zeta" },
    { value: -2e6, entity: "acme" },
    { unit: "CHF", value: 5e6 },
    { unit: "EUR", value: 8e6 },
  );

  test("a logarithmic one leaves out zero and negatives, and says so; a linear one keeps them", () => {
    const log = series(figures, "en", "log");
    expect(log.bars.map(({ value }) => value)).toEqual([35e6, 10e6]);
    expect(log.notes).toContain("Off the logarithmic scale (zero or negative): Zeta, $0; Acme, −$2m.");
    const linear = series(figures, "en", "linear");
    expect(linear.bars.map(({ value }) => value)).toEqual([35e6, 10e6, 0, -2e6]);
    expect(linear.notes.join()).not.toMatch(/logarithmic/);
    expect(linear.axis.domain[0]).toBeLessThanOrEqual(-2e6);
  });

  test.each(["log", "linear"] as const)(
    "on a %s axis, the unconverted and the converted are named, with the rate's day and publisher",
    (scale) => {
      const { notes } = series(figures, "en", scale);
      expect(notes).toContain("Not drawn, for want of a dated rate: Mesure 3, CHF\u00a05m.");
      expect(notes).toContain("Converted at the rate of 6 February 2026 (ECB): Mesure 4.");
    },
  );

  test("a kind of which nothing is drawn has no heading", () => {
    expect(series(someFigures({}, { kind: "fine", value: 0 })).rows.map(({ id }) => id)).toEqual([
      "kind:funding",
      "a-story/f0",
    ]);
  });
});

test("every caveat of a drawn amount is in the notes, beside the amount's label", () => {
  const { notes } = series(
    someFigures({ entity: "acme", note: "Estimé." }, { entity: "zeta", note: "Réclamé." }, { value: 1 }),
    "en",
  );
  expect(notes).toEqual(["Acme: Estimé.", "Zeta: Réclamé."]);
});

describe("the table", () => {
  const figures = someFigures(
    { entity: "acme", asOf: "2026-02-03", source: 0, note: "Estimé." },
    { value: 0 },
    { unit: "CHF", qualifier: "about" },
    { kind: "users", unit: "user" },
  );
  const { table } = series(figures, "en");

  test("has every money figure, drawn or not, and no other", () => {
    expect(table.rows.map(({ id }) => id)).toEqual(["a-story/f0", "a-story/f1", "a-story/f2"]);
    expect(table.rows.every(({ target, cells }) => target === "a-story" && cells.length === table.columns.length)).toBe(
      true,
    );
  });

  test("shows what a reader reads, and a dash where there is nothing", () => {
    expect(table.rows[0]?.cells.map(plain)).toEqual([
      "Acme",
      "Mesure 0",
      "$35m",
      "Funding round",
      "Infrastructure",
      "3 February 2026",
      "A paper",
    ]);
    expect(table.rows[2]?.cells.map(plain)).toEqual([
      "—",
      "Mesure 2",
      "about CHF 35m",
      "Funding round",
      "Infrastructure",
      "—",
      "—",
    ]);
  });

  test("gives a spreadsheet the raw values, one column each, empty where there is nothing", () => {
    expect(table.csv.map((cells) => cells.join("|"))).toEqual([
      "Story|Holder|What it measures|Kind|Theme|Qualifier|Value|Unit|Date|Source|Address|Caveat",
      "Un signal|Acme|Mesure 0|funding|Infrastructure|exactly|35000000|USD|2026-02-03|A paper|https://example.com/a|Estimé.",
      "Un signal||Mesure 1|funding|Infrastructure|exactly|0|USD||||",
      "Un signal||Mesure 2|funding|Infrastructure|about|35000000|CHF||||",
    ]);
    expect(table.csv.slice(1).map((cells) => cells[6])).toEqual([35e6, 0, 35e6]);
  });
});
