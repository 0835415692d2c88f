/** The charts of amounts over time: what each draws, joins, calls itself and reads. */
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import type { Shape, ShapeKey } from "./chart-data";
import type { TimelineContext, TimelineSpec } from "./timeline-series";
import { growthReading, measuresReading } from "./trend-readings";

type Word = (inputs: Record<string, never>, options: { locale: Language }) => string;

const said =
  (word: Word) =>
  ({ language }: TimelineContext) =>
    word({}, { locale: language });

/** What each shape means; that hollow ones are less sure is said once, of all. */
function keyOf(...entries: [Shape, Word][]): TimelineSpec["key"] {
  return ({ language }) =>
    entries.map(([shape, word]): ShapeKey => ({ shape, hollow: false, label: word({}, { locale: language }) }));
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
    ["triangle", m.key_pre_money],
    ["square", m.key_deal],
    ["diamond", m.key_market_value],
  ),
  joined: ["round-valuation"],
  step: true,
  title: said(m.trend_valuations_title),
  empty: said(m.trend_valuations_empty),
  reading: (series, { language }) => growthReading(series, language),
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
    ["square", m.key_year_revenue],
    ["triangle", m.key_quarter_revenue],
    ["diamond", m.key_month_revenue],
  ),
  joined: ["run-rate"],
  step: false,
  title: said(m.trend_revenues_title),
  empty: said(m.trend_revenues_empty),
  reading: (series, { language }) => growthReading(series, language),
};

export const capex: TimelineSpec = {
  kinds: ["capex"],
  shapes: { "year-plan": "circle", "year-spent": "diamond", programme: "square", contract: "triangle" },
  key: keyOf(
    ["circle", m.key_year_plan],
    ["diamond", m.key_year_spent],
    ["square", m.key_programme],
    ["triangle", m.key_contract],
  ),
  joined: [],
  step: false,
  title: said(m.trend_capex_title),
  empty: said(m.trend_capex_empty),
  reading: (series, { language }) =>
    measuresReading(
      series,
      language,
      [
        ["year-plan", m.key_year_plan],
        ["year-spent", m.key_year_spent],
        ["programme", m.key_programme],
        ["contract", m.key_contract],
      ],
      "left out",
    ),
};

export const legal: TimelineSpec = {
  kinds: ["damages-claimed", "settlement", "fine"],
  shapes: { claim: "circle", settlement: "square", penalty: "triangle" },
  key: keyOf(["circle", m.key_claim], ["square", m.key_settlement], ["triangle", m.key_penalty]),
  joined: [],
  step: false,
  title: said(m.trend_legal_title),
  empty: said(m.trend_legal_empty),
  reading: (series, { language }) =>
    measuresReading(
      series,
      language,
      [
        ["claim", m.key_claim],
        ["settlement", m.key_settlement],
        ["penalty", m.key_penalty],
      ],
      "said",
    ),
};
