/** Small labels over titles: "Santé", "01 · Santé". */
import type { Span } from "../spans";
import { type Title, wholeTitle } from "./heads";
import { isRubricKey } from "./lexicon";
import type { Line } from "./lines";
import { isNameLike } from "./looks";
import { fold } from "./words";

interface Lines {
  lines: readonly Line[];
  text: string;
  breaks: ReadonlySet<number>;
}

const labelWords = 4;

function kickerOf(line: Line): Span {
  return line.number === undefined ? line.words : line.span;
}

function isLabel(line: Line | undefined): line is Line {
  return (
    line?.kind === "paragraph" &&
    line.first &&
    !line.address &&
    line.size <= 45 &&
    line.count <= labelWords &&
    line.close === "none"
  );
}

/** A line that the text after it is about. */
function heads(line: Line | undefined, next: Line | undefined, breaks: ReadonlySet<number>): line is Line {
  if (line?.kind !== "paragraph" || !line.first || line.address || line.size > 160 || breaks.has(line.at)) return false;
  if (line.close === "stop" || line.close === "colon" || line.close === "comma") return false;
  return (
    next !== undefined &&
    !breaks.has(next.at) &&
    (next.size >= 100 || next.size > 1.4 * line.size || next.block === line.block)
  );
}

/**
 * Of lines that were taken for titles: those that only label the title under them become its kicker. Where most are such
 * labels, the lines under them are the titles.
 */
export function withKickers(stretch: Lines, titles: readonly Title[]): Title[] {
  const { lines, text, breaks } = stretch;
  const place = new Map(lines.map(({ at }, index) => [at, index]));
  const isTitle = new Set(titles.map(({ at }) => at));
  const below = (title: Title, by: number) => lines[(place.get(title.at) ?? lines.length) + by];
  const labels = titles.filter((title) => {
    const [line, next] = [below(title, 0), below(title, 1)];
    if (!line || title.rest.length > 0 || line.count > labelWords || line.kind === "item") return false;
    return heads(next, below(title, 2), breaks) && !isTitle.has(next.at);
  });
  const labelled = labels.length >= 2 && labels.length >= 0.6 * titles.length;
  const over = labelled ? new Set(labels.map(({ at }) => at)) : undefined;
  const shifted = titles.flatMap((title) => {
    const [line, next] = [below(title, 0), below(title, 1)];
    if (!line || !over?.has(title.at) || !next) return [title];
    return [{ ...wholeTitle(next, text), kicker: kickerOf(line) }];
  });
  const merged: Title[] = [];
  for (const title of shifted) {
    const last = merged.at(-1);
    const label = last && lines[place.get(last.at) ?? -1];
    const adjacent = last && label && place.get(last.at) === (place.get(title.at) ?? 0) - 1 && !breaks.has(title.at);
    if (adjacent && last.rest.length === 0 && label.count <= 5 && label.kind !== "item") {
      merged.pop();
      merged.push({ ...title, kicker: title.kicker ?? kickerOf(label) });
    } else merged.push(title);
  }
  const [first, ...others] = merged;
  // A label over the first title alone, at the very top, is the newsletter's name.
  const top = lines[0]?.span.start;
  if (
    first?.kicker &&
    others.length > 0 &&
    (first.kicker.start === top || first.kicker.start === lines[0]?.words.start)
  )
    if (!others.some(({ kicker }) => kicker)) delete first.kicker;
  const all = underLabels(stretch, merged, place).filter(({ span }) => span.end > span.start);
  carryRubrics(all, text);
  return all;
}

/** A rubric's label goes on to the next one. */
function carryRubrics(titles: readonly Title[], text: string): void {
  let rubric: Span | undefined;
  for (const title of titles) {
    const { kicker } = title;
    if (!kicker) {
      if (rubric) title.kicker = rubric;
      continue;
    }
    const above = text.slice(kicker.end, Math.min(title.span.start, kicker.end + 200)).includes("\n");
    rubric = above && isRubricKey(fold(text.slice(kicker.start, kicker.end))) ? kicker : undefined;
  }
}

/** Labels over titles that markup sets as headings: over the first as well, or in capitals, by number or known as rubrics. */
export function withLabels(stretch: Lines, titles: readonly Title[]): Title[] {
  if (titles.some(({ kicker }) => kicker)) return [...titles];
  const place = new Map(stretch.lines.map(({ at }, index) => [at, index]));
  const above = (title: Title) => stretch.lines[(place.get(title.at) ?? 0) - 1];
  const labels = titles.map(above).filter(isLabel);
  const sure = labels.filter((line) => line.capitals || line.number !== undefined || isRubricKey(line.key)).length;
  const [first] = titles;
  if (labels.length < 2 || labels.length < 0.6 * titles.length) return [...titles];
  if (sure < 0.6 * labels.length && !(first && isLabel(above(first)))) return [...titles];
  return underLabels(stretch, titles, place);
}

/** Labels over most of the titles, that were no titles themselves. */
function underLabels(
  { lines, text, breaks }: Lines,
  titles: readonly Title[],
  place: ReadonlyMap<number, number>,
): Title[] {
  const isTitle = new Set(titles.map(({ at }) => at));
  const labels = titles.map(({ at, kicker }) => {
    const above = lines[(place.get(at) ?? 0) - 1];
    const clean = !kicker && !breaks.has(at) && isLabel(above) && !isTitle.has(above.at);
    return clean && /\p{L}{2}|^\d/u.test(text.slice(above.span.start, above.span.end)) ? above : undefined;
  });
  const count = labels.filter((label, at) => label ?? titles[at]?.kicker).length;
  // A line at the very top is the newsletter's name, unless the others have labels like it.
  const [top] = labels;
  if (top && top.at === lines[0]?.at && (isNameLike(top) || count === 1)) labels[0] = undefined;
  const most = count >= 2 && count >= 0.6 * titles.length;
  const sure = (label: Line) => most || label.capitals || isRubricKey(label.key);
  return titles.map((title, at) => {
    const label = labels[at];
    return label && sure(label) ? { ...title, kicker: kickerOf(label) } : title;
  });
}
