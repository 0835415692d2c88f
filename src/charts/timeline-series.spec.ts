import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someThemes } from "@/testing/builders";
import { plain, someTellings, type Telling, tell } from "@/testing/chart-builders";
import type { Scale } from "./scales";
import { type TimelineSpec, timelineSeries } from "./timeline-series";
import { capex, legal, revenues, valuations } from "./trend-charts";

const charts = { valuations, revenues, capex, legal };
function seriesOf(
  spec: TimelineSpec,
  tellings: readonly Telling[],
  scale: Scale = "log",
  language: "fr" | "en" = "en",
) {
  const series = timelineSeries(tell(...tellings), spec, { scale, language, themes: someThemes });
  return { ...series, table: series.table() };
}
const value = (over: Telling): Telling => ({ kind: "valuation", label: "Valuation", by: "Acme", ...over });
const revenue = (over: Telling): Telling => ({ kind: "revenue", label: "Run-rate revenue", by: "Acme", ...over });
const idsOf = (list: readonly { label: string | undefined }[]) => list.map(({ label }) => label && plain(label));
const linesOf = (spec: TimelineSpec, tellings: readonly Telling[]) =>
  seriesOf(spec, tellings).lines.map(({ points }) => points.map((point) => point.value));

describe("what is joined", () => {
  test.each<[string, TimelineSpec, Telling[], number[][]]>([
    [
      "one holder's amounts, from the earliest",
      valuations,
      [
        value({ value: 3, asOf: "2026-02-01" }),
        value({ value: 1, asOf: "2025-12-01" }),
        value({ value: 2, asOf: "2026-01-01" }),
      ],
      [[1, 2, 3]],
    ],
    [
      "each holder by itself",
      valuations,
      [1, 2].flatMap((at) => ["Acme", "Zeta"].map((by) => value({ by, value: at, asOf: `2026-01-0${at}` }))),
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ["none of a single amount", valuations, [value({})], []],
    ["none of nobody's", valuations, [value({ by: undefined }), value({ by: undefined, value: 1 })], []],
    [
      "not pre-money with post-money",
      valuations,
      [value({ value: 1, label: "Pre-money valuation" }), value({ value: 2 })],
      [],
    ],
    [
      "not a market's value, a share sale or a merger with a round",
      valuations,
      ["Market value", "Valuation in a share sale", "Valuation in the deal", "Valuation"].map((label, at) =>
        value({ label, value: at + 1, asOf: `2026-01-0${at + 1}` }),
      ),
      [],
    ],
    [
      "not a run-rate with a year's revenue",
      revenues,
      [revenue({ value: 1 }), revenue({ value: 2, label: "Revenue 2025", asOf: "2026-02-04" })],
      [],
    ],
    [
      "not talks with a closed round",
      valuations,
      [value({ value: 1 }), value({ value: 2, label: "Valuation sought", asOf: "2026-02-04" })],
      [],
    ],
    [
      "not what is reported, which the line passes by",
      valuations,
      [
        value({ value: 1, asOf: "2026-01-01" }),
        value({ value: 2, asOf: "2026-01-02", claim: "reported" }),
        value({ value: 3, asOf: "2026-01-03" }),
      ],
      [[1, 3]],
    ],
    ...["Pre-money valuation", "Market value", "Valuation in a share sale", "Valuation in the deal"].map(
      (label): [string, TimelineSpec, Telling[], number[][]] => [
        `not two of “${label}”: only rounds follow on each other`,
        valuations,
        [1, 2].map((at) => value({ label, value: at, asOf: `2026-01-0${at}` })),
        [],
      ],
    ),
    ...["Revenue 2025", "Quarterly revenue", "Monthly revenue"].map(
      (label): [string, TimelineSpec, Telling[], number[][]] => [
        `not two of “${label}”: only a run-rate goes on`,
        revenues,
        [1, 2].map((at) => revenue({ label, value: at, asOf: `2026-01-0${at}` })),
        [],
      ],
    ),
    [
      "each measure by itself, were there two of them that may be",
      { ...valuations, joined: ["round-valuation", "pre-money"] },
      ["Valuation", "Pre-money valuation"].flatMap((label, at) =>
        [1, 2].map((day) => value({ label, value: 10 * at + day, asOf: `2026-01-0${day}` })),
      ),
      [
        [1, 2],
        [11, 12],
      ],
    ],
    [
      "no programme, contract or plan",
      capex,
      [1, 2].map((at) => ({ kind: "capex", label: "Capex 2026", by: "Acme", value: at, asOf: `2026-01-0${at}` })),
      [],
    ],
    [
      "no claims",
      legal,
      [1, 2].map((at) => ({
        kind: "damages-claimed",
        label: "Damages",
        by: "Acme",
        value: at,
        asOf: `2026-01-0${at}`,
      })),
      [],
    ],
  ])("%s", (_, spec, tellings, lines) => expect(linesOf(spec, tellings)).toEqual(lines));

  test("a holder is who it is by its id, however an edition spells it", () => {
    const lines = linesOf(valuations, [
      value({ by: "ACME", value: 1 }),
      value({ by: "Acme", value: 2, asOf: "2026-02-05" }),
    ]);
    expect(lines).toEqual([[1, 2]]);
  });

  test("valuations stand until the next round, revenues grow in between", () => {
    const two = (one: typeof value) => [one({ value: 1 }), one({ value: 2, asOf: "2026-02-05" })];
    expect(seriesOf(valuations, two(value)).lines.map(({ step }) => step)).toEqual([true]);
    expect(seriesOf(revenues, two(revenue)).lines.map(({ step }) => step)).toEqual([false]);
  });

  test("a line is named where it ends, says where it starts, and is silent in between", () => {
    const { points } = seriesOf(valuations, [
      value({ value: 1e6, asOf: "2026-01-01" }),
      value({ value: 2e6, asOf: "2026-01-02" }),
      value({ value: 3e6, asOf: "2026-01-03", qualifier: "more-than" }),
      value({ by: "Zeta", value: 5e6, asOf: "2026-01-04" }),
    ]);
    expect(idsOf(points)).toEqual(["$1m", undefined, "Acme more than $3m", "Zeta $5m"]);
    expect(points.map(({ first }) => first)).toEqual([true, false, true, false]);
  });

  test("says at its start, too, how exact the amount is", () => {
    const { points } = seriesOf(valuations, [
      value({ value: 1e6, asOf: "2026-01-01", qualifier: "about" }),
      value({ value: 3e6, asOf: "2026-01-03" }),
    ]);
    expect(idsOf(points)[0]).toBe("about $1m");
  });
});

describe("an amount that several weeks tell", () => {
  const told = (over: Telling) => value({ value: 3e9, asOf: "2026-01-05", ...over });

  test("is drawn once, in the week that told it first", () => {
    const { points, lines, table } = seriesOf(valuations, [told({ week: "2026-W02" }), told({ week: "2026-W06" })]);
    expect(points.map(({ target }) => target)).toEqual(["2026-W02/s0"]);
    expect(lines).toEqual([]);
    expect(table.rows).toHaveLength(1);
  });

  test("is drawn as announced, once it is", () => {
    const { points } = seriesOf(valuations, [
      told({ week: "2026-W02", claim: "reported" }),
      told({ week: "2026-W06", claim: "announced" }),
    ]);
    expect(points.map(({ hollow, target }) => [hollow, target])).toEqual([[false, "2026-W06/s1"]]);
  });

  test.each<[string, Telling]>([
    ["of another day", { asOf: "2026-01-06" }],
    ["of another value", { value: 3.1e9 }],
    ["of another holder", { by: "Zeta" }],
    ["of another measure", { label: "Pre-money valuation" }],
    ["in another currency", { unit: "EUR" }],
  ])("%s is another", (_, over) => {
    expect(seriesOf(valuations, [told({}), told({ week: "2026-W06", ...over })]).table.rows).toHaveLength(2);
  });
});

describe("of any amounts", () => {
  const any = fc
    .constantFrom(...Object.values(charts))
    .chain((spec) => fc.tuple(fc.constant(spec), someTellings(spec.kinds), fc.constantFrom<Scale>("log", "linear")));
  const holds = (property: (series: ReturnType<typeof seriesOf>, spec: TimelineSpec, scale: Scale) => void) =>
    fc.assert(fc.property(any, ([spec, tellings, scale]) => property(seriesOf(spec, tellings, scale), spec, scale)));

  test("a mark is hollow where its amount is not firm, and only there", () =>
    holds(({ points }) => {
      for (const { hollow, amount } of points) expect(hollow).toBe(!amount.figure.firm);
    }));

  test("a line holds every firm amount of one holder and one measure that may be joined, in order, and no other", () =>
    holds(({ points, lines }, { joined }) => {
      for (const line of lines) {
        const [start] = line.points;
        const { holder, measure } = start?.amount.figure ?? {};
        expect(joined).toContain(measure);
        expect(holder).toBeDefined();
        expect(line.points.length).toBeGreaterThan(1);
        expect(line.points).toEqual(
          points.filter(
            ({ amount: { figure } }) => figure.firm && figure.measure === measure && figure.holder?.id === holder?.id,
          ),
        );
        expect(line.points.map(({ at }) => at)).toEqual(line.points.map(({ at }) => at).toSorted((a, b) => a - b));
      }
      expect(new Set(lines.flatMap((line) => line.points)).size).toBe(lines.flatMap((line) => line.points).length);
    }));

  test("every mark is of a measure of the chart, in the table, on the axes, and found by its form", () =>
    holds(({ points, axis, time, table }, { shapes }, scale) => {
      const rows = new Map(table.rows.map(({ id, target }) => [id, target]));
      expect(rows.size).toBe(table.rows.length);
      for (const { id, target, at, value: own, shape, amount } of points) {
        expect(rows.get(id)).toBe(target);
        expect(shape).toBe(shapes[amount.figure.measure]);
        expect(own).toBeGreaterThanOrEqual(axis.domain[0]);
        expect(own).toBeLessThanOrEqual(axis.domain[1]);
        expect(at).toBeGreaterThanOrEqual(time.from);
        expect(at).toBeLessThan(time.to);
        if (scale === "log") expect(own).toBeGreaterThan(0);
      }
    }));

  test("no measure shares a form with another, mergers and share sales aside, which the key names together", () => {
    for (const { shapes } of Object.values(charts)) {
      const forms = Object.entries(shapes).filter(([measure]) => measure !== "share-sale");
      expect(new Set(forms.map(([, shape]) => shape)).size).toBe(forms.length);
    }
  });
});
