/**
 * What a deck says, before anything is placed or written: pure data, in the deck's language, every number already
 * formatted as text beside its value. Writers (PowerPoint, preview, Markdown, mail) add no words and no arithmetic.
 */
import type { Language } from "@/lib/language";

export interface DeckPlan {
  /** Without its extension, e.g. "vigie-2026-W06.fr". */
  baseName: string;
  title: string;
  language: Language;
  slides: SlidePlan[];
}

export type SlidePlan = TitleSlide | ContentSlide;

interface SlideBase {
  /** The same whatever is filtered, moved or edited: "summary", "story:2026-W06/spacex-xai". */
  id: string;
  /** The part of the deck that it belongs to, named in PowerPoint's panes; neighbours of one name are one section. */
  section: string;
  /** The finding, not the topic. */
  title: string;
  /** "Vigie · semaine 06 · 2–8 février 2026", and the filters when there are any. */
  kicker: string;
  /** "Sources: SlashGear, CNA … · Data as of 8 February 2026". */
  footer: string;
  /** Back to the dashboard, with the filters. */
  link: { text: string; url: string };
  /** Speaker notes, one paragraph a line: every figure with its qualifier, source and caveat. */
  notes: string[];
}

/** The first page of a full deck. */
export interface TitleSlide extends SlideBase {
  kind: "title";
  subtitle: string;
}

/** Rows on the left, a chart and points on the right; what is alone has the whole page. */
export interface ContentSlide extends SlideBase {
  kind: "content";
  /** Header cells of the table: a screen reader needs them. */
  columns: { figure: string; signal: string };
  rows: SlideRow[];
  chart?: SlideChart;
  points?: PointGroup[];
}

export interface SlideRow {
  /** Unique on the slide; edits are kept by it. */
  id: string;
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
  /** The figure shown, as `figureRef` writes it: which figures a deck shows, and on which slide. */
  ref?: string;
  /** http or https: where the lead leads. */
  url?: string;
  /** The data's own words, a caveat or a source, and not the reader's to change. */
  fixed?: boolean;
}

/** A few sentences under a small heading: facts, what they mean, questions. */
export interface PointGroup {
  /** Unique on the slide; edits are kept by it. */
  id: string;
  title: string;
  items: string[];
  /** As in `SlideRow`. */
  fixed?: boolean;
}

export type SlideChart = BarChart | LineChart;

interface ChartBase {
  title: string;
  /** Unit, scale and what must not be added up. */
  subtitle: string;
  /** The computed reading, for those who cannot see it. */
  description: string;
  scale: "log" | "linear";
  /** Figures left out and why, caveats: printed under the chart. */
  note?: string;
}

export interface BarChart extends ChartBase {
  type: "bar";
  /** Column heads of the embedded workbook. */
  columns: { label: string; value: string; text: string };
  /** Top to bottom; a value is in base units of one currency, and never zero or negative on a log scale. */
  bars: SlideBar[];
}

export interface SlideBar {
  /** Unique within the chart. */
  label: string;
  value: number;
  /** The value as it reads on screen, qualifier included: "plus de 3 Md$". */
  text: string;
  colour: string;
  /** As in `SlideRow`. */
  ref?: string;
}

/** Values by month, each line beginning with its first and holding its last known value. */
export interface LineChart extends ChartBase {
  type: "line";
  /** Head of the workbook's first column: "Month". */
  column: string;
  /** Consecutive months, oldest first, in words: "févr. 2026". */
  months: string[];
  lines: SlideLine[];
}

export interface SlideLine {
  /** Whose values: unique within the chart. */
  label: string;
  colour: string;
  /** One a month; undefined before the first, then the last one known. */
  values: (number | undefined)[];
  /** What was told in that month, as it reads on screen; undefined where nothing was. */
  texts: (string | undefined)[];
  /** Every figure drawn, as in `SlideRow`. */
  refs: string[];
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

/** A figure's address in any edition: "2026-W06/spacex-xai/valuation". */
export function figureRef(week: string, story: string, figure: string): string {
  return `${week}/${story}/${figure}`;
}
