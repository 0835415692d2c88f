import { describe, expect, test } from "vitest";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import type { InputFile } from "./edition-file";
import { warnings } from "./warnings";

const fr = (edition: unknown, name = "2026-W06.fr.json"): InputFile => ({ name, input: edition });
const story = (over: Parameters<typeof aStory>[0], figure: Parameters<typeof aFigure>[0] = {}) =>
  aBriefing({ stories: [aStory({ figures: [aFigure({ source: 0, ...figure })], ...over })] });
const english = { name: "2026-W06.en.json", input: aBriefing({ language: "en" }) };
const lines = (asked: Parameters<typeof warnings>[0]) =>
  warnings(asked).map(({ path, message }) => `${path}: ${message}`);

describe("a number has to stand in its quote or its story", () => {
  test.each<[string, ReturnType<typeof story>]>([
    ["in its quote", story({}, { quote: "une levée de 35 millions de dollars" })],
    ["in the title", story({ title: "35 M$ pour Acme" })],
    ["in the text", story({ body: ["Acme lève $35m."] })],
    ["in a highlight", story({ highlights: ["35\u202fM$"] })],
    ["in what it means", story({ implication: "Comptez 35 millions de dollars." })],
    ["in its note", story({}, { note: "35 M$ avant la prime." })],
    [
      "in words, as no engine takes it for a figure",
      story({ body: ["Elle dure trois ans."] }, { value: 3, unit: "year", kind: "other" }),
    ],
    ["in the words of tens", story({ body: ["environ dix-huit mois"] }, { value: 18, unit: "month", kind: "other" })],
  ])("%s", (_, edition) => expect(lines({ files: [fr(edition)], drafts: false })).toEqual([]));

  test.each<[string, ReturnType<typeof story>, string]>([
    ["nowhere", story({}), "35000000 is nowhere in its story"],
    ["nowhere, with a quote", story({}, { quote: "53 M$" }), "35000000 is neither in its quote nor in its story"],
    [
      "in another story",
      aBriefing({ stories: [...story({}).stories, aStory({ id: "b", title: "35 M$" })] }),
      "35000000 is nowhere in its story",
    ],
  ])("and not %s", (_, edition, message) =>
    expect(lines({ files: [fr(edition)], drafts: false })).toEqual([`/stories/0/figures/0/value: ${message}`]),
  );
});

describe("of drafts", () => {
  const acme = { id: "acme", name: "Acme", kind: "company" } as const;
  const acne = { id: "acne", name: "Acne", kind: "company" } as const;
  const draft = fr(aBriefing({ stories: [aStory({ entities: [acme, acne] }), aStory({ id: "b", entities: [acne] })] }));

  test("who is new is said, once an edition", () => {
    expect(lines({ files: [draft], beside: [english], drafts: true })).toEqual([
      '/stories/0/entities/1/id: "acne" is new: no published edition knows it',
    ]);
    expect(lines({ files: [draft], beside: [english], drafts: false })).toEqual([]);
  });

  test("where nothing is published, nobody is new", () =>
    expect(lines({ files: [draft, english], beside: [], drafts: true })).toEqual([]));

  test("a translation that is missing is said, unless it is given too or cannot be read", () => {
    const message = ": there is no 2026-W06.en.json";
    expect(lines({ files: [fr(aBriefing())], beside: [], drafts: true })).toEqual([message]);
    expect(lines({ files: [fr(aBriefing())], beside: [], drafts: false })).toEqual([message]);
    expect(lines({ files: [fr(aBriefing()), english], beside: [], drafts: true })).toEqual([]);
    expect(lines({ files: [fr(aBriefing())], beside: [], drafts: true, unread: ["a/2026-W06.en.json"] })).toEqual([]);
  });

  test("another name is said", () =>
    expect(lines({ files: [fr(aBriefing(), "draft.json")], beside: [english], drafts: true })).toEqual([
      ": will be published as 2026-W06.fr.json",
    ]));
});

test.each([null, 1, "text", [], {}, { stories: [null, 1, { figures: [null, { value: 1, unit: "%" }], body: 3 }] }])(
  "%j is not warned of beyond reason, and nothing breaks",
  (input) => expect(warnings({ files: [fr(input)], beside: [], drafts: true }).length).toBeLessThan(4),
);
