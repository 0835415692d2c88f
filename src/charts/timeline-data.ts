import type { AmountAt } from "@/briefing/model/amounts";
import type { ToldAmount } from "@/briefing/model/archive";
import type { ChartMark, ChartTable, ChartTexts, Shape, ShapeKey, ThemeKey } from "./chart-data";
import type { AxisScale, Scale } from "./scales";

/** Amounts by day. Only what is on a line is joined; hollow is reported or talked of. */
export interface TimelineSeries extends ChartTexts {
  /** Of every value. */
  currency: string;
  /** Amounts of measures that are drawn, in currencies that no dated rate brings to this one. */
  unconverted: readonly ToldAmount[];
  points: TimelinePoint[];
  lines: TimelineLine[];
  axis: AxisScale & { labels: string[] };
  scale: Scale;
  time: TimeAxis;
  shapes: ShapeKey[];
  themes: ThemeKey[];
  table: () => ChartTable;
}

export interface TimelinePoint extends ChartMark {
  amount: AmountAt;
  /** Milliseconds. */
  at: number;
  value: number;
  shape: Shape;
  hollow: boolean;
  colour: string;
  /** Beside the mark, where there is room; none where the line's last point says it. */
  label: string | undefined;
  /** Whether its label is placed before those of others. */
  first: boolean;
}

export interface TimelineLine {
  id: string;
  colour: string;
  step: boolean;
  /** Two or more, from the earliest. */
  points: TimelinePoint[];
}

export interface TimeAxis {
  from: number;
  to: number;
  ticks: { at: number; label: string }[];
}
