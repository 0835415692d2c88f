/** How far each part goes that a heading of its own opens. */

import { endOfAdvertisement } from "./advertisements";
import type { Line } from "./lines";
import { looksLikeTitle } from "./looks";
import type { PartHeading } from "./part-headings";
import type { LeftOut } from "./types";

export interface Zone extends PartHeading {
  /** Lines after the heading: from `at` + 1 to before `end`. */
  end: number;
}

export interface Layout {
  lines: readonly Line[];
  text: string;
  /** Of each line: why it is left out, where it is. */
  out: readonly (LeftOut | undefined)[];
  parts: ReadonlyMap<number, PartHeading>;
}

export function zonesOf(layout: Layout): Zone[] {
  const zones: Zone[] = [];
  let free = 0;
  for (const part of layout.parts.values()) {
    if (part.at < free) continue;
    const end = endOf(layout, part);
    zones.push({ ...part, end });
    free = Math.max(part.at + 1, end);
  }
  return zones;
}

function endOf(layout: Layout, part: PartHeading): number {
  const { lines } = layout;
  const head = lines[part.at];
  if (!head) return part.at + 1;
  if (part.why === "advertisement") return endOfAdvertisement(layout, part, head);
  if (part.running) return part.part === "outlook" ? endOfText(layout, part, head) : part.at + 1;
  if (head.kind === "heading") return endOfHeading(layout, part, head);
  if (part.part === "faq" || part.part === "outlook") return endOfText(layout, part, head);
  return endOfList(layout, part);
}

/** To the next heading as high, or of another part. The questions of a FAQ may be as high as its own heading. */
function endOfHeading({ lines, parts, out }: Layout, part: PartHeading, head: Line): number {
  let deepest = false;
  const listed = part.part === "takeaways" || part.part === "left" ? lines[part.at + 1]?.kind === "item" : false;
  for (let at = part.at + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (parts.has(at) && parts.get(at)?.why !== "advertisement") return at;
    if (out[at] === "unsubscribe" && line.kind !== "heading") return at;
    if (
      line.kind === "rule" &&
      part.part !== "faq" &&
      part.part !== "quick" &&
      lines[at + 1]?.kind !== "heading" &&
      at > part.at + 1
    )
      return at;
    if (listed && line.kind === "paragraph" && line.first && (looksLikeTitle(lines, at) || line.number !== undefined))
      return at;
    if (line.kind !== "heading") continue;
    if (line.depth > head.depth) deepest = true;
    else if (part.part !== "faq" || line.close !== "question" || deepest) return at;
  }
  return lines.length;
}

/** To the next heading, whatever it heads. */
function endOfText({ lines, parts, out }: Layout, part: PartHeading, head: Line): number {
  for (let at = part.at + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || parts.has(at) || out[at] === "unsubscribe") return at;
    if (line.kind === "rule" && part.part === "outlook" && at > part.at + 1) return at;
    if (
      line.kind === "heading" &&
      !(part.part === "faq" && line.close === "question") &&
      !(at === part.at + 1 && head.kind !== "heading")
    )
      return at;
  }
  return lines.length;
}

/** A list, or lines of about a list's length: it ends where a story's title seems to stand. */
function endOfList(layout: Layout, part: PartHeading): number {
  const { lines, parts, out } = layout;
  const first = lines[part.at + 1];
  const listed = first?.kind === "item" || first?.kind === "row";
  for (let at = part.at + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || parts.has(at) || line.kind === "heading" || out[at] === "unsubscribe") return at;
    if (line.kind === "rule" && at > part.at + 1 && part.part !== "quick") return at;
    if (listed && line.kind !== "item" && line.kind !== "row" && line.first && line.kind !== "rule") return at;
    if (part.part === "quick") continue;
    if (!listed && at > part.at + 1 && line.kind === "item" && line.ordinal === undefined) continue;
    if (!listed && looksLikeTitle(lines, at) && (at > part.at + 1 || part.part === "left")) return at;
    if (!listed && part.part === "takeaways" && at > part.at + 1 && line.size > 320) return at;
  }
  return lines.length;
}
