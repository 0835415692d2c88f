/** The words of amounts over time that every chart of them shares: names, tooltips, notes, tables. */
import type { AmountAt } from "@/briefing/model/amounts";
import type { ArchiveFigure, ToldAmount } from "@/briefing/model/archive";
import { dayOf } from "@/briefing/model/archive";
import { qualify } from "@/briefing/model/figures";
import { inThemeOrder, themeOf } from "@/briefing/model/themes";
import { claimWord, kindWord, weekShort } from "@/briefing/model/words";
import type { Theme } from "@/briefing/schema";
import { formatDate, formatMoney, formatQuantity, listOf } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import type { ChartTable, ThemeKey } from "./chart-data";

export interface WordsContext {
  themes: readonly Theme[];
  language: Language;
}

export function holderName({ figure }: ToldAmount): string {
  return figure.holder?.name ?? figure.label;
}

/** As published, qualifier included: "plus de 3 Md$". */
export function amountText(figure: ArchiveFigure, language: Language): string {
  return qualify(formatQuantity(figure.value, figure.unit, language).text, figure.qualifier, language);
}

/** As published, followed by the converted amount where there is one. */
export function valueText({ figure, value, converted }: AmountAt, currency: string, language: Language): string {
  const text = amountText(figure, language);
  return converted ? `${text} (${formatMoney(value, currency, language)})` : text;
}

/** Whole, for a screen reader. */
export function amountName(amount: AmountAt, currency: string, language: Language): string {
  return m.trend_mark(
    {
      label: holderName(amount),
      measure: amount.figure.label,
      text: valueText(amount, currency, language),
      date: formatDate(amount.day, language),
      story: amount.story.title,
    },
    { locale: language },
  );
}

export function amountTip(amount: AmountAt, currency: string, language: Language): string[] {
  const { figure, story } = amount;
  const options = { locale: language };
  return [
    m.chart_tip({ label: holderName(amount), text: valueText(amount, currency, language) }, options),
    [figure.label, figure.claim && claimWord(figure.claim, language), formatDate(amount.day, language)]
      .filter(Boolean)
      .join(" · "),
    ...(figure.note ? [figure.note] : []),
    `${story.title} (${weekShort(story.week, language)})`,
    figure.publisher ? m.trend_source({ publisher: figure.publisher }, options) : m.figure_source_none({}, options),
  ];
}

/** The caveat of each drawn amount, each once. */
export function caveats(drawn: readonly AmountAt[], language: Language): string[] {
  const lines = drawn.flatMap((amount) =>
    amount.figure.note
      ? [
          m.money_caveat(
            { label: `${holderName(amount)}, ${amount.figure.label}`, note: amount.figure.note },
            { locale: language },
          ),
        ]
      : [],
  );
  return [...new Set(lines)];
}

/** "et 3 autres"; kept, since a plural costs more than all else that a mark says and a chart has hundreds of marks. */
export function andMore(count: number, language: Language): string {
  return counted("more", count, language, m.trend_and_more);
}

/** "6 signaux", kept as well. */
export function storyCount(count: number, language: Language): string {
  return counted("stories", count, language, m.signals_count);
}

const countedTexts = new Map<string, string>();

function counted(
  name: string,
  count: number,
  language: Language,
  word: (inputs: { count: number; shown: number }, options: { locale: Language }) => string,
): string {
  const key = `${name} ${count} ${language}`;
  const text = countedTexts.get(key) ?? word({ count, shown: count }, { locale: language });
  countedTexts.set(key, text);
  return text;
}

/** At most so many of a list by name; more are told by their number. */
const mostNamed = 8;

export function currencyNotes(
  drawn: readonly AmountAt[],
  unconverted: readonly ToldAmount[],
  language: Language,
): string[] {
  const options = { locale: language };
  const named = unconverted
    .slice(0, mostNamed)
    .map((told) => `${holderName(told)} (${told.figure.label}), ${amountText(told.figure, language)}`);
  const more = unconverted.length - named.length;
  if (more > 0) named.push(andMore(more, language));
  // Editions of two weeks may give the same rate, each its own copy of it.
  const keyOf = (rate: AmountAt["converted"]) => rate && `${rate.date} ${rate.source.publisher}`;
  const rates = new Map(drawn.flatMap(({ converted }) => (converted ? [[keyOf(converted), converted]] : [])));
  return [
    ...(unconverted.length ? [m.money_left_out_currency({ items: listOf(named, language) }, options)] : []),
    ...[...rates.values()].map((rate) =>
      m.money_converted(
        {
          date: formatDate(rate.date, language),
          source: rate.source.publisher,
          items: [...new Set(drawn.filter(({ converted }) => keyOf(converted) === keyOf(rate)).map(holderName))].join(
            ", ",
          ),
        },
        options,
      ),
    ),
  ];
}

export function publishersOf(drawn: readonly ToldAmount[]): string[] {
  return [...new Set(drawn.flatMap(({ figure }) => figure.publisher ?? []))];
}

export function themeKeys(drawn: readonly ToldAmount[], { themes, language }: WordsContext): ThemeKey[] {
  const ids = new Set(drawn.map(({ story }) => story.themes[0]));
  const known = [...ids].map((id) => themeOf(themes, id));
  return inThemeOrder(known, themes, ({ id }) => id).map(({ label, colour, icon }) => ({
    label: label[language],
    colour,
    icon,
  }));
}

/** Every amount told, newest first, drawn or not. */
export function amountTable(amounts: readonly ToldAmount[], { themes, language }: WordsContext): ChartTable {
  const newest = amounts.toReversed();
  const words = (...list: ((inputs: Record<string, never>, options: { locale: Language }) => string)[]) =>
    list.map((word) => word({}, { locale: language }));
  return {
    columns: words(
      m.column_holder,
      m.column_measure,
      m.column_figure,
      m.column_claim,
      m.column_date,
      m.column_week,
      m.column_source,
    ),
    rows: newest.map(({ story, figure }) => ({
      id: figure.key,
      target: story.key,
      cells: [
        figure.holder?.name ?? "—",
        figure.label,
        amountText(figure, language),
        figure.claim ? claimWord(figure.claim, language) : "—",
        formatDate(dayOf({ story, figure }), language),
        weekShort(story.week, language),
        figure.publisher ?? "—",
      ],
    })),
    csv: [
      words(
        m.column_story,
        m.column_week,
        m.column_holder,
        m.column_measure,
        m.column_kind,
        m.column_theme,
        m.column_qualifier,
        m.column_claim,
        m.column_value,
        m.column_unit,
        m.column_date,
        m.column_source,
        m.column_note,
        m.column_url,
      ),
      ...newest.map(({ story, figure }) => [
        story.title,
        story.week,
        figure.holder?.name,
        figure.label,
        kindWord(figure.kind, language),
        themeOf(themes, story.themes[0]).label[language],
        figure.qualifier,
        figure.claim,
        figure.value,
        figure.unit,
        dayOf({ story, figure }),
        figure.publisher,
        figure.note,
        // Where the figure stands with its source in full.
        `/${language}/briefings/${story.key}`,
      ]),
    ],
  };
}
