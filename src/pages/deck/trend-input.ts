/** A chart over time for the deck, from the same series that the page of trends draws. */
import type { ArchiveStory } from "@/briefing/model/archive";
import type { Story, Theme } from "@/briefing/schema";
import { caveats, currencyNotes, holderName, publishersOf, valueText } from "@/charts/amount-words";
import type { TimelineLine } from "@/charts/timeline-data";
import { timelineSeries } from "@/charts/timeline-series";
import { revenues, valuations } from "@/charts/trend-charts";
import { growthReading } from "@/charts/trend-readings";
import type { Composition } from "@/deck/composition";
import { deckColour, type TrendInput } from "@/deck/plan-input";
import type { SlideLine } from "@/deck/plan-types";
import { formatDate, formatMonthShort } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";

interface TrendContext {
  /** Up to the deck's own week, oldest first. */
  archive: readonly ArchiveStory[];
  choice: Composition["trend"];
  themes: readonly Theme[];
  language: Language;
  scale: "log" | "linear";
}

/** More lines than these cannot be told apart from the far end of a table. */
const mostLines = 5;
/** Three years: further back the months cannot be named. */
const mostMonths = 36;
const specs = { valuations, revenues } as const;

/** The lines of the players that the deck's stories name, else of those with the largest amounts. */
export function trendInput(stories: readonly Story[], context: TrendContext): TrendInput | undefined {
  const { choice, archive } = context;
  if (choice === "none") return undefined;
  const kinds = choice === "auto" ? (["valuations", "revenues"] as const) : ([choice] as const);
  const named = new Set(stories.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const ofNamed = archive.map((story) => withFiguresOf(story, (holder) => named.has(holder)));
  for (const rows of [ofNamed, archive])
    for (const kind of kinds) {
      const trend = trendOf(kind, rows, context);
      if (trend) return trend;
    }
  return undefined;
}

function withFiguresOf(story: ArchiveStory, wanted: (holder: string) => boolean): ArchiveStory {
  return { ...story, figures: story.figures.filter(({ holder }) => holder && wanted(holder.id)) };
}

function trendOf(
  kind: keyof typeof specs,
  rows: readonly ArchiveStory[],
  { themes, language, scale }: TrendContext,
): TrendInput | undefined {
  const options = { locale: language };
  const spec = specs[kind];
  const all = timelineSeries(rows, spec, { themes, language, scale });
  const kept = new Set(
    all.lines
      .toSorted((a, b) => (b.points.at(-1)?.value ?? 0) - (a.points.at(-1)?.value ?? 0))
      .slice(0, mostLines)
      .flatMap(({ points }) => points[0]?.amount.figure.holder?.id ?? []),
  );
  if (!kept.size) return undefined;
  // Drawn again with what is shown alone: its reading may then speak of nothing else.
  const shown = rows.map((story) => withFiguresOf(story, (holder) => kept.has(holder)));
  const series = timelineSeries(shown, spec, { themes, language, scale });
  const { currency } = series;
  const months = monthsOf(series.lines.slice(0, mostLines));
  const lines = series.lines.slice(0, mostLines).flatMap((line) => since(months[0] ?? "", line));
  if (!lines.length) return undefined;
  const points = lines.flatMap((line) => line.points);
  const drawn = points.map(({ amount }) => amount);
  const note = [
    m.deck_trend_held({}, options),
    ...(all.lines.length > lines.length ? [m.deck_trend_left({}, options)] : []),
  ].join(" ");
  return {
    title: titleOf(lines, currency, language),
    chart: {
      type: "line",
      title: series.title,
      subtitle: series.subtitle,
      // Of the lines that are drawn: the series may begin before the chart.
      description: growthReading({ points, lines, currency }, language),
      scale,
      note,
      column: m.deck_column_month({}, options),
      months: months.map((month) => formatMonthShort(month, language, true)),
      lines: lines.map((line) => slideLine(line, months, currency, language)),
    },
    caveats: [...currencyNotes(drawn, series.unconverted, language), ...caveats(drawn, language)],
    publishers: publishersOf(drawn),
    notes: lines.flatMap((line) => lineNotes(line, currency, language)),
  };
}

/** The line that changed most, alone: a title compares nothing, and has no full stop. */
function titleOf(lines: readonly TimelineLine[], currency: string, language: Language): string {
  const change = ({ points }: TimelineLine) => Math.abs((points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0));
  const [most] = lines.toSorted((a, b) => change(b) - change(a));
  return growthReading({ points: [], lines: most ? [most] : [], currency }, language).replace(/\.$/, "");
}

/** The line from a month on, if it still is one: nothing is said of what the chart does not show. */
function since(month: string, line: TimelineLine): TimelineLine[] {
  const points = line.points.filter(({ amount }) => amount.day.slice(0, 7) >= month);
  return points.length > 1 ? [{ ...line, points }] : [];
}

function monthsOf(lines: readonly TimelineLine[]): string[] {
  const days = lines.flatMap(({ points }) => points.map(({ amount }) => amount.day.slice(0, 7))).toSorted();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const count = number(last) - number(first) + 1;
  const all = Array.from({ length: Math.max(0, count) }, (_, i) => number(first) + i);
  return all
    .slice(-mostMonths)
    .map((n) => `${String(Math.floor(n / 12)).padStart(4, "0")}-${String((n % 12) + 1).padStart(2, "0")}`);
}

/** The last value told in or before each month; a mark where one was told. */
function slideLine(line: TimelineLine, months: readonly string[], currency: string, language: Language): SlideLine {
  const last = (month: string) => line.points.findLast(({ amount }) => amount.day.slice(0, 7) <= month);
  const own = line.points.at(-1);
  return {
    label: own ? holderName(own.amount) : line.id,
    colour: deckColour(line.colour),
    values: months.map((month) => last(month)?.value),
    // Of two told in one month the line has the later; the label says both.
    texts: months.map((month) => {
      const told = line.points.filter(({ amount }) => amount.day.startsWith(month));
      return told.map(({ amount }) => valueText(amount, currency, language)).join(" → ") || undefined;
    }),
    refs: line.points.map(({ amount }) => amount.figure.key),
  };
}

function lineNotes({ points }: TimelineLine, currency: string, language: Language): string[] {
  return points.map(({ amount }) => {
    const inputs = {
      label: holderName(amount),
      date: formatDate(amount.day, language),
      text: valueText(amount, currency, language),
    };
    const said = m.deck_trend_point(inputs, { locale: language });
    const { note, publisher } = amount.figure;
    return [
      said,
      ...(note ? [m.deck_notes_caveat({ note }, { locale: language })] : []),
      ...(publisher ? [m.deck_notes_source({ source: publisher }, { locale: language })] : []),
    ].join(" ");
  });
}
