/** What the four charts of amounts over time draw, and how they name its forms. What they read is in trend-readings. */
import { describe, expect, test } from "vitest";
import type { Measure } from "@/briefing/model/measures";
import type { MoneyKind } from "@/briefing/schema";
import { someThemes } from "@/testing/builders";
import { type Telling, tell } from "@/testing/chart-builders";
import type { Shape } from "./chart-data";
import { type TimelineSpec, timelineSeries } from "./timeline-series";
import { capex, legal, revenues, valuations } from "./trend-charts";

const charts = { valuations, revenues, capex, legal };
type Chart = keyof typeof charts;
function drawnBy(chart: Chart, telling: Telling, language: "fr" | "en" = "fr") {
  const stories = tell({ by: "Acme", ...telling });
  const series = timelineSeries(stories, charts[chart], { scale: "log", language, themes: someThemes });
  return { ...series, table: series.table() };
}

const drawn: [Chart, MoneyKind, string, Measure, Shape, string][] = [
  ["valuations", "valuation", "Valorisation", "round-valuation", "circle", "Levée de fonds"],
  ["valuations", "valuation", "Valorisation pre-money", "pre-money", "triangle", "Avant la levée (pre-money)"],
  ["valuations", "valuation", "Vente d’actions", "share-sale", "square", "Fusion ou vente d’actions"],
  ["valuations", "valuation", "Valorisation lors de la fusion", "deal-value", "square", "Fusion ou vente d’actions"],
  ["valuations", "valuation", "Capitalisation", "market-value", "diamond", "Valeur boursière"],
  ["revenues", "revenue", "Revenu annualisé", "run-rate", "circle", "Revenu annualisé"],
  ["revenues", "revenue", "Revenu 2025", "year-revenue", "square", "Année close"],
  ["revenues", "revenue", "Revenu trimestriel", "quarter-revenue", "triangle", "Trimestre"],
  ["revenues", "revenue", "Revenu mensuel", "month-revenue", "diamond", "Mois"],
  ["capex", "capex", "Investissement 2026", "year-plan", "circle", "Prévu sur une année"],
  ["capex", "capex", "Réalisé en 2025", "year-spent", "diamond", "Dépensé sur une année"],
  ["capex", "capex", "Programme", "programme", "square", "Programme de plusieurs années"],
  ["capex", "capex", "Contrat", "contract", "triangle", "Contrat ou engagement"],
  ["legal", "damages-claimed", "Dommages", "claim", "circle", "Réclamé"],
  ["legal", "settlement", "Règlement", "settlement", "square", "Réglé à l’amiable"],
  ["legal", "fine", "Amende", "penalty", "triangle", "Amende prononcée"],
];

describe("what is drawn", () => {
  test.each(drawn)("%s: %s, “%s” is a %s, a %s, “%s”", (chart, kind, label, measure, shape, word) => {
    const { points, shapes } = drawnBy(chart, { kind, label });
    expect(points.map(({ amount }) => amount.figure.measure)).toEqual([measure]);
    expect(points.map((point) => [point.shape, point.hollow])).toEqual([[shape, false]]);
    expect(shapes).toEqual([{ shape, hollow: false, label: word }]);
  });

  test("is every measure that has a form", () => {
    const measured = Object.values(charts).flatMap(({ shapes }) => Object.keys(shapes));
    expect(measured.toSorted()).toEqual(drawn.map(([, , , measure]) => measure).toSorted());
  });

  test.each<[Chart, MoneyKind, string]>([
    ["valuations", "valuation", "Part de la valorisation"],
    ["valuations", "valuation", "Valorisation, en euros"],
    ["revenues", "revenue", "Bénéfice net"],
    ["revenues", "revenue", "Revenu attendu en 2026"],
    ["revenues", "revenue", "Revenu annualisé visé"],
    ["revenues", "revenue", "Revenu de neuf mois"],
    ["revenues", "revenue", "Revenu"],
    ["capex", "capex", "Total des investissements 2026"],
    ["capex", "capex", "Investissements, premier trimestre 2026"],
    ["capex", "capex", "Dette"],
    ["capex", "capex", "Dont puces"],
    ["legal", "damages-claimed", "Dommages par œuvre"],
    ["legal", "fine", "Plafond de l’amende"],
    ["legal", "settlement", "Total des règlements"],
  ])("%s: %s, “%s” is in the table only", (chart, kind, label) => {
    const { points, table } = drawnBy(chart, { kind, label });
    expect(points).toEqual([]);
    expect(table.rows).toHaveLength(1);
  });

  test.each<[Chart, MoneyKind[]]>([
    ["valuations", ["valuation"]],
    ["revenues", ["revenue"]],
    ["capex", ["capex"]],
    ["legal", ["damages-claimed", "settlement", "fine"]],
  ])("%s: nothing of other kinds is even in the table", (chart, kinds) => {
    const others = drawn.flatMap(([, kind, label]) => (kinds.includes(kind) ? [] : [{ kind, label }]));
    const stories = tell(...others, { kind: "acquisition" }, { kind: "funding" }, { kind: "users", unit: "user" });
    const series = timelineSeries(stories, charts[chart], { scale: "log", language: "fr", themes: someThemes });
    expect(series.table().rows).toEqual([]);
  });
});

describe("hollow is what those concerned do not stand behind", () => {
  test.each<[Telling, boolean]>([
    [{}, false],
    [{ claim: "announced" }, false],
    [{ claim: "claimed" }, false],
    [{ claim: "measured" }, false],
    [{ qualifier: "about" }, false],
    [{ claim: "reported" }, true],
    [{ claim: "estimated" }, true],
    [{ qualifier: "reported" }, true],
    [{ claim: "announced", qualifier: "reported" }, true],
    [{ label: "Valorisation visée", claim: "announced" }, true],
    [{ label: "Valuation discussed" }, true],
  ])("%j: %s", (over, hollow) => {
    const { points } = drawnBy("valuations", { kind: "valuation", label: "Valorisation", ...over });
    expect(points.map((point) => point.hollow)).toEqual([hollow]);
  });

  test.each(drawn)("%s: %s, “%s”, reported, has its meaning in the key", (chart, kind, label, _, shape, firm) => {
    const { points, shapes } = drawnBy(chart, { kind, label, claim: "reported" });
    expect(points.map((point) => [point.shape, point.hollow])).toEqual([[shape, true]]);
    expect(shapes).toEqual([
      { shape, hollow: false, label: firm },
      { shape: "circle", hollow: true, label: "En creux\u202f: rapporté, estimé ou en discussion" },
    ]);
  });

  test("a form that is drawn both ways is in the key once, and hollow after all forms", () => {
    const stories = tell(
      { kind: "fine", label: "Fine", claim: "estimated" },
      { kind: "fine", label: "Fine", claim: "announced", value: 1 },
    );
    const { shapes } = timelineSeries(stories, legal, { scale: "log", language: "en", themes: someThemes });
    expect(shapes).toEqual([
      { shape: "triangle", hollow: false, label: "Fined" },
      { shape: "circle", hollow: true, label: "Hollow: reported, estimated or under discussion" },
    ]);
  });
});

test("the key names only what is drawn, in a fixed order, and says it in the reader's language", () => {
  const telling = (label: string, claim?: "reported"): Telling => ({ kind: "valuation", label, claim, by: "Acme" });
  const stories = tell(telling("Market value"), telling("Valuation", "reported"), telling("Valuation in the deal"));
  const key = (language: "fr" | "en", spec: TimelineSpec = valuations) =>
    timelineSeries(stories, spec, { scale: "log", language, themes: someThemes }).shapes.map(({ label }) => label);
  expect(key("en")).toEqual([
    "Funding round",
    "Merger or share sale",
    "Market value",
    "Hollow: reported, estimated or under discussion",
  ]);
  expect(key("fr")).toEqual([
    "Levée de fonds",
    "Fusion ou vente d’actions",
    "Valeur boursière",
    "En creux\u202f: rapporté, estimé ou en discussion",
  ]);
  expect(key("en", capex)).toEqual([]);
});
