/** Addresses in a chart's workbook. Columns count from 0, as in `Cell[][]`. */
export const dataSheet = "Data";

/** "A" … "Z", "AA" … */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** "Data!$B$1": the head of a column, as a chart refers to it. */
export function headCell(column: number): string {
  return `${dataSheet}!$${columnName(column)}$1`;
}

/** "Data!$B$2:$B$8": the cells of a column under its head. */
export function cellRange(column: number, rows: number): string {
  const name = columnName(column);
  return `${dataSheet}!$${name}$2:$${name}$${rows + 1}`;
}
