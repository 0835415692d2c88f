import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureText, isMoney, type ToldFigure, toldFigures } from "@/briefing/model/figures";
import type { Briefing, Story } from "@/briefing/schema";
import { formatMoney } from "@/lib/format";
import type { Language } from "@/lib/language";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { published, publishedThemes } from "@/testing/published";
import type { Composition } from "./composition";
import { emptyComposition } from "./empty-composition";
import { writeMail } from "./mail";
import { writeMarkdown } from "./markdown";
import { automaticSlides, deckSlides, planDeck } from "./plan-deck";
import type { DeckInput } from "./plan-input";
import { type ContentSlide, deckColours, figureRef, type SlidePlan } from "./plan-types";

function inputOf(briefing: Briefing, over: Partial<DeckInput> = {}): DeckInput {
  const stories = over.stories ?? briefing.stories;
  return {
    briefing,
    themes: someThemes,
    stories,
    figures: toldFigures(stories),
    filters: [],
    scale: "log",
    url: "https://vigie.example/",
    language: briefing.language,
    ...over,
  };
}

/** Three stories of their own sources, one of them with money. */
function someStories(count = 3): Story[] {
  return Array.from({ length: count }, (_, index) =>
    aStory({
      id: `s${index}`,
      title: `Signal ${index}`,
      figures: index ? [] : [aFigure({ note: "Non confirmé." })],
      sources: [{ title: `Page ${index}`, publisher: `Journal ${index}`, url: `https://example.com/${index}` }],
    }),
  );
}

const input = inputOf({ ...aBriefing(), stories: someStories() });
const composed = (over: Partial<Composition>): Composition => ({ ...emptyComposition, ...over });
const idsOf = (slides: readonly SlidePlan[]) => slides.map(({ id }) => id.replace(/^story:2026-W06\//, ""));
const deckIds = (over: Partial<Composition>, given = input) => idsOf(planDeck(given, composed(over)).slides);
const automatic = ["title", "brief", "money", "s0", "s1", "s2", "decisions", "questions", "sources"];

function contentOf(slides: readonly SlidePlan[]): ContentSlide[] {
  return slides.flatMap((slide) => (slide.kind === "content" ? [slide] : []));
}

/** Sums of amounts of one currency that share something, as a text would write them, if no figure says the same. */
function sumsOf({ figures, language }: DeckInput): string[] {
  const money = figures.filter(isMoney);
  const own = new Set(money.map(({ figure }) => formatMoney(figure.value, figure.unit, language)));
  const groups = new Map<string, number[]>();
  const add = ({ figure }: ToldFigure, name: string) => {
    const key = `${figure.unit} ${name}`;
    groups.set(key, [...(groups.get(key) ?? []), figure.value]);
  };
  for (const told of money) {
    const { figure, story } = told;
    for (const name of ["all", figure.kind, story.id, figure.entity, story.themes[0], `${figure.kind} ${story.id}`])
      add(told, name ?? "nobody");
  }
  for (const [index, a] of money.entries())
    for (const [other, b] of money.entries())
      if (index < other && a.figure.kind === b.figure.kind)
        for (const told of [a, b]) add(told, `${index} and ${other}`);
  const sums = [...groups].flatMap(([key, values]) =>
    values.length > 1
      ? [
          formatMoney(
            values.reduce((sum, value) => sum + value),
            key.slice(0, 3),
            language,
          ),
        ]
      : [],
  );
  return [...new Set(sums)].filter((text) => !own.has(text));
}

function addedUp(text: string, given: DeckInput): string[] {
  const prose = JSON.stringify(given.briefing);
  return sumsOf(given).filter(
    (sum) => !prose.includes(sum) && new RegExp(`(?<![\\d.,])${sum.replaceAll(/[$.]/g, "\\$&")}(?!\\d)`).test(text),
  );
}

describe.each<Language>(["fr", "en"])("the full deck of a published week in %s", (language) => {
  const week = inputOf(published("2026-W06", language), { themes: publishedThemes() });
  const plan = planDeck(week, emptyComposition);
  const slides = contentOf(plan.slides);
  const refsOf = ({ rows, chart }: ContentSlide) =>
    [...rows, ...(chart?.type === "bar" ? chart.bars : [])].flatMap(({ ref }) => ref ?? []);

  test("its slides, in order: opening, money, a slide a story, what to decide, sources", () => {
    const stories = week.stories.map(({ id }) => id);
    const ids = ["title", "brief", "money", ...stories, "decisions", "questions", "sources"];
    expect(idsOf(plan.slides)).toEqual(ids);
    expect(plan.baseName).toBe(`vigie-2026-W06.${language}`);
  });

  test("every slide has a title of its own, a kicker, a footer, a way back; what can be edited has an id", () => {
    const unique = (items: readonly string[]) => expect(new Set(items).size).toBe(items.length);
    unique(plan.slides.map(({ title }) => title));
    for (const { title, kicker, footer, link, section } of plan.slides)
      for (const text of [title, kicker, footer, link.text, link.url, section]) expect(text.trim()).not.toBe("");
    for (const { rows, points = [], chart } of slides) {
      unique(rows.map(({ id }) => id));
      unique(points.map(({ id }) => id));
      if (chart?.type === "bar") unique(chart.bars.map(({ label }) => label));
    }
  });

  test("its sections are blocks, each named once", () => {
    const blocks = plan.slides.map(({ section }) => section).filter((section, i, all) => section !== all[i - 1]);
    expect(new Set(blocks).size).toBe(blocks.length);
    expect(blocks).toHaveLength(4);
  });

  test("every figure stands on its story's slide with its caveat, and with its source in the notes", () => {
    for (const { story, figure } of week.figures) {
      const own = slides.find(({ id }) => id === `story:2026-W06/${story.id}`);
      const row = own?.rows.find(({ ref }) => ref === figureRef("2026-W06", story.id, figure.id));
      expect(row).toMatchObject({ figure: figureText(figure, language), text: figure.note ?? "" });
    }
    expect(week.figures).toHaveLength(45);
  });

  test("wherever a figure is shown, it is in that slide's notes with its caveat and its source", () => {
    const known = new Map(week.figures.map((told) => [figureRef("2026-W06", told.story.id, told.figure.id), told]));
    const shown = slides.flatMap((slide) => refsOf(slide).map((ref) => ({ slide, told: known.get(ref) })));
    expect(shown.length).toBeGreaterThan(60);
    for (const { slide, told } of shown) {
      const { label = "?", note = "", source = -1 } = told?.figure ?? {};
      const parts = [
        label,
        told ? figureText(told.figure, language) : "?",
        note,
        told?.story.sources[source]?.url ?? "?",
      ];
      expect(slide.notes.some((line) => parts.every((part) => line.includes(part)))).toBe(true);
    }
  });

  test("the money drawn is as published, the caveat of each bar beside it, the largest in the title", () => {
    const money = slides.find(({ id }) => id === "money");
    const bars = money?.chart?.type === "bar" ? money.chart.bars : [];
    expect(bars).toHaveLength(10);
    const caveats = money?.points?.find(({ id }) => id === "caveats")?.items ?? [];
    for (const { ref, value, text, label } of bars) {
      const { figure } =
        week.figures.find((told) => figureRef("2026-W06", told.story.id, told.figure.id) === ref) ?? {};
      expect([value, text]).toEqual([figure?.value, figure && figureText(figure, language)]);
      if (figure?.note)
        expect(caveats.some((one) => one.includes(label) && one.includes(figure.note ?? ""))).toBe(true);
    }
    const most = bars.toSorted((a, b) => b.value - a.value)[0];
    expect(money?.title).toContain(most?.text);
  });

  test("nothing is added up", () => {
    for (const by of ["story", "theme"] as const)
      expect(addedUp(JSON.stringify(planDeck(week, composed({ by }))), week)).toEqual([]);
    // The check fires.
    expect(sumsOf(week).length).toBeGreaterThan(30);
    expect(addedUp(sumsOf(week)[0] ?? "", week)).toHaveLength(1);
  });

  test("is the golden one", async () => {
    const markdown = writeMarkdown(plan, { notes: false });
    await expect(markdown).toMatchFileSnapshot(`goldens/deck.${language}.md.txt`);
  });

  test("the same input gives the same deck", () => {
    const again = inputOf(published("2026-W06", language), { themes: publishedThemes() });
    expect(planDeck(again, structuredClone(emptyComposition))).toEqual(plan);
  });
});

describe("order", () => {
  test.each<[string, string[], string[]]>([
    ["none", [], automatic],
    ["unknown ids", ["nothing", "story:2026-W05/s1", ""], automatic],
    ["one slide alone: what it follows by default stays before it", ["sources"], automatic],
    ["two changed", ["s2", "s0"], ["title", "brief", "money", "s2", "decisions", "questions", "sources", "s0", "s1"]],
    ["all of it", automatic.toReversed(), automatic.toReversed()],
    [
      "repeated ids, of which the first counts",
      ["title", "s1", "title", "brief", "s1"],
      ["title", "s1", "s2", "decisions", "questions", "sources", "brief", "money", "s0"],
    ],
  ])("%s", (_, order, expected) => {
    const whole = order.map((id) => (/^s\d/.test(id) ? `story:2026-W06/${id}` : id));
    expect(deckIds({ order: whole })).toEqual(expected);
  });

  test("of slides that are filtered out, it holds for the others", () => {
    const order = ["title", "story:2026-W06/s2", "story:2026-W06/s1", "story:2026-W06/s0", "brief", "money"];
    const { briefing } = input;
    const filtered = inputOf(briefing, { stories: briefing.stories.slice(0, 2) });
    const expected = ["title", "s1", "decisions", "questions", "sources", "s0", "brief", "money"];
    expect(deckIds({ order }, filtered)).toEqual(expected);
  });

  test("whatever it names, each slide is there once, and one not named is behind its default predecessor", () => {
    const slides = automaticSlides(input, emptyComposition).map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...slides, "gone"), { maxLength: 12 }), (order) => {
        const ids = planDeck(input, composed({ order })).slides.map(({ id }) => id);
        expect(ids.toSorted()).toEqual(slides.toSorted());
        const named = order.filter((id, i) => ids.includes(id) && order.indexOf(id) === i);
        expect(ids.filter((id) => named.includes(id))).toEqual(named);
        slides.forEach((id, i) => {
          if (!named.includes(id)) expect(ids[ids.indexOf(id) - 1]).toBe(slides[i - 1]);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("left out", () => {
  test("slides do not leave, and are there to be taken back", () => {
    const composition = composed({ hidden: ["money", "sources", "nothing"] });
    expect(idsOf(planDeck(input, composition).slides)).toEqual(automatic.filter((id) => !/money|sources/.test(id)));
    expect(idsOf(deckSlides(input, composition))).toEqual(automatic);
  });

  test("all of them leave an empty deck", () => {
    const hidden = automaticSlides(input, emptyComposition).map(({ id }) => id);
    expect(planDeck(input, composed({ hidden })).slides).toEqual([]);
  });
});

describe("which slides there are", () => {
  const without = (...gone: string[]) => automatic.filter((id) => !gone.includes(id));
  const questionless = aBriefing({ outlook: { title: "Et après", paragraphs: [], questions: [] } });

  test.each<[string, Partial<Composition>, Partial<DeckInput>, string[]]>([
    ["a summary", { form: "summary" }, {}, ["summary"]],
    ["a summary has no sources of its own", { form: "summary", sources: true, by: "theme" }, {}, ["summary"]],
    ["without sources", { sources: false }, {}, without("sources")],
    [
      "by theme",
      { by: "theme" },
      {},
      ["title", "brief", "money", "theme:infrastructure", "decisions", "questions", "sources"],
    ],
    ["without figures", {}, { figures: [] }, without("money")],
    ["without questions", {}, { briefing: questionless }, without("questions")],
    ["without stories", {}, { stories: [], figures: [] }, ["title", "brief", "questions"]],
    ["one story", {}, { stories: input.stories.slice(0, 1) }, without("s1", "s2")],
  ])("%s", (_, composition, over, expected) => expect(deckIds(composition, { ...input, ...over })).toEqual(expected));

  test("forty stories have a slide each", () => {
    const stories = someStories(40);
    const { slides } = planDeck(inputOf({ ...aBriefing(), stories }), emptyComposition);
    expect(slides).toHaveLength(46);
    expect(contentOf(slides).find(({ id }) => id === "sources")?.rows).toHaveLength(40);
  });

  test("a summary's file is not taken for the deck's", () => {
    expect(planDeck(input, composed({ form: "summary" })).baseName).toBe("vigie-2026-W06.fr.summary");
    expect(planDeck(input, emptyComposition).baseName).toBe("vigie-2026-W06.fr");
  });
});

test.each<[string, Partial<DeckInput>, Composition["by"]]>([
  ["filters leave, by story", { filters: ["un filtre"] }, "story"],
  ["filters leave, by theme", { filters: ["un filtre"] }, "theme"],
  ["was picked, by story", { picked: true }, "story"],
  ["was picked, by theme", { picked: true }, "theme"],
])("where one story %s, no two slides have one title", (_, over, by) => {
  const stories = input.stories.slice(0, 1);
  const { slides } = planDeck({ ...input, stories, figures: toldFigures(stories), ...over }, composed({ by }));
  const titles = slides.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toContain("Signal 0");
  expect(slides[0]).toMatchObject({ title: "Une semaine", subtitle: "Signal 0" });
});

test("of several weeks, stories of one id have a slide each, and figures their own week", () => {
  const weeks = ["2026-W05", "2026-W06"].map((week, index) => {
    const period = index ? { from: "2026-02-02", to: "2026-02-08" } : { from: "2026-01-26", to: "2026-02-01" };
    return { ...aBriefing({ week, period }), stories: [aStory({ title: `De ${week}`, figures: [aFigure()] })] };
  });
  const stories = weeks.flatMap((edition) => edition.stories);
  const { slides, baseName } = planDeck(
    inputOf(weeks[1] ?? aBriefing(), { editions: weeks, stories }),
    emptyComposition,
  );
  expect(baseName).toBe("vigie-2026-W06.fr");
  const own = contentOf(slides).filter(({ id }) => id.startsWith("story:"));
  expect(own.map(({ id, title, rows }) => [id, title, rows[0]?.ref])).toEqual([
    ["story:2026-W05/a-story", "De 2026-W05", "2026-W05/a-story/round"],
    ["story:2026-W06/a-story", "De 2026-W06", "2026-W06/a-story/round"],
  ]);
  for (const { kicker } of slides) expect(kicker).toMatch(/^Vigie · semaines 05 à 06 · 26 janvier–8 février 2026/);
});

test("hostile text of an edition and of its reader stays text in a whole deck", () => {
  const text = `</td><script>alert(1)</script> | -- --> \`x\` [y](javascript:z) & "q" \u0007 \ud800`;
  const figures = [aFigure({ label: text, note: text })];
  const sources = [{ title: text, publisher: text, url: "https://example.com/<script>|" }];
  const story = aStory({ title: text, summary: text, implication: text, highlights: [text], figures, sources });
  const briefing = { ...aBriefing({ title: text, standfirst: text }), stories: [story] };
  const hostile = inputOf(briefing, { filters: [text], site: text, url: "javascript:alert(1)" });
  const decisions = [{ id: "a", text, owner: text, date: "2026-03-02" }];
  const edits = { title: { subtitle: text }, "story:2026-W06/a-story": { points: { facts: [text, text] } } };
  const plan = planDeck(hostile, composed({ decisions, edits }));
  const colours = ["ink", "muted", "line", ...deckColours].map((name) => [name, "111111"]);
  const { html } = writeMail(plan, Object.fromEntries(colours));
  const markdown = writeMarkdown(plan);
  const body = markdown.slice(markdown.indexOf("\n---\n") + 5);
  expect(html).not.toMatch(/<script|href="javascript/);
  expect(body.replaceAll(/<!--.*?-->/gs, "")).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(<?javascript/);
  expect(body.match(/-->/g)).toHaveLength(plan.slides.length);
  for (const written of [html, body]) {
    expect(written).toContain("script");
    expect(written).not.toContain("\u0007");
    expect(written.isWellFormed()).toBe(true);
  }
});
