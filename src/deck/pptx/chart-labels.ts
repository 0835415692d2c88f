import type { PlacedChart } from "../layout/placed";
import { ns } from "./namespaces";
import { type RunStyle, runProperties } from "./text-runs";
import { solid } from "./theme";
import { guid } from "./units";
import { el, val, type Xml } from "./xml";

/**
 * Value labels as "value from cells" (MS-ODRAWXML 2.2.1.3 and 2.3.55): PowerPoint reads them from column C of
 * the workbook, so they stay true after "Edit data". The fields hold the same text for readers that know no such range.
 */
export function dataLabels(chart: PlacedChart, locale: string): Xml {
  const style: RunStyle = { locale, size: chart.valueSize, bold: true, fill: solid("tx1") };
  const each = chart.bars.map((bar, i) =>
    el(
      "c:dLbl",
      {},
      val("c:idx", i),
      el("c:tx", {}, el("c:rich", {}, labelBody(), el("a:lstStyle"), cellField(bar.text, i, style))),
      val("c:dLblPos", "outEnd"),
      shown(),
      fromCells(),
    ),
  );
  return el(
    "c:dLbls",
    {},
    each,
    el("c:spPr", {}, el("a:noFill"), el("a:ln", {}, el("a:noFill"))),
    textProperties(style),
    val("c:dLblPos", "outEnd"),
    shown(),
    fromCells(),
  );
}

/** The series' extension that names the range of labels, with their cache. */
export function labelsRange(chart: PlacedChart, formula: string): Xml {
  const cache = el(
    "c15:dlblRangeCache",
    {},
    val("c:ptCount", chart.bars.length),
    chart.bars.map((bar, idx) => el("c:pt", { idx }, el("c:v", {}, bar.text))),
  );
  return el(
    "c:extLst",
    {},
    el(
      "c:ext",
      { uri: "{02D57815-91ED-43cb-92C2-25804820EDAC}", "xmlns:c15": ns.c15 },
      el("c15:datalabelsRange", {}, el("c15:f", {}, formula), cache),
    ),
  );
}

/** Text properties of an axis or of labels; upright, never turned to fit. */
export function textProperties(style: RunStyle): Xml {
  return el(
    "c:txPr",
    {},
    labelBody(),
    el("a:lstStyle"),
    el("a:p", {}, el("a:pPr", {}, runProperties("a:defRPr", style)), el("a:endParaRPr", { lang: style.locale })),
  );
}

function labelBody(): Xml {
  // PowerPoint would else wrap a label at a fifth of the chart's width.
  const insets = { lIns: 38100, tIns: 19050, rIns: 38100, bIns: 19050 };
  return el("a:bodyPr", { rot: 0, vert: "horz", wrap: "none", ...insets, anchor: "ctr" }, el("a:spAutoFit"));
}

function cellField(text: string, index: number, style: RunStyle): Xml {
  const id = guid(0xce11, index);
  return el(
    "a:p",
    {},
    el("a:pPr", {}, runProperties("a:defRPr", style)),
    el(
      "a:fld",
      { id, type: "CELLRANGE" },
      runProperties("a:rPr", style),
      el("a:pPr", {}, runProperties("a:defRPr", style)),
      el("a:t", {}, text),
    ),
    el("a:endParaRPr", { lang: style.locale }),
  );
}

function shown(): Xml[] {
  return ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) => val(`c:show${what}`, 0));
}

/** One child only: the schema allows an extension no more, and each of those it may have is optional. */
function fromCells(): Xml {
  const uri = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  return el("c:extLst", {}, el("c:ext", { uri, "xmlns:c15": ns.c15 }, val("c15:showDataLabelsRange", 1)));
}
