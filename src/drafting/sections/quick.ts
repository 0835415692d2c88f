/** Quick hits: lists, tables and paragraphs of which each piece is a story of its own. */
import { chooseTitles } from "./classes";
import { newsTitle, type Title, wholeTitle } from "./heads";
import type { Plan } from "./layout";
import type { Line } from "./lines";
import { spanOf } from "./titles";
import { shareKnown, tellingWords } from "./words";
import type { Zone } from "./zones";

/** What of a zone is in it: neither its heading nor menus and the like. */
export function linesIn({ lines, out }: Plan, zone: Zone): Line[] {
  return lines.slice(zone.at + 1, zone.end).filter(({ at, kind }) => kind !== "rule" && out[at] === undefined);
}

export function quickTitles(plan: Plan, zone: Zone): Title[] {
  const head = plan.lines[zone.at];
  const kicker = head && spanOf(head);
  return newsIn(plan, linesIn(plan, zone)).map((title) => (title.kicker || !kicker ? title : { ...title, kicker }));
}

function newsIn(plan: Plan, lines: readonly Line[]): Title[] {
  const { text } = plan;
  if (lines.some(({ kind }) => kind === "heading")) {
    const heads = lines.filter(({ kind }) => kind === "heading");
    return heads.filter(({ close }) => close !== "colon").map((line) => wholeTitle(line, text));
  }
  const listed = lines.filter(
    ({ kind, depth, header, first }) => first && !header && (kind === "row" || (kind === "item" && depth <= 1)),
  );
  if (listed.length >= 2 || (listed.length === 1 && lines.length === 1))
    return listed.flatMap((line) => pieceOf(line, text));
  const stretch = { lines, text, repeated: plan.repeated, breaks: new Set<number>(), ruled: plan.ruled };
  const choice = chooseTitles(stretch, ["number", "sign", "bold", "short"]);
  if (choice && choice.score >= 0.35 && choice.coverage >= 0.8) return choice.titles;
  return lines.filter(({ first }) => first).flatMap((line) => pieceOf(line, text));
}

function pieceOf(line: Line, text: string): Title[] {
  if (line.address || (line.kind !== "row" && (line.count < 4 || line.close === "colon"))) return [];
  const title = newsTitle(line, text);
  return title ? [title] : [];
}

/** How far some points say what the newsletter says elsewhere, 0–1. */
export function overlapOf(plan: Plan, points: readonly Line[]): number {
  const own = new Set(points.map(({ at }) => at));
  const others = new Set<string>();
  for (const { at, span, kind } of plan.flow) {
    if (own.has(at) || kind === "rule") continue;
    for (const word of tellingWords(plan.text.slice(span.start, span.end))) others.add(word);
  }
  const shares = points.map(({ span }) => shareKnown(tellingWords(plan.text.slice(span.start, span.end)), others));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
