/** What every part of the reading shares: the tokens, and what is known of each. */
import type { Language } from "@/lib/language";
import type { Span } from "../spans";
import type { Quantity } from "./quantities";
import type { Token } from "./tokens";

export interface Context {
  text: string;
  language: Language;
  tokens: readonly Token[];
  /** 1 where a token belongs to a name, a version, a date, a reference: no number is read there. */
  taken: Uint8Array;
  /** The index of each token's sentence. */
  sentence: Int32Array;
  /** First token of each sentence, and one past the last. */
  bounds: readonly (readonly [from: number, to: number])[];
  /** Quantities read already, by their first token: several parts ask for the same. */
  quantities: (Quantity | null)[];
}

export function clampSpan(text: string, within: Span | undefined): Span {
  const start = Math.max(0, Math.min(text.length, within?.start ?? 0));
  return { start, end: Math.max(start, Math.min(text.length, within?.end ?? text.length)) };
}

export function sentenceBounds({ sentence, bounds }: Context, at: number): readonly [from: number, to: number] {
  return bounds[sentence[at] ?? 0] ?? [at, at + 1];
}
