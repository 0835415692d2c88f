/** Who is talked about most: companies, persons and institutions by the number of stories that name them. */
import { type ArchiveEntity, type ArchiveStory, isPlayer } from "@/briefing/model/archive";
import { weeksOf } from "@/briefing/model/editions";
import { entityKindWord, weekShort } from "@/briefing/model/words";
import { compareText, listOf } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { storyCount, type WordsContext } from "./amount-words";
import type { ChartMark, ChartTable, ChartTexts } from "./chart-data";

export interface Mention extends ChartMark {
  label: string;
  count: number;
}

export interface MentionsSeries extends ChartTexts {
  bars: Mention[];
  most: number;
  table: () => ChartTable;
}

const mostBars = 12;
const mostNamed = 3;

interface Tally {
  entity: ArchiveEntity;
  count: number;
  weeks: Set<string>;
}

export function mentionsSeries(stories: readonly ArchiveStory[], { language }: WordsContext): MentionsSeries {
  const options = { locale: language };
  const tallies = tally(stories).toSorted(
    (a, b) => b.count - a.count || compareText(a.entity.name, b.entity.name, language),
  );
  const weeks = weeksOf(stories).length;
  const bars = tallies.slice(0, mostBars).map(({ entity, count, weeks: own }): Mention => {
    const name =
      weeks > 1
        ? m.trend_mentions_mark({ holder: entity.name, count, shown: count, present: own.size, weeks }, options)
        : m.chart_tip({ label: entity.name, text: storyCount(count, language) }, options);
    return { id: entity.id, target: entity.id, label: entity.name, count, name, tooltip: [name] };
  });
  const rest = tallies.length - bars.length;
  return {
    title: m.trend_mentions_title({}, options),
    subtitle: m.trend_mentions_subtitle({}, options),
    reading: reading(tallies, stories.length, weeks, language),
    notes: rest ? [m.trend_mentions_more({ count: rest, shown: rest }, options)] : [],
    sources: [],
    bars,
    most: Math.max(1, ...bars.map(({ count }) => count)),
    table: () => table(tallies, language),
  };
}

function tally(stories: readonly ArchiveStory[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { week, entities } of stories)
    for (const entity of entities) {
      if (!isPlayer(entity)) continue;
      const known = tallies.get(entity.id);
      if (known) {
        known.count += 1;
        known.weeks.add(week);
        known.entity = entity;
      } else tallies.set(entity.id, { entity, count: 1, weeks: new Set([week]) });
    }
  return [...tallies.values()];
}

function reading(tallies: readonly Tally[], total: number, weeks: number, language: WordsContext["language"]): string {
  const options = { locale: language };
  const [first, second] = tallies;
  if (!first) return m.trend_mentions_empty({}, options);
  const even = tallies.filter(({ count }) => count === first.count);
  if (even.length > 1)
    return m.trend_mentions_reading_tie(
      {
        count: first.count,
        shown: first.count,
        holders:
          even.length > mostNamed
            ? m.trend_mentions_several({ count: even.length }, options)
            : even.map(({ entity }) => entity.name).join(", "),
        total,
      },
      options,
    );
  const counts = { holder: first.entity.name, count: first.count, shown: first.count, total };
  const lead =
    weeks > 1
      ? m.trend_mentions_reading({ ...counts, present: first.weeks.size, weeks }, options)
      : m.trend_mentions_reading_week(counts, options);
  const behind = tallies.filter(({ count }) => count === second?.count);
  // Many that are level behind the first are not worth a list.
  if (!second || behind.length > mostNamed) return lead;
  const names = listOf(
    behind.map(({ entity }) => entity.name),
    language,
  );
  return `${lead} ${m.trend_mentions_second({ holders: names, count: behind.length, shown: second.count }, options)}`;
}

function table(tallies: readonly Tally[], language: WordsContext["language"]): ChartTable {
  const options = { locale: language };
  const columns = [
    m.column_holder,
    m.column_entity_kind,
    m.column_count,
    m.column_weeks,
    m.column_first_week,
    m.column_last_week,
  ].map((word) => word({}, options));
  const ends = ({ weeks }: Tally) => [...weeks].sort();
  return {
    columns,
    rows: tallies.map((one) => ({
      id: one.entity.id,
      target: one.entity.id,
      cells: [
        one.entity.name,
        entityKindWord(one.entity.kind, language),
        String(one.count),
        String(one.weeks.size),
        weekShort(ends(one)[0] ?? "", language),
        weekShort(ends(one).at(-1) ?? "", language),
      ],
    })),
    csv: [
      columns,
      ...tallies.map((one) => [
        one.entity.name,
        one.entity.kind,
        one.count,
        one.weeks.size,
        ends(one)[0],
        ends(one).at(-1),
      ]),
    ],
  };
}
