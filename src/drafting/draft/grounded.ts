/** Whether a figure's number is anywhere in the words that it is said to be from. */
import type { Language } from "@/lib/language";
import { findFigures } from "../figures/find-figures";
import { readWords } from "../figures/number-words";
import { tokensOf } from "../figures/tokens";
import type { SourceText } from "../source-text";

/**
 * True where one of the texts says the number: written out or in digits, in any magnitude ("1,25 trillion" for
 * 1250000000000), in French or English, rounded to as many digits as the shorter of both has (two at least).
 */
export function figureIsGrounded(value: number, unit: string, texts: readonly string[], language: Language): boolean {
  const isSaid = (number: number) => alike(number, value);
  return (
    texts.some((text) => digitsOf(text).some((number) => magnitudes.some((magnitude) => isSaid(number * magnitude)))) ||
    texts.some((text) => numbersInWords(text, language).some(isSaid)) ||
    texts.some((text) => findFigures(asSource(text), language).some((found) => saysOf(found, unit).some(isSaid)))
  );
}

const magnitudes = [1, 1e3, 1e6, 1e9, 1e12, 1e-3];

/** A text without marks. */
export function asSource(text: string): SourceText {
  const span = { start: 0, end: text.length };
  return { text, blocks: text ? [{ kind: "paragraph", span, depth: 0, bold: [], links: [] }] : [] };
}

/** Both ends of a range. Money of another currency than the figure's says nothing. */
function saysOf(found: ReturnType<typeof findFigures>[number], unit: string): number[] {
  const money = /^[A-Z]{3}$/.test(unit);
  if (money && found.unit !== undefined && found.unit !== unit) return [];
  return found.low === undefined ? [found.value] : [found.value, found.low];
}

/** "trois", "two hundred and fifty"; an article is no number. */
function numbersInWords(text: string, language: Language): number[] {
  const tokens = tokensOf(text, { start: 0, end: text.length }, [], language);
  return tokens.flatMap((_, index) => {
    const found = readWords(tokens, index);
    return found && !found.single ? [found.value] : [];
  });
}

/** Every number in digits, read in the French and in the English way. */
function digitsOf(text: string): number[] {
  return [...text.matchAll(/\d[\d.,'’ \u00a0\u202f\u2009]{0,40}/g)].flatMap(([run]) => {
    const written = run.replace(/[^\d]+$/, "");
    // Groups of three are one number; else each group is its own.
    const parts = /^\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?$/.test(written)
      ? [written]
      : written.split(/[ \u00a0\u202f\u2009'’]+|[.,]\s+/);
    return [...parts, written].flatMap(readings);
  });
}

function readings(written: string): number[] {
  const close = written.replace(/[\s'’]/g, "");
  return [close.replaceAll(",", ""), close.replaceAll(".", "").replace(",", ".")].map(Number).filter(Number.isFinite);
}

function alike(a: number, b: number): boolean {
  if (a === b) return true;
  const digits = Math.max(2, Math.min(digitsIn(a), digitsIn(b)));
  return a.toPrecision(digits) === b.toPrecision(digits);
}

/** Significant ones: 3 of 1250000. */
function digitsIn(value: number): number {
  const [mantissa = ""] = Math.abs(value).toExponential().split("e");
  return Math.min(15, mantissa.replace(".", "").length);
}
