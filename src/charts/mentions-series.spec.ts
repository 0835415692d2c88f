import { describe, expect, test } from "vitest";
import type { EntityKind } from "@/briefing/schema";
import { someThemes } from "@/testing/builders";
import { plain, someWeeks } from "@/testing/chart-builders";
import { mentionsSeries } from "./mentions-series";

type Told = [week: string, names: string, kind?: EntityKind];
/** Names as "Acme Zeta", all of one kind. */
function series(told: readonly Told[], language: "fr" | "en" = "en") {
  const stories = told.map(([week, names, kind = "company"]) => ({
    week,
    entities: names.split(" ").flatMap((name) => (name ? [{ id: name.toLowerCase(), name, kind }] : [])),
  }));
  const made = mentionsSeries(someWeeks(stories), { themes: someThemes, language });
  return { ...made, table: made.table() };
}

describe("bars", () => {
  test.each<[EntityKind, number]>([
    ["company", 1],
    ["person", 1],
    ["institution", 1],
    ["investor", 1],
    ["product", 0],
    ["place", 0],
  ])("a %s has %i", (kind, count) => {
    const { bars, table } = series([["2026-W06", "Acme", kind]]);
    expect(bars).toHaveLength(count);
    expect(table.rows).toHaveLength(count);
  });

  test("count stories, from the most, then as a dictionary orders", () => {
    const { bars, most } = series([
      ["2026-W06", "Zeta Acme"],
      ["2026-W06", "Zeta Eole"],
      ["2026-W08", "Zeta Fox"],
    ]);
    expect(bars.map(({ label, count }) => [label, count])).toEqual([
      ["Zeta", 3],
      ["Acme", 1],
      ["Eole", 1],
      ["Fox", 1],
    ]);
    expect(most).toBe(3);
  });

  test("a player is known by its id, and called as its newest story calls it", () => {
    const { bars } = series([
      ["2026-W06", "ACME"],
      ["2026-W07", "Acme"],
    ]);
    expect(bars).toEqual([
      {
        id: "acme",
        target: "acme",
        label: "Acme",
        count: 2,
        name: "Acme: 2 stories, in 2 of 2 weeks",
        tooltip: ["Acme: 2 stories, in 2 of 2 weeks"],
      },
    ]);
  });

  test.each([
    ["fr", "Acme : 2 signaux", "Acme revient le plus : 2 signaux sur 2. Suit Zeta (1)."],
    ["en", "Acme: 2 stories", "Acme comes up most: 2 stories of 2. Zeta follows (1)."],
  ] as const)("in %s, of a single week nothing is said of weeks", (language, name, reading) => {
    const week: Told[] = [
      ["2026-W06", "Acme Zeta"],
      ["2026-W06", "Acme"],
    ];
    const { bars, reading: own } = series(week, language);
    expect([bars[0]?.name, bars[0]?.tooltip.join(), own].map((text) => plain(text ?? ""))).toEqual([
      name,
      name,
      reading,
    ]);
  });

  test.each([
    [12, []],
    [13, ["1 more player is in the table."]],
    [20, ["8 more players are in the table."]],
  ])("of %i players twelve are drawn, the others counted and in the table", (count, notes) => {
    const names = Array.from({ length: count }, (_, at) => `P${at}`).join(" ");
    const { bars, table, notes: own } = series([["2026-W06", names]]);
    expect(bars).toHaveLength(12);
    expect(own).toEqual(notes);
    expect(table.rows).toHaveLength(count);
  });
});

describe("the reading", () => {
  test.each<[string, Told[], string, string]>([
    ["nothing", [], "Aucun acteur dans cette sélection.", "No player in this selection."],
    [
      "products only",
      [["2026-W06", "GPT", "product"]],
      "Aucun acteur dans cette sélection.",
      "No player in this selection.",
    ],
    [
      "one player",
      [
        ["2026-W06", "Acme"],
        ["2026-W07", "Acme"],
        ["2026-W08", ""],
      ],
      "Acme revient le plus : 2 signaux sur 3, dans 2 des 3 semaines.",
      "Acme comes up most: 2 stories of 3, in 2 of 3 weeks.",
    ],
    [
      "a first and a second",
      [
        ["2026-W06", "Acme Zeta"],
        ["2026-W07", "Acme Zeta"],
        ["2026-W08", "Acme"],
      ],
      "Acme revient le plus : 3 signaux sur 3, dans 3 des 3 semaines. Suit Zeta (2).",
      "Acme comes up most: 3 stories of 3, in 3 of 3 weeks. Zeta follows (2).",
    ],
    [
      "a tie of two",
      [
        ["2026-W06", "Zeta Acme"],
        ["2026-W07", "Acme Zeta Fox"],
      ],
      "Acme, Zeta, à égalité en tête : 2 signaux chacun, sur 2.",
      "Acme, Zeta, level at the top: 2 stories each, of 2.",
    ],
    [
      "a tie of three",
      [["2026-W06", "Zeta Acme Fox"]],
      "Acme, Fox, Zeta, à égalité en tête : 1 signal chacun, sur 1.",
      "Acme, Fox, Zeta, level at the top: 1 story each, of 1.",
    ],
    [
      "a tie of four",
      [["2026-W06", "Zeta Acme Fox Ohm"]],
      "4 acteurs, à égalité en tête : 1 signal chacun, sur 1.",
      "4 players, level at the top: 1 story each, of 1.",
    ],
  ])("of %s", (_, stories, french, english) => {
    expect(plain(series(stories, "fr").reading)).toBe(french);
    expect(plain(series(stories, "en").reading)).toBe(english);
  });

  test.each([
    ["Zeta Fox", " Suivent Fox ; Zeta (1 chacun).", " Fox; Zeta follow (1 each)."],
    ["Zeta Fox Ohm", " Suivent Fox ; Ohm ; Zeta (1 chacun).", " Fox; Ohm; Zeta follow (1 each)."],
    ["Zeta Fox Ohm Eole", "", ""],
  ])("%s, level behind the first: all are said to follow, up to three", (names, french, english) => {
    const stories: Told[] = [
      ["2026-W06", `Acme ${names}`],
      ["2026-W07", "Acme"],
    ];
    expect(plain(series(stories, "fr").reading)).toBe(
      `Acme revient le plus : 2 signaux sur 2, dans 2 des 2 semaines.${french}`,
    );
    expect(series(stories, "en").reading).toBe(`Acme comes up most: 2 stories of 2, in 2 of 2 weeks.${english}`);
  });

  test("the third is not said to follow, nor those that are level with it", () =>
    expect(
      series([
        ["2026-W06", "Acme Zeta Fox Ohm"],
        ["2026-W07", "Acme Zeta"],
        ["2026-W08", "Acme"],
      ]).reading,
    ).toBe("Acme comes up most: 3 stories of 3, in 3 of 3 weeks. Zeta follows (2)."));
});

test("the table says of each what it is, how often it comes, and from when to when", () => {
  const { table } = series(
    [
      ["2026-W06", "Acme", "person"],
      ["2026-W06", "Acme", "person"],
      ["2026-W08", "Acme", "person"],
    ],
    "fr",
  );
  expect(table.columns).toEqual(["Acteur", "Catégorie", "Signaux", "Semaines", "Première", "Dernière"]);
  expect(table.rows).toEqual([
    { id: "acme", target: "acme", cells: ["Acme", "Personne", "3", "2", "S06 2026", "S08 2026"] },
  ]);
  expect(table.csv).toEqual([table.columns, ["Acme", "person", 3, 2, "2026-W06", "2026-W08"]]);
});
