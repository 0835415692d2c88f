/** Where the bars of the most talked about stand, in pixels. */
import { textWidth } from "@/lib/measure";
import type { MentionsSeries } from "./mentions-series";
import { cutLine } from "./money-layout";

const band = 26;

export function mentionsHeight(bars: number): number {
  return Math.max(1, bars) * band;
}

export function mentionsLayout(series: MentionsSeries, width: number) {
  const widest = Math.max(0, ...series.bars.map(({ label }) => textWidth(label, 12, false) * 1.07));
  const labels = Math.min(Math.ceil(widest) + 12, Math.round(width * 0.42));
  const full = width - labels - 34;
  return {
    height: mentionsHeight(series.bars.length),
    band,
    labels,
    length: (count: number) => Math.max(2, (count / series.most) * full),
    text: (label: string) => cutLine(label, (labels - 12) / 1.07),
  };
}
