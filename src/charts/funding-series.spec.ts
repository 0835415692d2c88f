import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someThemes } from "@/testing/builders";
import { plain, someTellings, type Telling, tell } from "@/testing/chart-builders";
import { fundingSeries } from "./funding-series";

function series(tellings: readonly Telling[], language: "fr" | "en" = "en") {
  const made = fundingSeries(tell(...tellings), { themes: someThemes, language });
  return { ...made, table: made.table() };
}
const round = (asOf: string, over: Telling = {}): Telling => ({
  asOf,
  label: "Funding round",
  by: "Acme",
  value: 1e9,
  ...over,
});
const columnsOf = (tellings: readonly Telling[]) => series(tellings).columns.map(({ id, total }) => [id, total]);

describe("what counts", () => {
  test.each<[string, Telling]>([
    ["a round", {}],
    ["a round that those concerned claim", { claim: "claimed" }],
    ["a stake", { label: "Prise de participation" }],
    ["nobody's round", { by: undefined }],
  ])("%s", (_, over) => {
    const { columns, notes, reading } = series([round("2026-02-03", over)]);
    expect(columns.map(({ total }) => total)).toEqual([1e9]);
    expect(notes).toEqual([]);
    expect(plain(reading)).toMatch(/^\$1bn raised since February 2026, in one deal: /);
  });

  test.each<[string, Telling]>([
    ["a part", { label: "Tranche of the round" }],
    ["a part for each", { label: "Round, per company" }],
    ["a total", { label: "Total raised" }],
    ["a loan", { label: "Bank loan" }],
    ["bonds", { label: "Emprunt obligataire" }],
    ["what a sector raised", { label: "Raised by the sector" }],
    ["an average", { label: "Average round" }],
    ["a gift of credits", { label: "Cloud credits" }],
    ["what was planned and abandoned", { label: "Levée abandonnée" }],
    ["a conversion of another amount", { label: "Levée, en euros" }],
  ])("not %s: it is counted in the notes, and in the table", (_, over) => {
    const { columns, notes, table } = series([round("2026-02-03"), round("2026-02-03", over)]);
    expect(columns.map(({ total }) => total)).toEqual([1e9]);
    expect(notes).toEqual(["1 amount (part, total, debt, plan, average…) is in the table and not counted."]);
    expect(table.rows).toHaveLength(2);
  });

  test.each<[string, Telling]>([
    ["what the press reports", { claim: "reported" }],
    ["what is estimated", { claim: "estimated" }],
    ["what is given as reported", { qualifier: "reported" }],
    ["talks", { label: "Round sought" }],
    ["talks about a stake, though announced", { label: "Stake discussed", claim: "announced" }],
  ])("not %s: it is named in the notes, and in the table", (_, over) => {
    const { columns, notes, table } = series([
      round("2026-02-03"),
      round("2026-02-03", { by: "Zeta", value: 5e9, ...over }),
    ]);
    expect(columns.map(({ total }) => total)).toEqual([1e9]);
    expect(notes).toHaveLength(1);
    expect(plain(notes[0] ?? "")).toMatch(/^Reported or under discussion, not counted: Zeta, \$5bn.*\.$/);
    expect(table.rows).toHaveLength(2);
  });

  test.each(["Bank loan", "Total raised", "Cloud credits", "Tranche of the round"])(
    "“%s”, reported, is counted with its like, not named as a round",
    (label) =>
      expect(series([round("2026-02-03", { label, claim: "reported" })]).notes).toEqual([
        "1 amount (part, total, debt, plan, average…) is in the table and not counted.",
      ]),
  );

  test("of the reported the five largest are named, and the others by their number", () => {
    const talks = Array.from({ length: 7 }, (_, at) =>
      round("2026-02-03", { by: `H${at}`, value: at + 1, claim: "reported" }),
    );
    expect(series(talks, "fr").notes.map(plain)).toEqual([
      "Rapporté ou en discussion, non compté : H6, 7 $ ; H5, 6 $ ; H4, 5 $ ; H3, 4 $ ; H2, 3 $ ; et 2 autres.",
    ]);
  });

  test.each([
    ["2026-01-04", 1],
    ["2026-01-03", 0],
    ["2026-02-12", 1],
  ])("told in the week that ends on 8 February, a round of %s counts %i times", (asOf, times) => {
    const { columns, notes, table } = series([round(asOf, { week: "2026-W06" })]);
    expect(columns).toHaveLength(times);
    expect(notes).toEqual(times ? [] : ["1 earlier round that an edition recalls is in the table."]);
    expect(table.rows).toHaveLength(1);
  });

  test("a round of no day is in no column: it has its own note, and is in the table", () => {
    const undated = round("", { asOf: undefined, week: "2026-W06", by: "Zeta" });
    for (const [language, note] of [
      ["fr", "1 montant sans date est dans le tableau."],
      ["en", "1 amount without a date is in the table."],
    ] as const) {
      const { columns, notes, table } = series([round("2026-02-03"), undated], language);
      expect(columns.map(({ total }) => total)).toEqual([1e9]);
      expect(notes).toEqual([note]);
      expect(table.rows).toHaveLength(2);
    }
  });

  test("a round that a later week repeats counts once", () =>
    expect(columnsOf([round("2026-01-20"), round("2026-01-20", { week: "2026-W06" })])).toEqual([["2026-01", 1e9]]));
});

describe("columns", () => {
  test("are the months from the first round to the last, the empty ones too", () => {
    const { columns } = series([round("2025-11-30"), round("2026-02-01"), round("2026-02-28", { by: "Zeta" })], "fr");
    expect(columns.map(({ id, tick, text }) => [id, tick, plain(text)])).toEqual([
      ["2025-11", "nov. 25", "1 Md$"],
      ["2025-12", "déc.", ""],
      ["2026-01", "janv. 26", ""],
      ["2026-02", "févr.", "2 Md$"],
    ]);
    expect(columns.map(({ segments }) => segments.length)).toEqual([1, 0, 0, 1]);
  });

  test.each([
    ["2022-01-10", "2025-12-10", 48, "2022-01"],
    ["2021-12-10", "2025-12-10", 17, "2021-Q4"],
    ["2014-01-10", "2025-12-10", 48, "2014-Q1"],
    ["2013-12-10", "2025-12-10", 13, "2013"],
  ])("from %s to %s there are %i, the first %s", (first, last, count, id) => {
    const { columns } = series([round(first), round(last)]);
    expect(columns).toHaveLength(count);
    expect(columns[0]?.id).toBe(id);
    expect(columns.at(-1)?.total).toBe(1e9);
  });

  test.each([
    ["2025-01-10", "L’argent levé, mois par mois", "Money raised, month by month"],
    ["2021-12-10", "L’argent levé, trimestre par trimestre", "Money raised, quarter by quarter"],
    ["2013-12-10", "L’argent levé, année par année", "Money raised, year by year"],
  ])("from %s, the title says what a column is", (first, french, english) => {
    const title = (language: "fr" | "en") => series([round(first), round("2025-12-10")], language).title;
    expect([title("fr"), title("en")]).toEqual([french, english]);
  });

  test("of quarters, marks are named by theirs", () => {
    const names = (language: "fr" | "en") =>
      series([round("2021-12-10"), round("2026-02-10")], language).segments.map(({ tooltip }) =>
        plain(tooltip[0] ?? ""),
      );
    expect(names("fr")).toEqual([
      "Infrastructure, 4e trimestre 2021 : 1 Md$",
      "Infrastructure, 1er trimestre 2026 : 1 Md$",
    ]);
    expect(names("en")).toEqual(["Infrastructure, quarter 4 of 2021: $1bn", "Infrastructure, quarter 1 of 2026: $1bn"]);
  });
});

describe("segments", () => {
  const amounts = [
    round("2026-02-03", { value: 4e9, themes: ["quantum"] }),
    round("2026-02-03", { by: "Zeta", value: 2e9, themes: ["legal-risk", "infrastructure"] }),
    round("2026-02-04", { by: "Omega", value: 1e9, themes: ["infrastructure"] }),
    round("2026-02-05", { by: "Kappa", value: 3e9, qualifier: "more-than", themes: ["infrastructure", "legal-risk"] }),
  ];

  test("one a leading theme, from the bottom in the taxonomy's order, unknown ones last", () => {
    const { columns, segments } = series(amounts);
    expect(segments.map(({ id, colour, from, to }) => [id, colour, from, to])).toEqual([
      ["2026-02/infrastructure", "infrastructure", 0, 4e9],
      ["2026-02/legal-risk", "legal-risk", 4e9, 6e9],
      ["2026-02/quantum", "capital", 6e9, 10e9],
    ]);
    expect(segments).toEqual(columns.flatMap((column) => column.segments));
  });

  test("each names its amounts as published, the largest first, and opens the largest one's story", () => {
    const [first] = series(amounts).segments;
    expect(first?.tooltip.map(plain)).toEqual([
      "Infrastructure, February 2026: $4bn",
      "Kappa: more than $3bn",
      "Omega: $1bn",
    ]);
    expect(plain(first?.name ?? "")).toBe("Infrastructure, February 2026: $4bn. Kappa: more than $3bn; Omega: $1bn");
    expect(plain(first?.label ?? "")).toBe("Kappa: more than $3bn");
    expect(first?.target).toBe("2026-W06/s3");
  });

  test("five by name, the others by their number", () => {
    const many = Array.from({ length: 7 }, (_, at) => round("2026-02-03", { by: `H${at}`, value: at + 1 }));
    expect(series(many, "fr").segments[0]?.tooltip.map(plain).slice(5)).toEqual(["H2 : 3 $", "et 2 autres"]);
  });
});

/** How many amounts a list of words stands for: its items, of which one may be "and 3 more". */
const itemsIn = (items: readonly string[]) =>
  items.reduce((sum, item) => sum + Number(/^and (\d+) more$/.exec(item)?.[1] ?? 1), 0);

/** What the notes count or name as left out. */
const leftOut = (notes: readonly string[]) =>
  notes.reduce((sum, note) => {
    const named = /^(?:Reported or under discussion, not counted|Not drawn, for want of a dated rate): (.*)\.$/.exec(
      note,
    );
    if (named) return sum + itemsIn(named[1]?.split("; ") ?? []);
    return sum + Number(/^(\d+) (?:amounts?|earlier rounds?) /.exec(note)?.[1] ?? 0);
  }, 0);

describe("of any amounts", () => {
  const holds = (property: (one: ReturnType<typeof series>) => void) =>
    fc.assert(fc.property(someTellings(["funding"], 40), (tellings) => property(series(tellings))));

  test("those in the segments, and those that the notes count or name, are together the rows of the table", () =>
    holds(({ segments, notes, table }) => {
      const drawn = segments.reduce((sum, { tooltip }) => sum + itemsIn(tooltip.slice(1)), 0);
      expect(drawn + leftOut(notes)).toBe(table.rows.length);
    }));

  test("segments stand on each other up to the column's total, and columns follow month on month", () =>
    holds(({ columns, axis }) => {
      for (const { segments, total } of columns) {
        expect(segments.map(({ from }) => from)).toEqual(
          [0, ...segments.map(({ to }) => to)].slice(0, segments.length),
        );
        expect(segments.at(-1)?.to ?? 0).toBeCloseTo(total, 2);
        expect(total).toBeLessThanOrEqual(axis.domain[1]);
      }
      const months = columns.map(({ id }) => Number(id.slice(0, 4)) * 12 + Number(id.slice(5)));
      expect(months).toEqual(months.map((_, index) => (months[0] ?? 0) + index));
    }));
});
