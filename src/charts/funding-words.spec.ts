/** What the chart of money raised says: its reading, its notes, its table. */
import { describe, expect, test } from "vitest";
import { someThemes } from "@/testing/builders";
import { plain, someRates, type Telling, tell } from "@/testing/chart-builders";
import { fundingSeries } from "./funding-series";

function series(tellings: readonly Telling[], language: "fr" | "en" = "en") {
  const made = fundingSeries(tell(...tellings), { themes: someThemes, language });
  return { ...made, table: made.table() };
}
const round = (asOf: string, over: Telling = {}): Telling => ({ asOf, by: "Acme", value: 1e9, ...over });

describe("the reading", () => {
  test.each<[string, Telling[], string, string]>([
    ["nothing", [], "Aucune levée annoncée dans cette sélection.", "No announced round in this selection."],
    [
      "only talks",
      [round("2026-02-03", { label: "Levée visée" })],
      "Aucune levée annoncée dans cette sélection.",
      "No announced round in this selection.",
    ],
    [
      "one",
      [round("2026-02-03")],
      "1 Md$ levés depuis février 2026, en une opération : Acme.",
      "$1bn raised since February 2026, in one deal: Acme.",
    ],
    [
      "several: the sum to three digits, the month of most, the largest",
      [
        round("2025-12-02", { value: 1.2346e9 }),
        round("2026-02-03", { by: "Zeta", value: 2e9 }),
        round("2026-02-04", { value: 1.5e9 }),
      ],
      "4,73 Md$ levés depuis décembre 2025, en 3 opérations. Le plus fort : février 2026, 3,5 Md$. La plus grande levée : Zeta, 2 Md$.",
      "$4.73bn raised since December 2025, in 3 deals. The strongest: February 2026, $3.5bn. The largest round: Zeta, $2bn.",
    ],
    [
      "the largest round may be of another month than the strongest",
      [round("2025-12-02", { value: 2e9 }), ...["A", "B", "C"].map((by) => round("2026-01-05", { by, value: 1e9 }))],
      "5 Md$ levés depuis décembre 2025, en 4 opérations. Le plus fort : janvier 2026, 3 Md$. La plus grande levée : Acme, 2 Md$.",
      "$5bn raised since December 2025, in 4 deals. The strongest: January 2026, $3bn. The largest round: Acme, $2bn.",
    ],
  ])("of %s", (_, tellings, french, english) => {
    expect(plain(series(tellings, "fr").reading)).toBe(french);
    expect(plain(series(tellings, "en").reading)).toBe(english);
  });

  test("of months, or rounds, that are level names them all, each once", () => {
    const level = [
      round("2025-12-02", { value: 5e8 }),
      round("2026-01-06"),
      round("2026-02-03", { by: "Zeta" }),
      round("2026-03-03"),
    ];
    expect(plain(series(level, "fr").reading)).toBe(
      "3,5 Md$ levés depuis décembre 2025, en 4 opérations. Le plus fort : janvier 2026 ; février 2026 ; mars 2026, 1 Md$. La plus grande levée : Acme ; Zeta, 1 Md$.",
    );
    expect(plain(series(level, "en").reading)).toBe(
      "$3.5bn raised since December 2025, in 4 deals. The strongest: January 2026; February 2026; March 2026, $1bn. The largest round: Acme; Zeta, $1bn.",
    );
  });
});

test("the largest round keeps its qualifier, and is level with none that has another", () => {
  const about = [round("2026-02-03", { qualifier: "about" }), round("2026-03-03", { by: "Zeta", value: 5e8 })];
  expect(plain(series(about, "fr").reading)).toMatch(/La plus grande levée : Acme, environ 1 Md\$\.$/);
  const mixed = [round("2026-02-03"), round("2026-03-03", { by: "Zeta", qualifier: "about" })];
  expect(plain(series(mixed, "en").reading)).toMatch(/The largest round: Acme, \$1bn\.$/);
});

describe("currencies", () => {
  const euros = round("2026-02-03", { by: "Omega", unit: "EUR", value: 8e8, label: "Levée" });
  const two = [round("2026-02-03"), round("2026-02-03", { by: "Zeta" })];

  test.each([
    [
      "fr",
      "USD, échelle linéaire · levées et prises de participation annoncées, par thème principal",
      "Non tracé, faute de taux daté : Omega (Levée), 800 M€.",
    ],
    [
      "en",
      "USD, linear scale · announced rounds and stakes, by leading theme",
      "Not drawn, for want of a dated rate: Omega (Levée), €800m.",
    ],
  ] as const)("in %s, what no dated rate converts is left out of the sum and named", (language, subtitle, note) => {
    const { columns, notes, subtitle: own, table } = series([...two, euros], language);
    expect(own).toBe(subtitle);
    expect(columns.map(({ total }) => total)).toEqual([2e9]);
    expect(notes.map(plain)).toEqual([note]);
    expect(table.rows).toHaveLength(3);
  });

  test("what the edition's rate converts is in the sum, and the rate in the notes", () => {
    const { columns, notes } = series([...two, { ...euros, rates: someRates("2026-02-06") }]);
    expect(columns.map(({ total }) => total)).toEqual([3e9]);
    expect(notes).toEqual(["Converted at the rate of 6 February 2026 (ECB): Omega."]);
  });

  test("talks decide on no currency", () => {
    const talks = ["A", "B", "C"].map((by) => round("2026-02-03", { by, unit: "GBP", claim: "reported" }));
    expect(series([round("2026-02-03"), ...talks]).subtitle).toMatch(/^USD/);
  });
});

test("each caveat and publisher of a counted amount is there, once, and none of another", () => {
  const { notes, sources } = series([
    round("2026-02-03", { note: "Estimé.", source: 0 }),
    round("2026-02-04", { note: "Estimé.", source: 0 }),
    round("2026-02-05", { by: "Zeta", label: "Total levé", note: "Depuis 2020." }),
  ]);
  expect(notes).toEqual([
    "1 amount (part, total, debt, plan, average…) is in the table and not counted.",
    "Acme, Levée de fonds: Estimé.",
  ]);
  expect(sources).toEqual(["A paper"]);
});

test("the table holds every amount, counted or not, newest first", () => {
  const { table } = series([
    round("2026-02-03", { claim: "announced" }),
    round("2026-02-05", { by: undefined, label: "Total levé", qualifier: "about" }),
  ]);
  expect(table.rows.map(({ cells }) => cells.map(plain).join("|"))).toEqual([
    "—|Total levé|about $1bn|—|5 February 2026|W06 2026|—",
    "Acme|Levée de fonds|$1bn|announced|3 February 2026|W06 2026|—",
  ]);
});

test("nothing has an axis of some length, no column and no mark", () =>
  expect(series([])).toMatchObject({
    columns: [],
    segments: [],
    notes: [],
    sources: [],
    themes: [],
    axis: { labels: [] },
  }));
