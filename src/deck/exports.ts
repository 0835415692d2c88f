/** What leaves the dashboard, whole: the lazy chunk behind "Export". */
import tokens from "@/ui/tokens.css?raw";
import { writeMail } from "./mail";
import { writeMarkdown } from "./markdown";
import { planSummary } from "./plan";
import type { SummaryInput } from "./plan-input";
import { type Palette, parsePalette } from "./pptx/palette";
import { writePptx } from "./pptx/write-pptx";

export interface ExportInput extends SummaryInput {
  /** A deployment's own colour, "#rrggbb". */
  accent?: string | undefined;
}

export interface ExportedFile {
  name: string;
  content: Blob;
}

const pptxType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

export function powerPointFile(input: ExportInput): ExportedFile {
  const plan = planSummary(input);
  const bytes = writePptx(plan, palette(input));
  return {
    name: `${plan.baseName}.summary.pptx`,
    content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: pptxType }),
  };
}

export function markdownFile(input: ExportInput): ExportedFile {
  const plan = planSummary(input);
  return {
    name: `${plan.baseName}.md`,
    content: new Blob([writeMarkdown(plan)], { type: "text/markdown;charset=utf-8" }),
  };
}

/** As a mail program and a chat take it from the clipboard. */
export async function copyForMail(input: ExportInput): Promise<void> {
  const { html, text } = writeMail(planSummary(input), palette(input));
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") }),
  ]);
}

function palette({ accent }: ExportInput): Palette {
  const light = parsePalette(tokens);
  return accent ? { ...light, hyperlink: accent.slice(1).toUpperCase() } : light;
}
