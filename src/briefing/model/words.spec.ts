import { describe, expect, test } from "vitest";
import { claims, type FigureKind, figureKinds, qualifiers } from "../schema";
import { claimWord, kindWord, qualifierWord } from "./words";

/** Spelled alike in French and English. */
const alike: FigureKind[] = ["acquisition", "performance"];

describe.each([
  { what: "kinds of figure", ids: figureKinds, word: kindWord },
  { what: "claims", ids: claims, word: claimWord },
  { what: "qualifiers", ids: qualifiers, word: qualifierWord },
])("$what", ({ ids, word }) => {
  // The rows pair each list with its own function, which the compiler cannot see.
  const say = word as (id: string, language: "fr" | "en") => string;

  test.each(["fr", "en"] as const)("each has a word of its own in %s", (language) => {
    const words = ids.map((id) => say(id, language));
    expect(words.filter((text) => !text.trim() || /[{}_]/.test(text))).toEqual([]);
    expect(new Set(words).size).toBe(ids.length);
  });

  test("each is said otherwise in the other language, unless both spell it alike", () => {
    const same = ids.filter((id) => say(id, "fr") === say(id, "en"));
    expect(same).toEqual(ids.filter((id) => (alike as string[]).includes(id)));
  });
});

test.each([
  ["damages-claimed", "Réclamé en justice", "Damages claimed"],
  ["capex", "Investissement prévu", "Capital expenditure"],
  ["other", "Autre mesure", "Other measure"],
] as const)("a figure of kind %s is called %s, %s", (kind, french, english) => {
  expect(kindWord(kind, "fr")).toBe(french);
  expect(kindWord(kind, "en")).toBe(english);
});
