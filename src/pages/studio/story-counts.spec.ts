import { expect, test } from "vitest";
import { emptyDraft } from "@/drafting/draft/build";
import { draftEdition } from "@/drafting/draft/draft-edition";
import { acceptAll, setField } from "@/drafting/draft/edit-fields";
import { addPart } from "@/drafting/draft/edit-parts";
import { addStory } from "@/drafting/draft/edit-stories";
import { setThemes } from "@/drafting/draft/edit-themes";
import { context, source } from "@/drafting/draft/testing/sample";
import type { Draft } from "@/drafting/draft/types";
import { storyCounts } from "./story-counts";

const counts = ({ stories: [story] }: Draft) => (story ? storyCounts(story) : undefined);
const bare = addStory(emptyDraft("fr", "2026-03-02T06:00:00Z"));
const key = bare.stories[0]?.key ?? "";

test("a story that was just added lacks its id, title, summary, implication and theme", () => {
  expect(counts(bare)).toEqual({ empty: 5, proposed: 0 });
});

test("each thing that is filled is one less, a theme too; optional fields do not count", () => {
  const titled = setField(bare, `stories/${key}/title`, "Un titre");
  expect(counts(titled)?.empty).toBe(4);
  expect(counts(setThemes(titled, key, ["capital"]))?.empty).toBe(3);
  expect(counts(setField(titled, `stories/${key}/kicker`, "Mer"))?.empty).toBe(4);
});

test("a figure, a player or a source brings what it must have", () => {
  const before = counts(bare)?.empty ?? 0;
  expect(counts(addPart(bare, `stories/${key}/sources`))?.empty).toBe(before + 3);
  expect(counts(addPart(bare, `stories/${key}/figures`))?.empty).toBeGreaterThan(before + 2);
});

test("what is accepted is proposed no more, and what is empty stays so", () => {
  const draft = draftEdition(source, context);
  const before = counts(draft);
  expect(before?.proposed).toBeGreaterThan(5);
  expect(counts(acceptAll(draft))).toEqual({ empty: before?.empty, proposed: 0 });
});
