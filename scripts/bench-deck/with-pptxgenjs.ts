/**
 * The same slides by PptxGenJS 4.0.1: the same texts in the same boxes, tables with the same cells, native charts with the
 * same data, notes, links. It is given what it can do and nothing that it cannot: it has no layouts, sections or labels
 * from cells, and sets one colour a series of bars.
 */
import PptxGenJS from "pptxgenjs";
import type { Box, PlacedChart, PlacedSlide, PlacedTable, PlacedText } from "@/deck/layout/placed";
import { deckColourOf, type Palette } from "@/deck/pptx/palette";
import type { DeckStyle } from "@/deck/style";

const master = "VIGIE";
const font = "Arial";

export async function withPptxGenJs(slides: readonly PlacedSlide[], { palette }: DeckStyle): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = slides[0]?.title.text ?? "";
  deck.theme = { headFontFace: font, bodyFontFace: font };
  deck.defineSlideMaster({
    title: master,
    background: { color: palette.paper },
    objects: [
      {
        placeholder: {
          options: { name: "title", type: "title", ...inches({ x: 42, y: 49, width: 876, height: 40 }) },
          text: "",
        },
      },
    ],
  });
  for (const slide of slides) addSlide(deck, slide, palette);
  return (await deck.write({ outputType: "uint8array", compression: true })) as Uint8Array;
}

function addSlide(deck: PptxGenJS, slide: PlacedSlide, palette: Palette): void {
  const page = deck.addSlide({ masterName: master });
  const text = (placed: PlacedText | undefined, options: PptxGenJS.TextPropsOptions = {}) =>
    placed?.text && page.addText(placed.text, { ...textOptions(placed), color: palette.muted, ...options });
  page.addText(slide.title.text, { ...textOptions(slide.title), placeholder: "title", bold: true, color: palette.ink });
  text(slide.kicker);
  text(slide.subtitle);
  if (slide.table)
    page.addTable(rowsOf(slide.table, palette), { ...inches(slide.table.box), colW: slide.table.columns.map(inch) });
  if (slide.chart) {
    text(slide.chart.title, { bold: true, color: palette.ink });
    text(slide.chart.subtitle);
    text(slide.chart.note);
    addChart(deck, page, slide.chart, palette);
  }
  if (slide.points)
    page.addText(pointsOf(slide, palette), { ...inches(slide.points.box), margin: 0, valign: "top", fontFace: font });
  text(slide.footer);
  text(slide.link, slide.link.url ? { hyperlink: { url: slide.link.url } } : {});
  page.addNotes(slide.notes.join("\n"));
}

function textOptions({ box, size }: PlacedText): PptxGenJS.TextPropsOptions {
  return { ...inches(box), fontSize: size, fontFace: font, margin: 0, valign: "top" };
}

function rowsOf({ header, rows, sizes }: PlacedTable, palette: Palette): PptxGenJS.TableRow[] {
  const head = header.cells.map((text) => ({ text, options: { fontSize: header.size, color: palette.muted } }));
  return [
    head,
    ...rows.map((row): PptxGenJS.TableRow => {
      const colour = palette[deckColourOf(row.colour)];
      const figure = `${row.figure.before}${row.figure.number}${row.figure.after}`;
      const cells: PptxGenJS.TableRow = [
        {
          text: [
            { text: figure, options: { fontSize: row.figure.size, bold: true, color: colour, breakLine: true } },
            { text: row.caption, options: { fontSize: sizes.caption, color: palette.muted } },
          ],
          options: { valign: "top" },
        },
        {
          text: [
            {
              text: row.lead,
              options: { fontSize: sizes.text, bold: true, color: palette.ink, breakLine: row.stacked },
            },
            {
              text: row.text,
              options: { fontSize: sizes.text, color: palette.ink, ...(row.url && { hyperlink: { url: row.url } }) },
            },
          ],
          options: { valign: "top" },
        },
      ];
      return cells.slice(-header.cells.length);
    }),
  ];
}

function pointsOf({ points }: PlacedSlide, palette: Palette): PptxGenJS.TextProps[] {
  return (points?.groups ?? []).flatMap(({ title, items }) => [
    { text: title, options: { bold: true, fontSize: points?.titleSize ?? 14, color: palette.ink, breakLine: true } },
    ...items.map((text) => ({
      text,
      options: {
        fontSize: points?.itemSize ?? 12,
        color: palette.ink,
        breakLine: true,
        paraSpaceBefore: points?.gap ?? 6,
      },
    })),
  ]);
}

function addChart(deck: PptxGenJS, page: PptxGenJS.Slide, chart: PlacedChart, palette: Palette): void {
  const { axis, labelSize } = chart;
  const common: PptxGenJS.IChartOpts = {
    ...inches(chart.box),
    altText: chart.description,
    catAxisLabelFontSize: labelSize,
    valAxisLabelFontSize: 9,
    valAxisMinVal: axis.min,
    valAxisMaxVal: axis.max,
    ...(axis.scale === "log" && { valAxisLogScaleBase: 10 }),
  };
  if (chart.type === "bar") {
    const data = [
      {
        name: chart.columns.value,
        labels: chart.bars.map(({ label }) => label),
        values: chart.bars.map(({ value }) => value),
      },
    ];
    const colours = chart.bars.map(({ colour }) => palette[deckColourOf(colour)]);
    page.addChart(deck.ChartType.bar, data, {
      ...common,
      barDir: "bar",
      barGapWidthPct: 45,
      // Its types know one way only; its writer knows both.
      ...({ catAxisOrientation: "maxMin" } as object),
      chartColors: colours,
      showValue: true,
    });
    return;
  }
  const data = chart.lines.map(({ label, values }) => ({
    name: label,
    labels: chart.months,
    values: values.map((value) => value ?? 0),
  }));
  const colours = chart.lines.map(({ colour }) => palette[deckColourOf(colour)]);
  page.addChart(deck.ChartType.line, data, { ...common, chartColors: colours, showLegend: true });
}

function inches({ x, y, width, height }: Box) {
  return { x: inch(x), y: inch(y), w: inch(width), h: inch(height) };
}

function inch(points: number): number {
  return points / 72;
}
