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
        `| ${cell([bold(row.figure), escapeMarkdown(row.caption)])} | ${cell([bold(row.lead), escapeMarkdown(row.text)])} |`,
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
      ...bars.map((bar) => `| ${escapeMarkdown(bar.label)} | ${escapeMarkdown(bar.text)} |`),
    ].join("\n"),
    ...(note ? [escapeMarkdown(note)] : []),
  ].join("\n\n");
}

/** @param parts already escaped; what is empty is left out */
function cell(parts: string[]): string {
  return parts.filter(Boolean).join("<br>");
}

function bold(text: string): string {
  return text && `**${escapeMarkdown(text)}**`;
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
