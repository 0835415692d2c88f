/** A chart's data for spreadsheets. */
import { toCsv } from "@/lib/csv";
import type { Language } from "@/lib/language";
import type { PlacedChart } from "../layout/placed";
import type { SlideChart } from "../plan-types";
import { words } from "./words";

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
