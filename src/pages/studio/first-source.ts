import { setField } from "@/drafting/draft/edit-fields";
import { addPart, nextKeyOf } from "@/drafting/draft/edit-parts";
import type { Draft } from "@/drafting/draft/types";

/** A story's first source, still to be named, which every figure of the story that has none comes from. */
export function withFirstSource(draft: Draft, storyKey: string): Draft {
  const source = nextKeyOf(draft);
  const added = addPart(draft, `stories/${storyKey}/sources`);
  const figures = draft.stories.find(({ key }) => key === storyKey)?.figures ?? [];
  return figures
    .filter((figure) => !figure.source.value)
    .reduce((next, { key }) => setField(next, `stories/${storyKey}/figures/${key}/source`, source), added);
}
