import { describe, expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import type { Story } from "@/briefing/schema";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { plain, someRates } from "@/testing/chart-builders";
import type { Decision } from "./composition";
import { decisionsSlide, moneySlide, questionsSlide, sourcesSlide, trendSlide } from "./plan-closing";
import type { DeckInput, TrendInput } from "./plan-input";
import type { BarChart } from "./plan-types";

function inputOf(stories: readonly Story[], over: Partial<DeckInput> = {}): DeckInput {
  return {
    briefing: { ...aBriefing(), stories: [...stories] },
    themes: someThemes,
    stories,
    figures: toldFigures(stories),
    filters: [],
    scale: "log",
    url: "https://vigie.example/",
    language: "fr",
    ...over,
  };
}

function moneyOf(input: DeckInput): { title: string; chart: BarChart; caveats: string[] } | undefined {
  const [slide, ...others] = moneySlide(input);
  expect(others).toEqual([]);
  if (slide?.chart?.type !== "bar") return undefined;
  const caveats = slide.points?.flatMap(({ id, items }) => (id === "caveats" ? items : [])) ?? [];
  return { title: plain(slide.title), chart: slide.chart, caveats };
}

describe("money", () => {
  const withFigures = (...figures: Parameters<typeof aFigure>[0][]) =>
    aStory({ figures: figures.map((over, index) => aFigure({ id: `f${index}`, label: `Mesure ${index}`, ...over })) });

  test("is titled by the largest amount: whose, what it measures, how much", () => {
    const story = withFigures({ value: 3e9, qualifier: "more-than", entity: "acme" }, { value: 2e9 });
    expect(moneyOf(inputOf([story]))?.title).toBe("Le plus gros montant : plus de 3 Md$ · Acme · Mesure 0");
    expect(moneyOf(inputOf([withFigures({})]))?.title).toBe("Le plus gros montant : 35 M$ · Mesure 0");
  });

  test.each([
    ["no figure", []],
    ["no money", [{ kind: "users", unit: "customer" }]],
    ["nothing above zero on a logarithmic axis", [{ value: 0 }, { value: -1e6 }]],
  ] satisfies [string, Parameters<typeof aFigure>[0][]][])("%s, no slide", (_, figures) => {
    expect(moneySlide(inputOf([withFigures(...figures)]))).toEqual([]);
  });

  test("draws ten bars, and says of how many; every figure of the selection, drawn or not, is in the notes", () => {
    const story = withFigures(...Array.from({ length: 12 }, (_, index) => ({ value: 1e6 * (index + 1) })), {
      kind: "users",
      unit: "customer",
    });
    const [slide] = moneySlide(inputOf([story]));
    expect(moneyOf(inputOf([story]))?.chart.bars).toHaveLength(10);
    expect(slide?.chart?.note).toContain("10 montants sur 12");
    expect(slide?.notes).toHaveLength(13);
    for (const { label } of story.figures) expect(slide?.notes.join("\n")).toContain(label);
  });

  test("the caveat of each bar stands beside it under the bar's name, those of amounts not drawn do not", () => {
    const story = withFigures(
      { value: 3e9, entity: "acme", note: "Avant impôt." },
      { value: 2e9, kind: "capex", note: "Selon la presse." },
      { value: 0, kind: "capex", note: "Rien de versé." },
      { value: 1e9, kind: "fine" },
    );
    const money = moneyOf(inputOf([story]));
    expect(money?.caveats.map(plain)).toEqual(["Acme, levée de fonds : Avant impôt.", "Mesure 1 : Selon la presse."]);
    expect(money?.chart.bars.map(({ label }) => label)).toContain("Acme, levée de fonds");
    const none = moneySlide(inputOf([withFigures({ value: 1e9 })]));
    expect(none[0]).not.toHaveProperty("points");
  });

  test("the amount of the title is drawn with its caveat, though ten other stories tell another first", () => {
    const second = { value: 9e12, kind: "capex", label: "Contrat", note: "Sur dix ans." } as const;
    const stories = Array.from({ length: 11 }, (_, index) => ({
      ...withFigures({ value: 1e6 * (index + 1) }, ...(index ? [] : [second])),
      id: `s${index}`,
    }));
    const money = moneyOf(inputOf(stories));
    expect(money?.title).toBe("Le plus gros montant : 9 000 Md$ · Contrat");
    expect(money?.chart.bars).toHaveLength(10);
    expect(money?.chart.bars.map(({ text }) => plain(text))).toContain("9 000 Md$");
    expect(money?.caveats.map(plain)).toEqual(["Contrat : Sur dix ans."]);
  });

  test("an amount of another currency is converted at a dated rate, or left out and said", () => {
    const story = withFigures({ value: 1e9 }, { value: 1.1e9 }, { value: 2e9, unit: "EUR", label: "En euros" });
    const at = inputOf([story]);
    expect(moneyOf(at)?.chart.note).toContain("En euros");
    expect(moneyOf(at)?.title).toBe("Le plus gros montant : 1,1 Md$ · Mesure 1");
    const rated = { ...at, briefing: { ...at.briefing, rates: someRates("2026-02-06") } };
    expect(moneyOf(rated)?.title).toBe("Le plus gros montant : 2 Md€ (2,5 Md$) · En euros");
    expect(moneyOf(rated)?.chart.bars.map(({ value }) => value)).toEqual([2.5e9, 1.1e9, 1e9]);
  });
});

describe("the trend", () => {
  const trend: TrendInput = {
    title: "Acme double.",
    chart: {
      type: "line",
      title: "Valeurs",
      subtitle: "USD",
      description: "Acme double.",
      scale: "log",
      column: "Mois",
      months: ["janv. 26"],
      lines: [],
    },
    caveats: ["Acme : avant impôt."],
    publishers: ["Journal A"],
    notes: ["Acme, 3 janvier 2026 : 1 Md$."],
  };

  test("is told as it comes, its caveats beside it", () => {
    expect(trendSlide(inputOf([], { trend }))).toMatchObject([
      {
        id: "trend",
        title: "Acme double.",
        chart: trend.chart,
        points: [{ id: "caveats", title: "Réserves", items: trend.caveats }],
        notes: trend.notes,
      },
    ]);
  });

  test("has no slide where there is none, and no points without caveats", () => {
    expect(trendSlide(inputOf([]))).toEqual([]);
    const [slide] = trendSlide(inputOf([], { trend: { ...trend, caveats: [] } }));
    expect(slide).not.toHaveProperty("points");
  });
});

describe("decisions", () => {
  const decision = (id: string, over: Partial<Decision> = {}): Decision => ({
    id,
    text: `Décider ${id}`,
    owner: "",
    date: "",
    ...over,
  });

  test("before there is any, each story asks its own", () => {
    const stories = [aStory({ figures: [aFigure({ note: "Non confirmé." })] }), aStory({ id: "b", title: "Autre" })];
    const [slide] = decisionsSlide([], inputOf(stories));
    expect(slide?.title).toBe("Ce que 2 signaux demandent aux dirigeants");
    expect(slide?.rows.map(({ figure, caption, lead, text }) => [figure, caption, lead, text])).toEqual([
      ["", "Un signal", "", stories[0]?.implication],
      ["", "Autre", "", stories[1]?.implication],
    ]);
    // Whatever its place, so that an edit finds its story again in another order.
    expect(slide?.rows.map(({ id }) => id)).toEqual(["asked:2026-W06/a-story", "asked:2026-W06/b"]);
    // It shows no figure: the notes of each story's own slide have them all.
    expect(slide?.notes).toEqual([]);
    expect(decisionsSlide([], inputOf([]))).toEqual([]);
  });

  test.each([
    ["one, undated", [decision("a")], "1 décision à prendre"],
    ["two, undated", [decision("a"), decision("b")], "2 décisions à prendre"],
    ["one, dated", [decision("a", { date: "2026-03-01" })], "1 décision à prendre, le 1er mars 2026"],
    [
      "several, the first not the earliest",
      [decision("a", { date: "2026-03-15" }), decision("b"), decision("c", { date: "2026-03-02" })],
      "3 décisions à prendre, la première le 2 mars 2026",
    ],
  ])("the title tells how many and when: %s", (_, decisions, title) => {
    expect(decisionsSlide(decisions, inputOf([]))[0]?.title).toBe(title);
  });

  test.each<[string, Decision[], string, string[]]>([
    [
      "one that says nothing yet",
      [decision("a"), decision("b", { text: "", date: "2026-03-02" }), decision("c", { text: " \u00a0\n" })],
      "1 décision à prendre",
      ["Décider a"],
    ],
    [
      "a repeated id, of which the first stands",
      [decision("a"), decision("b"), decision("a", { text: "Autre", date: "2026-03-02" })],
      "2 décisions à prendre",
      ["Décider a", "Décider b"],
    ],
    ["the only one, blank", [decision("a", { text: " " })], "Ce qu’un signal demande aux dirigeants", [""]],
  ])("neither shown nor counted: %s", (_, decisions, title, leads) => {
    const [slide] = decisionsSlide(decisions, inputOf([aStory()]));
    expect(slide?.title).toBe(title);
    expect(slide?.rows.map(({ lead }) => lead)).toEqual(leads);
  });

  test("stand earliest first, those without a date last, as they were written where days are the same", () => {
    const dates = ["", "2026-03-15", "2025-12-31", "", "2026-03-15"];
    const decisions = dates.map((date, index) => decision(`d${index}`, { date }));
    const [slide] = decisionsSlide(decisions, inputOf([]));
    expect(slide?.rows.map(({ id }) => id)).toEqual(["d2", "d1", "d4", "d0", "d3"]);
  });

  test("say what, when and who, as far as it is known", () => {
    const dated = { date: "2026-03-02", owner: "La directrice" };
    const [slide] = decisionsSlide([decision("a", dated), decision("b", { owner: "Lui" }), decision("c")], inputOf([]));
    expect(slide?.columns).toEqual({ figure: "Échéance", signal: "Décision" });
    expect(slide?.rows.map(({ caption, lead }) => [caption, lead])).toEqual([
      ["2 mars 2026 · La directrice", "Décider a"],
      ["Lui", "Décider b"],
      ["", "Décider c"],
    ]);
  });
});

describe("questions", () => {
  test("have a slide under the outlook's own title, its paragraphs in the notes", () => {
    expect(questionsSlide(inputOf([]))).toMatchObject([
      {
        id: "questions",
        title: "Et après",
        points: [{ id: "questions", items: ["Que garder ?"] }],
        notes: ["La suite."],
        rows: [],
      },
    ]);
  });

  test("an edition without any has no such slide", () => {
    const briefing = aBriefing({ outlook: { title: "Et après", paragraphs: ["La suite."], questions: [] } });
    expect(questionsSlide(inputOf([], { briefing }))).toEqual([]);
  });
});

describe("sources", () => {
  const source = (name: string, date?: string) => ({
    title: `Page ${name}`,
    publisher: `Journal ${name}`,
    url: `https://example.com/${name}`,
    ...(date ? { date } : {}),
  });

  test("stand once each, in the order of the stories, with their address and the colour of the first that uses them", () => {
    const first = aStory({ sources: [source("b", "2026-02-01"), source("a")] });
    const second = aStory({ id: "x", themes: ["legal-risk"], sources: [source("a"), source("c")] });
    const [slide] = sourcesSlide(inputOf([first, second]));
    expect(slide?.title).toBe("3 sources étayent ces signaux");
    expect(slide?.rows.map(({ colour, caption, text, url }) => [colour, caption, text, url])).toEqual([
      ["infrastructure", "Journal b · 1er février 2026", "Page b", "https://example.com/b"],
      ["infrastructure", "Journal a", "Page a", "https://example.com/a"],
      ["legal-risk", "Journal c", "Page c", "https://example.com/c"],
    ]);
    expect(slide?.notes).toHaveLength(3);
    for (const { text, url } of slide?.rows ?? []) expect(slide?.notes.join("\n")).toContain(`${text}, ${url}`);
    // A row is known by its address, whatever else the filters leave, and is not the reader's to change.
    const [filtered] = sourcesSlide(inputOf([second]));
    expect(filtered?.rows.map(({ id, fixed }) => [id, fixed])).toEqual([
      ["source:https://example.com/a", true],
      ["source:https://example.com/c", true],
    ]);
    expect(slide?.rows.slice(1)).toMatchObject(filtered?.rows.map(({ id }) => ({ id, fixed: true })) ?? []);
  });

  test("without any there is no slide, and one is told in the singular", () => {
    expect(sourcesSlide(inputOf([aStory({ sources: [] })]))).toEqual([]);
    expect(sourcesSlide(inputOf([aStory()]))[0]?.title).toBe("1 source étaye ces signaux");
  });
});
