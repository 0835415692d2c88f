import { figureText, holderOf, type ToldFigure } from "@/briefing/model/figures";
import { type Amount, amountsOf, byKindThenValue, rateNote, tellApart } from "@/briefing/model/money";
import { themeOf } from "@/briefing/model/themes";
import { kindWord } from "@/briefing/model/words";
import { listOf } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { deckColour, mostFigureRows, onlyStory, ratesOf, type SummaryInput } from "./plan-input";
import type { BarChart, SlideBar } from "./plan-types";
import { refOf } from "./plan-words";

export interface ChartRoom {
  /** More bars than this cannot be read from the far end of a board room. */
  mostBars: number;
  /** Under the chart as far as they fit, or beside it, all of them (`caveatsOf`). */
  caveats: "under" | "beside";
}

/** Of a chart beside rows. */
const narrow: ChartRoom = { mostBars: 8, caveats: "under" };

/** Characters of caveats that fit under the chart in the place of a bar that is not drawn. */
const caveatText = 45;

/** The money chart of a slide: a story's first amount before any story's second, all of one currency, kinds apart. */
export function planChart(
  figures: readonly ToldFigure[],
  input: SummaryInput,
  room: ChartRoom = narrow,
): BarChart | undefined {
  const { language, scale } = input;
  const options = { locale: language };
  const amounts = amountsOf(figures, (told) => ratesOf(told, input), language);
  const drawable = amounts.drawn.filter(({ value }) => scale === "linear" || value > 0);
  const chosen = choose(drawable, figures, room.mostBars);
  if (!chosen.length || !amounts.currency) return undefined;
  const currency = { currency: amounts.currency };
  const notes = [
    ...(chosen.length < amounts.drawn.length + amounts.unconverted.length
      ? [
          m.deck_bars_subset(
            { drawn: chosen.length, total: amounts.drawn.length + amounts.unconverted.length },
            options,
          ),
        ]
      : []),
    ...leftOut(
      amounts.drawn.filter((amount) => !drawable.includes(amount)),
      amounts.unconverted,
      input,
    ),
    ...conversion(chosen, input),
    ...(room.caveats === "under" ? caveats(chosen, input) : []),
  ];
  return {
    type: "bar",
    title: m.deck_chart_title({}, options),
    subtitle: scale === "log" ? m.money_subtitle_log(currency, options) : m.money_subtitle_linear(currency, options),
    description: description(chosen, language),
    scale,
    columns: {
      label: m.column_holder({}, options),
      value: `${m.column_value({}, options)} (${amounts.currency})`,
      text: m.column_figure({}, options),
    },
    bars: unique(chosen.map((amount) => bar(amount, input))),
    ...(notes.length ? { note: notes.join(" ") } : {}),
  };
}

/** Each bar in words, for those who cannot see them. */
function description(chosen: readonly Amount[], language: Language): string {
  const options = { locale: language };
  const bars = chosen.map(({ label, kind, text }) =>
    m.chart_tip({ label: `${label}, ${kindWord(kind, language)}`, text }, options),
  );
  return `${m.deck_chart_title({}, options)}. ${listOf(bars, language)}.`;
}

function choose(drawable: readonly Amount[], figures: readonly ToldFigure[], mostBars: number): Amount[] {
  const order = new Map(figures.map((told, index) => [told.figure, index]));
  const rank = ({ told }: Amount) => order.get(told.figure) ?? figures.length;
  const inOrder = drawable.toSorted((a, b) => rank(a) - rank(b));
  const first = inOrder.filter(
    (amount, index) => inOrder.findIndex(({ told }) => told.story === amount.told.story) === index,
  );
  const others = inOrder.filter((amount) => !first.includes(amount));
  const largest = largestOf(drawable);
  // The largest is what everybody asks for, whoever tells it.
  const chosen = new Set([...(largest ? [largest] : []), ...first, ...others]);
  return tellApart([...chosen].slice(0, mostBars)).toSorted(byKindThenValue);
}

function bar({ told, kind, value, text, label }: Amount, input: SummaryInput): SlideBar {
  const { themes, language } = input;
  // A label that names its measure needs no kind beside it, and has no room for one.
  const named = label !== holderOf(told);
  return {
    label: named
      ? label
      : m.deck_bar({ holder: label, kind: kindWord(kind, language).toLowerCase() }, { locale: language }),
    value,
    text,
    colour: deckColour(themeOf(themes, told.story.themes[0]).colour),
    ref: refOf(told, input),
  };
}

/** Two of one name in one story, or in stories of one name: a spreadsheet would merge them. */
function unique(bars: readonly SlideBar[]): SlideBar[] {
  const taken = new Set<string>();
  return bars.map((one) => {
    let label = one.label;
    for (let n = 2; taken.has(label); n++) label = `${one.label} (${n})`;
    taken.add(label);
    return { ...one, label };
  });
}

/** Of equals the first by kind, as they stand on a chart. */
function largestOf(amounts: readonly Amount[]): Amount | undefined {
  return amounts.toSorted((a, b) => b.value - a.value)[0];
}

/** The caveat of each bar that has one, in the order of the bars. */
export function caveatsOf(chart: BarChart, input: SummaryInput): string[] {
  const told = new Map(input.figures.map((one) => [refOf(one, input), one.figure]));
  return chart.bars.flatMap(({ label, ref }) => {
    const note = told.get(ref ?? "")?.note;
    return note ? [m.money_caveat({ label, note }, { locale: input.language })] : [];
  });
}

/** The largest of the amounts that one axis can hold, in words: whose, what it measures, how much, at what rate. */
export function largestAmount(
  figures: readonly ToldFigure[],
  input: SummaryInput,
): { text: string; label: string; told: ToldFigure; rates: string[] } | undefined {
  const { language } = input;
  const { drawn } = amountsOf(figures, (told) => ratesOf(told, input), language);
  const most = largestOf(drawn);
  if (!most) return undefined;
  const holder = holderOf(most.told);
  return {
    text: most.text,
    label: [holder, most.told.figure.label].filter(Boolean).join(" · "),
    told: most.told,
    rates: conversion([most], input),
  };
}

function leftOut(zero: readonly Amount[], unconverted: readonly ToldFigure[], { language }: SummaryInput): string[] {
  const options = { locale: language };
  const zeros = zero.map(({ label, text }) => `${label}, ${text}`);
  const others = unconverted.map(
    (told) => `${holderOf(told) ?? told.figure.label}, ${figureText(told.figure, language)}`,
  );
  return [
    ...(zeros.length ? [m.money_left_out_zero({ items: listOf(zeros, language) }, options)] : []),
    ...(others.length ? [m.money_left_out_currency({ items: listOf(others, language) }, options)] : []),
  ];
}

/** On the slide where they fit; all of them are in the notes. */
function caveats(chosen: readonly Amount[], input: SummaryInput): string[] {
  const options = { locale: input.language };
  // An only story's rows hold them already, if there is a row for each.
  if (onlyStory(input) && input.figures.length <= mostFigureRows) return [];
  const all = chosen.flatMap(({ label, told }) =>
    told.figure.note ? [m.money_caveat({ label, note: told.figure.note }, options)] : [],
  );
  if (!all.length) return [];
  return all.join(" ").length <= caveatText * (narrow.mostBars - chosen.length)
    ? all
    : [m.deck_caveats_in_notes({}, options)];
}

/** Each edition's own rates, with what they served. */
function conversion(chosen: readonly Amount[], input: SummaryInput): string[] {
  const { language } = input;
  const converted = chosen.filter((amount) => amount.converted);
  const rateOf = ({ told }: Amount) => rateNote(ratesOf(told, input), language);
  // Editions of two weeks may give the same rate, each its own copy of it.
  const rates = new Map(converted.map((amount) => [JSON.stringify(rateOf(amount)), rateOf(amount)]));
  return [...rates].flatMap(([key, rate]) => {
    const items = converted.filter((amount) => JSON.stringify(rateOf(amount)) === key).map(({ label }) => label);
    return rate ? [m.money_converted({ ...rate, items: items.join(", ") }, { locale: language })] : [];
  });
}
