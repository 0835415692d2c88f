/** From the sheet's points to a slide's real ones. Type may be scaled more than lengths: see `DeckStyle.typeScale`. */
import type { Box, PlacedChart, PlacedPoints, PlacedRow, PlacedSlide, PlacedTable, PlacedText } from "./placed";
import type { Sheet } from "./sheet";

/** The sheet with every length times `k`. */
export function scaleSheet(sheet: Sheet, k: number): Sheet {
  const { content, logo } = sheet;
  return {
    width: sheet.width * k,
    height: sheet.height * k,
    content: { x: content.x * k, width: content.width * k },
    bodyBottom: sheet.bodyBottom * k,
    footerRule: sheet.footerRule * k,
    boxes: scaleBoxes(sheet.boxes, k),
    ...(logo && { logo: scaleBoxes(logo, k) }),
  };
}

/** The slide with every length times `k`, and every type size times `k` and `typeScale`. */
export function scaleSlide(slide: PlacedSlide, k: number, typeScale: number): PlacedSlide {
  const by = { length: k, type: k * typeScale };
  const { subtitle, table, chart, points } = slide;
  return {
    ...slide,
    kicker: scaleText(slide.kicker, by),
    title: scaleText(slide.title, by),
    ...(subtitle && { subtitle: scaleText(subtitle, by) }),
    ...(table && { table: scaleTable(table, by) }),
    ...(chart && { chart: scaleChart(chart, by) }),
    ...(points && { points: scalePoints(points, by) }),
    footer: scaleText(slide.footer, by),
    link: scaleText(slide.link, by),
    number: scaleBox(slide.number, k),
  };
}

interface Factors {
  length: number;
  type: number;
}

function scaleBox(box: Box, k: number): Box {
  return { x: box.x * k, y: box.y * k, width: box.width * k, height: box.height * k };
}

function scaleBoxes<Name extends string>(boxes: Record<Name, Box>, k: number): Record<Name, Box> {
  const scaled = { ...boxes };
  for (const name in scaled) scaled[name] = scaleBox(scaled[name], k);
  return scaled;
}

function scaleText<Text extends PlacedText>(text: Text, by: Factors): Text {
  return { ...text, box: scaleBox(text.box, by.length), size: text.size * by.type };
}

function scaleTable({ box, columns, header, rows, sizes, padding, ...rest }: PlacedTable, by: Factors): PlacedTable {
  return {
    ...rest,
    box: scaleBox(box, by.length),
    columns: columns.map((width) => width * by.length),
    header: { ...header, height: header.height * by.length, size: header.size * by.type },
    rows: rows.map((row) => scaleRow(row, by)),
    sizes: { text: sizes.text * by.type, figure: sizes.figure * by.type, caption: sizes.caption * by.type },
    padding: {
      top: padding.top * by.length,
      signalTop: padding.signalTop * by.length,
      bottom: padding.bottom * by.length,
      gap: padding.gap * by.length,
      right: padding.right * by.length,
    },
  };
}

function scaleRow(row: PlacedRow, by: Factors): PlacedRow {
  const { figure } = row;
  return {
    ...row,
    height: row.height * by.length,
    figure: { ...figure, size: figure.size * by.type, small: figure.small * by.type },
  };
}

function scaleChart(chart: PlacedChart, by: Factors): PlacedChart {
  const { axis, note } = chart;
  const common = {
    box: scaleBox(chart.box, by.length),
    plot: scaleBox(chart.plot, by.length),
    title: scaleText(chart.title, by),
    subtitle: scaleText(chart.subtitle, by),
    ...(note && { note: scaleText(note, by) }),
    axis: { ...axis, tickSize: axis.tickSize * by.type },
    labelSize: chart.labelSize * by.type,
    valueSize: chart.valueSize * by.type,
  };
  switch (chart.type) {
    case "bar":
      return { ...chart, ...common, labelWidth: chart.labelWidth * by.length };
    case "line":
      return {
        ...chart,
        ...common,
        lines: chart.lines.map((line) => ({ ...line, endShift: line.endShift * by.length })),
      };
  }
}

function scalePoints(points: PlacedPoints, by: Factors): PlacedPoints {
  const { rule } = points;
  return {
    ...points,
    ...(rule && { rule: { x: rule.x * by.length, y: rule.y * by.length, width: rule.width * by.length } }),
    box: scaleBox(points.box, by.length),
    titleSize: points.titleSize * by.type,
    itemSize: points.itemSize * by.type,
    gap: points.gap * by.length,
    groupGap: points.groupGap * by.length,
  };
}
