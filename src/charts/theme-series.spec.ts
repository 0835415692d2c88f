import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBriefing, parseThemes } from "@/briefing/load";
import { aStory, someThemes } from "@/testing/builders";
import { themeSeries } from "./theme-series";

const story = (id: string, ...themes: string[]) => aStory({ id, title: `Signal ${id}`, themes });
const stories = [
  story("a", "infrastructure", "legal-risk"),
  story("b", "legal-risk"),
  story("c", "legal-risk", "quantum"),
];

describe("rows", () => {
  test("follow the taxonomy, then the themes that only stories know, in their order", () => {
    const { rows } = themeSeries([story("z", "robots"), ...stories], someThemes, "fr");
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ["infrastructure", "Infrastructure"],
      ["legal-risk", "Risque juridique"],
      ["robots", "robots"],
      ["quantum", "quantum"],
    ]);
  });

  test("without stories the reading says that there are none", () => {
    expect(themeSeries([], someThemes, "en").reading).toBe("No story matches these filters");
  });

  test("a theme without a story stays, at zero", () => {
    expect(
      themeSeries([story("a", "infrastructure")], someThemes, "en").rows.map(({ id, count, blocks }) => [
        id,
        count,
        blocks,
      ]),
    ).toEqual([
      ["infrastructure", 1, [expect.anything()]],
      ["legal-risk", 0, []],
    ]);
  });

  test("a story has a block in the row of each of its themes: those that the theme leads first", () => {
    const { rows, blocks, most } = themeSeries(stories, someThemes, "en");
    expect(
      rows.map(({ blocks: own }) => own.map(({ target, leads }) => `${target}${leads ? "" : " (further)"}`)),
    ).toEqual([["a"], ["b", "c", "a (further)"], ["c (further)"]]);
    expect(rows.map(({ count }) => count)).toEqual([1, 3, 1]);
    expect(blocks).toEqual(rows.flatMap((row) => row.blocks));
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    expect(most).toBe(3);
  });

  test("the longest row is one at least: an empty chart still has a width", () => {
    expect(themeSeries([], someThemes, "en").most).toBe(1);
    expect(themeSeries([], [], "en").rows).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    ["fr", stories, "Risque juridique vient en tête avec 3 signaux sur 3."],
    ["en", stories, "Legal risk leads with 3 of 3 stories."],
    ["fr", [story("a", "infrastructure")], "Infrastructure vient en tête avec 1 signal sur 1."],
    [
      "fr",
      [story("a", "infrastructure"), story("b", "legal-risk")],
      "Infrastructure, Risque juridique à égalité : 1 signal chacun, sur 2.",
    ],
    [
      "en",
      [story("a", "infrastructure"), story("b", "legal-risk")],
      "Infrastructure, Legal risk level: 1 story each, of 2.",
    ],
    [
      "en",
      [story("a", "infrastructure", "legal-risk"), story("b", "legal-risk", "infrastructure")],
      "Infrastructure, Legal risk level: 2 stories each, of 2.",
    ],
  ] as const)("in %s, %#", (language, some, reading) => {
    expect(themeSeries(some, someThemes, language).reading.replaceAll("\u202f", " ")).toBe(reading);
  });

  test("a block says its theme, the theme's part in the story, and the story", () => {
    const [, further] = themeSeries([story("a", "infrastructure", "legal-risk")], someThemes, "en").blocks;
    expect(further).toMatchObject({
      name: "Legal risk, further theme: Signal a",
      tooltip: ["Signal a", "Legal risk · further theme"],
    });
    const [leading] = themeSeries([story("a", "infrastructure")], someThemes, "fr").blocks;
    expect(leading?.tooltip).toEqual(["Signal a", "Infrastructure · thème principal"]);
  });

  test("a note warns that rows do not add up", () => {
    expect(themeSeries(stories, someThemes, "en").notes).toEqual([
      "A story may carry several themes: the rows do not add up.",
    ]);
  });
});

test("the table has a line a story with all its themes; the spreadsheet a line a theme with its stories", () => {
  const { table } = themeSeries(stories, someThemes, "en");
  expect(table.columns).toEqual(["Story", "Theme"]);
  expect(table.rows).toEqual([
    { id: "a", target: "a", cells: ["Signal a", "Infrastructure, Legal risk"] },
    { id: "b", target: "b", cells: ["Signal b", "Legal risk"] },
    { id: "c", target: "c", cells: ["Signal c", "Legal risk, quantum"] },
  ]);
  expect(table.csv).toEqual([
    ["Theme", "Stories", "Story"],
    ["Infrastructure", 1, "a"],
    ["Legal risk", 3, "b c a"],
    ["quantum", 1, "c"],
  ]);
});

test.each(["fr", "en"] as const)(
  "the week of 2–8 February 2026, %s: every story stands in the row of each of its themes",
  (language) => {
    const file = (name: string) => JSON.parse(readFileSync(`public/briefings/${name}`, "utf8"));
    const { briefing } = parseBriefing(file(`2026-W06.${language}.json`), "W06");
    const themes = parseThemes(file("themes.json"), "themes");
    const { rows } = themeSeries(briefing.stories, themes, language);
    expect(rows.map(({ label }) => label)).toEqual(themes.map(({ label }) => label[language]));
    for (const { id, blocks } of rows) {
      const carrying = briefing.stories.filter((one) => one.themes.includes(id));
      expect(blocks.map(({ target }) => target).toSorted()).toEqual(carrying.map((one) => one.id).toSorted());
      expect(blocks.filter(({ leads }) => leads)).toHaveLength(carrying.filter((one) => one.themes[0] === id).length);
    }
  },
);
