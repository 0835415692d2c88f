import type { PlacedLine, PlacedLineChart } from "../layout/placed";
import { axisIds, lineAxes } from "./chart-axes";
import { lastPoint, lineColumns, lineTexts } from "./chart-cells";
import { numbers, strings } from "./chart-data";
import { cellLabels, labelsRange } from "./chart-labels";
import type { Design } from "./design";
import { deckColourOf } from "./palette";
import { line as stroke } from "./theme";
import { cellRange, headCell } from "./workbook-ranges";
import { type Child, el, val, type Xml } from "./xml";

/** In turn, so that lines can be told apart without their colours. */
const symbols = ["circle", "square", "triangle", "diamond", "x", "star"] as const;
/** Those that have no inside to fill. */
const open: readonly string[] = ["x", "star"];
/** The first, the second, the third … line of one colour. */
const dashes = ["solid", "sysDash", "lgDash", "sysDot", "dashDot", "sysDashDot"] as const;
const widths = { line: 2.25, symbol: 7 } as const;
/** To the right, so that no renderer sets a label on the symbol. */
const labelShift = 3;

/** Lines by month (ECMA-376 part 1, 21.2.2.97), a symbol where something was told, the name at the end. */
export function linePlot(chart: PlacedLineChart, design: Design): Xml[] {
  return [
    el(
      "c:lineChart",
      {},
      val("c:grouping", "standard"),
      val("c:varyColors", 0),
      chart.lines.map((line, i) => series(chart, line, i, design)),
      val("c:marker", 1),
      val("c:axId", axisIds.category),
      val("c:axId", axisIds.value),
    ),
    ...lineAxes(chart, design),
  ];
}

function series({ months, lines, valueSize, box }: PlacedLineChart, line: PlacedLine, i: number, design: Design): Xml {
  const { inks, words, scale } = design;
  const fill = inks.of(line.colour);
  const columns = lineColumns(i, lines.length);
  const texts = lineTexts(line);
  const last = lastPoint(line);
  const nth = lines.slice(0, i).filter(({ colour }) => deckColourOf(colour) === deckColourOf(line.colour)).length;
  const dash = val("a:prstDash", dashes[nth % dashes.length] ?? "solid");
  const look = el(
    "c:spPr",
    {},
    el("a:ln", { w: Math.round(widths.line * scale.length * 12700), cap: "rnd" }, fill, dash, el("a:round")),
  );
  const told = line.texts.flatMap((text, month) => (text && line.values[month] !== undefined ? month : []));
  const style = { locale: words.locale, size: valueSize, bold: true, fill };
  const shift = { x: round((labelShift * scale.length) / box.width), y: round(line.endShift / box.height) };
  const label = { idx: last, text: texts[last] ?? "", shift };
  return el(
    "c:ser",
    {},
    val("c:idx", i),
    val("c:order", i),
    el("c:tx", {}, strings(headCell(columns.value), [line.label])),
    look,
    // A month without news has no symbol: what was typed in by hand is drawn like that, too.
    el("c:marker", {}, val("c:symbol", "none")),
    told.map((idx) => el("c:dPt", {}, val("c:idx", idx), symbol(i, fill, design), val("c:bubble3D", 0), look)),
    label.text !== "" && cellLabels([label], { position: "r", style, firstId: i, every: false }, design),
    el("c:cat", {}, strings(cellRange(0, months.length), months)),
    el("c:val", {}, numbers(cellRange(columns.value, months.length), line.values)),
    val("c:smooth", 0),
    labelsRange(cellRange(columns.text, months.length), texts),
  );
}

function symbol(i: number, fill: Xml, { scale }: Design): Child {
  const name = symbols[i % symbols.length] ?? "circle";
  const inside = open.includes(name) ? el("a:noFill") : fill;
  // From 2 to 72 points, whole ones (ECMA-376 part 1, 21.2.3.46).
  const size = Math.max(2, Math.min(72, Math.round(widths.symbol * scale.length)));
  return el(
    "c:marker",
    {},
    val("c:symbol", name),
    val("c:size", size),
    el("c:spPr", {}, inside, stroke("a:ln", 1.25 * scale.length, fill, val("a:prstDash", "solid"))),
  );
}

function round(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}
