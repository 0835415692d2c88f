/** Stories, their leading themes, FAQ and outlook as read, against what an editor reads. */
import type { SourceText } from "../source-text";
import type { Span } from "../spans";
import type { Expected } from "./expected";
import { bare, locator } from "./locate";
import type { Share, Tally } from "./tally";

/** What the engine makes of a newsletter, its figures apart. */
export interface Reading {
  source: SourceText;
  title: string;
  stories: readonly { title: string; span: Span | undefined; themes: readonly string[] }[];
  outlook: { title: string } | undefined;
  /** The questions. */
  faq: readonly string[];
}

export interface StoryScore {
  stories: Tally;
  /** Of the stories found, with the right theme first. */
  themes: Share;
  faq: Tally;
  /** The edition's title and the outlook: there with the right words, or rightly absent. */
  title: Share;
  outlook: Share;
  misses: string[];
}

/** Of the union of both stretches, how much must be in both: a source line or a label more or less does not count. */
const shareOfExtent = 0.7;

export function scoreStories(expected: Expected, reading: Reading): StoryScore {
  const misses: string[] = [];
  const themes = { right: 0, of: 0 };
  const stories: Tally = { right: 0, wrong: 0, missed: 0 };
  const left = [...reading.stories];
  const extents = extentsOf(reading.source.text, expected);
  for (const [index, story] of expected.stories.entries()) {
    const at = left.findIndex(({ title }) => bare(title) === bare(story.title));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const share = found ? overlapOf(found.span, extents[index]) : 0;
    if (!found || share < shareOfExtent) {
      stories.missed += 1;
      if (found) stories.wrong += 1;
      misses.push(
        found ? `B extent of “${story.title}”: ${share.toFixed(2)} in common` : `B story missed: “${story.title}”`,
      );
    } else stories.right += 1;
    if (!found) continue;
    themes.of += 1;
    if (story.themes.includes(found.themes[0] ?? "")) themes.right += 1;
    else
      misses.push(
        `D theme of “${story.title}”: ${found.themes.join(", ") || "none"}, not ${story.themes.join(" or ")}`,
      );
  }
  stories.wrong += left.length;
  for (const { title } of left) misses.push(`B no story: “${title}”`);
  return { stories, themes, misses, ...scoreParts(expected, reading, misses) };
}

function scoreParts(
  expected: Expected,
  reading: Reading,
  misses: string[],
): Pick<StoryScore, "faq" | "title" | "outlook"> {
  const asked = new Set(expected.faq.map(bare));
  const found = reading.faq.map(bare);
  const right = found.filter((question) => asked.delete(question)).length;
  if (right < expected.faq.length || right < found.length)
    misses.push(`B FAQ: ${right} of ${expected.faq.length} right, ${found.length} found: ${reading.faq.join(" | ")}`);
  const same = (ours: string | undefined, theirs: string | null) => bare(ours ?? "") === bare(theirs ?? "");
  const title = expected.title !== null && same(reading.title, expected.title);
  if (!title && expected.title !== null) misses.push(`B edition title: “${reading.title}”, not “${expected.title}”`);
  const outlook = (reading.outlook !== undefined) === (expected.outlook !== null);
  if (!outlook) misses.push(`B outlook: ${reading.outlook ? "found, there is none" : `missed: “${expected.outlook}”`}`);
  return {
    faq: { right, wrong: found.length - right, missed: expected.faq.length - right },
    title: { right: title ? 1 : 0, of: expected.title === null ? 0 : 1 },
    outlook: { right: outlook ? 1 : 0, of: 1 },
  };
}

/** From each title to its story's last words; a title may be said before, in a list of contents, so the last one before those words counts. */
function extentsOf(text: string, expected: Expected): (Span | undefined)[] {
  const find = locator(text, "letters");
  let from = 0;
  return expected.stories.map(({ title, ends }) => {
    const end = find(ends, from)?.end;
    let start = find(title, from);
    for (let next = start; next && end !== undefined && next.end < end; next = find(title, next.end)) start = next;
    if (end !== undefined) from = end;
    return start && end !== undefined && start.start < end ? { start: start.start, end } : undefined;
  });
}

function overlapOf(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return 0;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
