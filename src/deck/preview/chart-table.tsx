import { chartTable } from "../chart-table";
import type { PlacedChart } from "../layout/placed";
import type { SlideChart } from "../plan-types";

/** The same data as a real table; its looks are the page's. */
export function ChartTable({ chart }: { chart: PlacedChart | SlideChart }) {
  const { head, rows } = chartTable(chart);
  const caption = typeof chart.title === "string" ? chart.title : chart.title.text;
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have a fixed order.
            <th key={i} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have a fixed order.
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
