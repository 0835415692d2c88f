import type { SlideChart } from "../plan-types";
import { type FittedText, fitRole } from "./fit";
import type { Box, PlacedText } from "./placed";

const gaps = { subtitle: 1, plot: 7, note: 5 } as const;

/** What stands above and under any chart, fitted to its width. */
export interface ChartHead {
  title: FittedText;
  subtitle: FittedText;
  note?: FittedText;
}

export function measureHead(chart: SlideChart, width: number, cuts: Set<string>): ChartHead {
  return {
    title: fitRole("chartTitle", chart.title, width, cuts),
    subtitle: fitRole("chartSubtitle", chart.subtitle, width, cuts),
    ...(chart.note && { note: fitRole("chartNote", chart.note, width, cuts) }),
  };
}

/** Its height with the white around the chart. */
export function headHeight({ title, subtitle, note }: ChartHead): number {
  return title.height + gaps.subtitle + subtitle.height + gaps.plot + (note ? gaps.note + note.height : 0);
}

/** The texts in a box, and the frame that they leave to the chart. */
export function placeHead(
  { title, subtitle, note }: ChartHead,
  box: Box,
): { title: PlacedText; subtitle: PlacedText; note?: PlacedText; frame: Box } {
  const at = (y: number, text: FittedText): PlacedText => ({
    box: { ...box, y, height: text.height },
    text: text.text,
    size: text.size,
  });
  const subtitleY = box.y + title.height + gaps.subtitle;
  const y = subtitleY + subtitle.height + gaps.plot;
  const bottom = box.y + box.height;
  const noteY = note ? bottom - note.height : bottom;
  return {
    title: at(box.y, title),
    subtitle: at(subtitleY, subtitle),
    ...(note && { note: at(noteY, note) }),
    frame: { ...box, y, height: noteY - (note ? gaps.note : 0) - y },
  };
}
