import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLanguages } from "@/publish/check-languages";
import { editionFile } from "@/publish/edition-file";
import { readSource } from "../read/read-source";
import { alignTo } from "./align";
import { draftEdition } from "./draft-edition";
import { parseDraft } from "./draft-schema";
import { setField } from "./edit-fields";
import { addPart, removePart } from "./edit-parts";
import { moveStory, removeStory } from "./edit-stories";
import { inStep, translationOf } from "./in-step";
import { context, source } from "./testing/sample";
import { toEdition } from "./to-edition";
import type { Draft } from "./types";

const leader = draftEdition(source, context);
const [a, b] = leader.stories.map(({ key }) => key) as [string, string];

const english = draftEdition(
  readSource(
    `# The machine letter

Two announcements only.

## Tessaline raises €40m

Start-up Tessaline raises €40 million from its investors. Its valuation reaches nearly €300 million. It plans 7 languages.

## Norvane buys a power plant of its own

Norvane takes over a power plant for €800 million to feed its servers.

- A contract of 15 years

One paragraph more.

And another one.

## Outlook: power leads

It all comes down to power.
`,
    "markdown",
  ),
  { ...context, language: "en" },
);

/** What the check of languages says of both as files. */
function parity(one: Draft, other: Draft) {
  const file = (draft: Draft) =>
    editionFile({ name: `2026-W09.${draft.language}.json`, input: toEdition(draft) }, true);
  return checkLanguages([file(one), file(other)], []).map(({ path, message }) => `${path}: ${message}`);
}

describe("a translation", () => {
  const blank = translationOf(leader, "en");

  test("has all that no translation changes, and no words", () => {
    expect(blank.stories.map(({ id }) => id.value)).toEqual(leader.stories.map(({ id }) => id.value));
    expect(blank.stories.map(({ title }) => title.state)).toEqual(["empty", "empty"]);
    expect(blank.stories[1]?.figures.map(({ value }) => value.value)).toEqual(
      leader.stories[1]?.figures.map(({ value }) => value.value),
    );
    expect(blank.source).toBeNull();
    expect(parseDraft(blank)).toBe(blank);
    expect(parity(leader, blank)).toEqual([]);
  });

  test("keeps its words while the leader is edited", () => {
    const worded = setField(blank, `stories/${b}/title`, "Tessaline raises €40m");
    const moved = setField(moveStory(leader, b, 0), `stories/${b}/id`, "tessaline-40m");
    const next = inStep(moved, worded);
    expect(next.stories.map(({ id, title }) => [id.value, title.value])).toEqual([
      ["tessaline-40m", "Tessaline raises €40m"],
      [leader.stories[0]?.id.value, ""],
    ]);
    expect(inStep(removeStory(moved, b), next).stories).toHaveLength(1);
  });

  test("keeps each text at its item while items come and go", () => {
    const [one, two] = leader.stories[0]?.highlights ?? [];
    const worded = setField(blank, `stories/${a}/highlights/${two?.key}`, "Two");
    const next = inStep(
      removePart(addPart(leader, `stories/${a}/highlights`), `stories/${a}/highlights/${one?.key}`),
      worded,
    );
    expect(next.stories[0]?.highlights.map(({ value }) => value)).toEqual(["Two", ""]);
  });
});

describe("a follower with a text of its own", () => {
  const { draft, unmatched } = alignTo(leader, english);

  test("finds its stories and figures in the leader's, whatever their order", () => {
    expect(draft.stories.map(({ key, title }) => [key, title.value])).toEqual([
      [a, "Norvane buys a power plant of its own"],
      [b, "Tessaline raises €40m"],
    ]);
    const raised = draft.stories[1]?.figures[0];
    expect(raised).toMatchObject({
      id: leader.stories[1]?.figures[0]?.id && { value: leader.stories[1].figures[0].id.value },
    });
    expect(raised?.quote.value).toContain("raises €40 million");
    expect(raised?.spans.length).toBeGreaterThan(0);
  });

  test("is told what it alone has", () => {
    expect(unmatched.figures).toContainEqual(expect.objectContaining({ story: b, value: 7, unit: "language" }));
    expect(unmatched.stories).toEqual([]);
  });

  test("is in step", () => {
    expect(inStep(leader, draft)).toEqual(draft);
    expect(parity(leader, draft)).toEqual([]);
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toBeDefined();
  });

  test("says which stories have no place", () => {
    const short = removeStory(leader, b);
    expect(alignTo(short, english).unmatched.stories.map(({ title }) => title)).toEqual(["Tessaline raises €40m"]);
  });
});

test("once in step, always in step, from any two drafts", () => {
  const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(9)), { maxLength: 6 });
  const edited = (draft: Draft, steps: [number, number][]) =>
    steps.reduce((before, [which, number]) => {
      const story = before.stories[number % Math.max(1, before.stories.length)]?.key ?? "";
      if (which === 0) return removeStory(before, story);
      if (which === 1) return addPart(before, ["stories", "takeaways", "faq", "outlook/paragraphs"][number % 4] ?? "");
      if (which === 2) return addPart(before, `stories/${story}/${number % 2 ? "body" : "figures"}`);
      if (which === 3) return setField(before, `stories/${story}/id`, `id-${number % 3}`);
      return moveStory(before, story, number);
    }, draft);
  fc.assert(
    fc.property(edits, edits, fc.constantFrom(english, translationOf(leader, "en")), (some, others, other) => {
      const [lead, follow] = [edited(leader, some), edited(other, others)];
      const once = inStep(lead, follow);
      expect(inStep(lead, once)).toEqual(once);
      expect(parseDraft(once)).toBeDefined();
    }),
    { numRuns: 100 },
  );
}, 30_000);
