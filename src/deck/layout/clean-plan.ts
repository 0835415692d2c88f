import type { DeckPlan, SlideChart, SummarySlide } from "../plan-types";
import { cleanLine, cleanText } from "./clean";

/** The plan with texts that any XML may hold, each on one line, and without what could not be drawn. */
export function cleanPlan(plan: DeckPlan): DeckPlan {
  return { ...plan, title: cleanLine(plan.title), slides: plan.slides.map((slide) => cleanSlide(slide, plan.title)) };
}

function cleanSlide(slide: SummarySlide, deckTitle: string): SummarySlide {
  const { chart, questions, ...rest } = slide;
  const drawn = chart && cleanChart(chart);
  const items = questions?.items.map(cleanLine).filter(Boolean) ?? [];
  return {
    ...rest,
    // A slide without a title is a slide that a screen reader cannot name.
    title: cleanLine(slide.title) || cleanLine(slide.kicker) || cleanLine(deckTitle) || "–",
    kicker: cleanLine(slide.kicker),
    columns: { figure: cleanLine(slide.columns.figure), signal: cleanLine(slide.columns.signal) },
    rows: slide.rows.map((row) => ({
      colour: row.colour,
      figure: cleanLine(row.figure),
      caption: cleanLine(row.caption),
      lead: cleanLine(row.lead),
      text: cleanLine(row.text),
    })),
    footer: cleanLine(slide.footer),
    link: { text: cleanLine(slide.link.text), url: cleanLine(slide.link.url) },
    notes: cleanNotes(slide.notes),
    ...(drawn && { chart: drawn }),
    ...(questions && items.length > 0 && { questions: { title: cleanLine(questions.title), items } }),
  };
}

/** One paragraph a line. A blank one parts two stories: it stays, but not twice in a row nor at the end. */
function cleanNotes(notes: readonly string[]): string[] {
  const lines = notes.flatMap((note) => cleanText(note).split(/\r\n?|\n/)).map(cleanLine);
  return lines.filter((line, i) => line !== "" || (i > 0 && i < lines.length - 1 && lines[i - 1] !== ""));
}

/** Nothing when no bar is left: a log axis has no place for zero, no axis has one for NaN. */
function cleanChart(chart: SlideChart): SlideChart | undefined {
  const bars = chart.bars
    .filter((bar) => Number.isFinite(bar.value) && (chart.scale === "linear" || bar.value > 0))
    .map((bar) => ({ ...bar, label: cleanLine(bar.label) || "–", text: cleanLine(bar.text) || String(bar.value) }));
  if (bars.length === 0) return undefined;
  const { note, ...rest } = chart;
  const { label, value, text } = chart.columns;
  const title = cleanLine(chart.title);
  return {
    ...rest,
    title,
    subtitle: cleanLine(chart.subtitle),
    description: cleanLine(chart.description) || title || bars.map((bar) => `${bar.label} ${bar.text}`).join(", "),
    // An empty cell in a chart's cache makes some readers drop the series.
    columns: { label: cleanLine(label) || "–", value: cleanLine(value) || "–", text: cleanLine(text) || "–" },
    bars,
    ...(note && cleanLine(note) && { note: cleanLine(note) }),
  };
}
