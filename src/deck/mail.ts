/** A plan for mail and chat: HTML that mail programs keep (inline styles, tables), and plain text beside it. */
import { cleanText } from "./layout/clean";
import type { DeckPlan, deckColours, SlideRow } from "./plan-types";

export interface MailContent {
  html: string;
  text: string;
}

/** @param palette colours by token, as hex digits without "#" */
export function writeMail(
  plan: DeckPlan,
  palette: Record<(typeof deckColours)[number] | "ink" | "muted" | "line", string>,
): MailContent {
  return {
    html: plan.slides.map((slide) => html(slide, plan.language, palette)).join(""),
    text: plan.slides.map(text).join("\n\n"),
  };
}

type Slide = DeckPlan["slides"][number];

function html(slide: Slide, language: string, palette: Parameters<typeof writeMail>[1]): string {
  const muted = `color:#${palette.muted};font-size:13px`;
  const rows = slide.rows.map((row) => htmlRow(row, palette)).join("");
  const bars = slide.chart?.bars
    .map(
      (bar) =>
        `<tr><td style="padding:3px 16px 3px 0">${escapeHtml(bar.label)}</td><td style="padding:3px 0;text-align:right"><b>${escapeHtml(bar.text)}</b></td></tr>`,
    )
    .join("");
  return [
    `<div lang="${language}" style="font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#${palette.ink};max-width:680px">`,
    `<p style="${muted};margin:0">${escapeHtml(slide.kicker)}</p>`,
    `<h1 style="font-size:24px;line-height:1.25;font-weight:bold;margin:4px 0 16px">${escapeHtml(slide.title)}</h1>`,
    `<table cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%"><thead><tr style="${muted};text-align:left"><th scope="col">${escapeHtml(slide.columns.figure)}</th><th scope="col">${escapeHtml(slide.columns.signal)}</th></tr></thead><tbody>${rows}</tbody></table>`,
    ...(slide.chart && bars
      ? [
          `<h2 style="font-size:17px;margin:20px 0 0">${escapeHtml(slide.chart.title)}</h2><p style="${muted};margin:0 0 6px">${escapeHtml(slide.chart.subtitle)}</p><table cellspacing="0" cellpadding="0" style="border-collapse:collapse"><tbody>${bars}</tbody></table>`,
        ]
      : []),
    ...(slide.chart?.note ? [`<p style="${muted};margin:4px 0 0">${escapeHtml(slide.chart.note)}</p>`] : []),
    ...(slide.questions
      ? [
          `<h2 style="font-size:17px;margin:20px 0 4px">${escapeHtml(slide.questions.title)}</h2><ul style="margin:0;padding-left:20px">${slide.questions.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`,
        ]
      : []),
    `<p style="${muted};margin:20px 0 0">${escapeHtml(slide.footer)} <a href="${escapeHtml(safeLink(slide.link.url))}">${escapeHtml(slide.link.text)}</a></p>`,
    "</div>",
  ].join("");
}

function htmlRow(row: SlideRow, palette: Parameters<typeof writeMail>[1]): string {
  const colour = palette[row.colour as (typeof deckColours)[number]] ?? palette.ink;
  const cell = `padding:8px 16px 8px 0;border-top:2px solid #${colour};vertical-align:top`;
  return [
    `<tr><td style="${cell};width:170px"><span style="font-size:19px;color:#${colour}">${escapeHtml(row.figure)}</span><br><span style="font-size:12px;color:#${palette.muted}">${escapeHtml(row.caption)}</span></td>`,
    `<td style="${cell}">${row.lead ? `<b>${escapeHtml(row.lead)}</b><br>` : ""}${escapeHtml(row.text)}</td></tr>`,
  ].join("");
}

function text(slide: Slide): string {
  const rows = slide.rows.map((row) =>
    [[row.lead, row.text].filter(Boolean).join("\n  "), row.figure && `${row.figure} (${row.caption})`]
      .filter(Boolean)
      .join("\n  "),
  );
  return [
    slide.kicker,
    slide.title,
    ...rows.map((row) => `– ${row}`),
    ...(slide.chart
      ? [
          [
            `${slide.chart.title} (${slide.chart.subtitle})`,
            ...slide.chart.bars.map((bar) => `– ${bar.label} – ${bar.text}`),
            ...(slide.chart.note ? [slide.chart.note] : []),
          ].join("\n"),
        ]
      : []),
    ...(slide.questions
      ? [[slide.questions.title, ...slide.questions.items.map((item) => `– ${item}`)].join("\n")]
      : []),
    slide.footer,
    slide.link.url,
  ].join("\n\n");
}

function escapeHtml(value: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return cleanText(value).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A link that is not http or https leads nowhere. */
function safeLink(url: string): string {
  return /^https?:\/\//i.test(url) ? url : "";
}
