/** From a selection to what a one-page summary says: pure, no clock, no random, nothing added up. */
import { figureText, holderOf } from "@/briefing/model/figures";
import { claimWord } from "@/briefing/model/words";
import type { Story } from "@/briefing/schema";
import { capitalise, splitLead } from "@/lib/text";
import { m } from "@/paraglide/messages";
import { planChart } from "./plan-chart";
import { isWholeWeek, mostFigureRows, onlyStory, type SummaryInput, weekOf } from "./plan-input";
import type { ContentSlide, DeckPlan, PointGroup, SlideRow } from "./plan-types";
import { figureCells, footerOf, kickerOf, linkOf, refOf, storyNotes } from "./plan-words";

/** The whole week is told by its takeaways; a filtered one by its stories and what they mean. */
export function planSummary(input: SummaryInput): DeckPlan {
  return { ...planHead(input), slides: [summarySlide(input)] };
}

/** The deck without its slides. */
export function planHead({ briefing, language }: SummaryInput): Omit<DeckPlan, "slides"> {
  return { baseName: `vigie-${briefing.week}.${briefing.language}`, title: briefing.title, language };
}

export function summarySlide(input: SummaryInput): ContentSlide {
  const { briefing, filters, language, stories, url } = input;
  const options = { locale: language };
  const chart = planChart(input.figures, input);
  const questions = questionsOf(input);
  return {
    kind: "content",
    id: "summary",
    section: m.deck_section_opening({}, options),
    // The finding: the week's, or that of the only story left.
    title: (onlyStory(input) ?? briefing).title,
    kicker: kickerOf(input, ...filters),
    columns: { figure: m.column_figure({}, options), signal: m.column_story({}, options) },
    rows: summaryRows(input),
    ...(chart ? { chart } : {}),
    ...(questions ? { points: [questions] } : {}),
    footer: footerOf(stories, input),
    link: linkOf(input),
    notes: [briefing.standfirst, ...stories.flatMap((story) => ["", ...storyNotes(story, language)]), "", url],
  };
}

export function questionsOf({ briefing, language }: SummaryInput): PointGroup | undefined {
  const items = briefing.outlook.questions;
  return items.length ? { id: "questions", title: m.deck_questions({}, { locale: language }), items } : undefined;
}

/** The whole week by its takeaways, a selection by its stories, an only story by its figures. */
function summaryRows(input: SummaryInput): SlideRow[] {
  const only = onlyStory(input);
  return only ? onlyStoryRows(only, input) : signalRows(input);
}

/** The whole week by its takeaways, a selection, or one of several weeks, by its stories. */
export function signalRows(input: SummaryInput): SlideRow[] {
  if (!isWholeWeek(input)) return input.stories.map((story) => storyRow(story, input));
  return input.briefing.takeaways.map((takeaway, index) => {
    const story = input.briefing.stories.find(({ id }) => id === takeaway.story);
    const { lead, rest } = splitLead(takeaway.text);
    return { id: `takeaway:${index}`, ...figureCells(story, input), lead, text: lead ? capitalise(rest) : rest };
  });
}

export function storyRow(story: Story, input: SummaryInput): SlideRow {
  const id = `${weekOf(story, input)}/${story.id}`;
  return { id, ...figureCells(story, input), lead: story.title, text: story.implication };
}

/** The title is the story's: its first row says what it means for leaders, the others what its further figures say. */
function onlyStoryRows(story: Story, input: SummaryInput): SlideRow[] {
  const { figures, language } = input;
  const options = { locale: language };
  const note = figures[0]?.figure.note;
  const first = {
    id: story.id,
    ...figureCells(story, input),
    lead: m.for_leaders({}, options),
    text: [story.implication, ...(note ? [m.deck_notes_caveat({ note }, options)] : [])].join(" "),
  };
  const further = figures.slice(1, mostFigureRows).map((told) => ({
    id: `figure:${told.figure.id}`,
    colour: first.colour,
    figure: figureText(told.figure, language),
    caption: [holderOf(told), told.figure.claim && claimWord(told.figure.claim, language)].filter(Boolean).join(" · "),
    lead: told.figure.label,
    text: told.figure.note ?? "",
    fixed: true,
    ref: refOf(told, input),
  }));
  return [first, ...further];
}
