import { axisFormat } from "../layout/axis";
import type { PlacedBarChart, PlacedChart, PlacedLineChart } from "../layout/placed";
import { textProperties } from "./chart-labels";
import type { Design } from "./design";
import { line } from "./theme";
import { type Child, el, val, type Xml } from "./xml";

/** Ids that tie the two axes to the series; unique within the chart is enough. */
export const axisIds = { category: 111111111, value: 222222222 } as const;

/**
 * Nobody sees it. LibreOffice knows nothing of labels to be skipped: it breaks the names of months into letters, unless
 * they are turned; then it leaves out as many as it must.
 */
const unseenTurn = 1;

/** Names of the bars, top to bottom as in the plan: a horizontal bar chart would else begin at the bottom. */
export function barAxes(chart: PlacedBarChart, design: Design): Xml[] {
  const drawn = chart.axis.scale === "log";
  return [
    categoryAxis(chart, design, { orientation: "maxMin", side: "l", every: 1 }),
    // A log axis is drawn, or its bars would lie. A linear one is not: every bar says its value, and the lengths speak for
    // themselves from zero. Either ends where the preview ends it: a reader of its own mind draws other bars.
    valueAxis(chart, design, {
      drawn,
      max: chart.axis.max,
      step: drawn ? 10 ** chart.axis.step : undefined,
      side: "b",
      // With categories from the top, their far end is the bottom, where a reader looks for the scale.
      crosses: "max",
      between: "between",
    }),
  ];
}

/** Months below, values at the left; the first and the last month at the plot's ends. */
export function lineAxes(chart: PlacedLineChart, design: Design): Xml[] {
  const { axis } = chart;
  return [
    categoryAxis(chart, design, { orientation: "minMax", side: "b", every: chart.monthStep }),
    valueAxis(chart, design, {
      drawn: true,
      max: axis.max,
      step: axis.scale === "log" ? 10 ** axis.step : axis.step,
      side: "l",
      crosses: "autoZero",
      between: chart.months.length > 1 ? "midCat" : "between",
    }),
  ];
}

function categoryAxis(
  { axis, labelSize, type }: PlacedChart,
  design: Design,
  { orientation, side, every }: { orientation: string; side: "l" | "b"; every: number },
): Xml {
  const { inks, scale, words } = design;
  const style = { locale: words.locale, size: labelSize, bold: false, fill: type === "bar" ? inks.ink : inks.muted };
  return el(
    "c:catAx",
    {},
    val("c:axId", axisIds.category),
    el("c:scaling", {}, val("c:orientation", orientation)),
    val("c:delete", 0),
    val("c:axPos", side),
    el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    el("c:spPr", {}, line("a:ln", 0.75 * scale.length, inks.muted)),
    textProperties(style, design, every > 1 ? unseenTurn : 0),
    val("c:crossAx", axisIds.value),
    // At the least value of a log axis. Below 1 that must be said, but where "autoZero" says as much it is better: with
    // "min", LibreOffice sets value labels left of their bars.
    val("c:crosses", axis.scale === "log" && axis.min < 1 ? "min" : "autoZero"),
    val("c:auto", 0),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    // One: every bar's label, however tight.
    val("c:tickLblSkip", every),
    val("c:tickMarkSkip", every),
    val("c:noMultiLvlLbl", 1),
  );
}

interface ValueAxisLook {
  drawn: boolean;
  max: number;
  step: number | undefined;
  side: "l" | "b";
  crosses: "max" | "autoZero";
  between: "between" | "midCat";
}

function valueAxis({ axis }: PlacedChart, design: Design, look: ValueAxisLook): Xml {
  const { inks, scale, words } = design;
  const optional = (name: string, value: number | undefined): Child => value !== undefined && val(name, value);
  return el(
    "c:valAx",
    {},
    val("c:axId", axisIds.value),
    el(
      "c:scaling",
      {},
      axis.scale === "log" && val("c:logBase", 10),
      val("c:orientation", "minMax"),
      val("c:max", look.max),
      val("c:min", axis.min),
    ),
    val("c:delete", !look.drawn),
    val("c:axPos", look.side),
    look.drawn && el("c:majorGridlines", {}, el("c:spPr", {}, line("a:ln", 0.5 * scale.length, inks.hairline))),
    el("c:numFmt", { formatCode: axisFormat(axis, design.language), sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", look.side === "l" ? "low" : "nextTo"),
    el("c:spPr", {}, el("a:ln", {}, el("a:noFill"))),
    textProperties(
      { locale: words.locale, size: axis.tickSize || 8 * scale.type, bold: false, fill: inks.muted },
      design,
    ),
    val("c:crossAx", axisIds.category),
    val("c:crosses", look.crosses),
    val("c:crossBetween", look.between),
    optional("c:majorUnit", look.step),
  );
}
