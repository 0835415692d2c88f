import { expect, test } from "vitest";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { published } from "@/testing/published";
import { fnv1a64, hashOf } from "./hash";

/** The first three are the draft's own; the last was computed with big integers. */
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
  ["é€😀", "0a289ca40199fa06"],
])("of %j", (text, hash) => expect(fnv1a64(text)).toBe(hash));

test("the order of keys is nothing, at any depth", () => {
  const edition = published("2026-W06", "fr");
  const reversed = JSON.parse(JSON.stringify(edition), (_, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(Object.keys(reversed)).not.toEqual(Object.keys(edition));
  expect(hashOf(reversed)).toBe(hashOf(edition));
});

test("whatever changes, the hash does", () => {
  const story = aStory({ figures: [aFigure()] });
  const editions = [
    aBriefing(),
    aBriefing({ title: "Une autre" }),
    aBriefing({ publishedAt: "2026-02-09T06:00:01+01:00" }),
    aBriefing({ stories: [story] }),
    aBriefing({ stories: [{ ...story, figures: [aFigure({ value: 35e6 + 1 })] }] }),
    aBriefing({ stories: [story, aStory({ id: "b" })] }),
    aBriefing({ stories: [aStory({ id: "b" }), story] }),
  ];
  expect(new Set(editions.map(hashOf)).size).toBe(editions.length);
});
