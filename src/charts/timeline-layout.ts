/** Where the marks and words of a chart over time stand, in pixels. */
import { textWidth } from "@/lib/measure";
import type { TimelineLine, TimelineSeries } from "./timeline-data";

export interface PlacedLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** CSS pixels of the label type. */
const size = 11;
/** Inter is about 7 % wider than the Arial that the widths are those of. */
const slack = 1.07;

export function timelineHeight(width: number): number {
  return width < 560 ? 340 : 400;
}

export function timelineLayout(series: TimelineSeries, width: number) {
  const height = timelineHeight(width);
  const narrow = width < 560;
  const axisText = Math.max(0, ...series.axis.labels.map((label) => textWidth(label, size, false) * slack));
  const plot = { left: Math.ceil(axisText) + 10, right: width - (narrow ? 10 : 24), top: 12, bottom: height - 26 };
  const { from, to } = series.time;
  const x = (at: number) => plot.left + ((at - from) / (to - from)) * (plot.right - plot.left);
  const [low, high] = series.axis.domain;
  const scaled = (value: number) => (series.scale === "log" ? Math.log10(value) : value);
  const y = (value: number) =>
    plot.bottom - ((scaled(value) - scaled(low)) / (scaled(high) - scaled(low))) * (plot.bottom - plot.top);
  const every = Math.ceil((series.time.ticks.length * 50) / Math.max(1, plot.right - plot.left));
  return {
    width,
    height,
    plot,
    x,
    y,
    // A tick that would run off the chart is left out: the one before it says where it stands.
    times: series.time.ticks
      .filter((_, index) => index % every === 0)
      .map(({ at, label }) => ({ at, label, x: x(at) + 3 }))
      .filter(({ label, x: start }) => start + textWidth(label, size, false) * slack <= width),
    labels: placeLabels(series, x, y, { left: plot.left, right: width, top: 0, bottom: plot.bottom }),
  };
}

/**
 * A label beside each mark that has room for one: right, left, above, below, at a corner; lines first, then the
 * largest amounts. What collides goes without; the tooltip and the table say it.
 */
export function placeLabels(
  { points, lines }: Pick<TimelineSeries, "points" | "lines">,
  x: (at: number) => number,
  y: (value: number) => number,
  room: Box,
): PlacedLabel[] {
  const taken: Box[] = [
    ...points.map(({ at, value }) => around(x(at), y(value), 7)),
    ...lines.flatMap((line) => alongLine(line, x, y)),
  ];
  const placed: PlacedLabel[] = [];
  for (const { id, at, value, label } of points.toSorted(
    (a, b) => Number(b.first) - Number(a.first) || b.value - a.value,
  )) {
    if (!label) continue;
    const text = label;
    const width = textWidth(text, size, false) * slack;
    const [cx, cy] = [x(at), y(value)];
    const own = taken.findIndex(({ left, top }) => left === cx - 7 && top === cy - 7);
    const spots: PlacedLabel[] = [
      { id, text, x: cx + 10, y: cy, anchor: "start" },
      { id, text, x: cx - 10, y: cy, anchor: "end" },
      { id, text, x: cx, y: cy - 15, anchor: "middle" },
      { id, text, x: cx, y: cy + 15, anchor: "middle" },
      { id, text, x: cx + 7, y: cy - 14, anchor: "start" },
      { id, text, x: cx - 7, y: cy - 14, anchor: "end" },
      { id, text, x: cx + 7, y: cy + 14, anchor: "start" },
      { id, text, x: cx - 7, y: cy + 14, anchor: "end" },
    ];
    const spot = spots.find((candidate) => {
      const box = boxOf(candidate, width);
      return inside(box, room) && taken.every((other, index) => index === own || !meets(box, other));
    });
    if (!spot) continue;
    taken.push(boxOf(spot, width));
    placed.push(spot);
  }
  return placed;
}

/** Small boxes along a line, so that no label is struck through; none at its ends, beside which its own labels stand. */
function alongLine({ points, step }: TimelineLine, x: (at: number) => number, y: (value: number) => number): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (!from) return [];
    const [x1, y1, x2, y2] = [x(from.at), y(from.value), x(to.at), y(to.value)];
    const along = (ax: number, ay: number, bx: number, by: number) => {
      const pieces = Math.ceil(Math.hypot(bx - ax, by - ay) / 8);
      return Array.from({ length: Math.max(0, pieces - 2) }, (_, piece) => {
        const share = (piece + 1) / pieces;
        return around(ax + (bx - ax) * share, ay + (by - ay) * share, 3);
      });
    };
    // The corner of a step is no end: nothing else keeps labels off it.
    return step ? [...along(x1, y1, x2, y1), around(x2, y1, 3), ...along(x2, y1, x2, y2)] : along(x1, y1, x2, y2);
  });
}

function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function boxOf({ x, y, anchor }: PlacedLabel, width: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 7, bottom: y + 7 };
}

function inside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
