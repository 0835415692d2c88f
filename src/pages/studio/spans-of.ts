/** Where a field, or everything under a part, was read. */
import { fieldAt, nodeAt } from "@/drafting/draft/paths";
import type { Draft, DraftFigure } from "@/drafting/draft/types";
import type { Span } from "@/drafting/spans";

export function spansOf(draft: Draft, path: string): readonly Span[] {
  const parts = path.split("/");
  const [list, key, name, id, field] = parts;
  if (list === "stories" && name === "themes" && id !== undefined) {
    const story = draft.stories.find((one) => one.key === key);
    return story?.themes.find((theme) => theme.id === id)?.spans ?? [];
  }
  const spans = fieldAt(draft, path)?.spans ?? [];
  if (list !== "stories" || name !== "figures" || id === undefined) return spans;
  // Of a figure the number itself is what the eye looks for.
  if (spans.length && field !== "value") return spans;
  const figure = nodeAt(draft, parts.slice(0, 4));
  return isFigure(figure) ? figure.spans : spans;
}

function isFigure(node: unknown): node is DraftFigure {
  return typeof node === "object" && node !== null && "spans" in node && "qualifier" in node;
}
