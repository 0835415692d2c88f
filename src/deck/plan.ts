/** From a selection to what a one-page summary says: pure, no clock, no random, nothing added up. */
import { figureText, holderOf, isMoney, sourceOf, type ToldFigure, toldFigures } from "@/briefing/model/figures";
import { themeOf } from "@/briefing/model/themes";
import { claimWord, kindWord } from "@/briefing/model/words";
import type { Story } from "@/briefing/schema";
import { formatDate, formatPeriod } from "@/lib/format";
import type { Language } from "@/lib/language";
import { capitalise, splitLead } from "@/lib/text";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { planChart } from "./plan-chart";
import { deckColour, mostFigureRows, onlyStory, type SummaryInput } from "./plan-input";
import type { DeckPlan, SlideRow } from "./plan-types";

/** At most this many publishers stand in the footer; the notes name every source. */
const namedPublishers = 4;

/** The whole week is told by its takeaways; a filtered one by its stories and what they mean. */
export function planSummary(input: SummaryInput): DeckPlan {
  const { briefing, filters, language, figures } = input;
  const options = { locale: language };
  const kicker = m.deck_kicker(
    { number: weekNumber(briefing.week), period: formatPeriod(briefing.period.from, briefing.period.to, language) },
    options,
  );
  const rows = rowsOf(input);
  const chart = planChart(figures, input);
  return {
    baseName: `vigie-${briefing.week}.${briefing.language}`,
    title: briefing.title,
    language,
    slides: [
      {
        kind: "summary",
        title: slideTitle(input),
        kicker: filters.length ? m.deck_filtered({ kicker, filters: filters.join(", ") }, options) : kicker,
        columns: { figure: m.column_figure({}, options), signal: m.column_story({}, options) },
        rows,
        ...(chart ? { chart } : {}),
        ...(briefing.outlook.questions.length
          ? { questions: { title: m.deck_questions({}, options), items: briefing.outlook.questions } }
          : {}),
        footer: footer(input),
        link: { text: m.deck_link({}, options), url: input.url },
        notes: notes(input),
      },
    ],
  };
}

/** The finding: the week's, or that of the only story left. */
function slideTitle(input: SummaryInput): string {
  return (onlyStory(input) ?? input.briefing).title;
}

/** The whole week by its takeaways, a selection by its stories, an only story by its figures. */
function rowsOf(input: SummaryInput): SlideRow[] {
  if (!input.filters.length) return takeawayRows(input);
  const only = onlyStory(input);
  return only ? figureRows(only, input) : input.stories.map((story) => storyRow(story, input));
}

/** The title is the story's: its first row says what it means for leaders, the others what its further figures say. */
function figureRows(story: Story, input: SummaryInput): SlideRow[] {
  const { figures, language } = input;
  const options = { locale: language };
  const note = figures[0]?.figure.note;
  const first = {
    ...figureCells(story, input),
    lead: m.for_leaders({}, options),
    text: [story.implication, ...(note ? [m.deck_notes_caveat({ note }, options)] : [])].join(" "),
  };
  const further = figures.slice(1, mostFigureRows).map((told) => ({
    colour: first.colour,
    figure: figureText(told.figure, language),
    caption: [holderOf(told), told.figure.claim && claimWord(told.figure.claim, language)].filter(Boolean).join(" · "),
    lead: told.figure.label,
    text: told.figure.note ?? "",
  }));
  return [first, ...further];
}

function takeawayRows(input: SummaryInput): SlideRow[] {
  const { briefing } = input;
  return briefing.takeaways.map((takeaway) => {
    const story = briefing.stories.find(({ id }) => id === takeaway.story);
    const { lead, rest } = splitLead(takeaway.text);
    return { ...figureCells(story, input), lead, text: lead ? capitalise(rest) : rest };
  });
}

function storyRow(story: Story, input: SummaryInput): SlideRow {
  return { ...figureCells(story, input), lead: story.title, text: story.implication };
}

/** The story's first figure among those that pass the filters. */
function figureCells(
  story: Story | undefined,
  { figures, themes, language }: SummaryInput,
): Pick<SlideRow, "colour" | "figure" | "caption"> {
  const told = figures.find((candidate) => candidate.story.id === story?.id);
  const colour = deckColour(themeOf(themes, story?.themes[0]).colour);
  if (!told) return { colour, figure: "", caption: "" };
  return { colour, figure: figureText(told.figure, language), caption: captionOf(told, language) };
}

/** Whose it is, what it measures, how it is known. */
function captionOf(told: ToldFigure, language: Language): string {
  const { claim, label } = told.figure;
  return [holderOf(told), label, claim && claimWord(claim, language)].filter(Boolean).join(" · ");
}

/** The sources of the figures shown first, then how many more there are. */
function footer({ briefing, stories, figures, language }: SummaryInput): string {
  const options = { locale: language };
  const first = stories.flatMap((story) => {
    const told = figures.find((candidate) => candidate.story === story);
    return (told && sourceOf(told)?.publisher) ?? [];
  });
  const publishers = [
    ...new Set([...first, ...stories.flatMap((story) => story.sources.map((source) => source.publisher))]),
  ];
  const named = publishers.slice(0, namedPublishers).join(", ");
  const more = publishers.length - namedPublishers;
  return m.deck_footer(
    {
      publishers: more > 0 ? m.deck_footer_more({ publishers: named, count: more }, options) : named,
      date: formatDate(briefing.period.to, language),
    },
    options,
  );
}

/** Every figure of the stories shown, whatever its kind: with its qualifier, source and caveat. */
function notes({ briefing, stories, url, language }: SummaryInput): string[] {
  const options = { locale: language };
  return [
    briefing.standfirst,
    ...stories.flatMap((story) => [
      "",
      story.title,
      m.deck_for_leaders({ text: story.implication }, options),
      ...toldFigures([story]).map((told) => figureNote(told, language)),
    ]),
    "",
    url,
  ];
}

/** "xAI, Valorisation dans l’opération : environ 250 Md$ (annoncé, au 2 février 2026). Réserve : … Source : …" */
function figureNote(told: ToldFigure, language: Language): string {
  const { figure } = told;
  const options = { locale: language };
  const holder = holderOf(told);
  const source = sourceOf(told);
  const details = [
    isMoney(told) ? kindWord(figure.kind, language).toLowerCase() : undefined,
    figure.claim && claimWord(figure.claim, language),
    figure.asOf && m.as_of({ date: formatDate(figure.asOf, language) }, options),
  ].filter(Boolean);
  return [
    m.deck_notes_figure(
      {
        holder: holder ? `${holder}, ` : "",
        label: figure.label,
        text: figureText(figure, language),
        details: details.length ? ` (${details.join(", ")})` : "",
      },
      options,
    ),
    ...(figure.note ? [m.deck_notes_caveat({ note: figure.note }, options)] : []),
    source
      ? m.deck_notes_source(
          {
            source: `${source.title}, ${source.publisher}${source.date ? `, ${formatDate(source.date, language)}` : ""}, ${source.url}`,
          },
          options,
        )
      : m.figure_source_none({}, options),
  ].join(" ");
}
