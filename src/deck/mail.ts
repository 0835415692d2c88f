/** A plan for mail and chat: HTML that mail programs keep (inline styles, tables), and plain text beside it. */
import { chartTable } from "./chart-table";
import { cleanText } from "./layout/clean";
import type { ContentSlide, DeckPlan, deckColours, PointGroup, SlideChart, SlidePlan, SlideRow } from "./plan-types";

export interface MailContent {
  html: string;
  text: string;
}

/** Colours by token, as hex digits without "#". */
type MailPalette = Record<(typeof deckColours)[number] | "ink" | "muted" | "line", string>;

export function writeMail(plan: DeckPlan, palette: MailPalette): MailContent {
  return {
    html: plan.slides.map((slide) => html(slide, plan.language, palette)).join(""),
    text: plan.slides.map(text).join("\n\n"),
  };
}

function html(slide: SlidePlan, language: string, palette: MailPalette): string {
  const muted = `color:#${palette.muted};font-size:13px`;
  return [
    `<div lang="${language}" style="font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#${palette.ink};max-width:680px">`,
    `<p style="${muted};margin:0">${escapeHtml(slide.kicker)}</p>`,
    `<h1 style="font-size:24px;line-height:1.25;font-weight:bold;margin:4px 0 16px">${escapeHtml(slide.title)}</h1>`,
    ...(slide.kind === "title" ? [`<p>${escapeHtml(slide.subtitle)}</p>`] : htmlContent(slide, muted, palette)),
    `<p style="${muted};margin:20px 0 0">${escapeHtml(slide.footer)} <a href="${escapeHtml(safeLink(slide.link.url))}">${escapeHtml(slide.link.text)}</a></p>`,
    "</div>",
  ].join("");
}

function htmlContent(
  { columns, rows, chart, points = [] }: ContentSlide,
  muted: string,
  palette: MailPalette,
): string[] {
  const table = `<table cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%"><thead><tr style="${muted};text-align:left"><th scope="col">${escapeHtml(columns.figure)}</th><th scope="col">${escapeHtml(columns.signal)}</th></tr></thead><tbody>${rows.map((row) => htmlRow(row, palette)).join("")}</tbody></table>`;
  return [...(rows.length ? [table] : []), ...(chart ? htmlChart(chart, muted) : []), ...points.map(htmlPoints)];
}

function htmlChart(chart: SlideChart, muted: string): string[] {
  const cell = (text: string, i: number) =>
    i
      ? `<td style="padding:3px 16px 3px 0;text-align:right"><b>${escapeHtml(text)}</b></td>`
      : `<td style="padding:3px 16px 3px 0">${escapeHtml(text)}</td>`;
  const { head, rows } = chartTable(chart);
  const names = `<thead><tr style="${muted};text-align:left">${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("")}</tr></thead>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
  return [
    `<h2 style="font-size:17px;margin:20px 0 0">${escapeHtml(chart.title)}</h2><p style="${muted};margin:0 0 6px">${escapeHtml(chart.subtitle)}</p><table cellspacing="0" cellpadding="0" style="border-collapse:collapse">${names}<tbody>${body}</tbody></table>`,
    ...(chart.note ? [`<p style="${muted};margin:4px 0 0">${escapeHtml(chart.note)}</p>`] : []),
  ];
}

function htmlPoints({ title, items }: PointGroup): string {
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join("");
  return `<h2 style="font-size:17px;margin:20px 0 4px">${escapeHtml(title)}</h2><ul style="margin:0;padding-left:20px">${list}</ul>`;
}

function htmlRow(row: SlideRow, palette: MailPalette): string {
  const colour = palette[row.colour as (typeof deckColours)[number]] ?? palette.ink;
  const cell = `padding:8px 16px 8px 0;border-top:2px solid #${colour};vertical-align:top`;
  const url = row.url && safeLink(row.url);
  const linked = (text: string) => (url ? `<a href="${escapeHtml(url)}">${text}</a>` : text);
  const lead = row.lead ? `${linked(`<b>${escapeHtml(row.lead)}</b>`)}<br>` : "";
  const rest = row.lead ? escapeHtml(row.text) : linked(escapeHtml(row.text));
  return [
    `<tr><td style="${cell};width:170px"><span style="font-size:19px;color:#${colour}">${escapeHtml(row.figure)}</span><br><span style="font-size:12px;color:#${palette.muted}">${escapeHtml(row.caption)}</span></td>`,
    `<td style="${cell}">${lead}${rest}</td></tr>`,
  ].join("");
}

function text(slide: SlidePlan): string {
  return [
    slide.kicker,
    slide.title,
    ...(slide.kind === "title" ? [slide.subtitle] : textContent(slide)),
    slide.footer,
    slide.link.url,
  ].join("\n\n");
}

function textContent({ rows, chart, points = [] }: ContentSlide): string[] {
  return [
    ...rows.map(textRow),
    ...(chart ? [textChart(chart)] : []),
    ...points.map(({ title, items }) => [title, ...items.map((item) => `– ${item}`)].join("\n")),
  ];
}

function textRow({ lead, text, figure, caption, url }: SlideRow): string {
  const known = figure && caption ? `${figure} (${caption})` : figure || caption;
  return `– ${[lead, text, known, url && safeLink(url)].filter(Boolean).join("\n  ")}`;
}

function textChart(chart: SlideChart): string {
  const { head, rows: cells } = chartTable(chart);
  // A line's cell needs the name over its column; a bar's row begins with its own.
  const named = (text: string, i: number) => (chart.type === "line" && text ? `${head[i + 1]} ${text}` : text);
  const rows = cells.map(([first, ...rest]) => `– ${first} – ${rest.map(named).filter(Boolean).join(", ")}`);
  return [`${chart.title} (${chart.subtitle})`, ...rows, ...(chart.note ? [chart.note] : [])].join("\n");
}

function escapeHtml(value: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return cleanText(value).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A link that is not http or https leads nowhere. */
function safeLink(url: string): string {
  return /^https?:\/\//i.test(url) ? url : "";
}
