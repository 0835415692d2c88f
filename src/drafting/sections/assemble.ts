/** Sections from the titles and parts that were found: each line goes to one of them. */
import { sentencesOf } from "../sentences";
import type { Span } from "../spans";
import { concludeUnannounced } from "./conclude";
import { editionTitle } from "./edition-title";
import { questionsIn } from "./faq";
import type { Title } from "./heads";
import type { Plan } from "./layout";
import type { Line } from "./lines";
import { outlookOf, questionsOf } from "./outlook";
import { linesIn, overlapOf } from "./quick";
import { endsAtRules, endsOfLists } from "./story-ends";
import type { Titles } from "./titles";
import type { LeftOut, Sections, StorySection } from "./types";
import { trimmed } from "./words";
import type { Zone } from "./zones";

class Assembly {
  readonly sections: Sections = { standfirst: [], takeaways: [], stories: [], faq: [], leftOut: [] };
  readonly head: Line[] = [];
  /** Lines left after the last story. */
  readonly after: Line[] = [];
  story: StorySection | undefined;
  /** The line of the last title. */
  last = -1;

  constructor(readonly text: string) {}

  leave(span: Span, why: LeftOut): void {
    this.sections.leftOut.push({ span, why });
  }

  leaveAfter(line: Line): void {
    this.leave(line.span, "other");
    if (this.sections.stories.length > 0) this.after.push(line);
  }

  open(title: Title, line: Line): void {
    this.after.length = 0;
    const story: StorySection = { title: title.span, blocks: [], body: [], span: { ...title.span } };
    if (title.kicker && /\p{L}/u.test(this.text.slice(title.kicker.start, title.kicker.end)))
      story.kicker = title.kicker;
    if (title.source) story.source = title.source;
    this.sections.stories.push(story);
    this.story = story;
    this.last = line.at;
    for (const rest of title.rest) this.say(story, line, rest);
  }

  say(story: StorySection, line: Line, said: Span): void {
    const span = trimmed(this.text, said);
    if (span.end <= span.start) return;
    const last = story.body.at(-1);
    if (story.blocks.at(-1) === line.block && last && line.kind !== "row") last.end = Math.max(last.end, span.end);
    else story.body.push(span);
    if (story.blocks.at(-1) !== line.block) story.blocks.push(line.block);
    story.span.start = Math.min(story.span.start, span.start);
    story.span.end = Math.max(story.span.end, span.end);
  }
}

export function assemble(plan: Plan, found: Titles, sourceTitle: string | undefined): Sections {
  const { lines, text, out, zoneOf } = plan;
  const all = new Assembly(text);
  const titles = new Map(found.titles.map((title) => [title.at, title]));
  const kickers = new Set(found.titles.flatMap(({ kicker }) => kicker?.start ?? []));
  const ruled = endsAtRules(plan, found.titles);
  const closed = endsOfLists(plan, found.titles);
  const last = found.titles.length >= 2 ? (found.titles.at(-1)?.at ?? 0) : lines.length;
  for (const line of lines) {
    const zone = zoneOf[line.at];
    const why = out[line.at];
    const title = titles.get(line.at);
    if (line.kind === "rule") {
      if ((ruled || line.at > last) && all.story && all.story.body.length > 0) all.story = undefined;
    } else if (title) all.open(title, line);
    else if (zone && zone.part !== "quick") {
      if (zone.why !== "advertisement") all.story = undefined;
      if (zone.part === "left") all.leave(line.span, zone.why ?? "other");
      else if (why) all.leave(line.span, why);
    } else if (zone?.at === line.at) all.story = undefined;
    else if (why) all.leave(line.span, why);
    else if (found.rubrics.has(line.at)) {
      all.story = undefined;
      if (!kickers.has(line.words.start)) all.leave(line.span, "other");
    } else if (kickers.has(line.words.start) || kickers.has(line.span.start)) continue;
    else if (plan.breaks.has(line.at) && all.sections.stories.length > 0) {
      all.story = undefined;
      all.leave(line.span, "other");
    } else if (line.kind === "paragraph" && line.first && closed.has(all.last)) {
      all.story = undefined;
      all.leaveAfter(line);
    } else if (all.story) all.say(all.story, line, line.span);
    else if (all.sections.stories.length === 0) all.head.push(line);
    else all.leaveAfter(line);
  }
  addHead(plan, all, found, sourceTitle);
  addParts(plan, all.sections);
  if (!all.sections.outlook) concludeUnannounced(plan, all.sections, all.after);
  return all.sections;
}

/** "La Lettre n° 3 — 12 mai — 6 minutes": no sentence. */
function isImprint({ close, span, size, key }: Line, text: string): boolean {
  if (close !== "none" || size > 160) return false;
  return text.slice(span.start, span.end).split(/\s[–—|·•∙-]\s/u).length >= 3 || /\b20\d\d\b.{0,24}$/.test(key);
}

/** What stands before the first story: the edition's title, what it says first, points that announce the stories. */
function addHead(plan: Plan, all: Assembly, found: Titles, sourceTitle: string | undefined): void {
  const { head, sections } = all;
  const known = found.edition === undefined ? undefined : plan.lines[found.edition];
  const title = editionTitle(head, plan.text, known, sourceTitle);
  if (title) sections.title = title.span;
  const lines = head.filter(({ at }) => at !== title?.at && at !== found.edition);
  if (known && title?.at !== known.at) all.leave(known.span, "other");
  const items = lines.filter(({ kind }) => kind === "item");
  const announce = items.length >= 2 && sections.stories.length > 0 && overlapOf(plan, items) >= 0.35;
  for (const line of lines) {
    if (line.kind === "item" && announce) sections.takeaways.push(line.words);
    else if (line.kind === "row" || (line.kind === "heading" && line.count < 6) || isImprint(line, plan.text))
      all.leave(line.span, "other");
    else if (line.close !== "stop" && line.close !== "question" && line.count < 8 && line.kind !== "item")
      all.leave(line.span, "other");
    else sections.standfirst.push(line.span);
  }
}

/** A question for the readers, without an answer, at the end: what the newsletter leaves them with. */
function askUnanswered({ text, lines }: Plan, zone: Zone, inside: readonly Line[], sections: Sections): boolean {
  const head = lines[zone.at];
  const questions = inside.flatMap(({ span }) => questionsOf(text, span));
  if (!head || questions.length === 0 || inside.length > 3) return false;
  sections.outlook = { title: head.words, paragraphs: inside.map(({ span }) => span), questions };
  return true;
}

function addParts(plan: Plan, sections: Sections): void {
  const { text, zones, lines } = plan;
  const outlook = outlookOf(
    plan,
    zones.filter(({ part }) => part === "outlook"),
  );
  if (outlook) sections.outlook = outlook;
  for (const zone of zones) {
    const inside = linesIn(plan, zone);
    if (zone.part === "faq") {
      const { faq, before } = questionsIn(inside, text);
      sections.faq.push(...faq);
      if (faq.length === 0 && !sections.outlook && zone.at >= 0 && askUnanswered(plan, zone, inside, sections))
        continue;
      for (const { span } of before) sections.leftOut.push({ span, why: "other" });
    } else if (zone.part === "standfirst") {
      if (zone.claim && zone.running) sections.standfirst.push(zone.claim);
      if (zone.claim && !zone.running && !sections.title && lines[zone.at]?.kind === "heading")
        sections.title = zone.claim;
      sections.standfirst.push(...inside.map(({ span }) => span));
    } else if (zone.part === "takeaways") {
      const said = zone.claim && zone.running ? [zone.claim] : [];
      const [only, more] = inside;
      if (only && !more && only.kind === "paragraph") said.push(only.span);
      if (said.length > 0) sections.takeaways.push(...said.flatMap((span) => sentencesOf(text, span)));
      else
        sections.takeaways.push(
          ...inside.filter(({ kind, header }) => kind !== "heading" && !header).map(({ words }) => words),
        );
    }
  }
}
