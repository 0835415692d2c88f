/** What an editor does to whole stories. Splitting is in split-story.ts, merging in merge-stories.ts. */
import { addPart, movePart, removePart } from "./edit-parts";
import type { Draft } from "./types";

/** An empty one. */
export function addStory(draft: Draft, at?: number): Draft {
  return addPart(draft, "stories", at);
}

/** Takeaways and questions of it stay, without their link. */
export function removeStory(draft: Draft, key: string): Draft {
  return removePart(draft, `stories/${key}`);
}

export function moveStory(draft: Draft, key: string, to: number): Draft {
  return movePart(draft, `stories/${key}`, to);
}
