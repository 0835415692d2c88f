/** Stories by theme, one block a story. A story stands in the row of each of its themes: rows do not add up. */
import { knownThemes, themeOf } from "@/briefing/model/themes";
import type { Story, Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import type { ChartMark, ChartTable, ChartTexts } from "./chart-data";

export interface ThemeBlock extends ChartMark {
  /** Whether the theme leads the story; otherwise the block is an outline. */
  leads: boolean;
}

export interface ThemeRow {
  id: string;
  label: string;
  colour: string;
  icon: string;
  count: number;
  blocks: ThemeBlock[];
}

export interface ThemeSeries extends ChartTexts {
  rows: ThemeRow[];
  blocks: ThemeBlock[];
  /** The longest row. */
  most: number;
  table: ChartTable;
}

/** Rows in the taxonomy's order, then themes that only the stories know; themes without a story stay, at zero. */
export function themeSeries(stories: readonly Story[], themes: readonly Theme[], language: Language): ThemeSeries {
  const options = { locale: language };
  const rows = knownThemes(themes, stories).map((theme) => row(theme, stories, language));
  const word = (id: string | undefined) => themeOf(themes, id).label[language];
  return {
    title: m.themes_title({}, options),
    subtitle: m.themes_subtitle({}, options),
    reading: reading(rows, stories.length, language),
    notes: [m.themes_note({}, options)],
    sources: [],
    rows,
    blocks: rows.flatMap(({ blocks }) => blocks),
    most: Math.max(1, ...rows.map(({ count }) => count)),
    table: {
      columns: [m.column_story({}, options), m.column_theme({}, options)],
      rows: stories.map((story) => ({
        id: story.id,
        target: story.id,
        cells: [story.title, story.themes.map(word).join(", ")],
      })),
      csv: [
        [m.column_theme({}, options), m.column_count({}, options), m.column_story({}, options)],
        ...rows.map(({ label, count, blocks }) => [label, count, blocks.map(({ target }) => target).join(" ")]),
      ],
    },
  };
}

function row(theme: Theme, stories: readonly Story[], language: Language): ThemeRow {
  const label = theme.label[language];
  // Solid blocks first: a row reads from the stories that it leads to those that it touches.
  const leading = stories.filter((story) => story.themes[0] === theme.id);
  const further = stories.filter((story) => story.themes.includes(theme.id) && !leading.includes(story));
  const block = (story: Story, leads: boolean): ThemeBlock => {
    const role = leads ? m.theme_leading({}, { locale: language }) : m.theme_further({}, { locale: language });
    const name = m.themes_mark({ theme: label, role, story: story.title }, { locale: language });
    return {
      id: `${theme.id}/${story.id}`,
      target: story.id,
      leads,
      name,
      tooltip: [story.title, `${label} · ${role}`],
    };
  };
  const blocks = [...leading.map((story) => block(story, true)), ...further.map((story) => block(story, false))];
  return { id: theme.id, label, colour: theme.colour, icon: theme.icon, count: blocks.length, blocks };
}

function reading(rows: readonly ThemeRow[], total: number, language: Language): string {
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const first = rows.filter(({ count }) => count === most && most > 0);
  if (!first.length) return m.empty_title({}, { locale: language });
  const counts = { count: most, shown: most, total };
  return first.length > 1
    ? m.themes_reading_tie({ ...counts, labels: first.map(({ label }) => label).join(", ") }, { locale: language })
    : m.themes_reading({ ...counts, label: first[0]?.label ?? "" }, { locale: language });
}
