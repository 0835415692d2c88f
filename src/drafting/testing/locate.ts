/** Where words of an expectation stand in a text whose white space, case or marks may differ from them. */
import { type Span, wordsOf } from "../spans";

interface Folded {
  text: string;
  /** Of each folded character, where it stands in the text; one more at the end. */
  at: number[];
}

/** Letters, digits and signs; white space is left out, since readers may join or part lines. */
const visible = /[^\s\p{Cf}]/u;
const letter = /[\p{L}\p{N}]/u;

function fold(text: string, kept: RegExp): Folded {
  const at: number[] = [];
  let folded = "";
  let offset = 0;
  for (const character of text) {
    for (const one of character.normalize("NFKC").toLowerCase()) {
      if (!kept.test(one)) continue;
      folded += one;
      for (let unit = 0; unit < one.length; unit += 1) at.push(offset);
    }
    offset += character.length;
  }
  at.push(text.length);
  return { text: folded, at };
}

/** Letters and digits alone, in lower case: titles are compared so. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Finds quotes one after the other; a quote that starts or ends with a digit is no part of a longer number. */
export function locator(text: string, by: "letters" | "signs"): (quote: string, from?: number) => Span | undefined {
  const kept = by === "letters" ? letter : visible;
  const { text: folded, at } = fold(text, kept);
  return (quote, from = 0) => {
    const words = fold(quote, kept).text;
    if (words === "") return undefined;
    let start = at.findIndex((offset) => offset >= from);
    while (start >= 0) {
      start = folded.indexOf(words, start);
      if (start < 0) return undefined;
      const last = at[start + words.length - 1] ?? 0;
      const span = { start: at[start] ?? 0, end: last + String.fromCodePoint(text.codePointAt(last) ?? 32).length };
      if (!cutsNumber(text, span)) return span;
      start += 1;
    }
    return undefined;
  };
}

function cutsNumber(text: string, span: Span): boolean {
  const words = wordsOf(text, span);
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  const after = text.slice(span.end, span.end + 2);
  return (
    (/^\d/.test(words) && /(\d|\d[.,]|[A-Za-z])$/.test(before)) || (/\d$/.test(words) && /^(\d|[.,]\d)/.test(after))
  );
}

/** The line around a span, for messages. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 60);
  const line = text.indexOf("\n", end);
  const to = Math.min(line < 0 ? text.length : line, end + 40);
  return `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`;
}
