import type { PlacedBarChart, PlacedChart, PlacedLine, PlacedLineChart } from "../layout/placed";

/** Nothing where a cell is absent. */
export type Cell = string | number | undefined;

/** A bar chart's workbook: a row a bar. */
export const barColumns = { label: 0, value: 1, text: 2 } as const;

/** A line chart's workbook: a row a month; after its name, the values of every line, then the texts of every line. */
export function lineColumns(line: number, lines: number): { value: number; text: number } {
  return { value: 1 + line, text: 1 + lines + line };
}

/** What stands in a chart's workbook, heads first. `labels` names the columns of texts. */
export function chartCells(chart: PlacedChart, labels: string): Cell[][] {
  return chart.type === "bar" ? barCells(chart) : lineCells(chart, labels);
}

function barCells({ columns, bars }: PlacedBarChart): Cell[][] {
  return [columns, ...bars].map(({ label, value, text }) => [label, value, text]);
}

function lineCells({ column, months, lines }: PlacedLineChart, labels: string): Cell[][] {
  const texts = lines.map(lineTexts);
  return [
    [column, ...lines.map(({ label }) => label), ...lines.map(({ label }) => `${label} · ${labels}`)],
    ...months.map((month, i) => [month, ...lines.map(({ values }) => values[i]), ...texts.map((text) => text[i])]),
  ];
}

/** What was told in each month, and in the last one what the line's label says. */
export function lineTexts(line: PlacedLine): (string | undefined)[] {
  const last = lastPoint(line);
  return line.values.map((_, i) => (i === last ? line.endText || undefined : line.texts[i]));
}

/** The month that a line ends with. */
export function lastPoint({ values }: PlacedLine): number {
  return values.findLastIndex((value) => value !== undefined);
}
