import type { Span } from "../spans";

export interface ThemeScore {
  /** Of the taxonomy. */
  theme: string;
  /** Sum of the weights of the words found, with less for each repetition. Above 0. */
  score: number;
  /** The words that count, in the order of the text. */
  words: { span: Span; term: string; weight: number }[];
}
