import type { Language } from "@/lib/language";
import { textWidth } from "@/lib/measure";
import type { SlideChart } from "../plan-types";
import { slack } from "./fit";
import type { ValueAxis } from "./placed";
import { type DeckWords, words } from "./words";

/**
 * The value axis for all the values of a chart, in base units. Log: the powers of ten that enclose the data, the lower
 * one strictly below the smallest, whose bar would else have no length. Linear: from zero, or from the lowest loss.
 */
export function valueAxis(values: readonly number[], scale: SlideChart["scale"]): ValueAxis {
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

/**
 * A linear axis to be drawn, for values on lines: from zero, or from below the deepest loss, to above the highest, in
 * round steps, `most` at the most. Tick labels are of `size` points.
 */
export function roundAxis(values: readonly number[], most: number, size: number, language: Language): ValueAxis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = high > low ? roundStep((high - low) / Math.max(1, most)) : 1;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const at = (i: number) => Number((i * step).toPrecision(12));
  const axis = { scale: "linear", min: at(first), max: at(last), step, tickSize: size } as const;
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
  return { ...axis, ticks: ticks.map((value) => ({ value, text: linearTick(value, step, language) })) };
}

/** The least of 1, 2 and 5 times a power of ten that is no less. */
function roundStep(least: number): number {
  const power = decade(Math.floor(Math.log10(least)));
  const times = [1, 2, 5].find((n) => n * power >= least * (1 - 1e-9)) ?? 10;
  return Number((times * power).toPrecision(12));
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
  return (value < 1 ? number : grouped(number, language)) + name;
}

/** "0", "200 Md", "-1 500 M": in the largest unit that leaves every step whole. */
function linearTick(value: number, step: number, language: Language): string {
  if (value === 0) return "0";
  const { from, name } = unitOf(step, language);
  const number = String(Number((value / from).toPrecision(12)));
  return (step < 1 ? number.replace(".", language === "fr" ? "," : ".") : grouped(number, language)) + name;
}

function grouped(whole: string, language: Language): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
}

function unitOf(step: number, language: Language): NumberName {
  return numberNames(language).find(({ from }) => from <= step) ?? { from: 1, name: "" };
}

/** SpreadsheetML number format (ECMA-376 part 1, 18.8.31) for ticks: a comma after the digits divides by a thousand. */
export function axisFormat(axis: ValueAxis, language: Language): string {
  const format = ({ from, name }: NumberName) =>
    `#,##0${",".repeat(Math.round(Math.log10(from) / 3))}${name && `"${name}"`}`;
  if (axis.scale === "linear") {
    const whole = format(unitOf(axis.step, language));
    return axis.step < 1 ? "0.#####" : `${whole};-${whole};0`;
  }
  const { above, base } = namesOf(axis, language);
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
  const all = numberNames(language);
  const base = all.find(({ from }) => from <= axis.min) ?? { from: 1, name: "" };
  // Below one, the ones need a condition too: what is under it has decimals.
  const named = all.filter(({ from }) => from <= axis.max && (from > base.from || axis.min < 1));
  return { above: named.slice(-2), base };
}

/** Largest first. */
function numberNames(language: Language): NumberName[] {
  const { million, billion, trillion }: DeckWords = words[language];
  const all = [
    { from: 1e9, name: billion },
    { from: 1e6, name: million },
    { from: 1, name: "" },
  ];
  return trillion ? [{ from: 1e12, name: trillion }, ...all] : all;
}

// Not 10 ** n, which is off by a hair for some negative powers.
function decade(power: number): number {
  return Number(`1e${power}`);
}
