/**
 * A slide with everything in its place: what the PowerPoint writer and the preview both draw. All lengths are points
 * from the top left corner of a page of 960 × 540 (13.333 × 7.5 in); every text already fits the box that it names.
 */
import type { Language } from "@/lib/language";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One text at one size; weight and colour come with its role (`roles` in type-scale.ts). */
export interface PlacedText {
  box: Box;
  text: string;
  size: number;
}

export interface PlacedSlide {
  language: Language;
  /** Which `SummarySlide` of the plan it belongs to, from 0. */
  source: number;
  kicker: PlacedText;
  /** Unique in the deck. */
  title: PlacedText;
  table?: PlacedTable;
  chart?: PlacedChart;
  questions?: PlacedQuestions;
  footer: PlacedText;
  /** No `url` when the plan's is not http or https. */
  link: PlacedText & { url?: string };
  number: Box;
  notes: string[];
}

export interface PlacedTable {
  box: Box;
  /** Widths, left to right; one column when no row has a figure, else figure and signal. */
  columns: number[];
  header: { height: number; size: number; cells: string[] };
  rows: PlacedRow[];
  sizes: RowSizes;
  padding: CellPadding;
}

export interface RowSizes {
  text: number;
  figure: number;
  caption: number;
}

/** Inside the cells of a row, in points. */
export interface CellPadding {
  top: number;
  /** Above the signal, so that its capitals hang as high as the figure's. */
  signalTop: number;
  bottom: number;
  /** Right of a figure. */
  gap: number;
  /** Right of a signal: no line of it grows too long to read. */
  right: number;
}

export interface PlacedRow {
  height: number;
  colour: string;
  figure: PlacedFigure;
  caption: string;
  lead: string;
  text: string;
  /** Whether the text begins on a line of its own: the lead is a headline, without a full stop. */
  stacked: boolean;
}

/** "plus de", "3 Md$" and nothing: the number at `size`, the words around it at `small`, on one baseline. */
export interface PlacedFigure {
  before: string;
  number: string;
  after: string;
  size: number;
  small: number;
}

export interface PlacedChart {
  box: Box;
  /** The bars alone, on the page: category labels stand left of it, value labels may end right of it. */
  plot: Box;
  title: PlacedText;
  subtitle: PlacedText;
  note?: PlacedText;
  description: string;
  columns: { label: string; value: string; text: string };
  axis: ValueAxis;
  bars: PlacedBar[];
  labelSize: number;
  /** Width of the column of category labels. */
  labelWidth: number;
  valueSize: number;
}

/** `min` and `max` are powers of ten on a log axis; `ticks` are only there when the axis is drawn. */
export interface ValueAxis {
  scale: "log" | "linear";
  min: number;
  max: number;
  /** Decades between two ticks of a log axis. */
  step: number;
  tickSize: number;
  ticks: { value: number; text: string }[];
}

export interface PlacedBar {
  label: string;
  value: number;
  text: string;
  colour: string;
}

export interface PlacedQuestions {
  /** The hairline above, when something stands over it. */
  rule?: { x: number; y: number; width: number };
  box: Box;
  title: string;
  titleSize: number;
  items: string[];
  itemSize: number;
  /** Before each item. */
  gap: number;
}
