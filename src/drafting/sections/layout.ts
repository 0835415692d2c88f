/** What is known of a newsletter's lines before its stories are looked for. */

import type { SourceText } from "../source-text";
import { leftOutOf } from "./left-out";
import { headings, isRubricKey, type Part } from "./lexicon";
import { type Line, linesOf } from "./lines";
import { subject } from "./looks";
import { labelKey, partHeadings } from "./part-headings";
import type { LeftOut } from "./types";
import { type Layout, type Zone, zonesOf } from "./zones";

export interface Plan extends Layout {
  zones: Zone[];
  /** Of each line: the zone that it is in, its heading too. */
  zoneOf: (Zone | undefined)[];
  /** Lines that may be of stories, in order. */
  flow: Line[];
  /** Flow lines where what was before does not go on. */
  breaks: Set<number>;
  /** Lines that follow a rule, menus and the like aside. */
  ruled: Set<number>;
  /** Keys that several lines share. */
  repeated: Set<string>;
}

/** `but`: a part that the newsletter has not, whatever its headings say. */
export function planOf(source: SourceText, but?: Part): Plan {
  const { text } = source;
  const lines = linesOf(source);
  const length = Math.max(1, text.length);
  const out = lines.map((line) => leftOutOf(line, text, line.span.start / length, line.span.end / length));
  leaveContentsOut(lines, out);
  signOff(lines, out);
  const parts = partHeadings(
    lines.filter(({ at }) => out[at] === undefined || headings.has(lines[at]?.key ?? "")),
    text,
  );
  for (const [at, { part }] of parts) {
    if (part === but) parts.delete(at);
    else out[at] = undefined;
  }
  const layout = { lines, text, out, parts };
  const zones = zonesOf(layout).filter((zone) => !isRubricZone(zone, lines));
  const zoneOf: (Zone | undefined)[] = lines.map(() => undefined);
  for (const zone of zones) for (let at = zone.at; at < zone.end; at++) zoneOf[at] = zone;
  const flow = lines.filter(
    ({ at, kind, span }) =>
      kind !== "rule" &&
      out[at] === undefined &&
      zoneOf[at] === undefined &&
      !(at < 12 && subject.test(text.slice(span.start, span.start + 12))),
  );
  const breaks = new Set<number>();
  for (const [index, { at }] of flow.entries()) {
    const before = flow[index - 1]?.at ?? at;
    for (let between = before + 1; between < at; between++)
      if (zoneOf[between] && zoneOf[between]?.why !== "advertisement") breaks.add(at);
  }
  return { ...layout, zones, zoneOf, flow, breaks, ruled: ruledLines(lines, out), repeated: repeatedKeys(flow, text) };
}

/** "Highlights" over stories with headings of their own is a rubric, no list of takeaways. */
function isRubricZone(zone: Zone, lines: readonly Line[]): boolean {
  if (zone.part !== "takeaways" && zone.part !== "standfirst" && zone.why !== "navigation") return false;
  const inside = lines.slice(zone.at + 1, zone.end).filter(({ kind }) => kind === "heading");
  return inside.length >= 2;
}

/** Names and addresses after a farewell are of the signature. */
function signOff(lines: readonly Line[], out: (LeftOut | undefined)[]): void {
  let signing = 0;
  for (const line of lines) {
    const left = lines.length - line.at;
    if (out[line.at] === "signature") {
      const opens = isName(lines[line.at + 1]) && line.close === "comma";
      signing = line.at > lines.length * 0.5 ? 5 : opens ? 1 : 0;
    } else if (line.kind !== "paragraph" || line.size > 90 || headings.has(line.key) || (line.bold && left > 6))
      signing = 0;
    else if (signing-- > 0) out[line.at] ??= "signature";
  }
}

/** "Agathe", "E. M. Prentice": one to three words, each with a capital. */
function isName(line: Line | undefined): boolean {
  return (
    line?.kind === "paragraph" && line.close !== "question" && line.count <= 3 && line.size <= 40 && !line.capitals
  );
}

function ruledLines(lines: readonly Line[], out: readonly (LeftOut | undefined)[]): Set<number> {
  const ruled = new Set<number>();
  let after = false;
  for (const line of lines) {
    if (line.kind === "rule") after = true;
    else if (out[line.at] === undefined) {
      if (after) ruled.add(line.at);
      after = false;
    }
  }
  return ruled;
}

/** Lines that say again, word for word, what a later line says: a table of contents, where there are two or more. */
function leaveContentsOut(lines: readonly Line[], out: (LeftOut | undefined)[]): void {
  const last = new Map<string, number>();
  for (const line of lines)
    if (line.kind !== "rule" && line.kind !== "row" && line.count >= 2) last.set(line.key, line.at);
  const summed = new Set<number>();
  let summary = false;
  for (const line of lines) {
    if (line.kind !== "item")
      summary = headings.get(line.key)?.part === "takeaways" || headings.get(line.key)?.part === "quick";
    else if (summary) summed.add(line.at);
  }
  const entries = lines.filter((line) => {
    const next = lines[line.at + 1];
    if (
      line.kind === "heading" ||
      line.kind === "row" ||
      line.count < 2 ||
      line.size > 200 ||
      headings.has(line.key) ||
      summed.has(line.at)
    )
      return false;
    if ((last.get(line.key) ?? line.at) <= line.at || out[line.at] !== undefined) return false;
    return line.kind === "item" || !next || next.size < 140;
  });
  if (entries.filter(({ count }) => count >= 3).length < 2) return;
  // Of what is said under each story the lines are far apart; contents stand together.
  const places = new Set(entries.map(({ at }) => at));
  for (const at of places) if (places.has(at - 1) || places.has(at + 1)) out[at] = "navigation";
}

function repeatedKeys(flow: readonly Line[], text: string): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of flow) {
    const key = labelKey(line, text);
    if (key === undefined || key === "" || isRubricKey(key)) continue;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}
