/** A chart's data as cells: for the table beside it and for spreadsheets. */
import { toCsv } from "@/lib/csv";
import type { Language } from "@/lib/language";
import type { PlacedBarChart, PlacedChart, PlacedLineChart } from "../layout/placed";
import type { BarChart, LineChart, SlideChart } from "../plan-types";
import { words } from "./words";

export interface ChartCells {
  columns: string[];
  rows: string[][];
}

type AnyBars = Pick<BarChart | PlacedBarChart, "type" | "columns" | "bars">;
type AnyLines = Pick<LineChart | PlacedLineChart, "type" | "column" | "months" | "lines">;

/** The data as told: a bar and its value a row, or a month and what was told of each line in it; no empty month. */
export function chartCells(chart: AnyBars | AnyLines): ChartCells {
  if (chart.type === "bar") {
    const { columns, bars } = chart;
    return { columns: [columns.label, columns.text], rows: bars.map(({ label, text }) => [label, text]) };
  }
  const { column, months, lines } = chart;
  return {
    columns: [column, ...lines.map(({ label }) => label)],
    rows: months
      .map((month, i) => [month, ...lines.map(({ texts }) => texts[i] ?? "")])
      .filter(([, ...told]) => told.some(Boolean)),
  };
}

/** Numbers in base units beside the texts: a row a bar, or a row for each figure told of a line, by month. */
export function chartCsv(chart: SlideChart | PlacedChart, language: Language): string {
  if (chart.type === "bar") {
    const { columns, bars } = chart;
    return toCsv([
      [columns.label, columns.value, columns.text],
      ...bars.map(({ label, value, text }) => [label, value, text]),
    ]);
  }
  const { line: series, value, text } = words[language];
  const told = chart.months.flatMap((month, i) =>
    chart.lines.flatMap((line) => {
      const words = line.texts[i];
      return words === undefined ? [] : [[month, line.label, line.values[i], words]];
    }),
  );
  return toCsv([[chart.column, series, value, text], ...told]);
}
