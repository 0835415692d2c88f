import type { Language } from "@/lib/language";
import { sentencesOf } from "../sentences";
import type { SourceText } from "../source-text";
import { hull, type Span } from "../spans";
import { assemble } from "./assemble";
import { looseQuestions, questionsIn } from "./faq";
import type { Title } from "./heads";
import { type Plan, planOf } from "./layout";
import { takeLeadingOutletsOff, takeOutletsOff } from "./outlets";
import { linesIn, overlapOf, quickTitles } from "./quick";
import { underRubrics } from "./rubric-paragraphs";
import { takePrefixesOff } from "./title-prefixes";
import { findTitles } from "./titles";
import type { Sections } from "./types";
import { lengthOf, median, trimmed } from "./words";
import type { Zone } from "./zones";

/**
 * The parts of a newsletter: its title, what it says first, its stories, what it concludes, its questions, and what is
 * none of them. Both languages' words are known whatever `language` is, since newsletters mix them. Linear in the text;
 * never throws; spans are into `source.text`.
 */
export function findSections(source: SourceText, _language: Language): Sections {
  let plan = planOf(source);
  askWithoutHeading(plan);
  let found = findTitles(plan);
  if (found.titles.length === 0 && asksThroughout(plan)) {
    plan = planOf(source, "faq");
    found = findTitles(plan);
  }
  found.titles = underRubrics(plan, found.titles) ?? withoutQuestions(plan, found.titles);
  settleBriefs(plan, found.titles);
  const full = found.titles.length;
  for (const zone of plan.zones) {
    if (zone.part !== "quick") continue;
    const news = quickTitles(plan, zone);
    // Lines without more to say than their title are no stories beside three that have.
    if (full >= 3 && news.every(({ rest, at }) => rest.length === 0 && isAlone(plan, zone, at)))
      zone.part = "takeaways";
    else found.titles.push(...news);
  }
  found.titles.sort((a, b) => a.at - b.at);
  takePrefixesOff(found.titles, plan.text);
  takeLeadingOutletsOff(found.titles, plan.text);
  takeOutletsOff(found.titles, plan.text);
  const sections = assemble(plan, found, source.title);
  if (sections.stories.length === 0) tellAsOne(plan, sections);
  return sections;
}

/** A newsletter of three questions or more, each answered at some length: they are its stories. */
function asksThroughout(plan: Plan): boolean {
  const zones = plan.zones.filter(({ part, at }) => part === "faq" && at >= 0);
  const found = zones.flatMap((zone) => questionsIn(linesIn(plan, zone), plan.text).faq);
  return (
    found.length >= 3 &&
    median(found.map(({ answer }) => (hull(answer) ? lengthOf(hull(answer) ?? { start: 0, end: 0 }) : 0))) >= 80
  );
}

/** What follows a piece of quick news is another, or nothing. */
function isAlone({ lines }: Plan, zone: Zone, at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line?.kind === "item" && (at + 1 >= zone.end || (next?.kind === "item" && next.depth <= line.depth));
}

/** Pairs of "Q :" and "R :" are questions without a heading that says so. */
function askWithoutHeading(plan: Plan): void {
  if (plan.zones.some(({ part }) => part === "faq")) return;
  const loose = looseQuestions(plan.flow, plan.text);
  if (loose) takeZone(plan, { part: "faq", at: loose.from - 1, end: loose.to, running: false });
}

/** Takes lines out of the flow, into a zone; a heading at `at` is not required. */
function takeZone(plan: Plan, zone: Zone): void {
  plan.zones.push(zone);
  for (let at = zone.at + 1; at < zone.end; at++) plan.zoneOf[at] ??= zone;
  plan.flow = plan.flow.filter(({ at }) => at <= zone.at || at >= zone.end);
  plan.breaks.add(zone.end);
}

/** Two or more titles in a row that ask, at the end, among others that do not: questions and answers. */
function withoutQuestions(plan: Plan, titles: Title[]): Title[] {
  const asks = ({ span }: Title) => plan.text.slice(span.start, span.end).trimEnd().endsWith("?");
  if (plan.zones.some(({ part }) => part === "faq")) return titles;
  const last = titles.findLastIndex((title) => !asks(title));
  const from = last + 1;
  const first = titles[from];
  if (!first || titles.length - from < 2 || from < 2) return titles;
  const end = plan.zones.find(({ at }) => at > first.at)?.at ?? plan.lines.length;
  takeZone(plan, { part: "faq", at: first.at - 1, end, running: false });
  return titles.slice(0, from);
}

/** "En bref" before the stories sums them up where it speaks of the same; elsewhere it is news of its own. */
function settleBriefs(plan: Plan, titles: readonly Title[]): void {
  const first = titles[0]?.at ?? plan.lines.length;
  for (const zone of plan.zones) {
    const ahead = zone.at < first;
    if (zone.part !== "quick" || titles.length === 0) continue;
    const overlap = overlapOf(plan, linesIn(plan, zone));
    if (overlap >= (ahead ? 0.35 : 0.85) && (ahead || zone.or !== undefined)) zone.part = "takeaways";
  }
}

/** Text without a title that is found is one story, where it says at least two things. */
function tellAsOne({ flow, text }: Plan, sections: Sections): void {
  const taken = new Set([...sections.takeaways, ...(sections.title ? [sections.title] : [])].map(({ start }) => start));
  const lines = flow.filter(({ span }) => !taken.has(span.start));
  const sentences = lines.slice(0, 50).flatMap(({ span }) => sentencesOf(text, span));
  const [first] = sentences;
  const last = lines.at(-1);
  if (!first || !last || sentences.length < 2) return;
  const title = sections.title ?? first;
  const body: Span[] = [];
  const blocks: number[] = [];
  for (const line of lines) {
    const from = Math.max(line.span.start, sections.title ? line.span.start : title.end);
    const { start } = trimmed(text, { start: Math.min(from, line.span.end), end: line.span.end });
    if (start >= line.span.end) continue;
    const open = blocks.at(-1) === line.block ? body.at(-1) : undefined;
    if (open) open.end = line.span.end;
    else {
      blocks.push(line.block);
      body.push({ start, end: line.span.end });
    }
  }
  sections.stories.push({
    title,
    blocks,
    body,
    span: { start: Math.min(title.start, body[0]?.start ?? title.start), end: last.span.end },
  });
  if (sections.title === title) delete sections.title;
  sections.standfirst = [];
}
