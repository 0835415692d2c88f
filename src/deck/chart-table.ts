/** A chart as the rows of a table: what Markdown and mail show in its place, and what its CSV holds. */
import type { SlideChart } from "./plan-types";

export interface ChartTable {
  head: string[];
  /** Texts as on the slide. */
  rows: string[][];
}

/** Bars one a row; lines by month, only those in which something was told. */
export function chartTable(chart: SlideChart): ChartTable {
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
