import type { Issue } from "@/lib/errors";
import { m } from "@/paraglide/messages";
import { fieldWord } from "./field-words";

/** What an edition lacks before it can be shown: each part once, by name, stories with their number. */
export function issueWords(issues: readonly Issue[]): string[] {
  const words = issues.map(({ path }) => {
    const [, part, index] = path.split("/");
    if (part !== "stories" || index === undefined) return fieldWord(path.replaceAll(/\/\d+/g, ""));
    return m.studio_story_field({ number: Number(index) + 1, field: fieldWord(path) });
  });
  return [...new Set(words)];
}
