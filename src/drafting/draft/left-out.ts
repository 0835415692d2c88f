/** What of the source is in no field: the editor sees that nothing is lost unseen. */
import type { LeftOut } from "../sections/types";
import type { SourceText } from "../source-text";
import type { Span } from "../spans";
import { fieldsOf } from "./paths";
import { trimmed } from "./sorted";
import type { Draft } from "./types";

/** `known`: stretches whose reason is known already. In the order of the text. */
export function leftOutOf(
  draft: Draft,
  { text, blocks }: SourceText,
  known: readonly { span: Span; why: LeftOut }[],
): Draft["leftOut"] {
  const used = merged([...fieldsOf(draft).flatMap(({ field }) => field.spans), ...known.map(({ span }) => span)]);
  const rest: Draft["leftOut"] = [];
  let at = 0;
  for (const { span } of blocks) {
    let start = span.start;
    while (at < used.length && (used[at]?.end ?? 0) <= start) at++;
    for (let next = at; start < span.end; next++) {
      const taken = used[next];
      const end = Math.min(span.end, taken?.start ?? span.end);
      const free = trimmed(text, { start, end: Math.max(start, end) });
      // Marks and numbering alone are no words.
      if (/\p{L}{2}/u.test(text.slice(free.start, free.end))) rest.push({ span: free, why: "other" });
      if (!taken || taken.start >= span.end) break;
      start = taken.end;
    }
  }
  return [...known.map(({ span, why }) => ({ span, why })), ...rest].sort((a, b) => a.span.start - b.span.start);
}

function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}
