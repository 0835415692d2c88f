import type { Language } from "@/lib/language";
import { textWidth } from "../measure";
import type { SlideBar, SlideChart } from "../plan-types";
import { slack } from "./fit";
import type { ValueAxis } from "./placed";
import { words } from "./words";

/**
 * The value axis for all the bars of a chart, in base units. Log: the powers of ten that enclose the data, the lower one
 * strictly below the smallest bar, which would else have no length. Linear: from zero, or from the lowest loss.
 */
export function valueAxis(bars: readonly SlideBar[], scale: SlideChart["scale"]): ValueAxis {
  const values = bars.map((bar) => bar.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (scale === "linear") {
    return { scale, min: Math.min(0, low * 1.4), max: Math.max(0, high), step: 1, tickSize: 0, ticks: [] };
  }
  const first = decade(Math.floor(Math.log10(low)));
  const last = decade(Math.ceil(Math.log10(high)));
  return { scale, min: first < low ? first : first / 10, max: last, step: 1, tickSize: 0, ticks: [] };
}

/** The axis with a tick every so many decades that their labels, of `size` points, do not touch in `width` points. */
export function withTicks(axis: ValueAxis, width: number, size: number, language: Language): ValueAxis {
  if (axis.scale === "linear") return axis;
  const first = Math.round(Math.log10(axis.min));
  const decades = Math.round(Math.log10(axis.max)) - first;
  const all = Array.from({ length: decades + 1 }, (_, i) => decade(first + i)).map((value) => ({
    value,
    text: tickText(value, axis, language),
  }));
  const shown = (step: number) => all.filter((_, i) => i % step === 0);
  const apart = (step: number) => {
    const widest = Math.max(...shown(step).map((tick) => textWidth(tick.text, size, false)));
    return (width * step) / decades >= widest * slack + size / 2;
  };
  let step = 1;
  while (step < decades && !apart(step)) step += 1;
  return { ...axis, step, tickSize: size, ticks: shown(step) };
}

/** Where a value ends on its axis, from 0 (left) to 1 (right). */
export function positionOf(value: number, axis: ValueAxis): number {
  const at = axis.scale === "log" ? Math.log10 : (n: number) => n;
  const length = at(axis.max) - at(axis.min);
  return length > 0 ? (at(value) - at(axis.min)) / length : 0;
}

/** "100 M", "1 000 Md": what the number format of the axis (`axisFormat`) shows in an Office of the deck's language. */
function tickText(value: number, axis: ValueAxis, language: Language): string {
  const { billion, million } = words[language];
  if (value >= 1e9 && axis.min >= 1) return grouped(value / 1e9, language) + billion;
  if (value >= 1e6) return grouped(value / 1e6, language) + million;
  return value < 1 ? String(value) : grouped(value, language);
}

function grouped(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
}

/**
 * SpreadsheetML number format (ECMA-376 part 1, 18.8.31) for ticks: a comma after the digits divides by a thousand. A
 * format has two conditions at most, so an axis that begins below 1 does without billions.
 */
export function axisFormat(axis: ValueAxis, language: Language): string {
  const { billion, million } = words[language];
  if (axis.min < 1) return `[>=1000000]#,##0,,"${million}";[>=1]#,##0;0.#####`;
  return `[>=1000000000]#,##0,,,"${billion}";[>=1000000]#,##0,,"${million}";#,##0`;
}

// Not 10 ** n, which is off by a hair for some negative powers.
function decade(power: number): number {
  return Number(`1e${power}`);
}
