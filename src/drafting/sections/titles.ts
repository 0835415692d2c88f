/** The titles of all stories: by markup headings where there are, else by the kind of line that cuts the text best. */
import type { Span } from "../spans";
import { type Choice, choiceOf, chooseTitles, flatKinds, type Stretch, type TitleClass } from "./classes";
import { isEditionTitle } from "./edition-title";
import { type HeadingText, headingRoles } from "./heading-roles";
import { type Title, wholeTitle } from "./heads";
import { withLabels } from "./kickers";
import type { Plan } from "./layout";
import { isRubricKey } from "./lexicon";
import type { Line } from "./lines";
import { isNameLike } from "./looks";

export interface Titles {
  titles: Title[];
  /** Lines that are rubrics over stories. */
  rubrics: Set<number>;
  /** The line of the edition's own title, where the stories' titles tell it. */
  edition?: number;
}

function stretchOf(plan: Plan, lines: readonly Line[]): Stretch {
  return { lines, text: plan.text, repeated: plan.repeated, breaks: plan.breaks, ruled: plan.ruled };
}

export function findTitles(plan: Plan): Titles {
  const headed = plan.flow.some(({ kind }) => kind === "heading") ? byHeadings(plan) : undefined;
  if (!headed || headed.titles.length === 0) return byLines(plan, headed?.edition);
  const found = mixed(plan, headed) ?? headed;
  const lines = plan.flow.filter(({ at }) => at !== found.edition);
  return { ...found, titles: withLabels(stretchOf(plan, lines), found.titles) };
}

/** Where a reader took only some of the titles for headings: those and the lines that look like them. */
function mixed(plan: Plan, headed: Titles): Titles | undefined {
  const found = headed.titles.flatMap(({ at }) => plan.lines[at] ?? []);
  const heads = found.filter(({ kind }) => kind === "heading");
  if (headed.rubrics.size > 0 || new Set(heads.map(({ depth }) => depth)).size > 1) return undefined;
  const lines = plan.flow.filter(({ at }) => at !== headed.edition);
  for (const kind of ["number", "capitals", "sign", "short"] as const) {
    const choice = choiceOf(kind, stretchOf(plan, lines));
    if (!choice || choice.score < 0.45 || choice.titles.some(({ at }) => plan.lines[at]?.kind === "item")) continue;
    const chosen = new Set(choice.titles.map(({ at }) => at));
    const own = new Set(headed.titles.map(({ at }) => at));
    if (choice.titles.some(({ at }) => plan.lines[at]?.kind === "heading" && !own.has(at))) continue;
    const least = kind === "short" ? 2 * headed.titles.length + 1 : headed.titles.length + 1;
    if (chosen.size < least || !headed.titles.every(({ at }) => chosen.has(at))) continue;
    const titles: Titles = { ...headed, titles: choice.titles };
    if (titles.edition === undefined) takeEditionTitle(plan, titles);
    return titles;
  }
  return undefined;
}

/** The newsletter's name or title among the first titles; its name may stand over its title. */
function takeEditionTitle(plan: Plan, found: Titles): void {
  for (let turn = 0; turn < 2; turn++) {
    const [first] = found.titles;
    if (!first || !isEditionTitle(plan, found.titles)) return;
    found.edition = first.at;
    found.titles = found.titles.slice(1);
    const line = plan.lines[first.at];
    if (!line || !isNameLike(line)) return;
  }
}

/** Flow lines from one to before another, by line number. */
function between(flow: readonly Line[], from: number, to: number): Line[] {
  return flow.filter(({ at }) => at >= from && at < to);
}

function byLines(plan: Plan, edition: number | undefined): Titles {
  const lines = plan.flow.filter(({ at, kind }) => at !== edition && kind !== "heading");
  const headings = plan.flow.filter(({ at, kind }) => at !== edition && kind === "heading");
  const best = chooseTitles(stretchOf(plan, lines));
  const list = best && best.titles.length >= 2 ? undefined : listOfNews(plan, lines);
  const choice = list && (!best || list.titles.length >= 3) ? list : best;
  const found: Titles = { titles: choice?.titles ?? [], rubrics: new Set() };
  for (const { at } of headings) if (at > (found.titles[0]?.at ?? at)) found.rubrics.add(at);
  if (edition !== undefined) found.edition = edition;
  else takeEditionTitle(plan, found);
  return found;
}

/** A newsletter that is nothing but one list or table. */
function listOfNews(plan: Plan, lines: readonly Line[]): Choice | undefined {
  const stretch = stretchOf(plan, lines);
  const choices = (["item", "row"] as const).flatMap((kind) => choiceOf(kind, stretch) ?? []);
  return choices.find(({ titles, score }) => titles.length >= 2 && score >= 0.3);
}

interface Section {
  head: Line;
  lines: Line[];
  rubric?: Line | undefined;
}

function byHeadings(plan: Plan): Titles {
  const { flow, text, breaks } = plan;
  const heads: (HeadingText & { lines: Line[] })[] = [];
  for (const line of flow) {
    const current = heads.at(-1);
    if (line.kind === "heading") heads.push({ line, own: 0, lines: [] });
    else if (current && !(breaks.has(line.at) && heads.length > 0)) {
      current.own += line.size;
      current.lines.push(line);
    }
  }
  const { roles, over } = headingRoles(heads, text, plan.repeated);
  const sections: Section[] = [];
  const found: Titles = { titles: [], rubrics: new Set() };
  const loose: { head: Line; lines: Line[] }[] = [];
  for (const { line, lines } of heads) {
    const role = roles.get(line.at);
    if (role === "title") found.edition = line.at;
    else if (role === "story") sections.push({ head: line, lines, rubric: over.get(line.at) });
    else if (role === "rubric") found.rubrics.add(line.at);
    else sections.at(-1)?.lines.push(...lines);
    if (role === "rubric" && lines.length > 0) loose.push({ head: line, lines });
  }
  const [only, more] = sections;
  if (only && !more && only.head.at === flow[0]?.at && only.lines.length >= 2 && isNameLike(only.head))
    return { ...found, edition: only.head.at };
  const total = sections.reduce((sum, { lines }) => sum + sizeOf(lines), 0);
  for (const section of sections) addSection(plan, section, sections.length, total, found);
  for (const { head, lines } of loose) found.titles.push(...looseTitles(plan, head, lines));
  const preamble = between(flow, 0, sections[0]?.head.at ?? 0).filter(({ kind }) => kind !== "heading");
  found.titles.push(...(strong(plan, preamble, total) ?? []));
  found.titles.sort((a, b) => a.at - b.at);
  const [first] = found.titles;
  if (found.edition === undefined && first && plan.lines[first.at]?.kind === "heading")
    if (standsOver(plan, found.titles) || isEditionTitle(plan, found.titles)) {
      found.edition = first.at;
      found.titles = found.titles.slice(1);
    }
  return found;
}

/** The first heading stands higher than those of all stories. */
function standsOver({ lines, flow }: Plan, titles: readonly Title[]): boolean {
  const [first, ...others] = titles.flatMap(({ at }) => lines[at] ?? []);
  if (!first || others.length < 2 || flow[0]?.at !== first.at) return false;
  return others.every(({ kind, depth }) => kind === "heading" && depth > first.depth);
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size, 0);
}

/** Stories in bold or by number before the first heading: more than a preamble's worth. */
function strong(plan: Plan, lines: readonly Line[], total: number): Title[] | undefined {
  if (lines.length < 4) return undefined;
  const choice = chooseTitles(stretchOf(plan, lines), ["number", "sign", "bold", "lead"]);
  const paragraphs = choice?.titles.every(({ at }) => plan.lines[at]?.kind !== "item");
  return choice && paragraphs && choice.titles.length >= 2 && choice.score >= 0.45 && sizeOf(lines) > total / 4
    ? choice.titles
    : undefined;
}

/** Stories that stand under a rubric before the headings under it. */
function looseTitles(plan: Plan, head: Line, lines: Line[]): Title[] {
  const choice = chooseTitles(stretchOf(plan, lines), ["number", "sign", "bold", "lead", "item", "row"]);
  if (choice && choice.titles.length >= 2 && choice.coverage >= 0.8 && choice.score >= 0.4) return choice.titles;
  if (!isRubricKey(head.key) || lines.length < 2) return [];
  const titles = innerTitles(plan, head, lines, 2, sizeOf(lines)) ?? [];
  return titles.map((title) => ({ ...title, kicker: title.kicker ?? spanOf(head) }));
}

/** A heading's story; or, of a rubric, the stories that stand under it without headings of their own. */
function addSection(plan: Plan, { head, lines, rubric }: Section, count: number, total: number, found: Titles): void {
  const inner = innerTitles(plan, head, lines, count, total);
  const over = rubric && spanOf(rubric);
  if (!inner) {
    const title = wholeTitle(head, plan.text);
    if (over) title.kicker ??= over;
    found.titles.push(title);
    return;
  }
  if (count === 1 && found.edition === undefined && plan.flow[0]?.at === head.at && !isRubricKey(head.key)) {
    found.edition = head.at;
    found.titles.push(...inner);
    return;
  }
  // A heading right under the newsletter's title, with all stories under it, is the subtitle.
  if (count === 1 && plan.lines[head.at - 1]?.at === found.edition && !isRubricKey(head.key)) {
    found.titles.push(...inner);
    return;
  }
  found.rubrics.add(head.at);
  for (const title of inner) found.titles.push({ ...title, kicker: title.kicker ?? spanOf(head) });
}

export function spanOf({ words, span }: Line): Span {
  return words.end > words.start ? words : span;
}

function innerTitles(
  plan: Plan,
  head: Line,
  lines: readonly Line[],
  count: number,
  total: number,
): Title[] | undefined {
  const rubric = isRubricKey(head.key) || head.key === "";
  const words = plan.text.slice(head.words.start, head.words.end);
  const label = head.count <= 3 && head.number === undefined && !/[:\d]/.test(words);
  const most = count === 1 || sizeOf(lines) > 0.6 * total;
  const plain = lines.filter(({ kind }) => kind !== "heading");
  const stretch = stretchOf(plan, plain);
  const listed = plain.length > 0 && plain.every(({ kind }) => kind === "item" || kind === "row");
  const kinds: TitleClass[] = rubric
    ? [...flatKinds, "item", "row"]
    : label || most
      ? ["number", "sign", "bold", "lead", ...(listed ? (["item"] as const) : [])]
      : [];
  if (count === 1 && !rubric) kinds.push("capitals", "short", "row");
  const choice = kinds.length > 0 ? chooseTitles(stretch, kinds) : undefined;
  if (!choice) return undefined;
  const [first] = choice.titles;
  const ahead = plain.findIndex(({ at }) => at === first?.at);
  if (rubric)
    return choice.titles.length > 1
      ? choice.coverage >= 0.6
        ? choice.titles
        : undefined
      : ahead === 0
        ? choice.titles
        : undefined;
  const enough = choice.titles.length >= (most && !label ? 3 : 2) && choice.score >= 0.45;
  return enough && (ahead === 0 || (count === 1 && ahead <= 2)) && choice.coverage >= 0.8 ? choice.titles : undefined;
}
