import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { type Composition, compositionSchema, type SlideEdit } from "./composition";
import { emptyComposition } from "./empty-composition";
import { planDeck } from "./plan-deck";
import type { DeckInput } from "./plan-input";
import type { ContentSlide, SlidePlan } from "./plan-types";

describe("what is read back", () => {
  test("nothing chosen is the full deck, in the page's language, with notes and sources", () => {
    expect(compositionSchema.parse({})).toEqual(emptyComposition);
    expect(emptyComposition).toMatchObject({ form: "full", notes: true, sources: true });
    expect(emptyComposition.language).toBeUndefined();
  });

  test("whatever can be chosen is kept as it was", () => {
    const whole: Composition = {
      form: "summary",
      language: "en",
      ratio: "4:3",
      scheme: "dark",
      by: "theme",
      trend: "none",
      notes: false,
      sources: false,
      order: ["title", "story:2026-W06/a-story"],
      hidden: ["money"],
      edits: {
        title: { title: "Titre", subtitle: "" },
        "story:2026-W06/a-story": { rows: { "figure:round": { lead: "L", text: "T" } }, points: { facts: ["Un", ""] } },
      },
      decisions: [{ id: "decision-1", text: "Décider", owner: "Elle", date: "2028-02-29" }],
    };
    expect(compositionSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test("a decision may lack who and when", () => {
    const { decisions } = compositionSchema.parse({ decisions: [{ id: "a", text: "" }] });
    expect(decisions).toEqual([{ id: "a", text: "", owner: "", date: "" }]);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a list", []],
    ["an unknown form", { form: "poster" }],
    ["an unknown language", { language: "de" }],
    ["an unknown ratio", { ratio: "9:16" }],
    ["an order that is no list", { order: "title" }],
    ["a hidden slide that is no text", { hidden: [1] }],
    ["an edit that is no text", { edits: { title: { title: 1 } } }],
    ["a text beyond 4,000 characters", { edits: { title: { title: "x".repeat(4001) } } }],
    ["points that are no list", { edits: { brief: { points: { facts: "x" } } } }],
    ["a day that there is not", { decisions: [{ id: "a", text: "x", date: "2026-02-29" }] }],
    ["a time of day", { decisions: [{ id: "a", text: "x", date: "2026-02-28T10:00:00Z" }] }],
    ["an id with markup", { decisions: [{ id: "<a>", text: "x" }] }],
    ["an empty id", { decisions: [{ id: "", text: "x" }] }],
  ])("%s is refused", (_, stored) => expect(compositionSchema.safeParse(stored).success).toBe(false));

  test("what a later version added is dropped, and nothing reaches an object's prototype", () => {
    const stored = JSON.parse('{"later":1,"edits":{"__proto__":{"title":"x"},"title":{"title":"y","__proto__":{}}}}');
    const read = compositionSchema.parse(stored);
    expect(read).not.toHaveProperty("later");
    expect(read.edits["title"]?.title).toBe("y");
    expect(Object.getPrototypeOf(read.edits)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("title");
  });
});

describe("edits", () => {
  const story = aStory({
    figures: [aFigure({ note: "Non confirmé.", entity: "acme" })],
    highlights: ["Un.", "Deux."],
  });
  const input: DeckInput = {
    briefing: { ...aBriefing({ takeaways: [{ text: "Voici : ceci.", story: "a-story" }] }), stories: [story] },
    themes: someThemes,
    stories: [story],
    figures: toldFigures([story]),
    filters: [],
    scale: "log",
    url: "https://vigie.example/",
    language: "fr",
  };
  const own = "story:2026-W06/a-story";
  const slidesWith = (edits: Record<string, SlideEdit>): SlidePlan[] =>
    planDeck(input, { ...emptyComposition, edits }).slides;
  const automatic = slidesWith({});
  const slideWith = (id: string, edit: SlideEdit) => slidesWith({ [id]: edit }).find((slide) => slide.id === id);
  const contentWith = (id: string, edit: SlideEdit): ContentSlide | undefined => {
    const slide = slideWith(id, edit);
    return slide?.kind === "content" ? slide : undefined;
  };
  const pointsOf = (slide: ContentSlide | undefined, group: string) =>
    slide?.points?.find(({ id }) => id === group)?.items;

  test("change the title of any slide, and that slide only", () => {
    for (const { id } of automatic) {
      const slides = slidesWith({ [id]: { title: "À moi" } });
      expect(slides).toEqual(automatic.map((slide) => (slide.id === id ? { ...slide, title: "À moi" } : slide)));
    }
  });

  test("change the subtitle of the first page; other slides have none", () => {
    expect(slideWith("title", { subtitle: "À moi" })).toMatchObject({ title: "Une semaine", subtitle: "À moi" });
    expect(slidesWith({ brief: { subtitle: "À moi" } })).toEqual(automatic);
  });

  test("change a row's finding, what it means, or both", () => {
    const rows = (row: { lead?: string; text?: string }) => contentWith("brief", { rows: { "takeaway:0": row } })?.rows;
    expect(rows({ lead: "À moi" })).toMatchObject([{ lead: "À moi", text: "Ceci." }]);
    expect(rows({ text: "Cela." })).toMatchObject([{ lead: "Voici", text: "Cela." }]);
    expect(rows({ lead: "À moi", text: "Cela." })).toMatchObject([{ lead: "À moi", text: "Cela." }]);
  });

  test("change, add and take out points, one group by itself", () => {
    const items = ["Un.", " ", "Trois.", ""];
    const slide = contentWith(own, { points: { facts: items } });
    expect(pointsOf(slide, "facts")).toEqual(["Un.", "Trois."]);
    expect(pointsOf(slide, "leaders")).toEqual([story.implication]);
  });

  test.each<[string, string, SlideEdit]>([
    ["no change at all", own, {}],
    ["an empty title", own, { title: "" }],
    ["an empty subtitle", "title", { subtitle: "" }],
    ["an empty finding", "brief", { rows: { "takeaway:0": { lead: "" } } }],
    ["a title of spaces", own, { title: " \n\u00a0" }],
    ["a subtitle of spaces", "title", { title: " ", subtitle: "\t" }],
    ["a finding of spaces", "brief", { rows: { "takeaway:0": { lead: "  " } } }],
    ["an empty text", "brief", { rows: { "takeaway:0": { text: "" } } }],
    ["a text of spaces", "brief", { rows: { "takeaway:0": { lead: "", text: " \n" } } }],
    ["what a figure measures, and its caveat", own, { rows: { "figure:round": { lead: "x", text: "x" } } }],
    ["a source", "sources", { rows: { "source:https://example.com/a": { lead: "x", text: "x" } } }],
    ["the caveats beside the money", "money", { points: { caveats: ["x"] } }],
    ["the caveats under the brief", "brief", { points: { caveats: ["x"] } }],
    ["no points", own, { points: { facts: [] } }],
    ["points of nothing but spaces", own, { points: { facts: ["", "  "] } }],
    ["a row that is not there", "brief", { rows: { "takeaway:9": { lead: "x", text: "x" } } }],
    ["a group that is not there", own, { points: { questions: ["x"] } }],
    ["points of a slide without any", "brief", { points: { facts: ["x"] } }],
    ["a slide that is not there", "story:2026-W05/a-story", { title: "x" }],
    ["a slide of the other form", "summary", { title: "x" }],
    ["an object's own member", "constructor", { title: "x" }],
  ])("%s: the automatic text stands", (_, id, edit) => expect(slidesWith({ [id]: edit })).toEqual(automatic));

  test("come back with a slide that was filtered out or left out", () => {
    const edits = { [own]: { title: "À moi" } };
    const hidden = planDeck(input, { ...emptyComposition, edits, hidden: [own] }).slides;
    expect(hidden.some(({ title }) => title === "À moi")).toBe(false);
    expect(slideWith(own, { title: "À moi" })?.title).toBe("À moi");
  });

  test("never touch a figure, its caption, its caveat, its colour, its chart, its source or its notes", () => {
    const words = fc.string({ maxLength: 12 });
    const edit = fc.record(
      {
        title: words,
        subtitle: words,
        rows: fc.dictionary(
          fc.constantFrom("figure:round", "takeaway:0", "asked:2026-W06/a-story", "source:https://example.com/a"),
          fc.record({ lead: words, text: words }, { requiredKeys: [] }),
        ),
        points: fc.dictionary(fc.constantFrom("facts", "leaders", "caveats", "questions"), fc.array(words)),
      },
      { requiredKeys: [] },
    );
    const ids = automatic.map(({ id }) => id);
    const untouched = (slide: SlidePlan) => {
      const { title: _, ...rest } = slide;
      if (rest.kind === "title") return { ...rest, subtitle: "" };
      const rows = rest.rows.map((row) => (row.fixed ? row : { ...row, lead: "", text: "" }));
      return { ...rest, rows, points: rest.points?.map((group) => (group.fixed ? group : { ...group, items: [] })) };
    };
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), edit), (edits) => {
        expect(slidesWith(edits).map(untouched)).toEqual(automatic.map(untouched));
      }),
      { numRuns: 60 },
    );
  });
});
