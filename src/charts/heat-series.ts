/** Themes by week, by month or by quarter: how many stories each had. */
import type { ArchiveStory } from "@/briefing/model/archive";
import { weeksOf } from "@/briefing/model/editions";
import { knownThemes } from "@/briefing/model/themes";
import type { Theme } from "@/briefing/schema";
import { periodOfWeek, spanFor, spans } from "@/lib/periods";
import { addWeeks } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { storyCount, type WordsContext } from "./amount-words";
import type { ChartMark, ChartTable, ChartTexts } from "./chart-data";
import { periodName, periodTick } from "./period-words";

export interface HeatCell extends ChartMark {
  /** Its column, from 0. */
  column: number;
  count: number;
  /** Of the largest cell, 0 to 1. */
  share: number;
}

export interface HeatRow {
  id: string;
  label: string;
  colour: string;
  icon: string;
  total: number;
  cells: HeatCell[];
}

export interface HeatSeries extends ChartTexts {
  rows: HeatRow[];
  cells: HeatCell[];
  columns: { id: string; tick: string }[];
  table: () => ChartTable;
}

/** Columns of half a centimetre on a wide page. */
const mostColumns = 53;

/** A story counts in the row of each of its themes: rows do not add up. Weeks without an edition are empty columns. */
export function heatSeries(stories: readonly ArchiveStory[], context: WordsContext): HeatSeries {
  const { themes, language } = context;
  const options = { locale: language };
  const weeks = everyWeek(weeksOf(stories));
  const span = spanFor(spans, mostColumns, (one) => new Set(weeks.map((week) => periodOfWeek(week, one))).size);
  const columns = [...new Set(weeks.map((week) => periodOfWeek(week, span)))];
  const place = new Map(columns.map((column, index) => [column, index]));
  const counts = countByTheme(stories, (week) => place.get(periodOfWeek(week, span)) ?? 0, columns.length);
  const most = Math.max(1, ...[...counts.values()].flatMap((row) => row.map(({ count }) => count)));
  const rows = knownThemes(themes, stories).map((theme) =>
    rowOf(theme, counts.get(theme.id) ?? [], { columns, most, context }),
  );
  return {
    title: m.trend_heat_title({}, options),
    subtitle: (span === "week" ? m.trend_heat_subtitle_week : m.trend_heat_subtitle_period)({}, options),
    reading: reading(rows, stories, context),
    notes: [m.themes_note({}, options)],
    sources: [],
    rows,
    cells: rows.flatMap(({ cells }) => cells),
    columns: columns.map((id, index) => ({ id, tick: periodTick(id, index === 0, language) })),
    table: () => table(rows, columns, counts, context),
  };
}

interface Count {
  count: number;
  /** The newest week of the column that has the theme. */
  week: string;
}

function countByTheme(
  stories: readonly ArchiveStory[],
  columnOf: (week: string) => number,
  columns: number,
): Map<string, Count[]> {
  const counts = new Map<string, Count[]>();
  for (const { week, themes } of stories)
    for (const theme of themes) {
      const row = counts.get(theme) ?? Array.from({ length: columns }, () => ({ count: 0, week: "" }));
      counts.set(theme, row);
      const cell = row[columnOf(week)];
      if (!cell) continue;
      cell.count += 1;
      if (week > cell.week) cell.week = week;
    }
  return counts;
}

function rowOf(
  theme: Theme,
  counts: readonly Count[],
  { columns, most, context }: { columns: readonly string[]; most: number; context: WordsContext },
): HeatRow {
  const { language } = context;
  const label = theme.label[language];
  const cells = counts.flatMap(({ count, week }, column): HeatCell[] => {
    if (!count) return [];
    const name = m.trend_heat_mark(
      { theme: label, period: periodName(columns[column] ?? "", language), stories: storyCount(count, language) },
      { locale: language },
    );
    return [
      {
        id: `${theme.id}/${columns[column]}`,
        target: `${week}?${theme.id}`,
        name,
        tooltip: [name],
        column,
        count,
        share: count / most,
      },
    ];
  });
  const total = counts.reduce((all, { count }) => all + count, 0);
  return { id: theme.id, label, colour: theme.colour, icon: theme.icon, total, cells };
}

function reading(rows: readonly HeatRow[], stories: readonly ArchiveStory[], { language }: WordsContext): string {
  const options = { locale: language };
  const [first] = rows.toSorted((a, b) => b.total - a.total);
  if (!first?.total) return m.trend_heat_empty({}, options);
  const weeks = weeksOf(stories);
  const present = new Set(stories.filter(({ themes }) => themes.includes(first.id)).map(({ week }) => week)).size;
  const even = rows.filter(({ total }) => total === first.total);
  if (even.length > 1)
    return m.trend_heat_reading_tie(
      {
        themes: even.map(({ label }) => label).join(", "),
        count: first.total,
        shown: first.total,
        total: stories.length,
      },
      options,
    );
  const counts = { theme: first.label, count: first.total, shown: first.total, total: stories.length };
  // Of one week there is nothing to say of the others.
  if (weeks.length === 1) return m.trend_heat_reading_week(counts, options);
  return m.trend_heat_reading({ ...counts, present, weeks: weeks.length }, options);
}

function table(
  rows: readonly HeatRow[],
  columns: readonly string[],
  counts: ReadonlyMap<string, readonly Count[]>,
  { language }: WordsContext,
): ChartTable {
  const options = { locale: language };
  const count = (row: HeatRow, column: number) => counts.get(row.id)?.[column]?.count ?? 0;
  return {
    columns: [m.column_period({}, options), ...rows.map(({ label }) => label)],
    rows: columns
      .map((id, column) => ({
        id,
        target: newestWeek(rows, counts, column),
        cells: [periodName(id, language), ...rows.map((row) => String(count(row, column)))],
      }))
      .reverse(),
    csv: [
      [m.column_period({}, options), ...rows.map(({ label }) => label)],
      ...columns.map((id, column) => [id, ...rows.map((row) => count(row, column))]),
    ],
  };
}

/** The newest week of a column; none where it has no story. */
function newestWeek(
  rows: readonly HeatRow[],
  counts: ReadonlyMap<string, readonly Count[]>,
  column: number,
): string | undefined {
  const weeks = rows.flatMap(({ id }) => counts.get(id)?.[column]?.week || []);
  return weeks.toSorted().at(-1);
}

/** The weeks from the first to the last, those without an edition too. */
function everyWeek(weeks: readonly string[]): string[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return [];
  const all = [first];
  for (let week = first; week < last; all.push(week)) week = addWeeks(week, 1);
  return all;
}
