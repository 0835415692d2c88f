/** A source as the parts of the reading need it. */
import type { Language } from "@/lib/language";
import { sentencesOf } from "../sentences";
import type { SourceText } from "../source-text";
import type { Span } from "../spans";
import { type Context, clampSpan } from "./context";
import { markDates } from "./date-grammar";
import { markNames } from "./names";
import { edgesOf, tokensOf } from "./tokens";

interface Read extends Pick<Context, "text" | "tokens" | "sentence" | "bounds"> {
  language: Language;
  span: Span;
}

/** Of the last stretch of each text: figures and dates are asked for one after the other. */
const last = new WeakMap<SourceText, Read>();

/** Tokens of one sentence each: breaks part sentences, whatever the punctuation. */
function readOf(source: SourceText, language: Language, span: Span): Read {
  const known = last.get(source);
  if (
    known?.text === source.text &&
    known.language === language &&
    known.span.start === span.start &&
    known.span.end === span.end
  )
    return known;
  const tokens = tokensOf(source.text, span, edgesOf(source, span), language);
  const sentences = sentencesOf(source.text, span);
  const sentence = new Int32Array(tokens.length);
  const bounds: [number, number][] = [];
  let [at, current] = [0, -1];
  let fresh = true;
  tokens.forEach((token, index) => {
    while (at < sentences.length - 1 && token.start >= (sentences[at]?.end ?? 0)) {
      at++;
      fresh = true;
    }
    if (fresh && token.kind !== "break") {
      current = bounds.push([index, index]) - 1;
      fresh = false;
    }
    sentence[index] = Math.max(0, current);
    const open = bounds[current];
    if (open) open[1] = index + 1;
    if (token.kind === "break") fresh = true;
  });
  const read = { text: source.text, language, span, tokens, sentence, bounds };
  last.set(source, read);
  return read;
}

/** The tokens of a stretch, read once for figures and dates. */
export function tokensIn(source: SourceText, language: Language, within?: Span): Context["tokens"] {
  return readOf(source, language, clampSpan(source.text, within)).tokens;
}

export function contextOf(source: SourceText, language: Language, within?: Span): Context {
  const { tokens, sentence, bounds } = readOf(source, language, clampSpan(source.text, within));
  const taken = new Uint8Array(tokens.length);
  const context = { text: source.text, language, tokens, taken, sentence, bounds, quantities: [] };
  markDates(context);
  markNames(context);
  return context;
}
