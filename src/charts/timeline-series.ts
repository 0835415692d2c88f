/** Amounts by day as numbers and words; which measures, and what is said of them, is each chart's own. */
import { type AmountAt, inCurrency, mainCurrency, toldAmounts } from "@/briefing/model/amounts";
import type { ArchiveStory, ToldAmount } from "@/briefing/model/archive";
import type { Measure } from "@/briefing/model/measures";
import { themeOf } from "@/briefing/model/themes";
import type { MoneyKind } from "@/briefing/schema";
import { formatDate, formatMoney } from "@/lib/format";
import { addWeeks, weekPeriod } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import {
  amountName,
  amountTable,
  amountTip,
  caveats,
  currencyNotes,
  holderName,
  publishersOf,
  themeKeys,
  valueText,
  type WordsContext,
} from "./amount-words";
import type { Shape, ShapeKey } from "./chart-data";
import { axisScale, type Scale } from "./scales";
import { timeAxis } from "./time-axis";
import type { TimelineLine, TimelinePoint, TimelineSeries } from "./timeline-data";

export interface TimelineContext extends WordsContext {
  scale: Scale;
}

export interface TimelineSpec {
  kinds: readonly MoneyKind[];
  /** What is drawn, and how; other measures of the kinds are in the table and told by their number. */
  shapes: Partial<Record<Measure, Shape>>;
  /** What each shape means. */
  key: (context: TimelineContext) => ShapeKey[];
  /** A holder's firm amounts of one measure may be joined. */
  joined: readonly Measure[];
  step: boolean;
  title: (context: TimelineContext) => string;
  empty: (context: TimelineContext) => string;
  reading: (series: Readable, context: TimelineContext) => string;
}

/** What a reading is made from. */
export interface Readable extends Pick<TimelineSeries, "points" | "lines" | "currency" | "unconverted"> {
  /** Every amount of such a measure, drawn or not. */
  told: readonly ToldAmount[];
}

/** Amounts of before the weeks shown still tell where they come from; half a year of them stays readable. */
const weeksBefore = 26;
/** More lines or marks than this cannot be told apart; the table holds them all. */
const mostHolders = 12;
const mostMarks = 40;

export function timelineSeries(
  stories: readonly ArchiveStory[],
  spec: TimelineSpec,
  context: TimelineContext,
): TimelineSeries {
  const { language, scale } = context;
  const all = toldAmounts(stories, spec.kinds);
  const measured = all.filter(({ figure }) => spec.shapes[figure.measure]);
  const currency = mainCurrency(measured) ?? "USD";
  const { at, unconverted, undated } = inCurrency(measured, currency);
  const start = stories[0] ? weekPeriod(addWeeks(stories[0].week, -weeksBefore)).from : "";
  const recent = at.filter(({ day }) => day >= start);
  const placeable = recent.filter(({ value }) => scale === "linear" || value > 0);
  const drawn = spec.joined.length ? ofTopHolders(placeable) : largest(placeable);
  const points = drawn.map((amount) => point(amount, spec, currency, context));
  const lines = joinedLines(points, spec);
  for (const line of lines) labelEnds(line, currency, language);
  const axis = axisScale(
    drawn.map(({ value }) => value),
    scale,
  );
  const options = { locale: language };
  const leftOut = [
    ...note(placeable.length - drawn.length, m.trend_left_out_more, options),
    ...note(all.length - measured.length, m.trend_left_out_measures, options),
    ...(at.length > recent.length
      ? [
          m.trend_left_out_older(
            { count: at.length - recent.length, shown: at.length - recent.length, day: formatDate(start, language) },
            options,
          ),
        ]
      : []),
    ...note(recent.length - placeable.length, m.trend_left_out_zero, options),
    ...note(undated.length, m.trend_left_out_undated, options),
  ];
  const inputs = { currency };
  return {
    currency,
    unconverted,
    title: spec.title(context),
    subtitle: scale === "log" ? m.trend_subtitle_log(inputs, options) : m.trend_subtitle_linear(inputs, options),
    reading: points.length
      ? spec.reading({ points, lines, currency, unconverted, told: measured }, context)
      : spec.empty(context),
    notes: [...leftOut, ...currencyNotes(drawn, unconverted, language), ...caveats(drawn, language)],
    sources: publishersOf(drawn),
    points,
    lines,
    axis: { ...axis, labels: axis.ticks.map((tick) => formatMoney(tick, currency, language)) },
    scale,
    time: timeAxis(
      drawn.map(({ day }) => day),
      language,
    ),
    shapes: shapeKeys(points, spec, context),
    themes: themeKeys(drawn, context),
    table: () => amountTable(all, context),
  };
}

/** The shapes that are drawn; then, if any is hollow, what that means. */
function shapeKeys(points: readonly TimelinePoint[], spec: TimelineSpec, context: TimelineContext): ShapeKey[] {
  const drawn = spec.key(context).filter(({ shape }) => points.some((one) => one.shape === shape));
  const label = m.key_hollow({}, { locale: context.language });
  return points.some(({ hollow }) => hollow) ? [...drawn, { shape: "circle", hollow: true, label }] : drawn;
}

function note<T>(
  count: number,
  word: (inputs: { count: number; shown: number }, options: T) => string,
  options: T,
): string[] {
  return count > 0 ? [word({ count, shown: count }, options)] : [];
}

function point(
  amount: AmountAt,
  spec: TimelineSpec,
  currency: string,
  { themes, language }: TimelineContext,
): TimelinePoint {
  return {
    id: amount.figure.key,
    target: amount.story.key,
    name: amountName(amount, currency, language),
    tooltip: amountTip(amount, currency, language),
    amount,
    at: Date.parse(amount.day),
    value: amount.value,
    shape: spec.shapes[amount.figure.measure] ?? "circle",
    hollow: !amount.figure.firm,
    colour: themeOf(themes, amount.story.themes[0]).colour,
    first: false,
    label: `${holderName(amount)} ${valueText(amount, currency, language)}`,
  };
}

function joinedLines(points: readonly TimelinePoint[], { joined, step }: TimelineSpec): TimelineLine[] {
  const groups = new Map<string, TimelinePoint[]>();
  for (const one of points) {
    const { figure } = one.amount;
    if (one.hollow || !figure.holder || !joined.includes(figure.measure)) continue;
    const id = `${figure.holder.id} ${figure.measure}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups].flatMap(([id, own]) =>
    own.length > 1 ? [{ id, step, points: own, colour: own.at(-1)?.colour ?? "capital" }] : [],
  );
}

/** A line is named at its end, its start says where it comes from, and what lies between is in the tooltips. */
function labelEnds({ points }: TimelineLine, currency: string, language: WordsContext["language"]): void {
  for (const one of points.slice(0, -1)) one.label = undefined;
  const [first, last] = [points[0], points.at(-1)];
  if (first) first.label = valueText(first.amount, currency, language);
  for (const one of [first, last]) if (one) one.first = true;
}

/** The holders whose lines say most: those with a past first, then by their newest amount. */
function ofTopHolders(amounts: readonly AmountAt[]): AmountAt[] {
  const holders = new Map<string, AmountAt[]>();
  for (const amount of amounts) {
    const id = amount.figure.holder?.id ?? amount.figure.key;
    const own = holders.get(id);
    if (own) own.push(amount);
    else holders.set(id, [amount]);
  }
  const newest = (own: readonly AmountAt[]) => own.at(-1)?.value ?? 0;
  const top = [...holders.values()].toSorted(
    (a, b) => Number(b.length > 1) - Number(a.length > 1) || newest(b) - newest(a),
  );
  const kept = new Set(top.slice(0, mostHolders).flat());
  return amounts.filter((amount) => kept.has(amount));
}

function largest(amounts: readonly AmountAt[]): AmountAt[] {
  if (amounts.length <= mostMarks) return [...amounts];
  const kept = new Set(amounts.toSorted((a, b) => b.value - a.value).slice(0, mostMarks));
  return amounts.filter((amount) => kept.has(amount));
}
