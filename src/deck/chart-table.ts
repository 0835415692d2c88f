/** A chart as the rows of a table: what pages, Markdown and mail show beside it or in its place. */
import type { PlacedBarChart, PlacedLineChart } from "./layout/placed";
import type { BarChart, LineChart } from "./plan-types";

export interface ChartTable {
  head: string[];
  /** Texts as on the slide. */
  rows: string[][];
}

type AnyBars = Pick<BarChart | PlacedBarChart, "type" | "columns" | "bars">;
type AnyLines = Pick<LineChart | PlacedLineChart, "type" | "column" | "months" | "lines">;

/** The data as told: a bar and its value a row, or a month and what was told of each line in it; no empty month. */
export function chartTable(chart: AnyBars | AnyLines): ChartTable {
  switch (chart.type) {
    case "bar":
      return {
        head: [chart.columns.label, chart.columns.text],
        rows: chart.bars.map(({ label, text }) => [label, text]),
      };
    case "line":
      return {
        head: [chart.column, ...chart.lines.map(({ label }) => label)],
        rows: chart.months
          .map((month, i) => [month, ...chart.lines.map(({ texts }) => texts[i] ?? "")])
          .filter((row) => row.slice(1).some(Boolean)),
      };
  }
}
