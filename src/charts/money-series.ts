/** The money chart as numbers and words; `money-chart.tsx` only draws it. */
import { figureText, holderOf, sourceOf, type ToldFigure } from "@/briefing/model/figures";
import { type Amount, amountsOf, rateNote } from "@/briefing/model/money";
import { themeOf } from "@/briefing/model/themes";
import { claimWord, kindWord } from "@/briefing/model/words";
import type { Briefing, Theme } from "@/briefing/schema";
import { formatDate, formatMoney, listOf } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import type { ChartMark, ChartTable, ChartTexts, ThemeKey } from "./chart-data";
import { type AxisScale, axisScale, type Scale } from "./scales";

export interface MoneyBar extends ChartMark {
  type: "bar";
  label: string;
  value: number;
  text: string;
  colour: string;
  icon: string;
}

export interface MoneyGroup {
  type: "group";
  id: string;
  label: string;
}

export interface MoneySeries extends ChartTexts {
  /** A heading a kind, then its bars, from the highest. */
  rows: (MoneyBar | MoneyGroup)[];
  bars: MoneyBar[];
  axis: AxisScale & { labels: string[] };
  scale: Scale;
  themes: ThemeKey[];
  table: ChartTable;
}

interface Context {
  rates: Briefing["rates"];
  themes: readonly Theme[];
  language: Language;
}

/** @param figures of any kind: only money is drawn, and what cannot be is listed in the notes */
export function moneySeries(figures: readonly ToldFigure[], scale: Scale, context: Context): MoneySeries {
  const { language, rates } = context;
  const amounts = amountsOf(figures, rates, language);
  const currency = amounts.currency ?? "USD";
  const drawn = amounts.drawn.filter(({ value }) => scale === "linear" || value > 0);
  const bars = drawn.map((amount) => bar(amount, context));
  const axis = axisScale(
    drawn.map(({ value }) => value),
    scale,
  );
  const options = { locale: language };
  const names = { currency };
  return {
    title: title(drawn, currency, language),
    subtitle: scale === "log" ? m.money_subtitle_log(names, options) : m.money_subtitle_linear(names, options),
    reading: reading(drawn, language),
    notes: notes(amounts.drawn, drawn, amounts.unconverted, context),
    sources: [...new Set(drawn.flatMap(({ told }) => sourceOf(told)?.publisher ?? []))],
    rows: drawn.flatMap((amount, index): MoneySeries["rows"] => {
      const own = bars[index];
      if (!own) return [];
      if (drawn[index - 1]?.kind === amount.kind) return [own];
      return [{ type: "group", id: `kind:${amount.kind}`, label: kindWord(amount.kind, language) }, own];
    }),
    bars,
    axis: { ...axis, labels: axis.ticks.map((tick) => formatMoney(tick, currency, language)) },
    scale,
    themes: themeKeys(drawn, context),
    table: moneyTable(amounts.drawn, amounts.unconverted, context),
  };
}

function bar(amount: Amount, { themes, language }: Context): MoneyBar {
  const { story, figure } = amount.told;
  const theme = themeOf(themes, story.themes[0]);
  const kind = kindWord(amount.kind, language);
  const source = sourceOf(amount.told);
  return {
    type: "bar",
    id: `${story.id}/${figure.id}`,
    target: story.id,
    label: amount.label,
    value: amount.value,
    text: amount.text,
    colour: theme.colour,
    icon: theme.icon,
    name: m.chart_mark({ label: amount.label, kind, text: amount.text, story: story.title }, { locale: language }),
    tooltip: [
      m.chart_tip({ label: amount.label, text: amount.text }, { locale: language }),
      [
        figure.label,
        kind,
        figure.claim && claimWord(figure.claim, language),
        figure.asOf && formatDate(figure.asOf, language),
      ]
        .filter(Boolean)
        .join(" · "),
      theme.label[language],
      ...(figure.note ? [figure.note] : []),
      source
        ? m.figure_source({ publisher: source.publisher, title: source.title }, { locale: language })
        : m.figure_source_none({}, { locale: language }),
    ],
  };
}

function title(drawn: readonly Amount[], currency: string, language: Language): string {
  const options = { locale: language };
  const values = drawn.map(({ value }) => value);
  if (!values.length) return m.money_title_none({}, options);
  const [low, high] = [
    formatMoney(Math.min(...values), currency, language),
    formatMoney(Math.max(...values), currency, language),
  ];
  return low === high ? m.money_title_one({ amount: high }, options) : m.money_title_range({ low, high }, options);
}

function reading(drawn: readonly Amount[], language: Language): string {
  const byValue = drawn.toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [byValue[0], byValue.at(-1)];
  if (!highest || !lowest) return m.money_empty({}, { locale: language });
  return m.money_reading(
    {
      count: drawn.length,
      shown: drawn.length,
      label: `${highest.label} (${kindWord(highest.kind, language)})`,
      text: highest.text,
      lowLabel: `${lowest.label} (${kindWord(lowest.kind, language)})`,
      lowText: lowest.text,
    },
    { locale: language },
  );
}

function notes(
  all: readonly Amount[],
  drawn: readonly Amount[],
  unconverted: readonly ToldFigure[],
  { rates, language }: Context,
): string[] {
  const options = { locale: language };
  const leftOut = all.filter((amount) => !drawn.includes(amount));
  const converted = drawn.filter((amount) => amount.converted);
  const rate = rateNote(rates, language);
  return [
    ...(leftOut.length
      ? [
          m.money_left_out_zero(
            {
              items: listOf(
                leftOut.map(({ label, text }) => `${label}, ${text}`),
                language,
              ),
            },
            options,
          ),
        ]
      : []),
    ...(unconverted.length
      ? [
          m.money_left_out_currency(
            {
              items: listOf(
                unconverted.map(
                  (told) => `${holderOf(told) ?? told.figure.label}, ${figureText(told.figure, language)}`,
                ),
                language,
              ),
            },
            options,
          ),
        ]
      : []),
    ...(converted.length && rate
      ? [m.money_converted({ ...rate, items: converted.map(({ label }) => label).join(", ") }, options)]
      : []),
    ...drawn.flatMap(({ label, told }) =>
      told.figure.note ? [m.money_caveat({ label, note: told.figure.note }, options)] : [],
    ),
  ];
}

function themeKeys(drawn: readonly Amount[], { themes, language }: Context): ThemeKey[] {
  const ids = [...new Set(drawn.map(({ told }) => told.story.themes[0]))];
  return ids.map((id) => {
    const theme = themeOf(themes, id);
    return { label: theme.label[language], colour: theme.colour, icon: theme.icon };
  });
}

function moneyTable(
  drawn: readonly Amount[],
  unconverted: readonly ToldFigure[],
  { themes, language }: Context,
): ChartTable {
  const options = { locale: language };
  const all = [...drawn.map(({ told }) => told), ...unconverted];
  const themeWord = (told: ToldFigure) => themeOf(themes, told.story.themes[0]).label[language];
  return {
    columns: [
      m.column_holder,
      m.column_measure,
      m.column_figure,
      m.column_kind,
      m.column_theme,
      m.column_date,
      m.column_source,
    ].map((word) => word({}, options)),
    rows: all.map((told) => ({
      id: `${told.story.id}/${told.figure.id}`,
      target: told.story.id,
      cells: [
        holderOf(told) ?? "—",
        told.figure.label,
        figureText(told.figure, language),
        kindWord(told.figure.kind, language),
        themeWord(told),
        formatDate(told.figure.asOf, language),
        sourceOf(told)?.publisher ?? "—",
      ],
    })),
    csv: [
      [
        m.column_story,
        m.column_holder,
        m.column_measure,
        m.column_kind,
        m.column_theme,
        m.column_qualifier,
        m.column_value,
        m.column_unit,
        m.column_date,
        m.column_source,
        m.column_url,
        m.column_note,
      ].map((word) => word({}, options)),
      ...all.map((told) => {
        const { story, figure } = told;
        const source = sourceOf(told);
        return [
          story.title,
          holderOf(told),
          figure.label,
          figure.kind,
          themeWord(told),
          figure.qualifier,
          figure.value,
          figure.unit,
          figure.asOf,
          source?.publisher,
          source?.url,
          figure.note,
        ];
      }),
    ],
  };
}
