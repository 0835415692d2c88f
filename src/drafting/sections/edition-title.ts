/** The newsletter's own title among the lines before its first story. */
import type { Span } from "../spans";
import { type Title, unclosed, wholeTitle } from "./heads";
import type { Plan } from "./layout";
import type { Line } from "./lines";
import { isNameLike, subject } from "./looks";
import { countWords, fold, median, shareKnown, tellingWords } from "./words";

/** Whether the first title is the newsletter's: by its name, or since the text under it speaks of the other titles. */
export function isEditionTitle({ flow, lines, text, zoneOf, breaks, ruled }: Plan, titles: readonly Title[]): boolean {
  const [first, second] = titles;
  const line = first && lines[first.at];
  if (!first || !line || !second) return false;
  const above = flow.filter(({ at }) => at < first.at);
  if (above.length > 2 || !above.every(isNameLike) || first.rest.length > 0) return false;
  if (line.number !== undefined || line.ordinal !== undefined) return false;
  const own = flow.filter(({ at }) => at > first.at && at < second.at);
  const [size = 0, ...sizes] = sizesUnder(flow, titles);
  const apart = titles.length >= 3 && !ruled.has(first.at) && titles.slice(1).every(({ at }) => ruled.has(at));
  if (apart && own.length <= 1 && size < 0.6 * median(sizes)) return true;
  if (above.length > 0) return false;
  if (own.length === 0 || isNameLike(line)) return true;
  if (own.some(({ at }) => breaks.has(at)) || zoneOf[first.at + 1]?.part === "takeaways") return true;
  const later = zoneOf
    .slice(first.at, second.at)
    .some((zone) => zone?.part === "takeaways" || zone?.why === "navigation");
  if (later) return true;
  const said = tellingWords(own.map(({ span }) => text.slice(span.start, span.end)).join(" "));
  const others = titles.slice(1);
  const announced = others.filter(({ span }) => names(text, span).some((name) => said.has(name))).length;
  if (others.length >= 3 && announced >= 2 && announced >= others.length / 3) return true;
  if (others.length < 2) return false;
  const named = (title: Title) => /[\p{L}\p{N}»”]\s?:\s/u.test(text.slice(title.span.start, title.span.end));
  const marked = ({ at }: Title) =>
    lines[at]?.number !== undefined ||
    lines[at]?.ordinal !== undefined ||
    (lines[at]?.sign !== undefined && line.sign === undefined);
  const style = others.every(marked) || (!named(first) && others.filter(named).length >= 0.75 * others.length);
  const asks = (title: Title) => lines[title.at]?.close === "question";
  if (!asks(first) && others.every(asks)) return true;
  return style || (own.length === 1 && size < 0.5 * median(sizes));
}

function names(text: string, span: Span): string[] {
  const words = text.slice(span.start, span.end).match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...tellingWords(words.join(" "))];
}

/** Characters from each title to the next. */
function sizesUnder(flow: readonly Line[], titles: readonly Title[]): number[] {
  const starts = new Map(titles.map(({ at }, index) => [at, index]));
  const sizes = titles.map(() => 0);
  let current: number | undefined;
  for (const line of flow) {
    const started = starts.get(line.at);
    if (started !== undefined) current = started;
    else if (current !== undefined) sizes[current] = (sizes[current] ?? 0) + line.size;
  }
  return sizes;
}

/** What a newsletter says of itself in general: "Notes on …", "Chaque lundi, …". Folded. */
const motto =
  /^(?:notes? (?:on|de|sur|for) |la lettre (?:de |du |des |qui |d')|the (?:weekly|daily|monthly|newsletter|letter|briefing) |an? (?:weekly|daily|monthly|newsletter|short|quick) |votre |your |l'actu\p{L}* |toute? l'|everything |all the |what you need|ce qu'il faut savoir|une (?:lettre|selection|revue|veille) |chaque |every |each |pour (?:les|ceux|celles) |for (?:those|people|leaders|readers) )/u;

/** How much a line of the head is like the edition's title: a claim before a name, and a name before nothing. */
function titleScore(line: Line, known: boolean, said: boolean, text: string, title: string | undefined): number {
  let score = line.kind === "heading" ? (line.depth === 1 ? 3 : 2) : line.bold ? 1.2 : 0.5;
  if (known) score += 1;
  if (said) score += 3;
  if (line.count >= 4) score += 1.5;
  if (isNameLike(line)) score -= 2;
  if (line.count > 20) score -= 3;
  if (motto.test(line.key)) score -= line.kind === "heading" ? 1 : 2.5;
  const words = tellingWords(text.slice(line.span.start, line.span.end));
  if (title !== undefined && shareKnown(tellingWords(title), words) > 0.8) score += 1.5;
  return score;
}

/** The best title among the head's lines; undefined where the document's own title says it and more. */
export function editionTitle(
  head: readonly Line[],
  text: string,
  known: Line | undefined,
  title: string | undefined,
): Title | undefined {
  let best: { title: Title; score: number; line: Line } | undefined;
  let told = false;
  const lines = known && !head.includes(known) ? [known, ...head] : head;
  for (const line of lines) {
    const said = subject.exec(text.slice(line.words.start, line.words.start + 12));
    if (line !== known && !said && (line.kind === "item" || line.kind === "row")) continue;
    const short = line.size <= 160 && line.close !== "stop" && line.close !== "colon" && line.close !== "comma";
    // What stands under text is announced by it.
    if (line.kind !== "heading" && line !== known && !said && (told || !(line.bold || short))) {
      if (line.size > 160) break;
      told ||= line.close === "stop" || line.close === "colon";
      continue;
    }
    const score = titleScore(line, line === known, said !== null, text, title);
    if (best && score <= best.score) continue;
    // What looks like a label or a number before a story's title is part of a newsletter's name.
    const whole =
      line.label || isNameLike(line)
        ? { at: line.at, span: unclosed(text, line.span), rest: [] }
        : wholeTitle(line, text);
    const span = said ? { start: line.words.start + said[0].length, end: whole.span.end } : whole.span;
    best = { title: { ...whole, span }, score, line };
  }
  if (!best || best.score < -2) return undefined;
  return title !== undefined && saysMore(title, best.line) ? undefined : best.title;
}

/** "The Brief: chips get dearer" says more than "The Brief". */
function saysMore(title: string, { key, count }: Line): boolean {
  const whole = fold(title);
  return (
    key !== "" && whole.startsWith(key) && countWords(whole) >= count + 3 && !/^\p{L}/u.test(whole.slice(key.length))
  );
}
