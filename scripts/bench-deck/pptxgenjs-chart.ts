import type PptxGenJS from "pptxgenjs";
import { axisFormat, positionOf } from "@/deck/layout/axis";
import type { Box, PlacedBarChart, PlacedChart, PlacedLineChart } from "@/deck/layout/placed";
import { deckColourOf } from "@/deck/pptx/palette";
import type { Language } from "@/lib/language";
import { type Drawing, inBox, runs } from "./pptxgenjs-parts";

/** Its labels are texts beside the marks: PptxGenJS has number formats alone, which cannot say "more than 3 bn". */
export function addPlacedChart(chart: PlacedChart, language: Language, draw: Drawing): void {
  const look = chartLook(chart, axisFormat(chart.axis, language), draw);
  if (chart.type === "bar") addBars(chart, look, draw);
  else addLines(chart, look, draw);
}

function addBars(chart: PlacedBarChart, look: PptxGenJS.IChartOpts, draw: Drawing): void {
  const { axis, bars, columns, plot, valueSize } = chart;
  const { palette } = draw.style;
  const log = axis.scale === "log";
  const labels = bars.map(({ label }) => label);
  const values = bars.map(({ value }) => value);
  const options: PptxGenJS.IChartOpts = {
    ...look,
    barDir: "bar",
    barGapWidthPct: 45,
    chartColors: bars.map(({ colour }) => palette[deckColourOf(colour)]),
    catAxisLabelColor: palette.ink,
    valAxisHidden: !log,
    // With categories from the top, their far end is the bottom.
    valAxisLabelPos: "high",
    ...(log && { valAxisMaxVal: axis.max }),
  };
  // Bars from the top: the library can, its types say that it cannot.
  const fromTop = Object.assign(options, { catAxisOrientation: "maxMin" });
  draw.slide.addChart("bar", [{ name: columns.value, labels, values }], fromTop);
  const step = plot.height / bars.length;
  bars.forEach(({ value, text }, i) => {
    const at = { x: plot.x + positionOf(value, axis) * plot.width + 3, y: plot.y + i * step, height: step };
    addLabel(text, at, { fontSize: valueSize, color: palette.ink }, chart, draw);
  });
}

function addLines(chart: PlacedLineChart, look: PptxGenJS.IChartOpts, draw: Drawing): void {
  const { axis, lines, months, plot, valueSize } = chart;
  const { palette } = draw.style;
  const colour = (token: string) => palette[deckColourOf(token)];
  // It changes the arrays, too.
  const data = lines.map(({ label, values }) => ({ name: label, labels: [...months], values: [...values] }));
  draw.slide.addChart("line", data, {
    ...look,
    chartColors: lines.map((line) => colour(line.colour)),
    catAxisLabelColor: palette.muted,
    displayBlanksAs: "gap",
    lineSize: 2.25,
    lineDataSymbolSize: 7,
    valAxisMaxVal: axis.max,
  });
  const height = 1.5 * valueSize;
  for (const { values, colour: token, endText, endShift } of lines) {
    const last = values.findLast((value) => value !== undefined) ?? axis.min;
    const middle = plot.y + plot.height * (1 - positionOf(last, axis)) + endShift;
    const at = { x: plot.x + plot.width + 6, y: middle - height / 2, height };
    addLabel(endText, at, { fontSize: valueSize, color: colour(token) }, chart, draw);
  }
}

function chartLook(chart: PlacedChart, format: string, { style }: Drawing): PptxGenJS.IChartOpts {
  const { box, plot, axis } = chart;
  const { muted, line } = style.palette;
  return {
    ...inBox(box),
    altText: chart.description,
    layout: {
      x: (plot.x - box.x) / box.width,
      y: (plot.y - box.y) / box.height,
      w: plot.width / box.width,
      h: plot.height / box.height,
    },
    catAxisLabelFontSize: chart.labelSize,
    catAxisLabelFontFace: style.fonts.body,
    catAxisLineColor: muted,
    catAxisMajorTickMark: "none",
    valAxisLabelFontSize: axis.tickSize || 8,
    valAxisLabelFontFace: style.fonts.body,
    valAxisLabelColor: muted,
    valAxisLabelFormatCode: format,
    valAxisLineShow: false,
    valAxisMajorTickMark: "none",
    valAxisMinVal: axis.min,
    ...(axis.scale === "log" && { valAxisLogScaleBase: 10, valAxisMajorUnit: 10 ** axis.step }),
    valGridLine: { color: line, size: 0.5 },
  };
}

/** From its place to the right end of the chart. */
function addLabel(
  text: string,
  at: Omit<Box, "width">,
  look: PptxGenJS.TextPropsOptions,
  { box }: PlacedChart,
  draw: Drawing,
): void {
  const place = inBox({ ...at, width: box.x + box.width - at.x });
  draw.slide.addText(runs([[text, { ...look, bold: true }]], draw), {
    ...place,
    margin: 0,
    valign: "middle",
    wrap: false,
  });
}
