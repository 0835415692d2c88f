import { describe, expect, test } from "vitest";
import { figureText, toldFigures } from "@/briefing/model/figures";
import type { Language } from "@/lib/language";
import { applySelection, entitiesIn } from "@/selection/apply";
import { filterLabels } from "@/selection/labels";
import { searchSchema } from "@/selection/search";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { published, publishedThemes } from "@/testing/published";
import { writeMail } from "./mail";
import { writeMarkdown } from "./markdown";
import { planSummary } from "./plan";
import type { SummaryInput } from "./plan-input";
import { type BarChart, type ContentSlide, figureRef } from "./plan-types";

const themes = publishedThemes();

function inputOf(language: Language, query: Record<string, string> = {}): SummaryInput {
  const briefing = published("2026-W06", language);
  const search = searchSchema.parse(query);
  const { stories, figures } = applySelection(briefing, search);
  const address = new URLSearchParams(query).toString();
  return {
    briefing,
    themes,
    stories,
    figures,
    filters: filterLabels(search, entitiesIn(briefing), themes, language).map(({ label }) => label),
    scale: search.scale,
    url: `https://vigie.example/${language}/briefings/2026-W06${address && `?${address}`}`,
    language,
  };
}

/** The one slide of a summary. */
function slideOf(input: SummaryInput): ContentSlide {
  const [slide, ...others] = planSummary(input).slides;
  if (slide?.kind !== "content" || others.length) throw new Error("a summary is one slide of content");
  return slide;
}

function chartOf(input: SummaryInput): BarChart | undefined {
  const { chart } = slideOf(input);
  return chart?.type === "bar" ? chart : undefined;
}

const palette = {
  ink: "111111",
  muted: "555555",
  line: "dddddd",
  infrastructure: "1",
  "legal-risk": "2",
  "regulated-sectors": "3",
  multimodal: "4",
  operations: "5",
  capital: "6",
};

describe.each<[string, Language, Record<string, string>]>([
  ["week.fr", "fr", {}],
  ["week.en", "en", {}],
  ["legal-risk.fr", "fr", { theme: "legal-risk", scale: "linear" }],
  ["multimodal.en", "en", { theme: "multimodal" }],
])("%s", (name, language, query) => {
  const plan = planSummary(inputOf(language, query));

  test("the plan is the golden one", async () => {
    await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(`goldens/${name}.plan.json`);
  });

  test("so are its Markdown and its mail", async () => {
    await expect(writeMarkdown(plan)).toMatchFileSnapshot(`goldens/${name}.md.txt`);
    await expect(writeMail(plan, palette).text).toMatchFileSnapshot(`goldens/${name}.mail.txt`);
  });

  test("the same input gives the same plan", () => expect(planSummary(inputOf(language, query))).toEqual(plan));

  test("the notes hold every figure shown with its source and its caveat", () => {
    const notes = plan.slides[0]?.notes.join("\n") ?? "";
    for (const { figures, sources } of inputOf(language, query).stories)
      for (const figure of figures) {
        expect(notes).toContain(figure.label);
        expect(notes).toContain(sources[figure.source ?? -1]?.url);
        if (figure.note) expect(notes).toContain(figure.note);
      }
  });

  test("every figure shown says where it is published, once a row and once a bar", () => {
    const input = inputOf(language, query);
    const { rows, chart } = slideOf(input);
    const known = new Map(input.figures.map((told) => [figureRef("2026-W06", told.story.id, told.figure.id), told]));
    const bars = chart?.type === "bar" ? chart.bars : [];
    for (const { ref, figure } of rows) {
      const told = known.get(ref ?? "")?.figure;
      expect(figure).toBe(told ? figureText(told, language) : "");
    }
    for (const { ref, text } of bars) {
      const told = known.get(ref ?? "")?.figure;
      expect(told && figureText(told, language)).toBe(text);
    }
    for (const ids of [rows.map(({ id }) => id), bars.map(({ ref }) => ref), bars.map(({ label }) => label)])
      expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("edges", () => {
  const base = {
    themes: someThemes,
    filters: ["un filtre"],
    scale: "log",
    url: "https://vigie.example/",
    language: "fr",
  } as const;
  const input = (figures: ReturnType<typeof aFigure>[], over: Partial<SummaryInput> = {}): SummaryInput => {
    const story = aStory({ figures });
    return {
      ...base,
      briefing: aBriefing({ stories: [story] }),
      stories: [story],
      figures: figures.map((figure) => ({ story, figure })),
      ...over,
    };
  };

  test("without money there is no chart, and without figures no number", () => {
    const { chart, rows } = slideOf(input([]));
    expect(chart).toBeUndefined();
    expect(rows).toMatchObject([{ figure: "", caption: "" }]);
    expect(rows[0]).not.toHaveProperty("ref");
  });

  test("zeros stay off the logarithmic chart, and are said", () => {
    const figures = [aFigure({ id: "some" }), aFigure({ id: "none", label: "Rien", value: 0 })];
    const chart = chartOf(input(figures));
    expect(chart?.bars).toHaveLength(1);
    expect(chart?.note).toContain("Rien");
    expect(chartOf(input(figures, { scale: "linear" }))?.bars).toHaveLength(2);
  });

  test("another currency without a dated rate stays off the chart, and is said", () => {
    const figures = [aFigure({ id: "a" }), aFigure({ id: "b" }), aFigure({ id: "c", label: "En euros", unit: "EUR" })];
    const chart = chartOf(input(figures));
    expect(chart?.bars).toHaveLength(2);
    expect(chart?.note).toContain("En euros");
  });

  test("of many amounts eight are drawn, each story's first before any second, and the rest is said", () => {
    const stories = Array.from({ length: 5 }, (_, index) =>
      aStory({
        id: `story-${index}`,
        figures: [1, 2, 3].map((place) =>
          aFigure({ id: `f-${place}`, label: `Tour ${index}-${place}`, value: 1e6 * (index * 3 + place) }),
        ),
      }),
    );
    const figures = stories.flatMap((story) => story.figures.map((figure) => ({ story, figure })));
    const chart = chartOf({ ...base, briefing: aBriefing({ stories }), stories, figures });
    expect(chart?.bars).toHaveLength(8);
    expect(chart?.note).toMatch(/8 montants sur 15/);
    for (const index of [0, 1, 2, 3, 4])
      expect(chart?.bars.some(({ label }) => label.includes(`Tour ${index}-1`))).toBe(true);
  });

  test("an only story left gives the slide its title", () => {
    expect(slideOf(input([])).title).toBe("Un signal");
    expect(slideOf(input([], { filters: [] })).title).toBe("Une semaine");
  });

  test("an only story's caveats stand in its rows, or the chart says where they are", () => {
    const noted = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        aFigure({ id: `f${index}`, label: `Tour ${index}`, note: "Non confirmé." }),
      );
    const few = slideOf(input(noted(3)));
    expect(few.rows).toHaveLength(3);
    expect(few.rows.every(({ text }) => text.includes("Non confirmé."))).toBe(true);
    expect(few.chart?.note).toBeUndefined();
    // The first row's text is what the story means, the reader's to change; the others are the data's.
    expect(few.rows.map(({ fixed }) => fixed)).toEqual([undefined, true, true]);
    expect(chartOf(input(noted(7)))?.note).toContain("voir les notes");
  });

  test("a theme with a colour that decks do not know is neutral", () => {
    const odd = [{ ...someThemes[0], id: "infrastructure", colour: "ultraviolet" } as (typeof someThemes)[number]];
    expect(slideOf(input([aFigure()], { themes: odd })).rows[0]?.colour).toBe("capital");
  });

  test("questions are points; without any there are none", () => {
    expect(slideOf(input([])).points).toEqual([{ id: "questions", title: "À trancher", items: ["Que garder ?"] }]);
    const briefing = aBriefing({ outlook: { title: "Et après", paragraphs: [], questions: [] } });
    expect(slideOf(input([], { briefing }))).not.toHaveProperty("points");
  });

  test("of several editions the stories are told, not the takeaways of the newest, each with its own week", () => {
    const [older, newer] = [aStory({ figures: [aFigure()] }), aStory({ figures: [aFigure()] })];
    const period = { from: "2026-01-26", to: "2026-02-01" };
    const briefing = { ...aBriefing(), stories: [newer] };
    const editions = [{ ...aBriefing({ week: "2026-W05", period }), stories: [older] }, briefing];
    const stories = [older, newer];
    const figures = toldFigures(stories);
    const slide = slideOf({ ...base, briefing, editions, stories, figures, filters: [] });
    expect(slide.kicker).toBe("Vigie · semaines 05 à 06 · 26 janvier–8 février 2026");
    expect(slide.rows.map(({ id, ref }) => [id, ref])).toEqual([
      ["2026-W05/a-story", "2026-W05/a-story/round"],
      ["2026-W06/a-story", "2026-W06/a-story/round"],
    ]);
  });

  test("picks of one week are told by their stories alone, an only one as an only story, without a filter", () => {
    const stories = ["a", "b", "c"].map((id) => aStory({ id, title: `Signal ${id}`, figures: [aFigure()] }));
    const briefing = aBriefing({ stories, takeaways: [{ text: "Autre chose.", story: "c" }] });
    const told = (...ids: string[]) => {
      const picked = stories.filter(({ id }) => ids.includes(id));
      return { ...base, filters: [], briefing, stories: picked, figures: toldFigures(picked), picked: true };
    };
    const two = told("a", "b");
    expect(slideOf(two).rows.map(({ id, lead }) => [id, lead])).toEqual([
      ["2026-W06/a", "Signal a"],
      ["2026-W06/b", "Signal b"],
    ]);
    expect(slideOf(two).title).toBe("Une semaine");
    expect(slideOf(told("a"))).toMatchObject({ title: "Signal a", rows: [{ id: "a", lead: "Pour les dirigeants" }] });
    // The same stories, not picked, are the week's as its editor sums it up.
    expect(slideOf({ ...two, picked: false }).rows.map(({ id }) => id)).toEqual(["takeaway:0"]);
  });

  test("the deployment's name comes before the app's", () => {
    expect(slideOf(input([], { site: "Cap", filters: [] })).kicker).toBe("Cap · semaine 06 · 2–8 février 2026");
    expect(slideOf(input([])).kicker).toBe("Vigie · semaine 06 · 2–8 février 2026 · un filtre");
  });
});

describe("hostile text", () => {
  const text = `</td><script>alert(1)</script> | a \u0007 -- --> \`x\` [y](javascript:z) & "q" 'r' \ud800`;
  const story = aStory({ title: text, implication: text, figures: [aFigure({ label: text, note: text })] });
  const plan = planSummary({
    briefing: aBriefing({ title: text, stories: [story] }),
    themes: someThemes,
    stories: [story],
    figures: [{ story, figure: story.figures[0] ?? aFigure() }],
    filters: [text],
    scale: "log",
    url: "javascript:alert(1)",
    language: "fr",
  });

  test("stays text in mail", () => {
    const { html } = writeMail(plan, palette);
    expect(html).not.toMatch(/<script|javascript:alert/);
    expect(html.isWellFormed()).toBe(true);
    expect(html).toContain("&lt;script&gt;");
  });

  test("stays text in Markdown, and does not end the notes", () => {
    const markdown = writeMarkdown(plan);
    expect(markdown.isWellFormed()).toBe(true);
    // The head is data (YAML), whose title is a quoted string; the notes are a comment, which nothing may end.
    const body = markdown.slice(markdown.indexOf("\n---\n") + 5);
    expect(body.match(/-->/g)).toHaveLength(1);
    const shown = body.slice(0, body.indexOf("<!--"));
    expect(shown).toContain("script");
    expect(shown).not.toMatch(/[^\\]<script|[^\\]\]\(<?javascript:/);
    expect(markdown).not.toContain("\u0007");
  });
});
