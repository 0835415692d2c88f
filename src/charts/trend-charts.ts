/** The charts of amounts over time: what each draws, joins, calls itself and reads. */
import type { Measure } from "@/briefing/model/measures";
import { claimWord } from "@/briefing/model/words";
import { formatMoney, formatMonth, formatMultiple, listOf } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { holderName } from "./amount-words";
import type { Shape, ShapeKey } from "./chart-data";
import type { TimelinePoint, TimelineSeries } from "./timeline-data";
import type { TimelineContext, TimelineSpec } from "./timeline-series";

type Word = (inputs: Record<string, never>, options: { locale: Language }) => string;

const said =
  (word: Word) =>
  ({ language }: TimelineContext) =>
    word({}, { locale: language });

function keyOf(...entries: [Shape, Word, hollow?: boolean][]): TimelineSpec["key"] {
  return ({ language }) =>
    entries.map(
      ([shape, word, hollow = false]): ShapeKey => ({ shape, hollow, label: word({}, { locale: language }) }),
    );
}

export const valuations: TimelineSpec = {
  kinds: ["valuation"],
  shapes: {
    "round-valuation": "circle",
    "pre-money": "triangle",
    "share-sale": "square",
    "deal-value": "square",
    "market-value": "diamond",
  },
  key: keyOf(
    ["circle", m.key_round],
    ["circle", m.key_round_reported, true],
    ["triangle", m.key_pre_money],
    ["square", m.key_deal],
    ["square", m.key_deal_reported, true],
    ["diamond", m.key_market_value],
  ),
  joined: ["round-valuation"],
  step: true,
  title: said(m.trend_valuations_title),
  empty: said(m.trend_valuations_empty),
  reading: growthReading,
};

export const revenues: TimelineSpec = {
  kinds: ["revenue"],
  shapes: {
    "run-rate": "circle",
    "year-revenue": "square",
    "quarter-revenue": "triangle",
    "month-revenue": "diamond",
  },
  key: keyOf(
    ["circle", m.key_run_rate],
    ["circle", m.key_run_rate_reported, true],
    ["square", m.key_year_revenue],
    ["square", m.key_year_revenue_reported, true],
    ["triangle", m.key_quarter_revenue],
    ["diamond", m.key_month_revenue],
  ),
  joined: ["run-rate"],
  step: false,
  title: said(m.trend_revenues_title),
  empty: said(m.trend_revenues_empty),
  reading: growthReading,
};

export const capex: TimelineSpec = {
  kinds: ["capex"],
  shapes: { "year-plan": "circle", "year-spent": "diamond", programme: "square", contract: "triangle" },
  key: keyOf(
    ["circle", m.key_year_plan],
    ["circle", m.key_year_plan_reported, true],
    ["diamond", m.key_year_spent],
    ["square", m.key_programme],
    ["square", m.key_programme_reported, true],
    ["triangle", m.key_contract],
    ["triangle", m.key_contract_reported, true],
  ),
  joined: [],
  step: false,
  title: said(m.trend_capex_title),
  empty: said(m.trend_capex_empty),
  reading: (series, currency, context) =>
    measuresReading(series, currency, context, [
      ["year-plan", m.key_year_plan],
      ["programme", m.key_programme],
      ["contract", m.key_contract],
    ]),
};

export const legal: TimelineSpec = {
  kinds: ["damages-claimed", "settlement", "fine"],
  shapes: { claim: "circle", settlement: "square", penalty: "triangle" },
  key: keyOf(
    ["circle", m.key_claim],
    ["circle", m.key_claim_reported, true],
    ["square", m.key_settlement],
    ["triangle", m.key_penalty],
  ),
  joined: [],
  step: false,
  title: said(m.trend_legal_title),
  empty: said(m.trend_legal_empty),
  reading: (series, currency, context) =>
    measuresReading(series, currency, context, [
      ["claim", m.key_claim],
      ["settlement", m.key_settlement],
      ["penalty", m.key_penalty],
    ]),
};

/** The line that rose or fell by most, from end to end; without a line, the largest amount. */
function growthReading(
  { points, lines }: Pick<TimelineSeries, "points" | "lines">,
  currency: string,
  { language }: TimelineContext,
): string {
  const options = { locale: language };
  const change = ({ points: own }: (typeof lines)[number]) => Math.abs((own.at(-1)?.value ?? 0) - (own[0]?.value ?? 0));
  const [most] = lines.toSorted((a, b) => change(b) - change(a));
  const [first, last] = [most?.points[0], most?.points.at(-1)];
  if (!first || !last) return largestReading(points, currency, language);
  return m.trend_growth_reading(
    {
      holder: holderName(last.amount),
      low: formatMoney(first.value, currency, language),
      high: formatMoney(last.value, currency, language),
      from: formatMonth(first.amount.day, language),
      to: formatMonth(last.amount.day, language),
      multiple: formatMultiple(last.value / first.value, language),
      count: lines.length,
      shown: lines.length,
    },
    options,
  );
}

function largestReading(points: readonly TimelinePoint[], currency: string, language: Language): string {
  const [largest] = points.toSorted((a, b) => b.value - a.value);
  if (!largest) return "";
  return m.trend_largest_reading(
    {
      holder: holderName(largest.amount),
      measure: largest.amount.figure.label,
      text: formatMoney(largest.value, currency, language),
      month: formatMonth(largest.amount.day, language),
      standing: standing(largest, language),
      count: points.length,
      shown: points.length,
    },
    { locale: language },
  );
}

/** Each measure's largest amount by itself: they have no sum. */
function measuresReading(
  { points }: Pick<TimelineSeries, "points">,
  currency: string,
  { language }: TimelineContext,
  measures: readonly (readonly [Measure, Word])[],
): string {
  const options = { locale: language };
  const parts = measures.map(([measure, word], index) => {
    const own = points.filter(({ amount }) => amount.figure.measure === measure);
    const [largest] = own.toSorted((a, b) => b.value - a.value);
    const term = word({}, options);
    // Within the sentence the terms of the key lose their capital.
    const name = index ? term.charAt(0).toLowerCase() + term.slice(1) : term;
    if (!largest) return m.trend_measure_none({ measure: name }, options);
    return m.trend_measure_most(
      {
        measure: name,
        holder: holderName(largest.amount),
        text: formatMoney(largest.value, currency, language),
        standing: standing(largest, language),
        count: own.length,
        shown: own.length,
      },
      options,
    );
  });
  return `${listOf(parts, language)}.`;
}

/** ", rapporté par la presse", ", estimé": how it is known, where those concerned do not stand behind it. */
function standing({ hollow, amount }: TimelinePoint, language: Language): string {
  if (!hollow) return "";
  const { claim } = amount.figure;
  return `, ${claimWord(claim === "estimated" ? "estimated" : "reported", language)}`;
}
