import type { Span } from "../spans";
import { trimmed } from "./sorted";

/** As long as the format takes. */
const most = 240;

/**
 * What is quoted for a number: its sentence; of a long one as many whole words on both sides as there is room for.
 */
export function quoteSpan(text: string, sentence: Span | undefined, number: Span): Span {
  const whole = sentence && sentence.start <= number.start ? sentence : number;
  const end = Math.max(whole.end, number.end);
  if (end - whole.start <= most) return { start: whole.start, end };
  const room = Math.max(0, most - (number.end - number.start));
  const before = Math.min(number.start - whole.start, Math.max(room >> 1, room - (end - number.end)));
  const from =
    whole.start === number.start - before ? whole.start : wordStart(text, number.start - before, number.start);
  const to = Math.min(end, from + most);
  return trimmed(text, { start: from, end: to === end ? end : wordEnd(text, number.end, to) });
}

/** The first word that begins at or after a place, at most at `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !/\s/.test(text.charAt(at - 1))) at++;
  return at;
}

/** The end of the last word that ends at or before a place, at least at `limit`. */
function wordEnd(text: string, limit: number, from: number): number {
  let at = from;
  while (at > limit && !/\s/.test(text.charAt(at))) at--;
  return Math.max(at, Math.min(limit, from));
}
