/** The slides of a full deck between its first page and its charts: the week in brief, its stories or its themes. */
import { figureText, holderOf, type ToldFigure } from "@/briefing/model/figures";
import { inThemeOrder, themeOf } from "@/briefing/model/themes";
import { claimWord } from "@/briefing/model/words";
import type { Story } from "@/briefing/schema";
import { formatDate } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { signalRows, storyRow } from "./plan";
import { largestAmount } from "./plan-chart";
import { isWholeWeek, onlyStory, type SummaryInput, weekOf } from "./plan-input";
import type { ContentSlide, SlideRow, TitleSlide } from "./plan-types";
import {
  caveatPoints,
  colourOf,
  datedOf,
  footerOf,
  kickerOf,
  linkOf,
  refOf,
  storiesNotes,
  storyNotes,
} from "./plan-words";

/** More figures than these are for the notes: a slide is read from the far end of a table. */
const mostRows = 6;

export function titleSlide(input: SummaryInput): TitleSlide {
  const { briefing, filters, language, url } = input;
  const only = onlyStory(input);
  return {
    kind: "title",
    id: "title",
    section: m.deck_section_opening({}, { locale: language }),
    // The only story's title is that of its own slide.
    title: briefing.title,
    subtitle: only?.title ?? briefing.standfirst,
    kicker: kickerOf(input, ...filters),
    footer: datedOf(input),
    link: linkOf(input),
    notes: [briefing.standfirst, "", url],
  };
}

export function briefSlide(input: SummaryInput): ContentSlide {
  const { filters, language, stories } = input;
  const options = { locale: language };
  return {
    kind: "content",
    id: "brief",
    section: m.deck_section_opening({}, options),
    title: briefTitle(input),
    kicker: kickerOf(input, ...filters),
    columns: { figure: m.column_figure({}, options), signal: m.column_story({}, options) },
    rows: signalRows(input),
    ...caveatPoints(caveatsShown(toldIn(input), undefined, input), language),
    footer: footerOf(stories, input),
    link: linkOf(input),
    notes: storiesNotes(stories, language),
  };
}

/** The stories that have a row in the week's brief. */
function toldIn(input: SummaryInput): readonly Story[] {
  if (!isWholeWeek(input)) return input.stories;
  const told = new Set(input.briefing.takeaways.map(({ story }) => story));
  return input.stories.filter(({ id }) => told.has(id));
}

/** How many signals, and which theme leads most of them, if one does. */
function briefTitle({ stories, themes, language }: SummaryInput): string {
  const options = { locale: language };
  const counts = new Map<string, number>();
  for (const { themes: ids } of stories) counts.set(ids[0] ?? "", (counts.get(ids[0] ?? "") ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const count = { count: stories.length, shown: stories.length };
  if (!first || first[1] === second?.[1]) return m.deck_brief_title_even(count, options);
  return m.deck_brief_title({ ...count, top: first[1], theme: themeOf(themes, first[0]).label[language] }, options);
}

/** A story: its figures on the left, its facts and what they mean on the right. */
export function storySlide(story: Story, input: SummaryInput): ContentSlide {
  const { language, themes } = input;
  const options = { locale: language };
  const told = input.figures.filter((candidate) => candidate.story === story);
  const left = told.length - mostRows;
  const rows = told.slice(0, left > 0 ? mostRows : told.length).map((one) => figureRow(one, input));
  if (left > 0) rows.push({ ...moreRow(left, input), colour: colourOf(story, input) });
  const facts = story.highlights.length > 1 ? story.highlights : [story.summary, ...story.highlights];
  return {
    kind: "content",
    id: `story:${weekOf(story, input)}/${story.id}`,
    section: m.deck_section_signals({}, options),
    title: story.title,
    kicker: kickerOf(input, themeOf(themes, story.themes[0]).label[language]),
    columns: { figure: m.column_figure({}, options), signal: m.column_measure({}, options) },
    rows,
    points: [
      { id: "facts", title: m.deck_facts({}, options), items: facts },
      { id: "leaders", title: m.for_leaders({}, options), items: [story.implication] },
    ],
    footer: footerOf([story], input),
    link: linkOf(input),
    notes: [...(story.highlights.length > 1 ? [story.summary] : []), ...storyNotes(story, language)],
  };
}

/** What the number measures, whose it is, how and since when it is known; its caveat beside it. */
function figureRow(told: ToldFigure, input: SummaryInput): SlideRow {
  const { figure, story } = told;
  const { language } = input;
  const known = [
    holderOf(told),
    figure.claim && claimWord(figure.claim, language),
    figure.asOf && formatDate(figure.asOf, language),
  ];
  return {
    id: `figure:${figure.id}`,
    colour: colourOf(story, input),
    figure: figureText(figure, language),
    caption: known.filter(Boolean).join(" · "),
    lead: figure.label,
    text: figure.note ?? "",
    fixed: true,
    ref: refOf(told, input),
  };
}

function moreRow(count: number, { language }: SummaryInput): Omit<SlideRow, "colour"> {
  const text = m.deck_more_figures({ count, shown: count }, { locale: language });
  return { id: "more", figure: "", caption: "", lead: "", text, fixed: true };
}

/** Of each story's figure that has a row, and of the one that the title names. */
function caveatsShown(stories: readonly Story[], named: ToldFigure | undefined, input: SummaryInput): string[] {
  const first = stories.flatMap((story) => input.figures.find((told) => told.story === story) ?? []);
  const shown = [...new Set([...first, ...(named ? [named] : [])])];
  return shown.flatMap((told) => {
    const { label, note } = told.figure;
    const whose = [holderOf(told), label].filter(Boolean).join(" · ");
    return note ? [m.money_caveat({ label: whose, note }, { locale: input.language })] : [];
  });
}

/** The stories that each theme leads, in the taxonomy's order. */
export function themeSlides(input: SummaryInput): ContentSlide[] {
  const leading = [...new Set(input.stories.map((story) => story.themes[0] ?? ""))];
  return inThemeOrder(leading, input.themes, (id) => id).map((id) =>
    themeSlide(
      id,
      input.stories.filter((story) => (story.themes[0] ?? "") === id),
      input,
    ),
  );
}

function themeSlide(id: string, stories: readonly Story[], input: SummaryInput): ContentSlide {
  const { language, themes } = input;
  const options = { locale: language };
  const theme = themeOf(themes, id).label[language];
  const figures = input.figures.filter(({ story }) => stories.includes(story));
  const count = { theme, count: stories.length, shown: stories.length };
  const most = largestAmount(figures, input);
  const [only] = stories;
  // A theme that one story leads is that story.
  if (only && stories.length === 1) return { ...storySlide(only, input), id: `theme:${id}`, section: theme };
  const counted = most
    ? m.deck_theme_title_money({ ...count, text: most.text, label: most.label }, options)
    : m.deck_theme_title(count, options);
  return {
    kind: "content",
    id: `theme:${id}`,
    section: theme,
    title: counted,
    kicker: kickerOf(input, theme),
    columns: { figure: m.column_figure({}, options), signal: m.column_story({}, options) },
    rows: stories.map((story) => storyRow(story, input)),
    ...caveatPoints([...caveatsShown(stories, most?.told, input), ...(most?.rates ?? [])], language),
    footer: footerOf(stories, input),
    link: linkOf(input),
    notes: storiesNotes(stories, language),
  };
}
