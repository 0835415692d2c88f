/**
 * Which kind of line plays the part of a title, where markup does not say it. Each kind is scored by how well it cuts the
 * text into stories: how many parts, how even, how much of the text, and how much its lines read like titles.
 */
import { leadTitle, longestTitle, namedTitle, rowTitle, sentenceTitle, type Title, wholeTitle } from "./heads";
import { withKickers } from "./kickers";
import { storyParts } from "./lexicon";
import type { Line } from "./lines";
import { overSubtitles, shortTitle, withoutPoints } from "./short-titles";
import { fold, lengthOf, median } from "./words";

export type TitleClass = "number" | "sign" | "bold" | "capitals" | "lead" | "short" | "rule" | "item" | "row";

/** Some lines in order, and what is known of them all. */
export interface Stretch {
  lines: readonly Line[];
  text: string;
  /** Keys that several lines share: parts of each story. */
  repeated: ReadonlySet<string>;
  /** Lines (by `at`) where a new stretch begins: nothing goes on from before. */
  breaks: ReadonlySet<number>;
  /** Lines (by `at`) that follow a rule. */
  ruled: ReadonlySet<number>;
}

export interface Choice {
  kind: TitleClass;
  titles: Title[];
  /** 0–1.3 or so; below 0.3 it is no partition. */
  score: number;
  /** Share of the text from the first title on. */
  coverage: number;
}

/** How far a kind is trusted, all else equal. */
const trust: Record<TitleClass, number> = {
  number: 1.3,
  sign: 1.15,
  bold: 1.2,
  capitals: 1.15,
  lead: 1.05,
  short: 1,
  rule: 0.9,
  item: 0.75,
  row: 0.75,
};

/** A part of a story by its words: "Why it matters", "Chiffres clés", a source. */
export function isStoryPart({ key }: Line, repeated: ReadonlySet<string>, label = key): boolean {
  return (
    storyParts.has(label) ||
    storyParts.has(key) ||
    repeated.has(label) ||
    /^(?:sources?|via|lire|read more|crédit|credit|photo|image|lien|link)\s?[:(]/.test(key) ||
    opensPart.test(label)
  );
}

const opensPart =
  /^(?:pour (?:les|vos|le|la|votre) (?:decideurs|dirigeants|entreprises|organisations|equipes|investisseurs|dsi|comex|managers|rh|direction\p{L}*|conseil\p{L}*)|pourquoi (?:c'est|ca|cela|cette|ce|on)|why (?:it|this|that|you|we) |what (?:it|this|that) means|ce que (?:ca|cela) (?:change|signifie|veut)|what's next|the bottom line|for (?:leaders|executives|boards|decision|business|managers|investors|cios?|ceos?))/u;

/** How much a line reads like a title, 0–1. */
export function titleness(line: Line, text: string, title: Title): number {
  const words = text.slice(title.span.start, Math.min(title.span.end, title.span.start + 240));
  const count = words.split(/\s+/).length;
  const few = title.rest.length > 0 && line.close !== "none" && line.size >= 80 ? 0.8 : 0;
  let score =
    count < 3 ? Math.max(few, count < 2 ? 0.4 : 0.6) : count <= 18 ? 1 : count <= longestTitle.words ? 0.6 : 0.1;
  if (!/^[\p{Lu}\p{N}«"“'‘(]|^\p{Ll}{1,3}\p{Lu}/u.test(words)) score *= 0.4;
  if (line.close === "colon" && title.rest.length === 0) score *= 0.5;
  if (line.close === "comma") score *= 0.2;
  if (line.close === "stop" && title.rest.length === 0 && !line.bold && line.kind === "paragraph")
    score *= /!\s*$/.test(words) ? 0.8 : 0.35;
  return score;
}

function stands({ kind }: Line): boolean {
  return kind === "paragraph" || kind === "heading";
}

/** Whether a line is of a kind by its form, its words aside. */
function isOfKind(kind: TitleClass, line: Line, { ruled }: Stretch): boolean {
  switch (kind) {
    case "number":
      return line.number !== undefined || line.ordinal !== undefined;
    case "sign":
      return line.sign !== undefined && stands(line);
    case "bold":
      return line.bold && stands(line);
    case "capitals":
      return line.capitals && stands(line);
    case "lead":
      return line.lead !== undefined && line.kind === "paragraph";
    case "rule":
      return ruled.has(line.at) && line.kind === "paragraph";
    case "item":
      return line.kind === "item" && line.depth <= 1;
    case "row":
      return line.kind === "row" && !line.header;
    default:
      return stands(line) && line.size <= 400;
  }
}

function titleAs(kind: TitleClass, stretch: Stretch, index: number): Title | undefined {
  const line = stretch.lines[index];
  if (!line?.first || line.kind === "rule" || line.address || !isOfKind(kind, line, stretch)) return undefined;
  const { text, repeated } = stretch;
  if (kind === "row") return rowTitle(line, text);
  if (kind === "short") {
    const title = shortTitle(line, stretch, index);
    return title && !isStoryPart(line, repeated) ? title : undefined;
  }
  const fits = line.size <= longestTitle.characters && line.count <= longestTitle.words;
  const whole = fits && (line.close !== "stop" || line.bold);
  const own = line.lead ? leadTitle(line, text) : whole ? wholeTitle(line, text) : undefined;
  const label =
    own && own.rest.length > 0 ? text.slice(own.span.start, Math.min(own.span.end, own.span.start + 80)) : "";
  if (isStoryPart(line, repeated, label === "" ? line.key : fold(label))) return undefined;
  return own ?? (kind === "number" || kind === "item" ? sentenceTitle(line, text) : undefined);
}

/** Characters from each title to the next, its own words aside. */
function bodies({ lines, breaks }: Stretch, titles: readonly Title[]): number[] {
  const starts = new Map(titles.map((title, at) => [title.at, at]));
  const sizes = titles.map(({ rest }) => rest.reduce((sum, span) => sum + lengthOf(span), 0));
  let current: number | undefined;
  for (const line of lines) {
    if (breaks.has(line.at)) current = undefined;
    const started = starts.get(line.at);
    if (started !== undefined) current = started;
    else if (current !== undefined) sizes[current] = (sizes[current] ?? 0) + line.size;
  }
  return sizes;
}

/** How far the numbers of a numbering follow each other, 0–1. */
function inSequence(lines: readonly Line[]): number {
  const numbers = lines.map(({ number, ordinal }) => number ?? ordinal ?? 0);
  if (numbers.length < 2) return numbers[0] === 1 ? 0.8 : 0.4;
  const steps = numbers
    .slice(1)
    .filter((number, at) => number === (numbers[at] ?? 0) + 1 || number === (numbers[at] ?? 0) - 1);
  return steps.length / (numbers.length - 1);
}

function score(kind: TitleClass, stretch: Stretch, titles: readonly Title[]): Omit<Choice, "kind" | "titles"> {
  const byAt = new Map(stretch.lines.map((line) => [line.at, line]));
  const own = titles.flatMap(({ at }) => byAt.get(at) ?? []);
  const sizes = bodies(stretch, titles);
  const listed = kind === "item" || kind === "row";
  const full = listed ? sizes.map((size) => size + 40) : sizes.filter((size) => size >= 30);
  const total = stretch.lines.reduce((sum, { size }) => sum + size, 0);
  const titled = titles.reduce((sum, { span }) => sum + lengthOf(span), 0);
  const coverage = Math.min(1, (sizes.reduce((sum, size) => sum + size, 0) + titled) / Math.max(1, total));
  const sum = full.reduce((all, size) => all + size, 0);
  const even =
    full.length === 0
      ? 0
      : (sum * sum) /
        Math.max(
          1,
          full.reduce((all, size) => all + size * size, 0),
        ) /
        full.length;
  const readable =
    titles.reduce((all, title, at) => all + (own[at] ? titleness(own[at], stretch.text, title) : 0), 0) / titles.length;
  const share = full.length / titles.length;
  const many = full.length / (full.length + 0.7);
  const order = kind === "number" ? 0.25 + 0.75 * inSequence(own) : 1;
  const small = !listed && median(full) < 60 ? 0.6 : 1;
  return {
    coverage,
    score: trust[kind] * readable * share * coverage * (0.5 + 0.5 * even) * many * order * small,
  };
}

export const flatKinds: readonly TitleClass[] = ["number", "sign", "bold", "capitals", "lead", "rule", "short"];

/** Of a numbering or list whose pieces mostly are "Name — text": the names, and what the others begin with. */
function namesOf(kind: TitleClass, stretch: Stretch): Title[] | undefined {
  if (kind !== "number" && kind !== "item") return undefined;
  const { lines, text, repeated } = stretch;
  const own = lines.filter((line) => line.first && line.close !== "none" && isOfKind(kind, line, stretch));
  const named = own.flatMap((line) => namedTitle(line, text) ?? []);
  if (named.length < 3 || named.length < 0.7 * own.length) return undefined;
  const byAt = new Map(named.map((title) => [title.at, title]));
  return lines.flatMap((line, index) => {
    const title = byAt.get(line.at);
    const label = title && fold(text.slice(title.span.start, title.span.end));
    if (title && label !== undefined && !isStoryPart(line, repeated, label)) return [title];
    return titleAs(kind, stretch, index) ?? [];
  });
}

/** The titles of one kind. */
export function choiceOf(kind: TitleClass, stretch: Stretch): Choice | undefined {
  const candidates = namesOf(kind, stretch) ?? stretch.lines.flatMap((_, index) => titleAs(kind, stretch, index) ?? []);
  const labelled = kind === "item" || kind === "row" ? candidates : withKickers(stretch, candidates);
  const titles = kind === "short" ? overSubtitles(stretch, withoutPoints(stretch, labelled)) : labelled;
  if (titles.length === 0) return undefined;
  const choice: Choice = { kind, titles, ...score(kind, stretch, titles) };
  // Labels told where the titles are, which are no more than short lines themselves.
  const own = new Set(candidates.map(({ at }) => at));
  if (titles.some(({ at }) => !own.has(at))) choice.score *= 0.95 / trust[kind];
  return choice;
}

/** The kind of line that cuts the stretch best, if any does. */
export function chooseTitles(stretch: Stretch, kinds: readonly TitleClass[] = flatKinds): Choice | undefined {
  let best: Choice | undefined;
  for (const kind of kinds) {
    const choice = choiceOf(kind, stretch);
    if (choice && choice.titles.length > 0 && choice.score > (best?.score ?? 0.22)) best = choice;
  }
  return best;
}
