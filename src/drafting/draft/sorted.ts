/** Looking things up by their place in a long text. All lists are in the order of the text, without overlaps. */
import { contains, type Span } from "../spans";

/** The first index at which `isPast` holds; all before it must not, all after it must. */
export function firstIndex<T>(list: readonly T[], isPast: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isPast(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those that lie within a span as a whole. */
export function sliceWithin<T extends { span: Span }>(list: readonly T[], within: Span): T[] {
  const from = firstIndex(list, ({ span }) => span.start >= within.start);
  const to = firstIndex(list, ({ span }) => span.start >= within.end);
  return list.slice(from, Math.max(from, to)).filter(({ span }) => contains(within, span));
}

/** The one that a place is in, or touches at its end. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[firstIndex(spans, ({ start }) => start > offset) - 1];
  return span && offset <= span.end ? span : undefined;
}

/** Only what no earlier one overlaps, in the order of the text. */
export function apart<T extends { span: Span }>(list: readonly T[]): T[] {
  let end = -1;
  return list
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** White space at both ends taken off. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Inside of the text, whatever was asked for. */
export function clamped(text: string, { start, end }: Span): Span {
  const from = Math.min(Math.max(0, Math.trunc(start) || 0), text.length);
  return { start: from, end: Math.min(Math.max(from, Math.trunc(end) || 0), text.length) };
}
