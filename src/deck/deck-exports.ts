/** What leaves the deck's page, whole: the lazy chunk behind its "Export". */
import type { Briefing, Story, Theme } from "@/briefing/schema";
import type { Composition } from "./composition";
import { calendarFile } from "./files/calendar";
import { selectionCsv, selectionJson } from "./files/table-files";
import { zipFiles } from "./files/zip-files";
import type { PlacedSlide } from "./layout/placed";
import { slidesOfRefs } from "./layout/refs";
import type { Sheet } from "./layout/sheet";
import { writeMail } from "./mail";
import { writeMarkdown } from "./markdown";
import type { DeckPlan } from "./plan-types";
import { writePptxSteps } from "./pptx/write-pptx";
import { chartCsv } from "./preview/chart-data";
import { chartPng, chartSvgFile } from "./preview/chart-picture";
import { writeHtml } from "./preview/html-file";
import { recordParts } from "./roundtrip/custom-xml";
import { recordOf } from "./roundtrip/record-of";
import type { DeckStyle } from "./style";

export interface DeckExport {
  plan: DeckPlan;
  placed: readonly PlacedSlide[];
  sheet: Sheet;
  style: DeckStyle;
  composition: Composition;
  briefing: Briefing;
  /** Every edition that a figure of the deck comes from, oldest first. */
  editions: readonly Briefing[];
  stories: readonly { week: string; story: Story }[];
  themes: readonly Theme[];
  /** Of the deck's page: "?from=2026-W06&to=2026-W06". */
  search: string;
  picks: readonly { week: string; story: string }[];
  /** Where the deck links back to. */
  url: string;
}

export type DeckFormat = "pptx" | "markdown" | "html" | "csv" | "json" | "charts" | "calendar";

export interface Watch {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
  /** Lets the page breathe; resolves in a later task. */
  pause: () => Promise<void>;
}

export interface ExportedFile {
  name: string;
  content: Blob;
}

/** Rejects with the signal's reason when it is aborted; undefined where there is nothing to write. */
export async function deckFile(format: DeckFormat, deck: DeckExport, watch: Watch): Promise<ExportedFile | undefined> {
  const { plan, composition } = deck;
  const week = plan.baseName.replace(/\.summary$/, "");
  const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
  switch (format) {
    case "pptx":
      return { name: `${plan.baseName}.pptx`, content: await powerPoint(deck, watch) };
    case "markdown": {
      const markdown = writeMarkdown(plan, { ratio: composition.ratio, notes: composition.notes });
      return { name: `${week}.md`, content: text(markdown, "text/markdown") };
    }
    case "html":
      return { name: `${week}.html`, content: text(htmlOf(deck), "text/html") };
    case "csv":
      return { name: `${week}.csv`, content: text(selectionCsv(tableOf(deck)), "text/csv") };
    case "json":
      return { name: `${week}.json`, content: text(selectionJson(tableOf(deck)), "application/json") };
    case "charts":
      return chartsOf(deck, `${week}.charts.zip`, watch);
    case "calendar": {
      const calendar = calendarFile(composition.decisions, deck.briefing, deck.url);
      return calendar === undefined ? undefined : { name: `${week}.ics`, content: text(calendar, "text/calendar") };
    }
  }
}

/** As a mail program and a chat take it from the clipboard. */
export async function copyDeck({ plan, style }: DeckExport): Promise<void> {
  const { html, text } = writeMail(plan, style.palette);
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") }),
  ]);
}

async function powerPoint(deck: DeckExport, { signal, progress, pause }: Watch): Promise<Blob> {
  const { plan, placed, style, composition, editions, search, picks } = deck;
  const record = recordOf({
    editions,
    composition,
    search,
    picks: [...picks],
    language: plan.language,
    slides: slidesOfRefs(placed),
  });
  const steps = writePptxSteps(plan, style, { notes: composition.notes, placed, record: recordParts(record) });
  let step = steps.next();
  while (!step.done) {
    progress(step.value.done, step.value.total);
    await pause();
    signal.throwIfAborted();
    step = steps.next();
  }
  return new Blob([step.value as Uint8Array<ArrayBuffer>], {
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  });
}

function htmlOf({ plan, placed, sheet, style, composition }: DeckExport): string {
  const { title, language } = plan;
  return writeHtml({ title, language, slides: placed, sheet, style, notes: composition.notes });
}

function tableOf({ editions, stories, themes, plan }: DeckExport) {
  return { editions, stories, themes, language: plan.language };
}

/** Every chart of the deck as a picture and as data; nothing where it has none. */
async function chartsOf(
  { plan, placed, style }: DeckExport,
  name: string,
  { signal, progress, pause }: Watch,
): Promise<ExportedFile | undefined> {
  const pages = placed.filter(({ chart }) => chart);
  const files: Record<string, Uint8Array> = {};
  for (const [i, { chart, footer, id }] of pages.entries()) {
    if (!chart) continue;
    progress(i, pages.length);
    await pause();
    signal.throwIfAborted();
    const base = `${String(placed.findIndex((slide) => slide.chart === chart) + 1).padStart(2, "0")}-${id.replaceAll(/[^\w-]+/g, "-")}`;
    files[`${base}.png`] = await chartPng(chartSvgFile(chart, [footer.text], style));
    const whole = plan.slides.find((slide) => slide.id === id);
    if (whole?.kind === "content" && whole.chart)
      files[`${base}.csv`] = new TextEncoder().encode(chartCsv(whole.chart, plan.language));
  }
  if (!pages.length) return undefined;
  return { name, content: new Blob([zipFiles(files) as Uint8Array<ArrayBuffer>], { type: "application/zip" }) };
}
