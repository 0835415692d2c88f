import type { PlacedChart } from "../layout/placed";
import { barPlot } from "./bar-plot";
import type { Design } from "./design";
import { linePlot } from "./line-plot";
import { declare } from "./namespaces";
import { el, val, type Xml } from "./xml";

/**
 * A native chart (ECMA-376 part 1, 21.2) that reads its categories, values and labels from its workbook (chart-cells.ts).
 * `workbookId` is the chart's relationship to that workbook.
 */
export function chartXml(chart: PlacedChart, workbookId: string, design: Design): Xml {
  const { locale } = design.words;
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
        chart.type === "bar" ? barPlot(chart, design) : linePlot(chart, design),
        transparent(),
      ),
      val("c:plotVisOnly", 1),
      val("c:dispBlanksAs", "gap"),
    ),
    transparent(),
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

/** The marks where the layout has them, so that labels around them keep the room that was measured for them. */
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

function transparent(): Xml {
  return el("c:spPr", {}, el("a:noFill"), el("a:ln", {}, el("a:noFill")));
}
