import { describe, expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import type { Story } from "@/briefing/schema";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { plain } from "@/testing/chart-builders";
import type { SummaryInput } from "./plan-input";
import { briefSlide, storySlide, themeSlides, titleSlide } from "./plan-slides";

function inputOf(stories: readonly Story[], over: Partial<SummaryInput> = {}): SummaryInput {
  return {
    briefing: { ...aBriefing(), stories: [...stories] },
    themes: someThemes,
    stories,
    figures: toldFigures(stories),
    filters: ["un filtre"],
    scale: "log",
    url: "https://vigie.example/",
    language: "fr",
    ...over,
  };
}

const some = (count: number, over: Parameters<typeof aFigure>[0] = {}) =>
  Array.from({ length: count }, (_, index) =>
    aFigure({ id: `f${index}`, label: `Mesure ${index}`, value: 1e6 * (index + 1), ...over }),
  );

/** One story a list, led by its first theme. */
const led = (...themes: string[][]) =>
  themes.map((ids, index) => aStory({ id: `s${index}`, title: `Signal ${index}`, themes: ids }));

describe("the first page", () => {
  test("says what the edition finds, and which selection of it this is", () => {
    const slide = titleSlide(inputOf(led(["infrastructure"], ["infrastructure"])));
    expect(slide).toMatchObject({ kind: "title", id: "title", title: "Une semaine" });
    expect(slide.subtitle).toBe("Ce qu’il faut en retenir.");
    expect(slide.kicker).toBe("Vigie · semaine 06 · 2–8 février 2026 · un filtre");
    expect(slide.footer).toBe("Données au 8 février 2026.");
    expect(slide.notes).toEqual(["Ce qu’il faut en retenir.", "", "https://vigie.example/"]);
  });

  test("names the only story that is left under the week's title: its own slide has the other", () => {
    const story = aStory({ title: "Lui seul" });
    expect(titleSlide(inputOf([story]))).toMatchObject({ title: "Une semaine", subtitle: "Lui seul" });
    expect(titleSlide(inputOf([story], { filters: [], picked: true })).subtitle).toBe("Lui seul");
    expect(titleSlide(inputOf([story], { filters: [] })).subtitle).toBe("Ce qu’il faut en retenir.");
  });
});

describe("the week in brief", () => {
  test.each([
    ["one story", [["legal-risk"]], "1 signal : Risque juridique"],
    [
      "a theme that leads",
      [["infrastructure"], ["legal-risk"], ["legal-risk"]],
      "3 signaux, dont 2 sur ce thème : Risque juridique",
    ],
    ["a tie", [["legal-risk"], ["infrastructure"]], "2 signaux, aucun thème ne domine"],
    // A story counts once, in its leading theme.
    ["further themes", [["legal-risk", "infrastructure"], ["infrastructure"]], "2 signaux, aucun thème ne domine"],
    ["a theme that the taxonomy lacks", [["quantum"]], "1 signal : quantum"],
    ["nothing", [], "0 signal à retenir"],
  ])("its title tells %s", (_, themes, title) => {
    expect(plain(briefSlide(inputOf(led(...themes))).title)).toBe(title);
  });

  test("has a row a story, in their order, with its first figure and whose it is", () => {
    const first = aStory({ figures: [aFigure({ entity: "acme", claim: "announced" }), aFigure({ id: "more" })] });
    const second = aStory({ id: "b", title: "Un autre", themes: ["legal-risk"] });
    expect(briefSlide(inputOf([second, first])).rows).toEqual([
      { id: "2026-W06/b", colour: "legal-risk", figure: "", caption: "", lead: "Un autre", text: second.implication },
      {
        id: "2026-W06/a-story",
        colour: "infrastructure",
        figure: "35\u202fM$",
        caption: "Acme · Levée de fonds · annoncé",
        lead: "Un signal",
        text: first.implication,
        ref: "2026-W06/a-story/round",
      },
    ]);
  });

  test("a whole week is told by its takeaways, with the figures of the stories that they name", () => {
    const story = aStory({ figures: [aFigure()] });
    const takeaways = [
      { text: "La trésorerie : elle est courte.", story: "a-story" },
      { text: "Sans signal." },
      { text: "Un signal qui n’est plus là.", story: "gone" },
    ];
    const briefing = { ...aBriefing({ takeaways }), stories: [story] };
    const { rows } = briefSlide(inputOf([story], { briefing, filters: [] }));
    expect(rows).toMatchObject([
      { id: "takeaway:0", figure: "35\u202fM$", lead: "La trésorerie", text: "Elle est courte." },
      { id: "takeaway:1", figure: "", lead: "", text: "Sans signal." },
      { id: "takeaway:2", figure: "", lead: "", text: "Un signal qui n’est plus là." },
    ]);
  });
});

describe("the caveats", () => {
  const noted = (id: string, note: string | undefined, ...more: Parameters<typeof aFigure>) =>
    aStory({
      id,
      figures: [
        aFigure({ note, entity: "acme" }),
        ...more.map((over) => aFigure({ id: "more", label: "Autre", ...over })),
      ],
    });
  const group = (...items: string[]) => [{ id: "caveats", title: "Réserves", items, fixed: true }];
  const [rumour, largest, plainOne] = [
    noted("a", "Selon la presse."),
    noted("b", "Avant impôt.", { value: 9e12, note: "Sur dix ans." }),
    noted("c", undefined, { value: 1, note: "Ni tracé ni nommé." }),
  ];
  const said = ["Acme · Levée de fonds : Selon la presse.", "Acme · Levée de fonds : Avant impôt."];
  const points = (slide: { points?: unknown } | undefined) => JSON.parse(plain(JSON.stringify(slide?.points ?? [])));

  test.each<[string, Story[], Partial<SummaryInput>, string[]]>([
    ["of each story's first figure, which has a row", [rumour, largest, plainOne], {}, said],
    ["of what a filter by kind leaves", [rumour, largest], { figures: [] }, []],
    ["of the stories that the takeaways name, in a whole week", [rumour, largest], { filters: [] }, said.slice(0, 1)],
  ])("of the brief are those %s", (_, stories, over, items) => {
    const takeaways = [{ text: "Une rumeur.", story: "a" }];
    const briefing = { ...aBriefing({ takeaways }), stories: [...stories] };
    expect(points(briefSlide(inputOf(stories, { briefing, ...over })))).toEqual(items.length ? group(...items) : []);
  });

  test("of a theme are those of its rows' figures and of the amount in its title", () => {
    const [slide] = themeSlides(inputOf([rumour, largest, plainOne]));
    expect(plain(slide?.title ?? "")).toContain("9 000 Md$ (Autre)");
    expect(points(slide)).toEqual(group(...said, "Autre : Sur dix ans."));
    expect(points(themeSlides(inputOf([plainOne, { ...plainOne, id: "d" }]))[0])).toEqual([]);
  });
});

describe("a story", () => {
  test("has its figures on the left, each with whose it is, how and since when it is known, and its caveat", () => {
    const figure = aFigure({
      entity: "acme",
      claim: "reported",
      asOf: "2026-02-03",
      qualifier: "about",
      note: "Non confirmé.",
    });
    const story = aStory({ figures: [figure, aFigure({ id: "bare", label: "Nue" })] });
    const slide = storySlide(story, inputOf([story]));
    expect(slide.id).toBe("story:2026-W06/a-story");
    expect(slide.kicker).toBe("Vigie · semaine 06 · 2–8 février 2026 · Infrastructure");
    expect(slide.rows).toEqual([
      {
        id: "figure:round",
        colour: "infrastructure",
        figure: "environ 35\u202fM$",
        caption: "Acme · rapporté par la presse · 3 février 2026",
        lead: "Levée de fonds",
        text: "Non confirmé.",
        fixed: true,
        ref: "2026-W06/a-story/round",
      },
      {
        id: "figure:bare",
        colour: "infrastructure",
        figure: "35\u202fM$",
        caption: "",
        lead: "Nue",
        text: "",
        fixed: true,
        ref: "2026-W06/a-story/bare",
      },
    ]);
  });

  test("its facts are its highlights, its summary too where there are few; then what they mean", () => {
    const many = aStory({ highlights: ["Un.", "Deux."] });
    expect(storySlide(many, inputOf([many])).points).toEqual([
      { id: "facts", title: "Les faits", items: ["Un.", "Deux."] },
      { id: "leaders", title: "Pour les dirigeants", items: [many.implication] },
    ]);
    expect(storySlide(many, inputOf([many])).notes[0]).toBe(many.summary);
    const one = aStory({ highlights: ["Un."] });
    expect(storySlide(one, inputOf([one])).points?.[0]?.items).toEqual([one.summary, "Un."]);
    const none = aStory({ highlights: [] });
    expect(storySlide(none, inputOf([none])).points?.[0]?.items).toEqual([none.summary]);
  });

  test.each([
    [0, 0, undefined],
    [6, 6, undefined],
    [7, 6, "1 autre chiffre est dans les notes."],
    [9, 6, "3 autres chiffres sont dans les notes."],
  ])("of %i figures %i have a row; the others are counted, and in the notes", (count, shown, more) => {
    const story = aStory({ figures: some(count) });
    const { rows, notes } = storySlide(story, inputOf([story]));
    expect(rows.filter(({ ref }) => ref)).toHaveLength(shown);
    const rest = rows.filter(({ ref }) => !ref);
    expect(rest.map(({ text }) => text)).toEqual(more ? [more] : []);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ fixed }) => fixed)).toBe(true);
    for (const { label } of story.figures) expect(notes.join("\n")).toContain(label);
  });

  test("a filter by kind takes figures off the slide, not out of the notes", () => {
    const story = aStory({ figures: [aFigure(), aFigure({ id: "price", kind: "acquisition", label: "Prix payé" })] });
    const slide = storySlide(story, inputOf([story], { figures: toldFigures([story], ["funding"]) }));
    expect(slide.rows.map(({ ref }) => ref)).toEqual(["2026-W06/a-story/round"]);
    expect(slide.notes.join("\n")).toContain("Prix payé");
  });

  test("names its sources, those of the figures shown first, and counts those beyond four", () => {
    const sources = ["A", "B", "C", "D", "E", "F"].map((publisher) => ({
      title: publisher,
      publisher,
      url: `https://example.com/${publisher}`,
    }));
    const story = aStory({ sources, figures: [aFigure({ source: 4 })] });
    const { footer } = storySlide(story, inputOf([story]));
    expect(plain(footer)).toBe("Sources : E, A, B, C et 2 autres, en notes. Données au 8 février 2026.");
    const five = aStory({ sources: sources.slice(0, 5) });
    const footers = (["fr", "en"] as const).map((language) => storySlide(five, inputOf([five], { language })).footer);
    expect(footers.map(plain)).toEqual([
      "Sources : A, B, C, D et 1 autre, en notes. Données au 8 février 2026.",
      "Sources: A, B, C, D and 1 more, in the notes. Data as of 8 February 2026.",
    ]);
    const four = aStory({ sources: sources.slice(0, 4) });
    expect(plain(storySlide(four, inputOf([four])).footer)).toMatch(/^Sources : A, B, C, D\. /);
    const bare = aStory({ sources: [] });
    expect(storySlide(bare, inputOf([bare])).footer).toBe("Données au 8 février 2026.");
  });
});

describe("themes", () => {
  test("stand in the taxonomy's order, those that it lacks last, each story once under the theme that leads it", () => {
    const stories = led(["quantum"], ["legal-risk", "infrastructure"], ["infrastructure"], ["legal-risk"]);
    const slides = themeSlides(inputOf(stories));
    // A theme that one story leads is that story, and has its title.
    expect(slides.map(({ id, title, rows }) => [id, rows.length ? rows.map(({ lead }) => lead) : title])).toEqual([
      ["theme:infrastructure", "Signal 2"],
      ["theme:legal-risk", ["Signal 1", "Signal 3"]],
      ["theme:quantum", "Signal 0"],
    ]);
    expect(slides.map(({ section }) => section)).toEqual(["Infrastructure", "Risque juridique", "quantum"]);
  });

  test("are titled by their only story, else by how many there are and the largest amount, never a sum", () => {
    const titles = (stories: readonly Story[]) => themeSlides(inputOf(stories)).map(({ title }) => plain(title));
    expect(titles(led(["infrastructure"]))).toEqual(["Signal 0"]);
    expect(titles(led(["infrastructure"], ["infrastructure"]))).toEqual(["Infrastructure : 2 signaux"]);
    const told = led(["infrastructure"], ["infrastructure"]).map((story, index) => ({
      ...story,
      figures: some(2, { value: 1e9 * (index + 1), entity: "acme" }),
    }));
    expect(titles(told)).toEqual(["Infrastructure : 2 signaux, le plus gros montant : 2 Md$ (Acme · Mesure 0)"]);
  });

  test("have every figure of their stories in the notes, with its caveat", () => {
    const stories = led(["infrastructure"], ["infrastructure"]).map((story, index) => ({
      ...story,
      figures: some(3, { note: `Réserve ${index}.` }),
    }));
    const notes = themeSlides(inputOf(stories))[0]?.notes.join("\n") ?? "";
    expect(notes.match(/Mesure \d/g)).toHaveLength(6);
    expect(notes.match(/Réserve 0\./g)).toHaveLength(3);
  });
});
