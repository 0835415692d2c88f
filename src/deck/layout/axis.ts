import type { Language } from "@/lib/language";
import { textWidth } from "@/lib/measure";
import type { SlideBar, SlideChart } from "../plan-types";
import { slack } from "./fit";
import type { ValueAxis } from "./placed";
import { type DeckWords, words } from "./words";

/**
 * The value axis for all the bars of a chart, in base units. Log: the powers of ten that enclose the data, the lower one
 * strictly below the smallest bar, which would else have no length. Linear: from zero, or from the lowest loss.
 */
export function valueAxis(bars: readonly SlideBar[], scale: SlideChart["scale"]): ValueAxis {
  const values = bars.map((bar) => bar.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (scale === "linear") {
    const top = Math.max(0, high);
    // Left of a loss stands its label: about a third of the axis is for it.
    const min = low < 0 ? low - 0.55 * (top - low) : 0;
    return { scale, min, max: top, step: 1, tickSize: 0, ticks: [] };
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
  const { above, base } = namesOf(axis, language);
  const { from, name } = above.find((unit) => value >= unit.from) ?? base;
  const number = String(value / from);
  return (value < 1 ? number : number.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",")) + name;
}

/** SpreadsheetML number format (ECMA-376 part 1, 18.8.31) for ticks: a comma after the digits divides by a thousand. */
export function axisFormat(axis: ValueAxis, language: Language): string {
  const { above, base } = namesOf(axis, language);
  const format = ({ from, name }: NumberName) =>
    `#,##0${",".repeat(Math.round(Math.log10(from) / 3))}${name && `"${name}"`}`;
  // Powers of ten come out of some renderers a hair too small, and would then take the name of the step below.
  const conditions = above.map((unit) => `[>=${unit.from > 1 ? unit.from * 0.999 : unit.from}]${format(unit)}`);
  return [...conditions, axis.min < 1 ? "0.#####" : format(base)].join(";");
}

interface NumberName {
  from: number;
  name: string;
}

/** The names of large numbers on the axis: one for its start, and two at most above, as a format has two conditions. */
function namesOf(axis: ValueAxis, language: Language): { above: NumberName[]; base: NumberName } {
  const { million, billion, trillion }: DeckWords = words[language];
  const ones = { from: 1, name: "" };
  const all = [{ from: 1e9, name: billion }, { from: 1e6, name: million }, ones];
  if (trillion) all.unshift({ from: 1e12, name: trillion });
  const base = all.find(({ from }) => from <= axis.min) ?? ones;
  // Below one, the ones need a condition too: what is under it has decimals.
  const named = all.filter(({ from }) => from <= axis.max && (from > base.from || axis.min < 1));
  return { above: named.slice(-2), base };
}

// Not 10 ** n, which is off by a hair for some negative powers.
function decade(power: number): number {
  return Number(`1e${power}`);
}
