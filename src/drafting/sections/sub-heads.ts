/** Headings that are parts of stories, and articles in parts: told by how they stand, whatever they say. */
import type { HeadingText, Node } from "./heading-roles";
import { isRubricKey } from "./lexicon";
import type { Line } from "./lines";
import { isNameLike } from "./looks";

/**
 * Lines of headings that are said twice or more at one depth, with nothing deeper under them and another heading before
 * them: "Les faits", "L'analyse" under each story.
 */
export function subHeads(found: readonly HeadingText[]): Set<number> {
  const groups = new Map<string, { at: number[]; open: boolean; order: number }>();
  for (const [order, { line }] of found.entries()) {
    if (line.key === "" || line.count > 8) continue;
    const key = `${line.depth} ${line.key}`;
    const group = groups.get(key) ?? { at: [], open: true, order };
    group.at.push(line.at);
    if ((found[order + 1]?.line.depth ?? 0) > line.depth) group.open = false;
    groups.set(key, group);
  }
  const all = [...groups.values()].filter(({ at, open }) => at.length >= 2 && open);
  const repeated = new Set(all.flatMap(({ at }) => at));
  // Each needs a story of its own above it: as many other headings, the newsletter's title aside.
  const others = found.filter(({ line }) => !repeated.has(line.at)).length;
  const kept = all.filter(({ at, order }) => order > 0 && others >= at.length);
  return new Set(kept.flatMap(({ at }) => at));
}

/** Whether the highest heading heads one article in parts: it tells first, and no part's heading names or counts anything. */
export function isArticle({ line, own, lines, kids }: Node, text: string): boolean {
  const paragraphs = lines.filter(({ kind, size, first }) => kind === "paragraph" && first && size >= 120).length;
  const size = kids.reduce((sum, kid) => sum + kid.own, own);
  if (kids.length < 2 || kids.length > 7 || paragraphs < 2 || own < 300 || size > 8000) return false;
  if (line.count < 4 || isNameLike(line) || line.number !== undefined) return false;
  return kids.every((kid) => kid.kids.length === 0 && saysNothing(kid.line, text));
}

/** A few words without a name, a number or a claim: "What it costs", "Ce qui a raté". */
export function saysNothing(line: Line, text: string): boolean {
  if (line.count > 7 || line.number !== undefined || line.ordinal !== undefined || isRubricKey(line.key)) return false;
  const words = text.slice(line.words.start, line.words.end);
  return !/\d/.test(words) && !/\S[\s'’“"«(-]\p{Lu}/u.test(words) && !/[\p{L}»”]\s?:\s/u.test(words) && !line.capitals;
}
