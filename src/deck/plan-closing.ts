/** The slides of a full deck that are not about one story: money, trend, decisions, questions, sources. */
import type { Source } from "@/briefing/schema";
import { formatDate } from "@/lib/format";
import { m } from "@/paraglide/messages";
import type { Decision } from "./composition";
import { questionsOf } from "./plan";
import { caveatsOf, largestAmount, planChart } from "./plan-chart";
import { type DeckInput, type SummaryInput, weekOf } from "./plan-input";
import type { ContentSlide, SlideRow } from "./plan-types";
import { caveatPoints, colourOf, creditOf, datedOf, figureNote, footerOf, kickerOf, linkOf } from "./plan-words";

/** A chart with a page to itself has room for more bars, and for every caveat beside them. */
const mostBars = 10;

export function moneySlide(input: SummaryInput): ContentSlide[] {
  const { figures, filters, language, stories } = input;
  const options = { locale: language };
  const chart = planChart(figures, input, { mostBars, caveats: "beside" });
  const most = largestAmount(figures, input);
  if (!chart || !most) return [];
  return [
    {
      ...emptySlide("money", m.deck_section_opening({}, options), input),
      title: m.deck_money_title({ text: most.text, label: most.label }, options),
      kicker: kickerOf(input, ...filters),
      chart,
      ...caveatPoints(caveatsOf(chart, input), language),
      footer: footerOf(stories, input),
      notes: figures.map((told) => figureNote(told, language)),
    },
  ];
}

export function trendSlide(input: DeckInput): ContentSlide[] {
  const { trend, language } = input;
  if (!trend) return [];
  const slide = emptySlide("trend", m.deck_section_trends({}, { locale: language }), input);
  const points = caveatPoints(trend.caveats, language);
  const footer = creditOf(trend.publishers, input);
  return [{ ...slide, title: trend.title, chart: trend.chart, ...points, footer, notes: trend.notes }];
}

/** The reader's own decisions, earliest first; before there is any, what each story asks for. */
export function decisionsSlide(all: readonly Decision[], input: SummaryInput): ContentSlide[] {
  // One that says nothing yet is none; a stored list may name one twice.
  const said = all.filter(({ text }) => text.trim());
  const decisions = said.filter(({ id }, i) => said.findIndex((other) => other.id === id) === i);
  const { language, stories } = input;
  const options = { locale: language };
  const base = emptySlide("decisions", m.deck_section_decisions({}, options), input);
  if (!decisions.length) {
    if (!stories.length) return [];
    const count = { count: stories.length, shown: stories.length };
    const rows = stories.map((story) => ({
      id: `asked:${weekOf(story, input)}/${story.id}`,
      colour: colourOf(story, input),
      figure: "",
      caption: story.title,
      lead: "",
      text: story.implication,
    }));
    const columns = { figure: m.column_story({}, options), signal: m.for_leaders({}, options) };
    return [{ ...base, title: m.deck_decisions_asked(count, options), columns, rows }];
  }
  const dated = decisions.toSorted((a, b) => (a.date || "9").localeCompare(b.date || "9"));
  const count = { count: decisions.length, shown: decisions.length };
  const first = dated[0]?.date;
  return [
    {
      ...base,
      title: first
        ? m.deck_decisions_dated({ ...count, date: formatDate(first, language) }, options)
        : m.deck_decisions_made(count, options),
      columns: { figure: m.deck_column_due({}, options), signal: m.deck_column_decision({}, options) },
      rows: dated.map(
        (decision): SlideRow => ({
          id: decision.id,
          colour: "infrastructure",
          figure: "",
          caption: [decision.date && formatDate(decision.date, language), decision.owner].filter(Boolean).join(" · "),
          lead: decision.text,
          text: "",
        }),
      ),
    },
  ];
}

export function questionsSlide(input: SummaryInput): ContentSlide[] {
  const { briefing, language } = input;
  const questions = questionsOf(input);
  if (!questions) return [];
  const slide = emptySlide("questions", m.deck_section_decisions({}, { locale: language }), input);
  return [{ ...slide, title: briefing.outlook.title, points: [questions], notes: briefing.outlook.paragraphs }];
}

/** Every source once, in the order of the stories, each a link. */
export function sourcesSlide(input: SummaryInput): ContentSlide[] {
  const { language, stories } = input;
  const options = { locale: language };
  const sources = new Map<string, { source: Source; colour: string }>();
  for (const story of stories)
    for (const source of story.sources)
      if (!sources.has(source.url)) sources.set(source.url, { source, colour: colourOf(story, input) });
  if (!sources.size) return [];
  const count = { count: sources.size, shown: sources.size };
  return [
    {
      ...emptySlide("sources", m.deck_section_sources({}, options), input),
      title: m.deck_sources_title(count, options),
      columns: { figure: m.deck_column_publisher({}, options), signal: m.column_source({}, options) },
      rows: [...sources.values()].map(({ source, colour }) => ({
        id: `source:${source.url}`,
        fixed: true,
        colour,
        figure: "",
        caption: [source.publisher, source.date && formatDate(source.date, language)].filter(Boolean).join(" · "),
        lead: "",
        text: source.title,
        url: source.url,
      })),
      notes: [...sources.values()].map(({ source }) => `${source.publisher}, ${source.title}, ${source.url}`),
    },
  ];
}

function emptySlide(id: string, section: string, input: SummaryInput): ContentSlide {
  return {
    kind: "content",
    id,
    section,
    title: "",
    kicker: kickerOf(input, section),
    columns: { figure: "", signal: "" },
    rows: [],
    footer: datedOf(input),
    link: linkOf(input),
    notes: [],
  };
}
