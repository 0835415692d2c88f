/** The one sentence under each chart of amounts over time: it must be true, whatever the amounts. */
import { describe, expect, test } from "vitest";
import { someThemes } from "@/testing/builders";
import { plain, someRates, type Telling, tell } from "@/testing/chart-builders";
import type { Scale } from "./scales";
import { type TimelineSpec, timelineSeries } from "./timeline-series";
import { capex, legal, revenues, valuations } from "./trend-charts";

const reading = (spec: TimelineSpec, tellings: readonly Telling[], language: "fr" | "en", scale: Scale = "log") =>
  plain(timelineSeries(tell(...tellings), spec, { scale, language, themes: someThemes }).reading);
const value = (over: Telling): Telling => ({ kind: "valuation", label: "Valuation", by: "Acme", value: 1e9, ...over });
const plan = (over: Telling): Telling => ({ kind: "capex", label: "Capex 2026", by: "Acme", value: 1e9, ...over });
const claim = (over: Telling): Telling => ({
  kind: "damages-claimed",
  label: "Dommages",
  by: "Acme",
  value: 1e9,
  ...over,
});

const grown = [value({ value: 1e9, asOf: "2025-09-02" }), value({ value: 2.14e9 })];
const fallen = [value({ by: "Zeta", value: 5e9, asOf: "2026-01-02" }), value({ by: "Zeta", value: 3e9 })];

test.each<[TimelineSpec, string, string, string, string]>([
  [
    valuations,
    "Ce que valent les entreprises",
    "Aucune valorisation dans cette sélection.",
    "What the companies are worth",
    "No valuation in this selection.",
  ],
  [
    revenues,
    "Ce qu’elles encaissent",
    "Aucun chiffre d’affaires dans cette sélection.",
    "What they earn",
    "No revenue in this selection.",
  ],
  [
    capex,
    "Ce qu’elles investissent",
    "Aucun investissement dans cette sélection.",
    "What they invest",
    "No capital expenditure in this selection.",
  ],
  [
    legal,
    "Ce que le droit peut coûter",
    "Aucun montant judiciaire dans cette sélection.",
    "What the law may cost",
    "No legal amount in this selection.",
  ],
])("of nothing, “$1” reads “$2”", (spec, frenchTitle, french, englishTitle, english) => {
  for (const [language, title, text] of [
    ["fr", frenchTitle, french],
    ["en", englishTitle, english],
  ] as const) {
    const series = timelineSeries([], spec, { scale: "log", language, themes: someThemes });
    expect([series.title, series.reading]).toEqual([title, text]);
    expect(series).toMatchObject({ points: [], lines: [], notes: [], sources: [], shapes: [], themes: [] });
    expect(series).toMatchObject({ time: { ticks: [] }, axis: { ticks: [], labels: [] } });
    expect(series.table().rows).toEqual([]);
  }
});

describe("valuations and revenues read growth", () => {
  test.each<[string, Telling[], string, string]>([
    [
      "one amount",
      [value({})],
      "Un montant : Acme, Valuation, 1 Md$ en février 2026.",
      "One amount: Acme, Valuation, $1bn in February 2026.",
    ],
    [
      "one, reported",
      [value({ claim: "reported" })],
      "Un montant : Acme, Valuation, 1 Md$ en février 2026, rapporté par la presse.",
      "One amount: Acme, Valuation, $1bn in February 2026, reported by the press.",
    ],
    [
      "one, estimated",
      [value({ claim: "estimated" })],
      "Un montant : Acme, Valuation, 1 Md$ en février 2026, estimé.",
      "One amount: Acme, Valuation, $1bn in February 2026, estimated.",
    ],
    [
      "several of one date each",
      [value({}), value({ by: "Zeta", value: 2e9, claim: "reported" })],
      "2 montants. Le plus élevé : Zeta, Valuation, 2 Md$ en février 2026, rapporté par la presse.",
      "2 amounts. The highest: Zeta, Valuation, $2bn in February 2026, reported by the press.",
    ],
    [
      "one, of talks that those concerned announce",
      [value({ label: "Valorisation visée", claim: "announced" })],
      "Un montant : Acme, Valorisation visée, 1 Md$ en février 2026, en discussion.",
      "One amount: Acme, Valorisation visée, $1bn in February 2026, under discussion.",
    ],
    [
      "talks that the press reports",
      [value({ label: "Valorisation visée", claim: "reported" })],
      "Un montant : Acme, Valorisation visée, 1 Md$ en février 2026, rapporté par la presse.",
      "One amount: Acme, Valorisation visée, $1bn in February 2026, reported by the press.",
    ],
    [
      "two dates",
      grown,
      "Acme : 1 Md$ en septembre 2025, 2,14 Md$ en février 2026, ×2,1.",
      "Acme: from $1bn to $2.14bn between September 2025 and February 2026, ×2.1.",
    ],
    [
      "a decline",
      fallen,
      "Zeta : 5 Md$ en janvier 2026, 3 Md$ en février 2026, ×0,6.",
      "Zeta: from $5bn to $3bn between January 2026 and February 2026, ×0.6.",
    ],
    [
      "several holders: the widest change, be it a fall",
      [...grown, ...fallen],
      "Zeta : 5 Md$ en janvier 2026, 3 Md$ en février 2026, ×0,6. C’est le plus grand écart en montant parmi 2 acteurs à deux dates comparables.",
      "Zeta: from $5bn to $3bn between January 2026 and February 2026, ×0.6. That is the widest change in amount among 2 holders at two comparable dates.",
    ],
    [
      "each end as it was told: about, more than, up to",
      [
        value({ value: 9e9, asOf: "2025-12-31", qualifier: "about" }),
        value({ value: 14e9, asOf: "2026-01-12", qualifier: "up-to" }),
        value({ value: 30e9, qualifier: "more-than" }),
      ],
      "Acme : environ 9 Md$ en décembre 2025, plus de 30 Md$ en février 2026, environ ×3,3.",
      "Acme: from about $9bn to more than $30bn between December 2025 and February 2026, about ×3.3.",
    ],
    [
      "one end that is not exact, in another currency",
      [
        value({ value: 1e9, asOf: "2026-01-05" }),
        value({ value: 4e9, unit: "EUR", qualifier: "up-to", rates: someRates("2026-02-06") }),
      ],
      "Acme : 1 Md$ en janvier 2026, jusqu’à 4 Md€ (5 Md$) en février 2026, environ ×5.",
      "Acme: from $1bn to up to €4bn ($5bn) between January 2026 and February 2026, about ×5.",
    ],
    [
      "little growth: not ×1",
      [value({ value: 840e9, asOf: "2026-01-05" }), value({ value: 852e9 })],
      "Acme : 840 Md$ en janvier 2026, 852 Md$ en février 2026, ×1,01.",
      "Acme: from $840bn to $852bn between January 2026 and February 2026, ×1.01.",
    ],
    [
      "two dates beside a larger amount of one date: from end to end",
      [...grown, value({ value: 9e9, asOf: "2025-12-01" }), value({ by: "Zeta", value: 1e12 })],
      "Acme : 1 Md$ en septembre 2025, 2,14 Md$ en février 2026, ×2,1.",
      "Acme: from $1bn to $2.14bn between September 2025 and February 2026, ×2.1.",
    ],
    [
      "no growth from what is not joined",
      [value({ label: "Pre-money valuation", value: 1e9, asOf: "2026-01-05" }), value({ value: 2e9 })],
      "2 montants. Le plus élevé : Acme, Valuation, 2 Md$ en février 2026.",
      "2 amounts. The highest: Acme, Valuation, $2bn in February 2026.",
    ],
  ])("%s", (_, tellings, french, english) => {
    expect(reading(valuations, tellings, "fr")).toBe(french);
    expect(reading(valuations, tellings, "en")).toBe(english);
  });

  test("of revenues, in the same words", () =>
    expect(
      reading(
        revenues,
        grown.map((one) => ({ ...one, kind: "revenue", label: "Run-rate" })),
        "en",
      ),
    ).toBe("Acme: from $1bn to $2.14bn between September 2025 and February 2026, ×2.1."));

  test("a converted amount is read as published, and in the chart's currency", () => {
    const euros = value({ by: "Zeta", unit: "EUR", value: 4e9, rates: someRates("2026-02-06") });
    expect(reading(valuations, [value({}), value({ by: "Omega" }), euros], "en")).toBe(
      "3 amounts. The highest: Zeta, Valuation, €4bn ($5bn) in February 2026.",
    );
  });

  test("two changes of the same size, one of them a fall: neither is called the widest", () => {
    const course = (by: string, from: number, to: number) => [
      value({ by, value: from, asOf: "2026-01-05" }),
      value({ by, value: to }),
    ];
    const level = [...course("Acme", 1e9, 3e9), ...course("Zeta", 3e9, 1e9), ...course("Omega", 1e9, 2e9)];
    expect(reading(valuations, level, "fr")).toBe("Acme : 1 Md$ en janvier 2026, 3 Md$ en février 2026, ×3.");
    expect(reading(valuations, level, "en")).toBe(
      "Acme: from $1bn to $3bn between January 2026 and February 2026, ×3.",
    );
  });

  test("growth to nothing has a multiple, growth from nothing or from less has none", () => {
    const course = (from: number, to: number) =>
      reading(valuations, [value({ value: from, asOf: "2026-01-05" }), value({ value: to })], "fr", "linear");
    expect(course(0, 2e9)).toBe("Acme : 0 $ en janvier 2026, 2 Md$ en février 2026.");
    expect(course(-1e9, 2e9)).toBe("Acme : −1 Md$ en janvier 2026, 2 Md$ en février 2026.");
    expect(course(2e9, 0)).toBe("Acme : 2 Md$ en janvier 2026, 0 $ en février 2026, ×0.");
  });
});

describe("the highest of those that are level", () => {
  const two = (over: Telling = {}) => [
    value({ by: "Acme" }),
    value({ by: "Zeta", ...over }),
    value({ by: "Small", value: 1e8 }),
  ];

  test.each<[string, Telling[], string, string]>([
    [
      "in every word: all are named",
      [...two(), value({ by: "Omega", asOf: "2026-01-05" })],
      "4 montants. Les plus élevés, à égalité : Omega ; Acme ; Zeta, 1 Md$.",
      "4 amounts. The highest, level: Omega; Acme; Zeta, $1bn.",
    ],
    [
      "but for “more than”: it is above the same amount exactly",
      two({ qualifier: "more-than" }),
      "3 montants. Le plus élevé : Zeta, Valuation, plus de 1 Md$ en février 2026.",
      "3 amounts. The highest: Zeta, Valuation, more than $1bn in February 2026.",
    ],
    [
      "but for how it is known: the first told is named, and how it is known",
      two({ claim: "reported" }),
      "3 montants. Le plus élevé : Acme, Valuation, 1 Md$ en février 2026.",
      "3 amounts. The highest: Acme, Valuation, $1bn in February 2026.",
    ],
  ])("%s", (_, tellings, french, english) => {
    expect(reading(valuations, tellings, "fr")).toBe(french);
    expect(reading(valuations, tellings, "en")).toBe(english);
  });

  test("of one measure: all are named, each holder once", () => {
    const level = [plan({}), plan({ by: "Zeta" }), plan({ asOf: "2026-01-05" }), plan({ by: "Omega", value: 1 })];
    expect(reading(capex, level, "fr")).toBe("Prévu sur une année : 4 montants, le plus élevé 1 Md$ (Acme ; Zeta).");
    expect(reading(capex, level, "en")).toBe("Planned for one year: 4 amounts, the highest $1bn (Acme; Zeta).");
  });
});

describe("capital expenditure and the law read each measure by itself", () => {
  test.each<[string, TimelineSpec, Telling[], string, string]>([
    [
      "of one measure of what is invested, those without an amount are left out",
      capex,
      [plan({})],
      "Prévu sur une année : un montant, 1 Md$ (Acme).",
      "Planned for one year: one amount, $1bn (Acme).",
    ],
    [
      "of one that is not the first, its name begins the sentence all the same",
      capex,
      [plan({ label: "Contrat", claim: "reported" })],
      "Contrat ou engagement : un montant, 1 Md$ (Acme, rapporté par la presse).",
      "Contract or commitment: one amount, $1bn (Acme, reported by the press).",
    ],
    [
      "of one measure of the law, the others have none: that is news",
      legal,
      [claim({ qualifier: "up-to" })],
      "Réclamé : un montant, jusqu’à 1 Md$ (Acme) ; réglé à l’amiable : aucun montant ; amende prononcée : aucun montant.",
      "Claimed: one amount, up to $1bn (Acme); settled: no amount; fined: no amount.",
    ],
    [
      "several, of which the largest, and how it is known",
      capex,
      [plan({}), plan({ by: "Zeta", value: 2e9 }), plan({ label: "Programme", value: 5e11, claim: "estimated" })],
      "Prévu sur une année : 2 montants, le plus élevé 2 Md$ (Zeta) ; programme de plusieurs années : un montant, 500 Md$ (Acme, estimé).",
      "Planned for one year: 2 amounts, the highest $2bn (Zeta); programme over several years: one amount, $500bn (Acme, estimated).",
    ],
    [
      "all four of what is invested, in this order, talks as talks",
      capex,
      [
        plan({ label: "Contrat", qualifier: "more-than" }),
        plan({ label: "Programme envisagé" }),
        plan({ label: "Réalisé en 2025", qualifier: "about" }),
        plan({}),
      ],
      "Prévu sur une année : un montant, 1 Md$ (Acme) ; dépensé sur une année : un montant, environ 1 Md$ (Acme) ; programme de plusieurs années : un montant, 1 Md$ (Acme, en discussion) ; contrat ou engagement : un montant, plus de 1 Md$ (Acme).",
      "Planned for one year: one amount, $1bn (Acme); spent in one year: one amount, about $1bn (Acme); programme over several years: one amount, $1bn (Acme, under discussion); contract or commitment: one amount, more than $1bn (Acme).",
    ],
    [
      "claimed, settled, fined",
      legal,
      [
        claim({ claim: "reported" }),
        claim({ kind: "settlement" }),
        claim({ kind: "fine", by: undefined, label: "Amende du régulateur" }),
      ],
      "Réclamé : un montant, 1 Md$ (Acme, rapporté par la presse) ; réglé à l’amiable : un montant, 1 Md$ (Acme) ; amende prononcée : un montant, 1 Md$ (Amende du régulateur).",
      "Claimed: one amount, $1bn (Acme, reported by the press); settled: one amount, $1bn (Acme); fined: one amount, $1bn (Amende du régulateur).",
    ],
  ])("%s", (_, spec, tellings, french, english) => {
    expect(reading(spec, tellings, "fr")).toBe(french);
    expect(reading(spec, tellings, "en")).toBe(english);
  });

  const fine = claim({ kind: "fine", label: "Amende", by: "X", unit: "EUR", value: 120e6 });
  const inDollars = [claim({}), claim({ by: "Zeta", qualifier: "about" })];

  test.each<[string, TimelineSpec, Telling[], string, string]>([
    [
      "is no “no amount”",
      legal,
      [...inDollars, fine],
      "Réclamé : 2 montants, le plus élevé 1 Md$ (Acme) ; réglé à l’amiable : aucun montant ; amende prononcée : 120 M€ (X), non tracé faute de taux.",
      "Claimed: 2 amounts, the highest $1bn (Acme); settled: no amount; fined: €120m (X), not drawn for want of a rate.",
    ],
    [
      "nor are several",
      legal,
      [...inDollars, fine, { ...fine, by: undefined, unit: "CHF", qualifier: "about" }],
      "Réclamé : 2 montants, le plus élevé 1 Md$ (Acme) ; réglé à l’amiable : aucun montant ; amende prononcée : 2 montants dans d’autres monnaies, non tracés faute de taux.",
      "Claimed: 2 amounts, the highest $1bn (Acme); settled: no amount; fined: 2 amounts in other currencies, not drawn for want of a rate.",
    ],
    [
      "is left out beside one that is drawn",
      legal,
      [...inDollars, fine, { ...fine, by: "Zeta", unit: "USD", value: 1e6 }],
      "Réclamé : 2 montants, le plus élevé 1 Md$ (Acme) ; réglé à l’amiable : aucun montant ; amende prononcée : un montant, 1 M$ (Zeta).",
      "Claimed: 2 amounts, the highest $1bn (Acme); settled: no amount; fined: one amount, $1m (Zeta).",
    ],
    [
      "of what is invested is said too",
      capex,
      [plan({}), plan({ label: "Programme", by: "Zeta", unit: "EUR", qualifier: "up-to" })],
      "Prévu sur une année : un montant, 1 Md$ (Acme) ; programme de plusieurs années : jusqu’à 1 Md€ (Zeta), non tracé faute de taux.",
      "Planned for one year: one amount, $1bn (Acme); programme over several years: up to €1bn (Zeta), not drawn for want of a rate.",
    ],
  ])("one in another currency, without a rate, %s", (_, spec, tellings, french, english) => {
    expect(reading(spec, tellings, "fr")).toBe(french);
    expect(reading(spec, tellings, "en")).toBe(english);
  });

  test("what its rate converts is read in both currencies", () =>
    expect(reading(legal, [...inDollars, { ...fine, rates: someRates("2026-02-06") }], "fr")).toContain(
      "amende prononcée : un montant, 120 M€ (150 M$) (X).",
    ));
});

describe("no reading says more than the figure", () => {
  test.each<[Telling["qualifier"], string]>([
    ["up-to", "up to $1bn"],
    ["more-than", "more than $1bn"],
    ["about", "about $1bn"],
  ])("%s", (qualifier, text) => {
    expect(reading(valuations, [value({ qualifier })], "en")).toContain(text);
    expect(reading(capex, [plan({ qualifier })], "en")).toContain(text);
    const line = [value({ value: 5e8, asOf: "2026-01-05" }), value({ qualifier })];
    expect(reading(valuations, line, "en")).toContain(text);
  });

  test("two values of one company on the market, which no line joins, are no growth, and nothing is said of dates", () => {
    const market = [1e9, 2e9].map((own, at) =>
      value({ label: "Market value", value: own, asOf: `2026-0${at + 1}-05` }),
    );
    expect(reading(valuations, market, "en")).toBe(
      "2 amounts. The highest: Acme, Market value, $2bn in February 2026.",
    );
  });
});

describe("what is not drawn, and what is level", () => {
  test("an amount that has no day is not drawn, which is not none", () => {
    const fine = claim({ kind: "fine", label: "Amende", asOf: undefined, week: "2026-W06" });
    expect(reading(legal, [claim({}), fine], "fr")).toContain("amende prononcée : aucun montant tracé.");
  });

  test("amounts that are level in the chart's currency only do not borrow each other's words", () => {
    const euros = value({ by: "Zeta", unit: "EUR", value: 4e9, rates: someRates("2026-02-06") });
    const text = reading(valuations, [value({ by: "Omega", value: 5e9 }), value({}), euros], "en");
    expect(text).not.toMatch(/Omega.*€4bn|level/);
  });

  test("many that are level are told by their number, and one holder is not level with itself", () => {
    const many = Array.from({ length: 6 }, (_, at) => claim({ by: `C${at}` }));
    expect(reading(legal, many, "en")).toContain("(C0; C1; C2; and 3 more)");
    const twice = ["2026-01-05", "2026-02-03"].map((asOf) => value({ label: "Market value", asOf }));
    expect(reading(valuations, twice, "en")).not.toContain("level");
  });
});
