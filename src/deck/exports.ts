/** What leaves the dashboard, whole: the lazy chunk behind its "Export". */
import tokens from "@/ui/tokens.css?raw";
import { defaultStyle } from "./default-style";
import { emptyComposition } from "./empty-composition";
import { placeDeck } from "./layout/place";
import { slidesOfRefs } from "./layout/refs";
import { sheetOf } from "./layout/sheet";
import { loadLogo } from "./load-logo";
import { writeMail } from "./mail";
import { writeMarkdown } from "./markdown";
import { planSummary } from "./plan";
import type { SummaryInput } from "./plan-input";
import { writePptx } from "./pptx/write-pptx";
import { recordParts } from "./roundtrip/custom-xml";
import { recordOf } from "./roundtrip/record-of";
import type { DeckPicture, DeckStyle } from "./style";

export interface ExportInput extends SummaryInput {
  /** A deployment's own colour, "#rrggbb". */
  accent?: string | undefined;
  /** The deployment's, by its address. */
  logo?: string | undefined;
  /** Of the deck's page for the same selection: where this deck is opened again. */
  search: string;
}

export interface ExportedFile {
  name: string;
  content: Blob;
}

const pptxType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

export async function powerPointFile(input: ExportInput): Promise<ExportedFile> {
  const plan = planSummary(input);
  const { briefing, language, logo, search } = input;
  // A logo that cannot be read is no reason to have no deck.
  const style = styleOf(input, logo === undefined ? undefined : await loadLogo(logo).catch(() => undefined));
  const placed = placeDeck(plan, sheetOf(style.size, style.logo));
  const record = recordOf({
    editions: [briefing],
    composition: { ...emptyComposition, form: "summary" },
    search,
    picks: [],
    language,
    slides: slidesOfRefs(placed),
  });
  const bytes = writePptx(plan, style, { placed, record: recordParts(record) });
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
  const { html, text } = writeMail(planSummary(input), styleOf(input).palette);
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") }),
  ]);
}

function styleOf({ accent }: ExportInput, logo?: DeckPicture): DeckStyle {
  return defaultStyle(tokens, { ratio: "16:9", scheme: "light", accent, logo });
}
