import type { Language } from "@/lib/language";
import type { PlacedChart } from "../layout/placed";
import { axes, axisIds } from "./chart-axes";
import { dataLabels, labelsRange } from "./chart-labels";
import { declare } from "./namespaces";
import { accentOf } from "./palette";
import { solid } from "./theme";
import { cellRange, headCell } from "./workbook";
import { type Child, el, val, type Xml } from "./xml";

/** Share of a bar's thickness left free between two bars, in per cent. */
const gapWidth = 45;

/**
 * A native bar chart (ECMA-376 part 1, 21.2) that reads its categories from column A of its workbook, its values from B
 * and its labels from C. `workbookId` is the chart's relationship to that workbook.
 */
export function chartXml(chart: PlacedChart, workbookId: string, language: Language, locale: string): Xml {
  return el(
    "c:chartSpace",
    declare("c", "a", "r"),
    val("c:date1904", 0),
    val("c:lang", locale),
    val("c:roundedCorners", 0),
    el(
      "c:chart",
      {},
      val("c:autoTitleDeleted", 1),
      el(
        "c:plotArea",
        {},
        plotLayout(chart),
        el(
          "c:barChart",
          {},
          val("c:barDir", "bar"),
          val("c:grouping", "clustered"),
          val("c:varyColors", 0),
          series(chart, locale),
          val("c:gapWidth", gapWidth),
          val("c:axId", axisIds.category),
          val("c:axId", axisIds.value),
        ),
        axes(chart, language, locale),
        el("c:spPr", {}, el("a:noFill"), el("a:ln", {}, el("a:noFill"))),
      ),
      val("c:plotVisOnly", 1),
      val("c:dispBlanksAs", "gap"),
    ),
    el("c:spPr", {}, el("a:noFill"), el("a:ln", {}, el("a:noFill"))),
    el(
      "c:txPr",
      {},
      el("a:bodyPr"),
      el("a:lstStyle"),
      el("a:p", {}, el("a:pPr", {}, el("a:defRPr")), el("a:endParaRPr", { lang: locale })),
    ),
    el("c:externalData", { "r:id": workbookId }, val("c:autoUpdate", 0)),
  );
}

/** The bars where the layout has them, so that labels left and right keep the room that was measured for them. */
function plotLayout({ box, plot }: PlacedChart): Xml {
  const share = (part: number, whole: number) => Math.round((part / whole) * 1e5) / 1e5;
  return el(
    "c:layout",
    {},
    el(
      "c:manualLayout",
      {},
      val("c:layoutTarget", "inner"),
      val("c:xMode", "edge"),
      val("c:yMode", "edge"),
      val("c:x", share(plot.x - box.x, box.width)),
      val("c:y", share(plot.y - box.y, box.height)),
      val("c:w", share(plot.width, box.width)),
      val("c:h", share(plot.height, box.height)),
    ),
  );
}

function series(chart: PlacedChart, locale: string): Xml {
  const { bars, columns } = chart;
  const points = bars.map((bar, i) =>
    el("c:dPt", {}, val("c:idx", i), val("c:invertIfNegative", 0), val("c:bubble3D", 0), fill(bar.colour)),
  );
  return el(
    "c:ser",
    {},
    val("c:idx", 0),
    val("c:order", 0),
    el("c:tx", {}, strings(headCell("value"), [columns.value])),
    fill(bars[0]?.colour ?? ""),
    val("c:invertIfNegative", 0),
    points,
    dataLabels(chart, locale),
    el(
      "c:cat",
      {},
      strings(
        cellRange("label", bars.length),
        bars.map((bar) => bar.label),
      ),
    ),
    el(
      "c:val",
      {},
      numbers(
        cellRange("value", bars.length),
        bars.map((bar) => bar.value),
      ),
    ),
    labelsRange(chart, cellRange("text", bars.length)),
  );
}

function fill(colour: string): Xml {
  return el("c:spPr", {}, solid(accentOf(colour)));
}

function strings(formula: string, values: readonly string[]): Xml {
  return el("c:strRef", {}, el("c:f", {}, formula), el("c:strCache", {}, cached(values)));
}

function numbers(formula: string, values: readonly number[]): Xml {
  const format = el("c:formatCode", {}, "General");
  return el("c:numRef", {}, el("c:f", {}, formula), el("c:numCache", {}, format, cached(values)));
}

function cached(values: readonly (string | number)[]): Child {
  return [val("c:ptCount", values.length), values.map((value, idx) => el("c:pt", { idx }, el("c:v", {}, value)))];
}
