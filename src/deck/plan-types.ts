/**
 * What a deck says, before anything is placed or written: pure data, in the reader's language, every number already
 * formatted as text beside its value. Writers (PowerPoint, Markdown, mail) add no words and no arithmetic.
 */
import type { Language } from "@/lib/language";

export interface DeckPlan {
  /** Without its extension, e.g. "vigie-2026-W06.fr". */
  baseName: string;
  title: string;
  language: Language;
  slides: SummarySlide[];
}

/** One page that carries the week: what happened, the money, what to decide. */
export interface SummarySlide {
  kind: "summary";
  /** The finding, not the topic. */
  title: string;
  /** "Vigie · semaine 06 · 2–8 février 2026", and the filters when there are any. */
  kicker: string;
  /** Header cells of the table of signals: a screen reader needs them. */
  columns: { figure: string; signal: string };
  rows: SlideRow[];
  chart?: SlideChart;
  questions?: { title: string; items: string[] };
  /** "Sources: SlashGear, CNA … · Data as of 8 February 2026". */
  footer: string;
  /** Back to the dashboard, with the filters. */
  link: { text: string; url: string };
  /** Speaker notes, one paragraph a line: every figure with its qualifier, source and caveat. */
  notes: string[];
}

export interface SlideRow {
  /** Colour token of the leading theme, e.g. "legal-risk": one of `deckColours`. */
  colour: string;
  /** "250 Md$", or empty where the story has no figure. */
  figure: string;
  /** What the number measures, in a few words: "xAI, valorisation". */
  caption: string;
  /** Bold: the finding. */
  lead: string;
  /** What it means for leaders. */
  text: string;
}

export interface SlideChart {
  title: string;
  /** Unit, scale and what must not be added up. */
  subtitle: string;
  /** The computed reading, for those who cannot see it. */
  description: string;
  scale: "log" | "linear";
  /** Column heads of the embedded workbook. */
  columns: { label: string; value: string; text: string };
  /** Top to bottom; a value is in base units of one currency, and never zero or negative on a log scale. */
  bars: SlideBar[];
  /** Figures left out and why, caveats: printed under the chart. */
  note?: string;
}

export interface SlideBar {
  /** Unique within the chart. */
  label: string;
  value: number;
  /** The value as it reads on screen, qualifier included: "plus de 3 Md$". */
  text: string;
  colour: string;
}

/** Colour tokens that a deck knows, in the order of the theme's accents 1 to 6. */
export const deckColours = [
  "infrastructure",
  "legal-risk",
  "regulated-sectors",
  "multimodal",
  "operations",
  "capital",
] as const;
