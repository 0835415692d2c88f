import { expect, test } from "vitest";
import type { Briefing, Figure } from "@/briefing/schema";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { emptyComposition } from "../empty-composition";
import { changedFigures } from "./changes";
import type { DeckRecord } from "./deck-record";
import { recordOf } from "./record-of";

type Over = Parameters<typeof aFigure>[0];

/** An edition of one story, and of the figures a, b … with these changes. */
const edition = (figures: Over[], over: Partial<Briefing> = {}): Briefing =>
  aBriefing({
    stories: [aStory({ figures: figures.map((figure, index) => aFigure({ id: "abcd"[index], ...figure })) })],
    ...over,
  });

const record = (editions: Briefing[], over: Partial<DeckRecord> = {}): DeckRecord => ({
  ...recordOf({
    editions,
    composition: emptyComposition,
    search: "",
    picks: [],
    language: "fr",
    slides: new Map(
      editions.flatMap(({ week, stories }) =>
        stories.flatMap((story) =>
          story.figures.map(({ id }, index) => [`${week}/${story.id}/${id}`, [index + 2]] as const),
        ),
      ),
    ),
  }),
  ...over,
});

const none = { changed: [], gone: [], editionsChanged: [], missing: [] };

test("the same edition: nothing", () => {
  const now = edition([{}, {}]);
  expect(changedFigures(record([now]), [now], "fr")).toEqual(none);
});

test.each<[string, Partial<Figure>, string, string]>([
  ["value", { value: 36e6 }, "35\u202fM$", "36\u202fM$"],
  ["unit", { unit: "EUR" }, "35\u202fM$", "35\u202fM€"],
  ["qualifier", { qualifier: "about" }, "35\u202fM$", "environ 35\u202fM$"],
])("another %s is told, with the slides", (_, over, before, after) =>
  expect(changedFigures(record([edition([{}, {}])]), [edition([{}, over])], "fr")).toEqual({
    ...none,
    changed: [{ ref: "2026-W06/a-story/b", label: "Levée de fonds", old: before, new: after, slides: [3] }],
    editionsChanged: ["2026-W06"],
  }),
);

test("another label, note or source is a change of the edition, not of the figure", () =>
  expect(changedFigures(record([edition([{}])]), [edition([{ label: "Tour", note: "Non audité." }])], "fr")).toEqual({
    ...none,
    editionsChanged: ["2026-W06"],
  }));

test("a figure or a story that went is gone", () => {
  const text = { text: "35\u202fM$", label: "Levée de fonds" };
  expect(changedFigures(record([edition([{}, {}])]), [edition([{}])], "fr").gone).toEqual([
    { ref: "2026-W06/a-story/b", ...text, slides: [3] },
  ]);
  const other = aBriefing({ takeaways: [{ text: "x" }], stories: [aStory({ id: "other" })] });
  expect(changedFigures(record([edition([{}])]), [other], "fr").gone).toEqual([
    { ref: "2026-W06/a-story/a", ...text, slides: [2] },
  ]);
});

test("of a week without an edition nothing is known", () => {
  const before = record([edition([{}], { week: "2026-W05" }), edition([{}])]);
  expect(changedFigures(before, [edition([{ value: 1 }])], "fr")).toMatchObject({
    changed: [{ ref: "2026-W06/a-story/a" }],
    gone: [],
    editionsChanged: ["2026-W06"],
    missing: ["2026-W05"],
  });
  expect(changedFigures(before, [], "fr")).toEqual({ ...none, missing: ["2026-W05", "2026-W06"] });
});

test("figures are compared across languages, editions within one", () => {
  const before = record([edition([{}])]);
  const english = edition([{ value: 36e6 }], { language: "en" });
  expect(changedFigures(before, [english], "fr")).toMatchObject({
    changed: [{ new: "36\u202fM$" }],
    editionsChanged: [],
  });
  expect(changedFigures(before, [english, edition([{}])], "fr")).toEqual(none);
});

test("a deck of a week in both languages says the week once", () => {
  const both = (figures: Over[]) => [edition(figures), edition(figures, { language: "en" })];
  const before = record(both([{}]));
  expect(changedFigures(before, both([{}]), "fr")).toEqual(none);
  expect(changedFigures(before, both([{ value: 1 }]), "fr").editionsChanged).toEqual(["2026-W06"]);
  expect(changedFigures(before, [], "fr").missing).toEqual(["2026-W06"]);
});

test("texts are in the language asked for; in the deck's own, the old one is the slide's", () => {
  const before = record([edition([{}])]);
  const [figure] = before.figures;
  const read = { ...before, figures: figure ? [{ ...figure, text: "35 millions" }] : [] };
  const now = [edition([{ value: 36e6 }])];
  expect(changedFigures(read, now, "fr").changed).toMatchObject([{ old: "35 millions", new: "36\u202fM$" }]);
  expect(changedFigures(read, now, "en").changed).toMatchObject([{ old: "$35m", new: "$36m" }]);
});
