import type { Language } from "@/lib/language";
import { axisFormat } from "../layout/axis";
import type { PlacedChart } from "../layout/placed";
import { textProperties } from "./chart-labels";
import { hairline, line, solid } from "./theme";
import { el, val, type Xml } from "./xml";

/** Ids that tie the two axes to the series; unique within the chart is enough. */
export const axisIds = { category: 111111111, value: 222222222 } as const;

export function axes(chart: PlacedChart, language: Language, locale: string): Xml[] {
  return [categoryAxis(chart, locale), valueAxisXml(chart, language, locale)];
}

/** Names of the bars, top to bottom as in the plan: a horizontal bar chart would else begin at the bottom. */
function categoryAxis(chart: PlacedChart, locale: string): Xml {
  return el(
    "c:catAx",
    {},
    val("c:axId", axisIds.category),
    el("c:scaling", {}, val("c:orientation", "maxMin")),
    val("c:delete", 0),
    val("c:axPos", "l"),
    el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    el("c:spPr", {}, line("a:ln", 0.75, solid("tx2"))),
    textProperties({ locale, size: chart.labelSize, bold: false, fill: solid("tx1") }),
    val("c:crossAx", axisIds.value),
    // At the least value of a log axis. Below 1 that must be said, but where "autoZero" says as much it is better: with
    // "min", LibreOffice sets value labels left of their bars.
    val("c:crosses", chart.axis.scale === "log" && chart.axis.min < 1 ? "min" : "autoZero"),
    val("c:auto", 0),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    // Every label, however tight.
    val("c:tickLblSkip", 1),
    val("c:noMultiLvlLbl", 1),
  );
}

/**
 * A log axis is drawn, with faint gridlines and its powers of ten named, or its bars would lie. A linear one is not:
 * every bar says its value, and the lengths speak for themselves from zero.
 */
function valueAxisXml({ axis }: PlacedChart, language: Language, locale: string): Xml {
  const log = axis.scale === "log";
  return el(
    "c:valAx",
    {},
    val("c:axId", axisIds.value),
    el(
      "c:scaling",
      {},
      log && val("c:logBase", 10),
      val("c:orientation", "minMax"),
      log && val("c:max", axis.max),
      // No maximum on a linear axis: a larger value typed in by hand must find room.
      val("c:min", axis.min),
    ),
    val("c:delete", !log),
    val("c:axPos", "b"),
    log && el("c:majorGridlines", {}, el("c:spPr", {}, line("a:ln", 0.5, hairline()))),
    el("c:numFmt", { formatCode: axisFormat(axis, language), sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    el("c:spPr", {}, el("a:ln", {}, el("a:noFill"))),
    textProperties({ locale, size: axis.tickSize || 8, bold: false, fill: solid("tx2") }),
    val("c:crossAx", axisIds.category),
    // With categories from the top, their far end is the bottom, where a reader looks for the scale.
    val("c:crosses", "max"),
    val("c:crossBetween", "between"),
    log && val("c:majorUnit", 10 ** axis.step),
  );
}
