/**
 * A slide with everything in its place: what the PowerPoint writer and the preview both draw. All lengths are points
 * from the top left corner of the page (`Sheet`); every text already fits the box that it names.
 */
import type { Language } from "@/lib/language";
import type { PointGroup, SlideBar, SlidePlan } from "../plan-types";

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
  kind: SlidePlan["kind"];
  language: Language;
  /** Which `SlidePlan` of the plan it belongs to, from 0, and its id. */
  source: number;
  id: string;
  section: string;
  /** Set as "deckKicker" and "deckTitle" on the first page of a deck, else as "kicker" and "title". */
  kicker: PlacedText;
  /** Unique in the deck. */
  title: PlacedText;
  subtitle?: PlacedText;
  table?: PlacedTable;
  chart?: PlacedChart;
  points?: PlacedPoints;
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
  id: string;
  height: number;
  colour: string;
  figure: PlacedFigure;
  caption: string;
  lead: string;
  text: string;
  /** Whether the text begins on a line of its own: the lead is a headline, without a full stop. */
  stacked: boolean;
  /** Of the figure shown, as in `SlideRow`. */
  ref?: string;
  /** http or https, as a browser would write it. */
  url?: string;
  /** As in `SlideRow`. */
  fixed?: boolean;
}

/** "plus de", "3 Md$" and nothing: the number at `size`, the words around it at `small`, on one baseline. */
export interface PlacedFigure {
  before: string;
  number: string;
  after: string;
  size: number;
  small: number;
}

export type PlacedChart = PlacedBarChart | PlacedLineChart;

interface PlacedChartBase {
  box: Box;
  /** The marks alone, on the page: axis labels stand left of it or under it, value labels may end right of it. */
  plot: Box;
  title: PlacedText;
  subtitle: PlacedText;
  note?: PlacedText;
  description: string;
  axis: ValueAxis;
  /** Type size of the categories: names of bars, or months. */
  labelSize: number;
  /** Type size of the values beside their marks. */
  valueSize: number;
}

export interface PlacedBarChart extends PlacedChartBase {
  type: "bar";
  columns: { label: string; value: string; text: string };
  bars: PlacedBar[];
  /** Width of the column of category labels. */
  labelWidth: number;
}

export interface PlacedLineChart extends PlacedChartBase {
  type: "line";
  /** Head of the workbook's first column. */
  column: string;
  months: string[];
  /** Months between two that are named, from the first. */
  monthStep: number;
  lines: PlacedLine[];
}

export interface PlacedLine {
  /** Unique in the chart. */
  label: string;
  colour: string;
  values: (number | undefined)[];
  texts: (string | undefined)[];
  refs: string[];
  /** "Anthropic · 380 Md$", right of the last value. */
  endText: string;
  /** Points from where the line ends to where the middle of its label stands, downwards: labels do not touch. */
  endShift: number;
}

/** `min` and `max` are powers of ten on a log axis; `ticks` are only there when the axis is drawn. */
export interface ValueAxis {
  scale: "log" | "linear";
  min: number;
  max: number;
  /** Between two ticks: decades on a log axis, an amount on a linear one. */
  step: number;
  tickSize: number;
  ticks: { value: number; text: string }[];
}

export type PlacedBar = SlideBar;

export interface PlacedPoints {
  /** The hairline above, when something stands over it. */
  rule?: { x: number; y: number; width: number };
  box: Box;
  groups: PlacedGroup[];
  titleSize: number;
  itemSize: number;
  /** Before each item. */
  gap: number;
  /** Before each group but the first. */
  groupGap: number;
}

/** A group, or the part of it that stands on this page: `from` is the place of its first item in the plan's group. */
export interface PlacedGroup extends PointGroup {
  from: number;
}
