/** Titles that nothing marks: short lines without a full stop, and longer text under them. */
import { type Title, wholeTitle } from "./heads";
import type { Line } from "./lines";

interface Lines {
  lines: readonly Line[];
  text: string;
  breaks: ReadonlySet<number>;
}

const longest = { characters: 140, words: 22 };

export function shortTitle(line: Line, stretch: Lines, index: number): Title | undefined {
  const { lines, text, breaks } = stretch;
  if (line.kind === "heading") return wholeTitle(line, text);
  const next = lines[index + 1];
  if (line.kind !== "paragraph" || line.size > longest.characters || line.count > longest.words) return undefined;
  if (!next || breaks.has(next.at) || !closes(line, text) || !/\p{L}{2}/u.test(line.key)) return undefined;
  if (next.block === line.block) {
    if (next.size < 1.25 * line.size || /^\p{Ll}/u.test(text.slice(next.span.start, next.span.start + 2)))
      return undefined;
  } else if (next.kind === "paragraph" || next.kind === "heading") {
    const said = next.close === "stop" || next.close === "colon";
    if (next.size < (said ? Math.max(25, 0.6 * line.size) : Math.max(40, 1.1 * line.size))) return undefined;
    // Two lines without a full stop are two points of a list, unless the second is the title of the text after it.
    const after = lines[index + 2];
    const heads = after !== undefined && after.size >= 100 && after.close !== "none";
    if (isPoint(next) && next.size < 2.2 * line.size && !heads) return undefined;
  }
  return endsList(stretch, index) ? undefined : wholeTitle(line, text);
}

/** Ends as a title may. */
function closes(line: Line, text: string): boolean {
  if (line.close === "stop")
    return /!\s?»?$/u.test(text.slice(Math.max(line.span.start, line.span.end - 4), line.span.end));
  return line.close === "none" || line.close === "question";
}

function isPoint(line: Line): boolean {
  return line.kind === "paragraph" && line.size <= 110 && line.close === "none" && !line.bold;
}

/** The last of a list without marks: two other short lines stand before it, or one and a colon before that. */
function endsList({ lines, breaks }: Lines, index: number): boolean {
  let run = 0;
  for (let at = index - 1; at >= 0 && run < 4; at--) {
    const line = lines[at];
    const below = lines[at + 1];
    if (!line || (below && breaks.has(below.at))) return false;
    if (line.close === "colon") return run > 0;
    // Text above a list: it is in a story, and not at the newsletter's head.
    if (!isPoint(line)) return run >= 2;
    if (line.count >= 2) run++;
  }
  return run >= 4;
}

/** Where a short line stands over each of most titles, they are subtitles and it is the title. */
export function overSubtitles({ lines, text, breaks }: Lines, titles: readonly Title[]): Title[] {
  const place = new Map(lines.map(({ at }, index) => [at, index]));
  const isTitle = new Set(titles.map(({ at }) => at));
  const above = titles.map(({ at, kicker, rest }) => {
    const index = place.get(at) ?? 0;
    const [own, line, before] = [lines[index], lines[index - 1], lines[index - 2]];
    if (kicker || rest.length > 0 || own?.kind !== "paragraph" || breaks.has(at) || !line || isTitle.has(line.at))
      return undefined;
    const apart = !before || breaks.has(line.at) || (before.close === "stop" && before.size > 40) || before.address;
    return line.kind === "paragraph" &&
      line.count >= 4 &&
      closes(line, text) &&
      line.size <= longest.characters &&
      apart
      ? line
      : undefined;
  });
  const found = above.filter((line) => line !== undefined).length;
  if (found < 2 || found < 0.6 * titles.length) return [...titles];
  return titles.map((title, at) => (above[at] ? wholeTitle(above[at], text) : title));
}

/** Where most titles are "Name: claim", a line that is none and stands among other short lines is a point of a list. */
export function withoutPoints({ lines, text }: Lines, titles: readonly Title[]): Title[] {
  const named = ({ span }: Title) =>
    /[\p{L}\p{N}»”]\s?:\s/u.test(text.slice(span.start, Math.min(span.end, span.start + 120)));
  const count = titles.filter(named).length;
  if (count < 4 || count < 0.7 * titles.length) return [...titles];
  const place = new Map(lines.map(({ at }, index) => [at, index]));
  const brief = (line: Line | undefined) => line?.kind === "paragraph" && line.size <= 110 && line.count >= 2;
  return titles.filter((title) => {
    const at = place.get(title.at) ?? 0;
    return named(title) || title.kicker || !(brief(lines[at - 1]) || brief(lines[at + 1]));
  });
}
