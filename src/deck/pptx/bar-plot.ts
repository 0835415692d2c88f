import type { PlacedBarChart } from "../layout/placed";
import { axisIds, barAxes } from "./chart-axes";
import { barColumns } from "./chart-cells";
import { numbers, strings } from "./chart-data";
import { cellLabels, labelsRange } from "./chart-labels";
import type { Design } from "./design";
import { cellRange, headCell } from "./workbook-ranges";
import { el, val, type Xml } from "./xml";

/** Share of a bar's thickness left free between two bars, in per cent. */
const gapWidth = 45;

/** Horizontal bars (ECMA-376 part 1, 21.2.2.16), each in its colour, with its label at its end. */
export function barPlot(chart: PlacedBarChart, design: Design): Xml[] {
  return [
    el(
      "c:barChart",
      {},
      val("c:barDir", "bar"),
      val("c:grouping", "clustered"),
      val("c:varyColors", 0),
      series(chart, design),
      val("c:gapWidth", gapWidth),
      val("c:axId", axisIds.category),
      val("c:axId", axisIds.value),
    ),
    ...barAxes(chart, design),
  ];
}

function series({ bars, columns, valueSize }: PlacedBarChart, design: Design): Xml {
  const { inks, words } = design;
  const fill = (colour: string) => el("c:spPr", {}, inks.of(colour));
  const points = bars.map((bar, i) =>
    el("c:dPt", {}, val("c:idx", i), val("c:invertIfNegative", 0), val("c:bubble3D", 0), fill(bar.colour)),
  );
  const style = { locale: words.locale, size: valueSize, bold: true, fill: inks.ink };
  const labels = bars.map(({ text }, idx) => ({ idx, text }));
  const labelCells = cellRange(barColumns.label, bars.length);
  const valueCells = cellRange(barColumns.value, bars.length);
  return el(
    "c:ser",
    {},
    val("c:idx", 0),
    val("c:order", 0),
    el("c:tx", {}, strings(headCell(barColumns.value), [columns.value])),
    fill(bars[0]?.colour ?? ""),
    val("c:invertIfNegative", 0),
    points,
    cellLabels(labels, { position: "outEnd", style, firstId: 0, every: true }, design),
    el(
      "c:cat",
      {},
      strings(
        labelCells,
        bars.map((bar) => bar.label),
      ),
    ),
    el(
      "c:val",
      {},
      numbers(
        valueCells,
        bars.map((bar) => bar.value),
      ),
    ),
    labelsRange(
      cellRange(barColumns.text, bars.length),
      bars.map((bar) => bar.text),
    ),
  );
}
