import { describe, expect, test } from "vitest";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { emptyComposition } from "../empty-composition";
import { deckRecordSchema } from "./deck-record";
import { hashOf } from "./hash";
import { recordOf } from "./record-of";

const edition = aBriefing({
  stories: [aStory({ figures: [aFigure({ entity: "acme", qualifier: "more-than" }), aFigure({ id: "bare" })] })],
});

const record = recordOf({
  editions: [edition],
  composition: { ...emptyComposition, hidden: ["chart"] },
  search: "?from=2026-W06&to=2026-W06",
  picks: [{ week: "2026-W06", story: "a-story" }],
  language: "en",
  slides: new Map([
    ["2026-W06/a-story/bare", [3]],
    ["2026-W06/a-story/round", [7, 2, 7]],
    ["2026-W06/a-story/unheard-of", [1]],
    ["constructor", [1]],
  ]),
});

test("a record says what the deck shows, and where", () =>
  expect(record).toEqual({
    format: 1,
    composition: { ...emptyComposition, hidden: ["chart"] },
    search: "?from=2026-W06&to=2026-W06",
    picks: [{ week: "2026-W06", story: "a-story" }],
    language: "en",
    editions: [{ week: "2026-W06", language: "fr", hash: hashOf(edition) }],
    figures: [
      {
        ref: "2026-W06/a-story/bare",
        label: "Levée de fonds",
        value: 35e6,
        unit: "USD",
        qualifier: "exactly",
        text: "$35m",
        slides: [3],
      },
      {
        ref: "2026-W06/a-story/round",
        label: "Acme · Levée de fonds",
        value: 35e6,
        unit: "USD",
        qualifier: "more-than",
        text: "more than $35m",
        slides: [2, 7],
      },
    ],
  }));

test("it follows its own format", () => expect(deckRecordSchema.parse(record)).toEqual(record));

describe("what does not is refused", () => {
  const [figure] = record.figures;
  test.each<[string, object]>([
    ["another format", { format: 2 }],
    ["an address in place of its query", { search: "//evil.example/?a" }],
    ["a fragment", { search: "?a#b" }],
    ["a week that is none", { picks: [{ week: "2026-W54", story: "a" }] }],
    ["a story that is no slug", { picks: [{ week: "2026-W06", story: "../a" }] }],
    ["another language", { language: "de" }],
    ["a hash of another length", { editions: [{ week: "2026-W06", language: "fr", hash: "0" }] }],
    ["an edition twice", { editions: [...record.editions, ...record.editions] }],
    ["a figure without its story", { figures: [{ ...figure, ref: "2026-W06/a" }] }],
    ["a value that is no number", { figures: [{ ...figure, value: "1" }] }],
    ["no unit", { figures: [{ ...figure, unit: "" }] }],
    ["another qualifier", { figures: [{ ...figure, qualifier: "toString" }] }],
    ["slide 0", { figures: [{ ...figure, slides: [0] }] }],
    ["no list", { figures: { length: 1 } }],
    ["no composition", { composition: null }],
  ])("%s", (_, over) => expect(deckRecordSchema.safeParse({ ...record, ...over }).success).toBe(false));
});
