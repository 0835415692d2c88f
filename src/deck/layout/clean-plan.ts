import type { BarChart, ContentSlide, DeckPlan, LineChart, PointGroup, SlideChart, SlidePlan } from "../plan-types";
import { cleanLine, cleanText } from "./clean";

/** The plan with texts that any XML may hold, each on one line, and without what could not be drawn. */
export function cleanPlan(plan: DeckPlan): DeckPlan {
  return { ...plan, title: cleanLine(plan.title), slides: plan.slides.map((slide) => cleanSlide(slide, plan.title)) };
}

function cleanSlide(slide: SlidePlan, deckTitle: string): SlidePlan {
  const base = {
    id: slide.id,
    section: cleanLine(slide.section) || "–",
    // A slide without a title is a slide that a screen reader cannot name.
    title: cleanLine(slide.title) || cleanLine(slide.kicker) || cleanLine(deckTitle) || "–",
    kicker: cleanLine(slide.kicker),
    footer: cleanLine(slide.footer),
    link: { text: cleanLine(slide.link.text), url: cleanLine(slide.link.url) },
    notes: cleanNotes(slide.notes),
  };
  switch (slide.kind) {
    case "title":
      return { ...base, kind: "title", subtitle: cleanLine(slide.subtitle) };
    case "content":
      return { ...base, kind: "content", ...cleanContent(slide) };
  }
}

function cleanContent({ columns, rows, chart, points }: ContentSlide) {
  const drawn = chart && cleanChart(chart);
  const groups = points ? cleanPoints(points) : [];
  return {
    columns: { figure: cleanLine(columns.figure), signal: cleanLine(columns.signal) },
    rows: rows.map((row) => ({
      ...row,
      figure: cleanLine(row.figure),
      caption: cleanLine(row.caption),
      lead: cleanLine(row.lead),
      text: cleanLine(row.text),
    })),
    ...(drawn && { chart: drawn }),
    ...(groups.length > 0 && { points: groups }),
  };
}

function cleanPoints(points: readonly PointGroup[]): PointGroup[] {
  return points
    .map(({ title, items, ...group }) => ({
      ...group,
      title: cleanLine(title),
      items: items.map(cleanLine).filter(Boolean),
    }))
    .filter(({ items }) => items.length > 0);
}

/** One paragraph a line. A blank one parts two stories: it stays, but not twice in a row nor at the end. */
function cleanNotes(notes: readonly string[]): string[] {
  const lines = notes.flatMap((note) => cleanText(note).split(/\r\n?|\n/)).map(cleanLine);
  return lines.filter((line, i) => line !== "" || (i > 0 && i < lines.length - 1 && lines[i - 1] !== ""));
}

function cleanChart(chart: SlideChart): SlideChart | undefined {
  const drawn = chart.type === "bar" ? cleanBars(chart) : cleanLines(chart);
  if (!drawn) return undefined;
  const { note, ...rest } = drawn;
  const title = cleanLine(chart.title);
  const said = note && cleanLine(note);
  return {
    ...rest,
    title,
    subtitle: cleanLine(chart.subtitle),
    description: cleanLine(chart.description) || title || labelsOf(drawn).join(", "),
    ...(said && { note: said }),
  };
}

function labelsOf(chart: SlideChart): string[] {
  return chart.type === "bar"
    ? chart.bars.map((bar) => `${bar.label} ${bar.text}`)
    : chart.lines.map((line) => line.label);
}

/** Nothing when no bar is left: a log axis has no place for zero, no axis has one for NaN. */
function cleanBars(chart: BarChart): BarChart | undefined {
  const bars = chart.bars
    .filter((bar) => drawable(bar.value, chart.scale))
    .map((bar) => ({ ...bar, label: cleanLine(bar.label) || "–", text: cleanLine(bar.text) || String(bar.value) }));
  if (bars.length === 0) return undefined;
  const { label, value, text } = chart.columns;
  // An empty cell in a chart's cache makes some readers drop the series.
  const columns = { label: cleanLine(label) || "–", value: cleanLine(value) || "–", text: cleanLine(text) || "–" };
  return { ...chart, columns, bars };
}

function cleanLines(chart: LineChart): LineChart | undefined {
  const seen = new Set<string>();
  const lines = chart.lines.map((line) => ({
    ...line,
    label: unique(cleanLine(line.label) || "–", seen),
    values: chart.months.map((_, i) => line.values[i]).map((value) => drawableOf(value, chart.scale)),
    texts: chart.months.map((_, i) => cleanLine(line.texts[i] ?? "") || undefined),
  }));
  const drawn = lines.filter((line) => line.values.some((value) => value !== undefined));
  if (drawn.length === 0) return undefined;
  const months = chart.months.map((month) => cleanLine(month) || "–");
  return { ...chart, column: cleanLine(chart.column) || "–", months, lines: drawn };
}

function drawableOf(value: number | undefined, scale: SlideChart["scale"]): number | undefined {
  return value !== undefined && drawable(value, scale) ? value : undefined;
}

function drawable(value: number, scale: SlideChart["scale"]): boolean {
  return Number.isFinite(value) && (scale === "linear" || value > 0);
}

/** Two series of one name are repaired, that is dropped, when the data is edited. */
function unique(label: string, seen: Set<string>): string {
  let name = label;
  for (let n = 2; seen.has(name); n++) name = `${label} (${n})`;
  seen.add(name);
  return name;
}
