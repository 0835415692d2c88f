/** A plan as Markdown that Marp also takes for slides. Same plan, same bytes. */
import { chartTable } from "./chart-table";
import { cleanLine } from "./layout/clean";
import { webAddress } from "./layout/web-address";
import type { ContentSlide, DeckPlan, PointGroup, SlideChart, SlidePlan, SlideRow } from "./plan-types";

/** @param options `notes`: the speaker's, as comments that Marp understands */
export function writeMarkdown(plan: DeckPlan, options: { ratio?: "16:9" | "4:3"; notes?: boolean } = {}): string {
  const { ratio = "16:9", notes = true } = options;
  const head = [
    "marp: true",
    `size: ${ratio}`,
    `lang: ${plan.language}`,
    `title: ${JSON.stringify(cleanLine(plan.title))}`,
  ];
  const slides = plan.slides.map((slide) =>
    [...slideParts(slide), ...(notes ? [comment(slide.notes)] : [])].join("\n\n"),
  );
  return `---\n${head.join("\n")}\n---\n\n${slides.join("\n\n---\n\n")}\n`;
}

function slideParts(slide: SlidePlan): string[] {
  const { title, kicker, footer, link } = slide;
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(kicker),
    ...(slide.kind === "title" ? [escapeMarkdown(slide.subtitle)] : contentParts(slide)),
    `${escapeMarkdown(footer)} ${linkTo(link)}`.trim(),
  ].filter(Boolean);
}

function contentParts({ columns, rows, chart, points = [] }: ContentSlide): string[] {
  return [
    ...(rows.length ? [table([columns.figure, columns.signal], rows.map(rowCells))] : []),
    ...(chart ? chartParts(chart) : []),
    ...points.flatMap(pointParts),
  ];
}

function rowCells(row: SlideRow): string[] {
  const lead = row.lead || row.text;
  const linked = row.url && linkTo({ text: lead, url: row.url });
  const signal = linked ? [linked, row.lead && escapeMarkdown(row.text)] : [bold(row.lead), escapeMarkdown(row.text)];
  return [lines([bold(row.figure), escapeMarkdown(row.caption)]), lines(signal)];
}

function chartParts(chart: SlideChart): string[] {
  const { head, rows } = chartTable(chart);
  return [
    `## ${escapeMarkdown(chart.title)}`,
    escapeMarkdown(chart.subtitle),
    table(
      head,
      rows.map((row) => row.map(escapeMarkdown)),
      "---:",
    ),
    ...(chart.note ? [escapeMarkdown(chart.note)] : []),
  ];
}

function pointParts({ title, items }: PointGroup): string[] {
  return [`## ${escapeMarkdown(title)}`, items.map((item) => `- ${escapeMarkdown(item)}`).join("\n")];
}

/** @param rows escaped already; the head is not */
function table(head: readonly string[], rows: readonly string[][], align = "---"): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head.map(escapeMarkdown)), line(head.map((_, i) => (i ? align : "---"))), ...rows.map(line)].join("\n");
}

/** Marp takes a comment for speaker notes; nothing in it may end the comment. */
function comment(notes: readonly string[]): string {
  return `<!--\n${notes.map((note) => cleanLine(note).replaceAll("--", "–")).join("\n")}\n-->`;
}

/** @param parts already escaped; what is empty is left out */
function lines(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join("<br>");
}

function bold(text: string): string {
  return text && `**${escapeMarkdown(text)}**`;
}

/** Text stays text: nothing in it becomes markup (nor Marp's mathematics), a new cell, a new line or a new slide. */
function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replaceAll(/[\\`*_{}[\]<>#|~$&]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** A link that is not http or https leads nowhere, and is left out. */
function linkTo({ text, url }: SlidePlan["link"]): string {
  const address = webAddress(cleanLine(url));
  return address ? `[${escapeMarkdown(text)}](<${address.replaceAll(/[<>\s|\\]/g, encodeURIComponent)}>)` : "";
}
