/** Which lines head the special parts of a newsletter: takeaways, quick hits, outlook, questions, what is left out. */

import type { Span } from "../spans";
import { isAdvertisement } from "./advertisements";
import { type Heading, headings, storyParts } from "./lexicon";
import type { Line } from "./lines";
import { patterns } from "./part-patterns";
import { fold, trimmed } from "./words";

export interface PartHeading extends Heading {
  at: number;
  /** What it says after its label: "Conclusion : …". */
  claim?: Span;
  /** The claim is the part's text and not its title. */
  running: boolean;
}

/** The label of a line that may head something, and where it goes on after ":" or a dash. */
function labelled(line: Line, text: string): { key: string; rest?: Span } | undefined {
  const head = text.slice(line.words.start, Math.min(line.words.end, line.words.start + 70));
  const match = /^([^:\n]{2,60}?)\s?(?::|\s[–—-]\s|[.!?]\s(?=\p{Lu}))\s*/u.exec(head);
  if (!match) return { key: line.key };
  const rest = trimmed(text, {
    start: Math.min(line.words.end, line.words.start + match[0].length),
    end: line.words.end,
  });
  return rest.end > rest.start ? { key: fold(match[1] ?? ""), rest } : { key: line.key };
}

/** A line that stands like a heading: markup, bold, capitals, or a few words without a full stop. */
function standsAlone(line: Line): boolean {
  if (line.kind === "heading" || line.bold) return true;
  return line.kind === "paragraph" && line.count <= 9 && line.close !== "stop" && line.close !== "comma";
}

function partAt(line: Line, text: string): PartHeading | undefined {
  if (line.kind === "row" || line.kind === "rule" || !line.first) return undefined;
  if (isAdvertisement(line)) return { part: "left", why: "advertisement", at: line.at, running: line.size > 90 };
  const label = labelled(line, text);
  if (!label) return undefined;
  const alone = standsAlone(line) && line.kind !== "item";
  const whole = alone ? headings.get(line.key) : undefined;
  if (whole) return { ...whole, at: line.at, running: false };
  const heading = label.rest && headings.get(label.key);
  if (!heading || !label.rest) {
    const set = (line.kind === "heading" || line.bold || line.capitals) && line.close !== "colon";
    const like = alone
      ? patterns.find(([pattern, { set: must }]) => (set || !must) && pattern.test(line.key))?.[1]
      : undefined;
    return like && { ...like, at: line.at, running: false };
  }
  if (line.kind === "item" && heading.part !== "outlook") return undefined;
  // "À retenir : …" in running text is a story's own, unless the words are the edition's alone.
  const running = line.kind !== "heading" && !line.bold && (line.close === "stop" || line.size > 140);
  if (running && (heading.part === "quick" || heading.part === "standfirst" || heading.part === "faq"))
    return undefined;
  if (running && heading.part === "left" && heading.why !== "navigation") return undefined;
  return { ...heading, at: line.at, claim: label.rest, running };
}

/**
 * The headings of parts, by line. A heading that is said more than once is a part of each story, and none here; so is
 * one that may be, and stands under another or in running text.
 */
export function partHeadings(lines: readonly Line[], text: string): Map<number, PartHeading> {
  const found: PartHeading[] = [];
  const times = new Map<string, number>();
  for (const line of lines) {
    const part = partAt(line, text);
    if (part) found.push(part);
    const key = labelKey(line, text);
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const kept = new Map<number, PartHeading>();
  const byAt = new Map(lines.map((line) => [line.at, line]));
  const above = headingsAbove(lines);
  const depths = new Map<number, number>();
  for (const { kind, depth } of lines) if (kind === "heading") depths.set(depth, (depths.get(depth) ?? 0) + 1);
  let end = (lines.at(-1)?.at ?? 0) + 1;
  for (const part of found.toReversed()) {
    const line = byAt.get(part.at);
    if (!line) continue;
    const only = line.kind === "heading" && depths.get(line.depth) === 1;
    const place = { share: part.at / Math.max(1, end - 1), nested: !only && isNested(line, above) };
    const key = labelKey(line, text) ?? line.key;
    const seen = times.get(key) ?? 0;
    const settled = settle(part, line, key, seen > 1, place);
    if (!settled) continue;
    // Of a contents' line and the heading that it points to, the later one heads the part.
    if (
      seen > 1 &&
      [...kept.values()].some(
        (other) => other.at !== part.at && other.part === part.part && other.why !== "advertisement",
      )
    )
      continue;
    kept.set(part.at, settled);
    if (settled.part === "faq" || settled.part === "quick" || settled.why === "other") end = Math.max(part.at, 1);
  }
  return new Map([...kept].reverse());
}

/** What a line's label is, for counting: of headings, bold openings and "Label : …". */
export function labelKey(line: Line, text: string): string | undefined {
  if (line.kind === "row" || line.kind === "rule") return undefined;
  if (line.lead) return fold(text.slice(line.lead.start, Math.min(line.lead.end, line.lead.start + 120)));
  if (line.count <= 14 && line.size <= 140) {
    const label = labelled(line, text);
    return label?.rest && label.key.split(" ").length <= 5 ? label.key : line.key;
  }
  return labelled(line, text)?.key;
}

function settle(
  part: PartHeading,
  line: Line,
  key: string,
  repeated: boolean,
  { share, nested }: { share: number; nested: boolean },
): PartHeading | undefined {
  if (part.why === "advertisement") return part;
  const among = storyParts.has(line.key) || storyParts.has(key) || part.or === "sub";
  if (among && (repeated || nested)) return undefined;
  const late = share >= 0.55;
  if (part.running) {
    if (part.or === "sub" || (part.part === "outlook" && !late)) return undefined;
    return part.part === "takeaways" && (late || part.or) ? undefined : part;
  }
  if (part.or === "sub") return late ? { ...part, part: "outlook" } : undefined;
  if (part.or === "outlook" && late && part.part !== "quick") return { ...part, part: "outlook" };
  return part.part === "outlook" && share < 0.3 ? undefined : part;
}

/** Of each line, the depths of the first heading and of the one before it. */
function headingsAbove(lines: readonly Line[]): Map<number, { last: number; root: boolean }> {
  let [last, count] = [0, 0];
  const all = new Map<number, { last: number; root: boolean }>();
  for (const { at, kind, depth } of lines) {
    all.set(at, { last, root: count === 1 });
    if (kind === "heading") [last, count] = [depth, count + 1];
  }
  return all;
}

/** Whether a line stands deeper than the heading before it, the newsletter's own title aside. */
function isNested(line: Line, above: ReadonlyMap<number, { last: number; root: boolean }>): boolean {
  const { last, root } = above.get(line.at) ?? { last: 0, root: false };
  if (last === 0 || root) return false;
  return line.kind !== "heading" || last < line.depth;
}
