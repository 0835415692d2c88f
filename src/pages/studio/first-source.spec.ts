import { expect, test } from "vitest";
import { draftEdition } from "@/drafting/draft/draft-edition";
import { setField } from "@/drafting/draft/edit-fields";
import { addPart } from "@/drafting/draft/edit-parts";
import { context, source } from "@/drafting/draft/testing/sample";
import { withFirstSource } from "./first-source";

const draft = draftEdition(source, context);
const story = draft.stories.find(({ figures, sources }) => figures.length > 1 && !sources.length);
const key = story?.key ?? "";
const after = (next = withFirstSource(draft, key)) => next.stories.find((one) => one.key === key);

test("a source to be named is added, and every figure without one comes from it", () => {
  expect(story).toBeDefined();
  const [added] = after()?.sources ?? [];
  expect(added?.title.state).toBe("empty");
  expect(new Set(after()?.figures.map(({ source }) => source.value))).toEqual(new Set([added?.key]));
});

test("a figure that has a source keeps it", () => {
  const named = addPart(draft, `stories/${key}/sources`);
  const kept = named.stories.find((one) => one.key === key)?.sources[0]?.key ?? "";
  const [figure] = story?.figures ?? [];
  const chosen = setField(named, `stories/${key}/figures/${figure?.key}/source`, kept);
  const [first, second] = after(withFirstSource(chosen, key))?.figures ?? [];
  expect(first?.source.value).toBe(kept);
  expect(second?.source.value).not.toBe(kept);
});

test("the other stories stay as they are", () => {
  const others = draft.stories.filter((one) => one.key !== key);
  expect(withFirstSource(draft, key).stories.filter((one) => one.key !== key)).toEqual(others);
});
