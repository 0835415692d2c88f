import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultStyle } from "@/deck/default-style";
import { emptyComposition } from "@/deck/empty-composition";
import type { LineChart } from "@/deck/plan-types";
import { searchSchema } from "@/selection/search";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { plain, someRates } from "@/testing/chart-builders";
import { type DeckMaterial, makeDeck } from "./make-deck";

const style = defaultStyle(readFileSync("src/ui/tokens.css", "utf8"), { ratio: "16:9", scheme: "light" });
const rows = [aFigure(), aFigure({ id: "price", kind: "acquisition", label: "Prix" })];
const older = {
  ...aBriefing({ week: "2026-W05", period: { from: "2026-01-26", to: "2026-02-01" }, title: "La précédente" }),
  stories: [aStory({ id: "a", title: "Ancien A", figures: rows }), aStory({ id: "b", title: "Ancien B" })],
};
const newer = {
  ...aBriefing(),
  stories: [
    aStory({ id: "a", title: "Nouveau A", themes: ["legal-risk"], date: "2026-02-03" }),
    aStory({ id: "c", title: "Nouveau C", figures: rows, date: "2026-02-05" }),
  ],
};

function material(query: Record<string, string> = {}, over: Partial<DeckMaterial> = {}): DeckMaterial {
  return {
    editions: [older, newer],
    themes: someThemes,
    search: searchSchema.parse(query),
    language: "fr",
    site: undefined,
    url: "https://vigie.example/",
    trend: () => undefined,
    ...over,
  };
}

/** With a theme of its own, which the taxonomy lacks, on its first story. */
const quantum = (briefing: typeof newer): typeof newer => ({
  ...briefing,
  stories: briefing.stories.map((story, index) => (index ? story : { ...story, themes: ["quantum"] })),
});
const deckOf = (query?: Record<string, string>, over?: Partial<DeckMaterial>) =>
  makeDeck(material(query, over), emptyComposition, style);
const titlesOf = ({ input }: ReturnType<typeof makeDeck>) => input.stories.map(({ title }) => title);
const storySlides = ({ plan }: ReturnType<typeof makeDeck>) =>
  plan.slides.map(({ id }) => id).filter((id) => id.startsWith("story:"));

describe("filters", () => {
  test.each<[string, Record<string, string>, string[], string[]]>([
    ["none", {}, ["Ancien A", "Ancien B", "Nouveau A", "Nouveau C"], []],
    ["a theme", { theme: "legal-risk" }, ["Nouveau A"], ["Risque juridique"]],
    ["a player", { entity: "acme" }, ["Ancien A", "Ancien B", "Nouveau A", "Nouveau C"], ["Acme"]],
    ["a kind", { kind: "acquisition" }, ["Ancien A", "Nouveau C"], ["Acquisition"]],
    ["a text", { q: "nouveau" }, ["Nouveau A", "Nouveau C"], ["texte « nouveau »"]],
    [
      "several",
      { theme: "infrastructure", q: "ancien" },
      ["Ancien A", "Ancien B"],
      ["Infrastructure", "texte « ancien »"],
    ],
    ["an order, each week's by itself", { sort: "date" }, ["Ancien A", "Ancien B", "Nouveau C", "Nouveau A"], []],
    [
      "a theme that nobody knows is dropped",
      { theme: "quantum" },
      ["Ancien A", "Ancien B", "Nouveau A", "Nouveau C"],
      [],
    ],
  ])("%s", (_, query, titles, labels) => {
    const deck = deckOf(query);
    expect(titlesOf(deck)).toEqual(titles);
    expect(deck.input.filters.map(plain)).toEqual(labels);
    expect(storySlides(deck)).toHaveLength(titles.length);
  });

  test.each<[string, DeckMaterial["editions"], string[]]>([
    ["an older edition alone", [quantum(older), newer], ["Ancien A"]],
    ["the newest alone", [older, quantum(newer)], ["Nouveau A"]],
    ["both", [quantum(older), quantum(newer)], ["Ancien A", "Nouveau A"]],
  ])("a theme known to %s filters every edition, and is named", (_, editions, titles) => {
    const deck = deckOf({ theme: "quantum" }, { editions });
    expect(titlesOf(deck)).toEqual(titles);
    expect(deck.input.filters).toEqual(["quantum"]);
    expect(deck.plan.slides[0]?.kicker).toMatch(/ · quantum$/);
  });

  test("by kind leave the figures of the kind alone", () => {
    expect(deckOf().input.figures.map(({ figure }) => figure.id)).toEqual(["round", "price", "round", "price"]);
    expect(deckOf({ kind: "acquisition" }).input.figures.map(({ figure }) => figure.id)).toEqual(["price", "price"]);
  });

  test("stand in the kicker of the opening", () => {
    expect(deckOf({ theme: "legal-risk" }).plan.slides[0]?.kicker).toMatch(/ · Risque juridique$/);
  });
});

describe("editions", () => {
  test("are those that a story is from: the newest gives the name", () => {
    const deck = deckOf({ q: "ancien" });
    expect(deck.input.briefing).toBe(older);
    expect(deck.input.editions).toEqual([older]);
    expect(deck.plan).toMatchObject({ baseName: "vigie-2026-W05.fr", title: "La précédente" });
    expect(deckOf().input.editions).toEqual([older, newer]);
    expect(deckOf().plan).toMatchObject({ baseName: "vigie-2026-W06.fr", title: "Une semaine" });
  });

  test("tell which week each story is of, though two use one id", () => {
    const deck = deckOf();
    expect(deck.stories.map(({ week, story }) => `${week} ${story.title}`)).toEqual([
      "2026-W05 Ancien A",
      "2026-W05 Ancien B",
      "2026-W06 Nouveau A",
      "2026-W06 Nouveau C",
    ]);
    expect(storySlides(deck).slice(0, 3)).toEqual(["story:2026-W05/a", "story:2026-W05/b", "story:2026-W06/a"]);
  });

  test("bring each their own dated rates", () => {
    const euros = (id: string) => aStory({ id, figures: [aFigure({ unit: "EUR", value: 1e9 })] });
    const editions = [
      { ...older, rates: someRates("2026-01-30"), stories: [...older.stories, euros("x")] },
      { ...newer, rates: someRates("2026-02-06", { USD: 1.5 }), stories: [...newer.stories, euros("y")] },
    ];
    const money = deckOf({}, { editions }).plan.slides.find(({ id }) => id === "money");
    const bars = money?.kind === "content" && money.chart?.type === "bar" ? money.chart.bars : [];
    expect(bars.filter(({ value }) => value > 1e9).map(({ ref, value }) => [ref, value])).toEqual([
      ["2026-W06/y/round", 1.5e9],
      ["2026-W05/x/round", 1.25e9],
    ]);
  });

  test("none is a fault of the caller; no story that passes is not", () => {
    expect(() => deckOf({}, { editions: [] })).toThrow(RangeError);
    const deck = deckOf({ q: "introuvable" });
    expect(deck.stories).toEqual([]);
    expect(deck.input.briefing).toBe(newer);
  });
});

describe("picks", () => {
  const picks = [
    { week: "2026-W06", story: "c" },
    { week: "2026-W05", story: "b" },
    { week: "2026-W06", story: "a" },
  ];

  test("stand in the reader's order, whatever their weeks", () => {
    const deck = deckOf({}, { picks });
    expect(titlesOf(deck)).toEqual(["Nouveau C", "Ancien B", "Nouveau A"]);
    expect(storySlides(deck)).toEqual(["story:2026-W06/c", "story:2026-W05/b", "story:2026-W06/a"]);
    expect(deck.plan.slides[0]?.kicker).toMatch(/semaines 05 à 06/);
  });

  test("take no notice of filters and orders", () => {
    const deck = deckOf({ theme: "legal-risk", kind: "acquisition", q: "introuvable", sort: "date" }, { picks });
    expect(titlesOf(deck)).toEqual(["Nouveau C", "Ancien B", "Nouveau A"]);
    expect(deck.input.figures.map(({ figure }) => figure.id)).toEqual(["round", "price"]);
    expect(deck.input.filters).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ["two", ["c", "a"], "Une semaine"],
    ["one", ["c"], "Nouveau C"],
  ])("of one week tell nothing else of it: %s", (_, ids, title) => {
    const takeaways = [{ text: "Nouveau A le dit.", story: "a" }, { text: "Toute la semaine le dit." }];
    const own = { picks: ids.map((story) => ({ week: "2026-W06", story })), editions: [{ ...newer, takeaways }] };
    const full = deckOf({}, own);
    expect(full.input).toMatchObject({ picked: true, filters: [] });
    const summary = makeDeck(material({}, own), { ...emptyComposition, form: "summary" }, style);
    expect(summary.plan.slides[0]?.title).toBe(title);
    const brief = full.plan.slides.find(({ id }) => id === "brief");
    for (const slide of [brief, summary.plan.slides[0]]) expect(JSON.stringify(slide)).not.toContain("le dit");
    expect(brief).toMatchObject({ rows: ids.map((id) => ({ id: `2026-W06/${id}` })) });
    expect(deckOf({}, { editions: own.editions }).input.picked).toBe(false);
  });

  test("that are no longer published are left out", () => {
    const gone = [{ week: "2026-W06", story: "gone" }, { week: "2026-W01", story: "a" }, ...picks.slice(1, 2)];
    const deck = deckOf({}, { picks: gone });
    expect(titlesOf(deck)).toEqual(["Ancien B"]);
    expect(deck.input.editions).toEqual([older]);
  });
});

describe("what leaves", () => {
  const chart: LineChart = {
    type: "line",
    title: "Valeurs",
    subtitle: "USD",
    description: "",
    scale: "log",
    column: "Mois",
    months: ["janv. 26", "févr. 26"],
    lines: [{ label: "Acme", colour: "capital", values: [1e9, 2e9], texts: ["1 Md$", "2 Md$"], refs: [] }],
  };
  const trend = { title: "Acme double.", chart, caveats: [], publishers: [], notes: [] };

  test("the trend is of the stories chosen, and of a full deck alone", () => {
    const asked: string[][] = [];
    const over = {
      trend: (stories: readonly { title: string }[]) => {
        asked.push(stories.map(({ title }) => title));
        return trend;
      },
    };
    const full = deckOf({ q: "nouveau" }, over);
    expect(asked).toEqual([["Nouveau A", "Nouveau C"]]);
    expect(full.plan.slides.map(({ id }) => id)).toContain("trend");
    const summary = makeDeck(material({}, over), { ...emptyComposition, form: "summary" }, style);
    expect(asked).toHaveLength(1);
    expect(summary.plan.slides.map(({ id }) => id)).toEqual(["summary"]);
  });

  test("slides left out are on the rail, and neither in the plan nor on a page", () => {
    const deck = makeDeck(material(), { ...emptyComposition, hidden: ["sources"] }, style);
    expect(deck.slides.map(({ id }) => id)).toContain("sources");
    expect(deck.plan.slides.map(({ id }) => id)).not.toContain("sources");
    expect(deck.placed.length).toBeGreaterThanOrEqual(deck.plan.slides.length);
  });

  test("the scale and the way back are the page's, the name is the deployment's", () => {
    const { input, plan } = deckOf({ scale: "linear" }, { site: "Cap" });
    expect(input.scale).toBe("linear");
    for (const { link, kicker } of plan.slides) {
      expect(link.url).toBe("https://vigie.example/");
      expect(kicker).toMatch(/^Cap · /);
    }
  });

  test("the same material gives the same deck", () => expect(deckOf()).toEqual(deckOf()));
});
