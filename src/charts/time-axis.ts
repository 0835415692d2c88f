/** A time axis in whole months, quarters or years: whichever gives few enough ticks to be read. */
import { formatMonthShort } from "@/lib/format";
import type { Language } from "@/lib/language";
import type { TimeAxis } from "./timeline-data";

const most = 9;

/** @param days ISO dates, any order; the axis runs from the first one's month to the end of the last one's */
export function timeAxis(days: readonly string[], language: Language): TimeAxis {
  if (!days.length) return { from: 0, to: 1, ticks: [] };
  const sorted = days.toSorted();
  const first = monthIndex(sorted[0] ?? "");
  const last = monthIndex(sorted.at(-1) ?? "") + 1;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => (last - first) / months <= most) ?? 240;
  const from = Math.floor(first / step) * step;
  const months: number[] = [];
  for (let month = step >= 12 ? from : Math.ceil(first / step) * step; month < last; month += step) months.push(month);
  return {
    from: startOf(step >= 12 ? from : first),
    to: startOf(last),
    ticks: months.map((month, index) => ({ at: startOf(month), label: label(month, step, index === 0, language) })),
  };
}

function label(month: number, step: number, isFirst: boolean, language: Language): string {
  if (step >= 12) return String(Math.floor(month / 12));
  // The year is said where it begins, and once at the left.
  return formatMonthShort(isoMonth(month), language, isFirst || month % 12 < step);
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function isoMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function startOf(month: number): number {
  return Date.parse(isoMonth(month));
}
