/** Money raised by month, stacked by leading theme: the one chart that adds amounts up, so it is strict about which. */
import { type AmountAt, inCurrency, mainCurrency, toldAmounts } from "@/briefing/model/amounts";
import type { ArchiveStory, ToldAmount } from "@/briefing/model/archive";
import { inThemeOrder, themeOf } from "@/briefing/model/themes";
import type { Theme } from "@/briefing/schema";
import { formatMoney, listOf } from "@/lib/format";
import { periodOf, periodsBetween, type Span, spanFor } from "@/lib/periods";
import { weekPeriod } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import {
  amountTable,
  amountText,
  andMore,
  caveats,
  currencyNotes,
  holderName,
  publishersOf,
  themeKeys,
  valueText,
  type WordsContext,
} from "./amount-words";
import type { ChartMark, ChartTable, ChartTexts, ThemeKey } from "./chart-data";
import { periodName, periodTick } from "./period-words";
import { type AxisScale, axisScale } from "./scales";

export interface FundingSegment extends ChartMark {
  colour: string;
  /** The largest amount within it, where there is room to name it. */
  label: string;
  /** Base units of the currency, from where to where on the axis. */
  from: number;
  to: number;
}

export interface FundingColumn {
  id: string;
  tick: string;
  total: number;
  text: string;
  segments: FundingSegment[];
}

export interface FundingSeries extends ChartTexts {
  columns: FundingColumn[];
  segments: FundingSegment[];
  axis: AxisScale & { labels: string[] };
  themes: ThemeKey[];
  table: () => ChartTable;
}

type FundingSpan = Exclude<Span, "week">;

const titles = {
  month: m.trend_funding_title,
  quarter: m.trend_funding_title_quarter,
  year: m.trend_funding_title_year,
} as const satisfies Record<FundingSpan, unknown>;

const mostColumns = 48;
/** An amount that is older than this when it is told is a reminder, and its month is not one that the editions cover. */
const newsDays = 35;
const mostNamed = 5;

export function fundingSeries(stories: readonly ArchiveStory[], context: WordsContext): FundingSeries {
  const { language } = context;
  const options = { locale: language };
  const all = toldAmounts(stories, ["funding"]);
  const closed = all.filter(isClosedRound);
  const currency = mainCurrency(closed) ?? "USD";
  const { at, unconverted, undated } = inCurrency(closed, currency);
  const news = at.filter(({ day, story }) => daysBetween(day, weekPeriod(story.week).to) <= newsDays);
  const { columns, span } = columnsOf(news, currency, context);
  const axis = axisScale(
    columns.map(({ total }) => total),
    "linear",
  );
  const reported = all.filter(
    ({ figure }) => !figure.firm && (figure.measure === "round" || figure.measure === "stake"),
  );
  const others = all.length - closed.length - reported.length;
  const older = at.length - news.length;
  return {
    title: titles[span]({}, options),
    subtitle: m.trend_funding_subtitle({ currency }, options),
    reading: reading(news, columns, currency, context),
    notes: [
      ...(reported.length ? [m.trend_funding_reported({ items: named(reported, context) }, options)] : []),
      ...(others ? [m.trend_funding_others({ count: others, shown: others }, options)] : []),
      ...(undated.length ? [m.trend_left_out_undated({ count: undated.length, shown: undated.length }, options)] : []),
      ...(older ? [m.trend_funding_older({ count: older, shown: older }, options)] : []),
      ...currencyNotes(news, unconverted, language),
      ...caveats(news, language),
    ],
    sources: publishersOf(news),
    columns,
    segments: columns.flatMap(({ segments }) => segments),
    axis: { ...axis, labels: axis.ticks.map((tick) => formatMoney(tick, currency, language)) },
    themes: themeKeys(news, context),
    table: () => amountTable(all, context),
  };
}

/** A round or a stake that those concerned announced: no part of one, no total of several, no debt, no talks. */
export function isClosedRound({ figure }: ToldAmount): boolean {
  return figure.firm && (figure.measure === "round" || figure.measure === "stake");
}

function daysBetween(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}

function columnsOf(
  amounts: readonly AmountAt[],
  currency: string,
  context: WordsContext,
): { columns: FundingColumn[]; span: FundingSpan } {
  const days = amounts.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { columns: [], span: "month" };
  const span = spanFor<FundingSpan>(
    ["month", "quarter", "year"],
    mostColumns,
    (one) => periodsBetween(first, last, one).length,
  );
  const groups = new Map<string, AmountAt[]>();
  for (const amount of amounts) {
    const period = periodOf(amount.day, span);
    const group = groups.get(period);
    if (group) group.push(amount);
    else groups.set(period, [amount]);
  }
  const columns = periodsBetween(first, last, span).map((period, index): FundingColumn => {
    const own = groups.get(period) ?? [];
    const total = sum(own);
    return {
      id: period,
      tick: periodTick(period, index === 0, context.language),
      total,
      text: total ? formatSum(total, currency, context.language) : "",
      segments: segmentsOf(own, period, currency, context),
    };
  });
  return { columns, span };
}

/** From the bottom in the taxonomy's order, so that a theme keeps its place from month to month. */
function segmentsOf(
  amounts: readonly AmountAt[],
  period: string,
  currency: string,
  { themes, language }: WordsContext,
): FundingSegment[] {
  const ids = [...new Set(amounts.map(({ story }) => story.themes[0] ?? ""))];
  let from = 0;
  return inThemeOrder(ids, themes, (id) => id).map((id) => {
    const own = amounts.filter(({ story }) => story.themes[0] === id).toSorted((a, b) => b.value - a.value);
    const to = from + sum(own);
    const one = segment(own, themeOf(themes, id), period, currency, language);
    const placed = { ...one, from, to };
    from = to;
    return placed;
  });
}

function segment(
  own: readonly AmountAt[],
  theme: Theme,
  period: string,
  currency: string,
  language: WordsContext["language"],
): Omit<FundingSegment, "from" | "to"> {
  const options = { locale: language };
  const lines = own
    .slice(0, mostNamed)
    .map((amount) => m.chart_tip({ label: holderName(amount), text: amountText(amount.figure, language) }, options));
  const more = own.length - lines.length;
  const head = m.trend_funding_mark(
    {
      theme: theme.label[language],
      period: periodName(period, language),
      text: formatSum(sum(own), currency, language),
    },
    options,
  );
  const tail = more > 0 ? [andMore(more, language)] : [];
  return {
    id: `${period}/${theme.id}`,
    target: own[0]?.story.key ?? "",
    colour: theme.colour,
    label: lines[0] ?? "",
    name: `${head}. ${listOf([...lines, ...tail], language)}`,
    tooltip: [head, ...lines, ...tail],
  };
}

function reading(
  amounts: readonly AmountAt[],
  columns: readonly FundingColumn[],
  currency: string,
  { language }: WordsContext,
): string {
  const options = { locale: language };
  const first = columns[0];
  if (!first) return m.trend_funding_empty({}, options);
  const top = Math.max(...columns.map(({ total }) => total));
  const [largest] = amounts.toSorted((a, b) => b.value - a.value);
  if (!largest) return m.trend_funding_empty({}, options);
  const largestText = valueText(largest, currency, language);
  const names = (list: readonly string[]) => listOf([...new Set(list)], language);
  return m.trend_funding_reading(
    {
      total: formatSum(sum(amounts), currency, language),
      from: periodName(first.id, language),
      // Months, or rounds, that are level are all named.
      period: names(columns.filter(({ total }) => total === top).map(({ id }) => periodName(id, language))),
      text: formatSum(top, currency, language),
      holder: names(amounts.filter((one) => valueText(one, currency, language) === largestText).map(holderName)),
      largest: largestText,
      count: amounts.length,
      shown: amounts.length,
    },
    options,
  );
}

function named(amounts: readonly ToldAmount[], { language }: WordsContext): string {
  const largest = amounts.toSorted((a, b) => b.figure.value - a.figure.value);
  const items = largest.slice(0, mostNamed).map((told) => `${holderName(told)}, ${amountText(told.figure, language)}`);
  const more = amounts.length - items.length;
  return listOf(more > 0 ? [...items, andMore(more, language)] : items, language);
}

/** Three digits: a sum of announced amounts is no more exact than they are. */
function formatSum(value: number, currency: string, language: WordsContext["language"]): string {
  return formatMoney(Number(value.toPrecision(3)), currency, language);
}

/** Amounts of one kind, one measure and one currency, each counted once. */
function sum(amounts: readonly AmountAt[]): number {
  return amounts.reduce((total, { value }) => total + value, 0);
}
