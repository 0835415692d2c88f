import { describe, expect, test } from "vitest";
import { addWeeks } from "@/lib/weeks";
import { someThemes } from "@/testing/builders";
import { plain, someWeeks } from "@/testing/chart-builders";
import { heatSeries } from "./heat-series";

type Told = [week: string, ...themes: string[]];
function series(told: readonly Told[], language: "fr" | "en" = "en") {
  const stories = someWeeks(told.map(([week, ...themes]) => ({ week, themes })));
  const made = heatSeries(stories, { themes: someThemes, language });
  return { ...made, table: made.table() };
}
const infra = (week: string): Told => [week, "infrastructure"];
const legal = (week: string): Told => [week, "legal-risk"];
const both = (week: string): Told => [week, "infrastructure", "legal-risk"];

describe("rows and cells", () => {
  const { rows, cells, columns, notes } = series([
    both("2026-W06"),
    infra("2026-W06"),
    legal("2026-W08"),
    ["2026-W08", "quantum"],
  ]);

  test("a theme a row, in the taxonomy's order, unknown ones last; a story counts in each of its themes", () =>
    expect(rows.map(({ id, label, colour, total }) => [id, label, colour, total])).toEqual([
      ["infrastructure", "Infrastructure", "infrastructure", 2],
      ["legal-risk", "Legal risk", "legal-risk", 2],
      ["quantum", "quantum", "capital", 1],
    ]));

  test("the notes say that rows do not add up", () =>
    expect(notes).toEqual(["A story may carry several themes: the rows do not add up."]));

  test("a week without an edition is an empty column", () => {
    expect(columns).toEqual([
      { id: "2026-W06", tick: "06" },
      { id: "2026-W07", tick: "07" },
      { id: "2026-W08", tick: "08" },
    ]);
    expect(cells.some(({ column }) => column === 1)).toBe(false);
  });

  test("a cell has its count, its share of the fullest, and opens its week held to its theme", () =>
    expect(cells.map(({ column, count, share, target, name }) => [column, count, share, target, name])).toEqual([
      [0, 2, 1, "2026-W06?infrastructure", "Infrastructure, W06 2026: 2 stories"],
      [0, 1, 0.5, "2026-W06?legal-risk", "Legal risk, W06 2026: 1 story"],
      [2, 1, 0.5, "2026-W08?legal-risk", "Legal risk, W08 2026: 1 story"],
      [2, 1, 0.5, "2026-W08?quantum", "quantum, W08 2026: 1 story"],
    ]));

  test("a theme without a story keeps its row, empty", () => {
    const [, risk] = series([infra("2026-W06")]).rows;
    expect(risk).toMatchObject({ id: "legal-risk", total: 0, cells: [] });
  });

  test("years join by their ISO weeks, the 53rd too", () => {
    const ids = (first: string, last: string) => series([infra(first), infra(last)]).columns.map(({ id }) => id);
    expect(ids("2025-W52", "2026-W02")).toEqual(["2025-W52", "2026-W01", "2026-W02"]);
    expect(ids("2026-W52", "2027-W01")).toEqual(["2026-W52", "2026-W53", "2027-W01"]);
  });
});

describe("columns", () => {
  const long = (weeks: number, language: "fr" | "en" = "fr") =>
    series([infra("2020-W02"), infra(addWeeks("2020-W02", weeks - 1))], language);

  test.each([
    [1, 1, "2020-W02", "02"],
    [53, 53, "2020-W02", "02"],
    [54, 13, "2020-01", "janv. 20"],
    [229, 53, "2020-01", "janv. 20"],
    [233, 18, "2020-Q1", "2020"],
    [688, 53, "2020-Q1", "2020"],
    [700, 14, "2020", "2020"],
  ])("%i weeks are %i columns, the first %s", (weeks, count, id, tick) => {
    const { columns, rows } = long(weeks);
    expect(columns).toHaveLength(count);
    expect(columns[0]).toEqual({ id, tick });
    expect(rows[0]?.cells.map(({ column }) => column)).toEqual(weeks === 1 ? [0] : [0, count - 1]);
    expect(rows[0]?.total).toBe(2);
  });

  test.each([
    ["fr", "Signaux par thème et par semaine", "Signaux par thème et par période"],
    ["en", "Stories by theme and week", "Stories by theme and period"],
  ] as const)("in %s, what a column is stands under the title", (language, weekly, longer) => {
    expect(long(53, language).subtitle).toBe(weekly);
    expect(long(54, language).subtitle).toBe(longer);
  });

  test("a longer column's cell opens the newest of its weeks that has the theme", () => {
    const far = infra("2022-W20");
    const { cells } = series([infra("2020-W02"), infra("2020-W04"), legal("2020-W05"), far]);
    expect(cells[0]).toMatchObject({
      target: "2020-W04?infrastructure",
      count: 2,
      name: "Infrastructure, January 2020: 2 stories",
    });
  });

  test("a week counts in the month of its Thursday", () => {
    const { cells } = series([infra("2020-W01"), infra("2020-W05"), infra("2022-W20")]);
    // 2020-W01 begins on 30 December 2019, 2020-W05 ends on 2 February.
    expect(cells[0]).toMatchObject({ id: "infrastructure/2020-01", count: 2 });
  });
});

describe("the reading", () => {
  test.each<[string, Told[], string, string]>([
    ["nothing", [], "Aucun signal dans cette sélection.", "No story in this selection."],
    [
      "one leader",
      [infra("2026-W06"), infra("2026-W06"), both("2026-W08"), legal("2026-W09")],
      "Infrastructure vient en tête : 3 signaux sur 4, dans 2 des 3 semaines.",
      "Infrastructure comes first: 3 stories of 4, in 2 of 3 weeks.",
    ],
    [
      "a tie",
      [both("2026-W06"), infra("2026-W07"), legal("2026-W07")],
      "Infrastructure, Risque juridique à égalité : 2 signaux chacun, sur 3.",
      "Infrastructure, Legal risk are level: 2 stories each, of 3.",
    ],
    [
      "a tie of one story",
      [both("2026-W06")],
      "Infrastructure, Risque juridique à égalité : 1 signal chacun, sur 1.",
      "Infrastructure, Legal risk are level: 1 story each, of 1.",
    ],
  ])("of %s", (_, stories, french, english) => {
    expect(plain(series(stories, "fr").reading)).toBe(french);
    expect(plain(series(stories, "en").reading)).toBe(english);
  });

  test("of a single week says nothing of weeks", () => {
    const week = [infra("2026-W06"), both("2026-W06")];
    expect(plain(series(week, "fr").reading)).toBe("Infrastructure vient en tête : 2 signaux sur 2.");
    expect(series(week, "en").reading).toBe("Infrastructure comes first: 2 stories of 2.");
  });
});

describe("the table", () => {
  const { table } = series([both("2026-W06"), infra("2026-W06"), legal("2026-W08")], "fr");

  test("has a row a column of the chart, newest first, the empty ones too", () =>
    expect(table.rows.map(({ cells }) => cells.join("|"))).toEqual(["S08 2026|0|1", "S07 2026|0|0", "S06 2026|2|1"]));

  test("leads to weeks that have an edition, and nowhere from one that has none", () => {
    expect(table.rows.map(({ target }) => target)).toEqual(["2026-W08", undefined, "2026-W06"]);
  });

  test("gives a spreadsheet numbers, oldest first", () =>
    expect(table.csv).toEqual([
      ["Période", "Infrastructure", "Risque juridique"],
      ["2026-W06", 2, 1],
      ["2026-W07", 0, 0],
      ["2026-W08", 0, 1],
    ]));
});
