import { describe, expect, test } from "vitest";
import { briefingSchema } from "@/briefing/briefing-schema";
import type { Briefing } from "@/briefing/schema";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { published, publishedThemes } from "@/testing/published";
import { type ChosenStory, selectionCsv, selectionJson, type TableInput } from "./table-files";

/** RFC 4180 read back: the byte-order mark off, quotes undone. */
function readCsv(csv: string): string[][] {
  expect(csv.startsWith("\ufeff")).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

const storiesOf = (edition: Briefing): ChosenStory[] => edition.stories.map((story) => ({ week: edition.week, story }));

const inputOf = (edition: Briefing, over: Partial<TableInput> = {}): TableInput => ({
  editions: [edition],
  stories: storiesOf(edition),
  themes: someThemes,
  language: "fr",
  ...over,
});

describe("the table", () => {
  const figure = aFigure({
    qualifier: "about",
    entity: "acme",
    asOf: "2026-02-02",
    source: 0,
    note: "Non audité.",
    quote: 'raised "$35m"',
    claim: "announced",
  });
  const source = { title: "A page", publisher: "A paper", url: "https://example.com/a", date: "2026-02-04" };
  const edition = aBriefing({
    stories: [
      aStory({ themes: ["legal-risk", "unheard-of"], figures: [figure], sources: [source] }),
      aStory({ id: "bare", sources: [source] }),
    ],
  });

  test("has a row a figure, and one for a story without", () =>
    expect(readCsv(selectionCsv(inputOf(edition)))).toEqual([
      [
        "Semaine",
        "Identifiant du signal",
        "Titre du signal",
        "Date",
        "Thème",
        "Pour les dirigeants",
        "Acteur",
        "Libellé du chiffre",
        "Nature",
        "Valeur",
        "Unité",
        "Précision",
        "Chiffre",
        "Statut",
        "Date du chiffre",
        "Réserve",
        "Citation",
        "Titre de la source",
        "Éditeur",
        "Adresse",
        "Date de la source",
      ],
      [
        "2026-W06",
        "a-story",
        "Un signal",
        "2026-02-03",
        "Risque juridique, unheard-of",
        "Ce que cela change.",
        "Acme",
        "Levée de fonds",
        "Levée de fonds",
        "35000000",
        "USD",
        "environ",
        "environ 35\u202fM$",
        "annoncé",
        "2026-02-02",
        "Non audité.",
        'raised "$35m"',
        "A page",
        "A paper",
        "https://example.com/a",
        "2026-02-04",
      ],
      [
        "2026-W06",
        "bare",
        "Un signal",
        "2026-02-03",
        "Infrastructure",
        "Ce que cela change.",
        ...Array.from({ length: 11 }, () => ""),
        "A page",
        "A paper",
        "https://example.com/a",
        "2026-02-04",
      ],
    ]));

  test.each(["fr", "en"] as const)(
    "every published figure has its row in %s, every column its own name",
    (language) => {
      const week = published("2026-W06", language);
      const [heads = [], ...rows] = readCsv(selectionCsv(inputOf(week, { themes: publishedThemes(), language })));
      expect(new Set(heads).size).toBe(21);
      expect(rows).toHaveLength(week.stories.reduce((sum, { figures }) => sum + Math.max(1, figures.length), 0));
      expect(rows.filter((row) => row.length !== heads.length)).toEqual([]);
    },
  );

  test("what a source makes up stays text, and what no file may hold is gone", () => {
    const hostile = aStory({
      title: "=cmd|'/c calc'!A1",
      implication: "a;=1+1\u0000",
      sources: [{ title: "@SUM(1)", publisher: '"\r\n-1', url: "https://example.com/" }],
      figures: [aFigure({ label: "+1\ud800", value: -35, unit: "USD", source: 0 })],
    });
    const [, row = []] = readCsv(selectionCsv(inputOf(aBriefing({ takeaways: [{ text: "x" }], stories: [hostile] }))));
    expect(row.filter((cell) => /(^|[;\r\n])\s*[=+\-@]/.test(cell))).toEqual(["-35"]);
    expect(row.join()).not.toMatch(/[\0\ud800]/);
  });

  test("no story at all leaves the head", () =>
    expect(readCsv(selectionCsv(inputOf(edition, { stories: [] })))).toHaveLength(1));
});

describe("the edition", () => {
  const ids = ["a", "b", "c"];
  const edition = aBriefing({
    stories: ids.map((id) => aStory({ id })),
    takeaways: [...ids.map((story) => ({ text: `Point ${story}.`, story })), { text: "Libre." }],
    faq: ids.map((story) => ({ question: `${story} ?`, answer: "Oui.", story })),
    corrections: ["/stories/0/title", "/stories/2/figures/0/value", "/title", "/stories/9/title"].map((path) => ({
      date: "2026-02-10",
      path,
      old: 1,
      new: 2,
      reason: "Une erreur.",
    })),
  });
  const cut = (kept: string[]) =>
    JSON.parse(
      selectionJson(inputOf(edition, { stories: storiesOf(edition).filter(({ story }) => kept.includes(story.id)) })),
    );

  test("holds the stories chosen, in the editor's order, and points at no other", () => {
    const read = briefingSchema.parse(cut(["c", "b"]));
    expect(read.stories.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(read.takeaways.map(({ text, story }) => [text, story])).toEqual([
      ["Point a.", undefined],
      ["Point b.", "b"],
      ["Point c.", "c"],
      ["Libre.", undefined],
    ]);
    expect(read.faq.map(({ story }) => story)).toEqual([undefined, "b", "c"]);
    expect(read.corrections?.map(({ path }) => path)).toEqual(["/stories/1/figures/0/value", "/title"]);
  });

  test("whole, it is the edition itself, key for key", () => {
    const week = published("2026-W06", "fr");
    expect(selectionJson(inputOf(week))).toBe(`${JSON.stringify(week, null, 2)}\n`);
  });

  test("several weeks are a list, of those that hold a story", () => {
    const weeks = ["2026-W05", "2026-W06", "2026-W07"].map((week) => aBriefing({ week }));
    const stories = weeks.flatMap(storiesOf);
    const read = (kept: ChosenStory[]) =>
      JSON.parse(selectionJson({ ...inputOf(edition), editions: weeks, stories: kept }));
    expect(read(stories.slice(1)).editions.map(({ week }: Briefing) => week)).toEqual(["2026-W06", "2026-W07"]);
    for (const one of read(stories).editions) expect(briefingSchema.safeParse(one).success).toBe(true);
    expect(read(stories.slice(2)).week).toBe("2026-W07");
    expect(read([])).toEqual({ editions: [] });
  });
});
