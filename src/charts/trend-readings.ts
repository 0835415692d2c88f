/** The one sentence under a chart of amounts over time: true of any data, and no surer than its figures. */
import type { AmountAt } from "@/briefing/model/amounts";
import type { Measure } from "@/briefing/model/measures";
import { claimWord } from "@/briefing/model/words";
import { formatMonth, formatMultiple, listOf } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { amountText, andMore, holderName, valueText } from "./amount-words";
import type { TimelineLine, TimelinePoint } from "./timeline-data";
import type { Readable } from "./timeline-series";

type Word = (inputs: Record<string, never>, options: { locale: Language }) => string;

/** The line that rose or fell by most, from end to end; without a line, the largest amount. */
export function growthReading(
  { points, lines, currency }: Pick<Readable, "points" | "lines" | "currency">,
  language: Language,
): string {
  const byChange = lines.toSorted((a, b) => changeOf(b) - changeOf(a));
  const [most, next] = byChange;
  const [first, last] = [most?.points[0], most?.points.at(-1)];
  if (!most || !first || !last) return largestReading(points, currency, language);
  // Of two that changed alike, neither is called the widest.
  const compared = next && changeOf(next) === changeOf(most) ? 1 : lines.length;
  return m.trend_growth_reading(
    {
      holder: holderName(last.amount),
      low: valueText(first.amount, currency, language),
      high: valueText(last.amount, currency, language),
      from: formatMonth(first.amount.day, language),
      to: formatMonth(last.amount.day, language),
      multiple: multiple(first.amount, last.amount, language),
      count: compared,
      shown: compared,
    },
    { locale: language },
  );
}

function changeOf({ points }: TimelineLine): number {
  return Math.abs((points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0));
}

/** ", ×2,1"; about so much where an end is; nothing where growth is from nothing. */
function multiple(first: AmountAt, last: AmountAt, language: Language): string {
  const ratio = last.value / first.value;
  if (!(first.value > 0) || !Number.isFinite(ratio)) return "";
  const times = formatMultiple(ratio, language);
  const exact = [first, last].every(({ figure }) => figure.qualifier === "exactly");
  return `, ${exact ? times : m.qualifier_about({ value: times }, { locale: language })}`;
}

function largestReading(points: readonly TimelinePoint[], currency: string, language: Language): string {
  const { largest, level } = largestOf(points);
  if (!largest) return "";
  const options = { locale: language };
  const text = valueText(largest.amount, currency, language);
  const counts = { count: points.length, shown: points.length };
  if (new Set(level.map(({ amount }) => holderName(amount))).size > 1)
    return m.trend_largest_reading_tie({ ...counts, holders: namesOf(level, language), text }, options);
  return m.trend_largest_reading(
    {
      ...counts,
      holder: holderName(largest.amount),
      measure: largest.amount.figure.label,
      text,
      month: formatMonth(largest.amount.day, language),
      standing: standing(largest, language),
    },
    options,
  );
}

/**
 * Each measure's largest amount by itself: they have no sum.
 * @param absent whether a measure without an amount is said, where that is news (no fine), or left out
 */
export function measuresReading(
  series: Readable,
  language: Language,
  measures: readonly (readonly [Measure, Word])[],
  absent: "said" | "left out",
): string {
  const said = measures.filter(
    ([measure]) => absent === "said" || series.told.some(({ figure }) => figure.measure === measure),
  );
  const parts = said.map(([measure, word], index) => {
    const term = word({}, { locale: language });
    // Within the sentence the terms of the key lose their capital.
    const name = index ? term.charAt(0).toLowerCase() + term.slice(1) : term;
    return measureReading(series, measure, name, language);
  });
  return `${listOf(parts, language)}.`;
}

function measureReading(
  { points, unconverted, told, currency }: Readable,
  measure: Measure,
  name: string,
  language: Language,
): string {
  const options = { locale: language };
  const own = points.filter(({ amount }) => amount.figure.measure === measure);
  const { largest, level } = largestOf(own);
  if (largest)
    return m.trend_measure_most(
      {
        measure: name,
        holder: namesOf(level, language),
        text: valueText(largest.amount, currency, language),
        standing: standing(largest, language),
        count: own.length,
        shown: own.length,
      },
      options,
    );
  const elsewhere = unconverted.filter(({ figure }) => figure.measure === measure);
  const [first] = elsewhere;
  if (!first) {
    // Too old, too many, without a day: it is in the table, and there is not "none".
    const beside = told.some(({ figure }) => figure.measure === measure);
    return (beside ? m.trend_measure_undrawn : m.trend_measure_none)({ measure: name }, options);
  }
  return m.trend_measure_unconverted(
    {
      measure: name,
      holder: holderName(first),
      text: amountText(first.figure, language),
      count: elsewhere.length,
      shown: elsewhere.length,
    },
    options,
  );
}

/** The largest amount, "more than" before the same amount exactly, and those that are level with it in every word. */
function largestOf(points: readonly TimelinePoint[]): { largest: TimelinePoint | undefined; level: TimelinePoint[] } {
  const above = ({ amount }: TimelinePoint) => Number(amount.figure.qualifier === "more-than");
  const [largest] = points.toSorted((a, b) => b.value - a.value || above(b) - above(a));
  const level = points.filter(
    ({ value, amount, hollow }) =>
      value === largest?.value &&
      amount.figure.unit === largest.amount.figure.unit &&
      amount.figure.qualifier === largest.amount.figure.qualifier &&
      hollow === largest.hollow,
  );
  return { largest, level };
}

/** More names than this are told by their number. */
const mostNamed = 3;

function namesOf(points: readonly TimelinePoint[], language: Language): string {
  const names = [...new Set(points.map(({ amount }) => holderName(amount)))];
  const more = names.length - mostNamed;
  return listOf(more > 0 ? [...names.slice(0, mostNamed), andMore(more, language)] : names, language);
}

/** ", rapporté par la presse", ", estimé", ", en discussion": how it is known, where those concerned do not stand behind it. */
function standing({ hollow, amount }: TimelinePoint, language: Language): string {
  if (!hollow) return "";
  const { claim, qualifier } = amount.figure;
  if (claim === "estimated") return `, ${claimWord("estimated", language)}`;
  if (claim === "reported" || qualifier === "reported") return `, ${claimWord("reported", language)}`;
  return `, ${m.trend_talks({}, { locale: language })}`;
}
