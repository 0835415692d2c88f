/** A plan as Markdown that Marp also takes for slides. Same plan, same bytes. */
import { cleanLine } from "./layout/clean";
import type { DeckPlan, SlideChart, SummarySlide } from "./plan-types";

export function writeMarkdown(plan: DeckPlan): string {
  const slides = plan.slides.map(slide);
  return `---\nmarp: true\nlang: ${plan.language}\ntitle: ${JSON.stringify(cleanLine(plan.title))}\n---\n\n${slides.join("\n---\n\n")}`;
}

function slide({ title, kicker, rows, columns, chart, questions, footer, link, notes }: SummarySlide): string {
  const table = [
    `| ${columns.figure} | ${columns.signal} |`,
    "| --- | --- |",
    ...rows.map(
      (row) =>
        `| ${cell([row.figure && `**${row.figure}**`, row.caption])} | ${cell([row.lead && `**${escapeMarkdown(row.lead)}**`, escapeMarkdown(row.text)], true)} |`,
    ),
  ];
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(kicker),
    table.join("\n"),
    ...(chart ? [chartTable(chart)] : []),
    ...(questions
      ? [`## ${escapeMarkdown(questions.title)}`, questions.items.map((item) => `- ${escapeMarkdown(item)}`).join("\n")]
      : []),
    `${escapeMarkdown(footer)} ${linkTo(link)}`,
    // Marp takes a comment for speaker notes; nothing in it may end the comment.
    `<!--\n${notes.map((note) => cleanLine(note).replaceAll("--", "–")).join("\n")}\n-->\n`,
  ].join("\n\n");
}

function chartTable({ title, subtitle, columns, bars, note }: SlideChart): string {
  return [
    `## ${escapeMarkdown(title)}`,
    escapeMarkdown(subtitle),
    [
      `| ${columns.label} | ${columns.text} |`,
      "| --- | ---: |",
      ...bars.map((bar) => `| ${cell([escapeMarkdown(bar.label)], true)} | ${cell([bar.text])} |`),
    ].join("\n"),
    ...(note ? [escapeMarkdown(note)] : []),
  ].join("\n\n");
}

function cell(parts: string[], escaped = false): string {
  return parts
    .filter(Boolean)
    .map((part) => (escaped ? part : escapeCell(part)))
    .join("<br>");
}

function escapeCell(text: string): string {
  return text.startsWith("**") ? `**${escapeMarkdown(text.slice(2, -2))}**` : escapeMarkdown(text);
}

/** Text stays text: nothing in it becomes markup, a new cell or a new line. */
function escapeMarkdown(text: string): string {
  return cleanLine(text).replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

/** A link that is not http or https leads nowhere, and is left out. */
function linkTo({ text, url }: SummarySlide["link"]): string {
  if (!/^https?:\/\//i.test(url)) return "";
  return `[${escapeMarkdown(text)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}
