/** What a chart over time leaves out, and that it says so. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someThemes } from "@/testing/builders";
import { plain, someRates, someTellings, type Telling, tell } from "@/testing/chart-builders";
import type { Scale } from "./scales";
import { type TimelineSpec, timelineSeries } from "./timeline-series";
import { capex, legal, revenues, valuations } from "./trend-charts";

function seriesOf(
  spec: TimelineSpec,
  tellings: readonly Telling[],
  scale: Scale = "log",
  language: "fr" | "en" = "en",
) {
  const series = timelineSeries(tell(...tellings), spec, { scale, language, themes: someThemes });
  return { ...series, table: series.table() };
}
const value = (over: Telling): Telling => ({ kind: "valuation", label: "Valuation", by: "Acme", value: 35e6, ...over });
const claim = (over: Telling): Telling => ({ kind: "damages-claimed", label: "Damages", ...over });

describe("left out, counted, and in the table", () => {
  const kept = value({ asOf: "2026-02-03" });
  test.each<[string, Telling[], string, string]>([
    [
      "another measure",
      [value({ label: "Valuation, each" })],
      "1 montant d’une autre mesure (part, cumul, plafond, prévision…) est dans le tableau, hors du graphique.",
      "1 amount of another measure (part, total, ceiling, forecast…) is in the table, not on the chart.",
    ],
    [
      "other measures",
      [value({ label: "Valuation, each" }), value({ label: "Valuation in euros" })],
      "2 montants d’autres mesures (parts, cumuls, plafonds, prévisions…) sont dans le tableau, hors du graphique.",
      "2 amounts of other measures (parts, totals, ceilings, forecasts…) are in the table, not on the chart.",
    ],
    [
      "an amount of long ago",
      [value({ asOf: "2024-03-01", week: "2026-W06" })],
      "1 montant antérieur au 4 août 2025 est dans le tableau.",
      "1 amount of before 4 August 2025 is in the table.",
    ],
    [
      "amounts of long ago",
      ["2024-03-01", "2024-03-02"].map((asOf) => value({ asOf, week: "2026-W06" })),
      "2 montants antérieurs au 4 août 2025 sont dans le tableau.",
      "2 amounts of before 4 August 2025 are in the table.",
    ],
    [
      "zero",
      [value({ value: 0 })],
      "1 montant nul ou négatif n’a pas de place sur une échelle logarithmique.",
      "1 amount of zero or less has no place on a logarithmic scale.",
    ],
    [
      "zero and less",
      [value({ value: 0 }), value({ value: -1 })],
      "2 montants nuls ou négatifs n’ont pas de place sur une échelle logarithmique.",
      "2 amounts of zero or less have no place on a logarithmic scale.",
    ],
    [
      "an amount of no day",
      [value({ asOf: undefined, week: "2026-W06" })],
      "1 montant sans date est dans le tableau.",
      "1 amount without a date is in the table.",
    ],
    [
      "amounts of no day",
      ["Zeta", "Omega"].map((by) => value({ by, asOf: undefined, week: "2026-W06" })),
      "2 montants sans date sont dans le tableau.",
      "2 amounts without a date are in the table.",
    ],
  ])("%s", (_, others, french, english) => {
    for (const [language, note] of [
      ["fr", french],
      ["en", english],
    ] as const) {
      const { points, notes, table } = seriesOf(valuations, [kept, ...others], "log", language);
      expect(points).toHaveLength(1);
      expect(notes.map(plain)).toEqual([note]);
      expect(table.rows).toHaveLength(1 + others.length);
    }
  });

  test("a linear scale keeps zero and less, and has nothing to say of them", () => {
    const { points, notes, axis } = seriesOf(valuations, [kept, value({ value: 0 }), value({ value: -2e6 })], "linear");
    expect(points.map((point) => point.value).toSorted((a, b) => a - b)).toEqual([-2e6, 0, 35e6]);
    expect(axis.domain[0]).toBeLessThanOrEqual(-2e6);
    expect(notes).toEqual([]);
  });
});

describe("half a year before the first week shown", () => {
  const first = value({ asOf: "2026-02-03" });
  const drawn = (asOf: string) => seriesOf(valuations, [first, value({ asOf, week: "2026-W06", value: 1 })]);

  test.each([
    ["2025-08-04", 2],
    ["2025-07-31", 1],
    ["2025-08-03", 1],
  ])("%s: %i marks", (day, marks) => expect(drawn(day).points).toHaveLength(marks));

  test.each(["2025-07-31", "2025-08-01", "2025-08-03"])(
    "what is said of %s is true: it is of before that day",
    (day) => {
      expect(drawn(day).notes).toEqual(["1 amount of before 4 August 2025 is in the table."]);
    },
  );

  test("runs from the first week of what is shown, not of what is drawn", () => {
    const early = value({ week: "2025-W20", asOf: "2025-05-14", label: "Valuation, each" });
    expect(
      seriesOf(valuations, [early, first, value({ asOf: "2025-06-01", week: "2026-W06", value: 1 })]).points,
    ).toHaveLength(2);
  });
});

describe("more than can be told apart", () => {
  const holders = (count: number) => Array.from({ length: count }, (_, at) => `Holder ${at}`);

  test.each([
    [12, 12, []],
    [13, 12, ["1 more amount is in the table: the chart keeps those that say most."]],
    [20, 12, ["8 more amounts are in the table: the chart keeps those that say most."]],
  ] as const)("%i holders: %i drawn", (count, drawn, notes) => {
    const series = seriesOf(
      valuations,
      holders(count).map((by, at) => value({ by, value: (at + 1) * 1e6 })),
    );
    expect(series.points).toHaveLength(drawn);
    expect(series.notes).toEqual(notes);
    expect(series.table.rows).toHaveLength(count);
    const least = Math.min(...series.points.map((point) => point.value));
    expect(least).toBe((count - drawn + 1) * 1e6);
  });

  test("a holder with a past comes before a larger one without, with all its amounts", () => {
    const { points, notes } = seriesOf(valuations, [
      value({ by: "Small", value: 1 }),
      value({ by: "Small", value: 2, asOf: "2026-02-04" }),
      ...holders(13).map((by) => value({ by, value: 1e9 })),
    ]);
    expect(points.filter(({ amount }) => amount.figure.holder?.name === "Small")).toHaveLength(2);
    expect(points).toHaveLength(13);
    expect(notes).toEqual(["2 more amounts are in the table: the chart keeps those that say most."]);
  });

  test("holders are ranked by their newest amount, not by their largest", () => {
    const fallen = [value({ by: "Fallen", value: 9e12, asOf: "2026-02-01" }), value({ by: "Fallen", value: 1 })];
    const others = holders(12).flatMap((by) => [value({ by, value: 5, asOf: "2026-02-01" }), value({ by, value: 6 })]);
    const { points } = seriesOf(valuations, [...fallen, ...others]);
    expect(points.some(({ amount }) => amount.figure.holder?.name === "Fallen")).toBe(false);
  });

  test.each([
    [40, 40, []],
    [41, 40, ["1 more amount is in the table: the chart keeps those that say most."]],
    [43, 40, ["3 more amounts are in the table: the chart keeps those that say most."]],
  ] as const)("%i claims: %i drawn, the largest", (count, drawn, notes) => {
    const series = seriesOf(
      legal,
      holders(count).map((by, at) => claim({ by, value: (at + 1) * 1e6 })),
    );
    expect(series.points).toHaveLength(drawn);
    expect(series.notes).toEqual(notes);
    expect(series.table.rows).toHaveLength(count);
    expect(Math.min(...series.points.map((point) => point.value))).toBe((count - drawn + 1) * 1e6);
  });
});

describe("currencies", () => {
  const dollars = ["Acme", "Zeta"].map((by) => value({ by }));
  const euros = value({ by: "Omega", unit: "EUR", value: 8e6, label: "Valorisation" });

  test("the chart's is that of most amounts that it can draw", () => {
    const parts = ["a", "b", "c"].map((by) => value({ by, unit: "GBP", label: "Valuation, each" }));
    const { subtitle, axis } = seriesOf(valuations, [...dollars, euros, ...parts]);
    expect(subtitle).toBe("USD, logarithmic scale · each amount at its date");
    expect(axis.labels).toEqual(["$10m", "$100m"]);
    expect(seriesOf(valuations, [euros], "linear", "fr").subtitle).toBe(
      "EUR, échelle linéaire · chaque montant à sa date",
    );
  });

  test.each([
    ["fr", "Non tracé, faute de taux daté : Omega (Valorisation), 8 M€."],
    ["en", "Not drawn, for want of a dated rate: Omega (Valorisation), €8m."],
  ] as const)("in %s, without a rate an amount is left out and named", (language, note) => {
    const { points, notes, table } = seriesOf(valuations, [...dollars, euros], "log", language);
    expect(points).toHaveLength(2);
    expect(notes.map(plain)).toEqual([note]);
    expect(table.rows).toHaveLength(3);
  });

  test.each([
    ["fr", "Converti au taux du 6 février 2026 (ECB) : Omega."],
    ["en", "Converted at the rate of 6 February 2026 (ECB): Omega."],
  ] as const)("in %s, the dated rate of its edition converts it, and is in the notes", (language, note) => {
    const tellings = [...dollars, { ...euros, rates: someRates("2026-02-06") }];
    const { points, notes } = seriesOf(valuations, tellings, "log", language);
    expect(points.map((point) => point.value)).toEqual([35e6, 35e6, 10e6]);
    expect(notes.map(plain)).toEqual([note]);
  });

  test("another edition's rate, or one that lacks the currency, converts nothing", () => {
    const elsewhere = value({ by: "Late", asOf: "2026-02-12", rates: someRates("2026-02-13") });
    const { notes } = seriesOf(valuations, [
      ...dollars,
      { ...euros, rates: someRates("2026-02-06", { CHF: 1 }) },
      elsewhere,
    ]);
    expect(notes.map(plain)).toEqual(["Not drawn, for want of a dated rate: Omega (Valorisation), €8m."]);
  });

  test("an amount of no day wants a day where it is in the chart's currency, and a rate where it is not", () => {
    const undated = { by: "Undated", asOf: undefined, week: "2026-W06" };
    const notesOf = (over: Telling) => seriesOf(valuations, [...dollars, value({ ...undated, ...over })]).notes;
    expect(notesOf({})).toEqual(["1 amount without a date is in the table."]);
    expect(notesOf({ unit: "EUR" }).map(plain)).toEqual([
      "Not drawn, for want of a dated rate: Undated (Valuation), €35m.",
    ]);
  });
});

describe("of any amounts", () => {
  const any = fc
    .constantFrom(valuations, revenues, capex, legal)
    .chain((spec) =>
      fc.tuple(fc.constant(spec), someTellings(spec.kinds, 50), fc.constantFrom<Scale>("log", "linear")),
    );
  /** What the notes count or name as left out. */
  const leftOut = (notes: readonly string[]) =>
    notes.reduce((sum, note) => {
      const counted = /^(\d+) (?:more )?amounts? /.exec(note);
      if (counted) return sum + Number(counted[1]);
      const named = /^Not drawn, for want of a dated rate: (.*)\.$/.exec(note)?.[1]?.split("; ") ?? [];
      return sum + named.reduce((all, item) => all + Number(/^and (\d+) more$/.exec(item)?.[1] ?? 1), 0);
    }, 0);

  test("the marks, and what the notes count or name, are together the rows of the table", () => {
    fc.assert(
      fc.property(any, ([spec, tellings, scale]) => {
        const { points, notes, table } = seriesOf(spec, tellings, scale);
        expect(points.length + leftOut(notes)).toBe(table.rows.length);
      }),
    );
  });

  test("each caveat of a mark is in the notes, and each rate that a mark was converted at; no other", () => {
    fc.assert(
      fc.property(any, ([spec, tellings, scale]) => {
        const { points, notes } = seriesOf(spec, tellings, scale);
        for (const { amount } of points) {
          const { figure, converted } = amount;
          const holder = figure.holder?.name ?? figure.label;
          if (figure.note) expect(notes).toContain(`${holder}, ${figure.label}: ${figure.note}`);
          const rate = notes.find((note) => converted && note.includes("at the rate of") && note.includes(holder));
          if (converted) expect(rate).toBeDefined();
        }
        const rates = new Set(points.flatMap(({ amount }) => amount.converted?.date ?? []));
        expect(notes.filter((note) => note.includes("at the rate of"))).toHaveLength(rates.size);
        expect(new Set(notes).size).toBe(notes.length);
      }),
    );
  });
});
