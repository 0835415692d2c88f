/** What every slide says around its own content, and how a figure is put into words: shared by all slides of a plan. */
import { figureText, holderOf, isMoney, sourceOf, type ToldFigure, toldFigures } from "@/briefing/model/figures";
import { themeOf } from "@/briefing/model/themes";
import { claimWord, kindWord } from "@/briefing/model/words";
import type { Story } from "@/briefing/schema";
import { formatDate, formatPeriod } from "@/lib/format";
import type { Language } from "@/lib/language";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { deckColour, editionsOf, type SummaryInput, weekOf } from "./plan-input";
import { type ContentSlide, figureRef, type SlidePlan, type SlideRow } from "./plan-types";

/** At most this many publishers stand in a footer; the notes and the sources' own slide name every one. */
const namedPublishers = 4;

/** "Vigie · semaine 06 · 2–8 février 2026", the filters or the part of the deck after it. */
export function kickerOf(input: SummaryInput, ...parts: readonly string[]): string {
  const { language, site = m.app_name({}, { locale: language }) } = input;
  const options = { locale: language };
  const editions = editionsOf(input);
  const [first, last] = [editions[0] ?? input.briefing, editions.at(-1) ?? input.briefing];
  const period = formatPeriod(first.period.from, last.period.to, language);
  const kicker =
    first.week === last.week
      ? m.deck_kicker({ site, number: weekNumber(last.week), period }, options)
      : m.deck_kicker_weeks({ site, first: weekNumber(first.week), last: weekNumber(last.week), period }, options);
  const filters = parts.filter(Boolean).join(", ");
  return filters ? m.deck_filtered({ kicker, filters }, options) : kicker;
}

export function linkOf({ url, language }: SummaryInput): SlidePlan["link"] {
  return { text: m.deck_link({}, { locale: language }), url };
}

/** The sources of the figures shown first, then how many more there are. */
export function footerOf(stories: readonly Story[], input: SummaryInput): string {
  const { figures } = input;
  const first = stories.flatMap((story) => {
    const told = figures.find((candidate) => candidate.story === story);
    return (told && sourceOf(told)?.publisher) ?? [];
  });
  return creditOf([...first, ...stories.flatMap((story) => story.sources.map((source) => source.publisher))], input);
}

/** "Sources: SlashGear, CNA and 3 more, in the notes. Data as of 8 February 2026." */
export function creditOf(names: readonly string[], input: SummaryInput): string {
  const options = { locale: input.language };
  const publishers = [...new Set(names)];
  const named = publishers.slice(0, namedPublishers).join(", ");
  const more = publishers.length - namedPublishers;
  if (!named) return datedOf(input);
  return m.deck_footer(
    {
      publishers: more > 0 ? m.deck_footer_more({ publishers: named, count: more, shown: more }, options) : named,
      date: dateOf(input),
    },
    options,
  );
}

/** "Data as of 8 February 2026." */
export function datedOf(input: SummaryInput): string {
  return m.deck_dated({ date: dateOf(input) }, { locale: input.language });
}

function dateOf(input: SummaryInput): string {
  return formatDate((editionsOf(input).at(-1) ?? input.briefing).period.to, input.language);
}

/** The story's first figure among those that pass the filters. */
export function figureCells(
  story: Story | undefined,
  input: SummaryInput,
): Pick<SlideRow, "colour" | "figure" | "caption" | "ref"> {
  const { figures, language } = input;
  const told = figures.find((candidate) => candidate.story === story);
  const colour = colourOf(story, input);
  if (!told) return { colour, figure: "", caption: "" };
  const { claim, label } = told.figure;
  return {
    colour,
    figure: figureText(told.figure, language),
    // Whose it is, what it measures, how it is known.
    caption: [holderOf(told), label, claim && claimWord(claim, language)].filter(Boolean).join(" · "),
    ref: refOf(told, input),
  };
}

export function colourOf(story: Story | undefined, { themes }: SummaryInput): string {
  return deckColour(themeOf(themes, story?.themes[0]).colour);
}

export function refOf({ story, figure }: ToldFigure, input: SummaryInput): string {
  return figureRef(weekOf(story, input), story.id, figure.id);
}

/** A story in speaker notes: what it means, then every figure, whatever its kind, with its source and caveat. */
export function storyNotes(story: Story, language: Language): string[] {
  return [
    story.title,
    m.deck_for_leaders({ text: story.implication }, { locale: language }),
    ...toldFigures([story]).map((told) => figureNote(told, language)),
  ];
}

/** The same of several stories, an empty line between two. */
export function storiesNotes(stories: readonly Story[], language: Language): string[] {
  return stories.flatMap((story, index) => [...(index ? [""] : []), ...storyNotes(story, language)]);
}

/** What is to be read beside the numbers of a slide; it cannot be edited away. */
export function caveatPoints(items: string[], language: Language): Pick<ContentSlide, "points"> {
  return items.length
    ? { points: [{ id: "caveats", title: m.deck_caveats({}, { locale: language }), items, fixed: true }] }
    : {};
}

/** "xAI, Valorisation dans l’opération : environ 250 Md$ (annoncé, au 2 février 2026). Réserve : … Source : …" */
export function figureNote(told: ToldFigure, language: Language): string {
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
