/** A stretch of a source's text: UTF-16 offsets into `SourceText.text`, end exclusive, 0 ≤ start ≤ end ≤ length. */
export interface Span {
  start: number;
  end: number;
}

/** The words of a span. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** From the first to the last of some spans; undefined of none. */
export function hull(spans: readonly Span[]): Span | undefined {
  const [first] = spans;
  if (!first) return undefined;
  return spans.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }), {
    start: first.start,
    end: first.end,
  });
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
