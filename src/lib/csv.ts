/** Comma-separated text, RFC 4180, with the byte-order mark that spreadsheets need to read accents. */
export function toCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * Where a spreadsheet would begin a formula (OWASP, CSV injection; full-width signs are taken for the plain ones). After
 * a semicolon or a line end, too: a spreadsheet set to French parts cells there, whatever quotes stand around.
 */
const formulaStart = /(?<=^|[;\r\n])(?=[^\S\r\n]*[=+\-@＝＋－＠\t\r\0])/g;

function cell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  // An apostrophe makes plain text of it.
  const safe = value.replace(formulaStart, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
