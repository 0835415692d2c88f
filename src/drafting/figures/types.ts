import type { Claim, FigureKind, Qualifier } from "@/briefing/schema";
import type { Week } from "@/lib/weeks";
import type { Span } from "../spans";

export type Measure = "money" | "percentage" | "duration" | "multiple" | "count" | "size";

/** Words that speak for a proposal. */
export interface Evidence {
  span: Span;
  /** The cue as the lexicon has it: "lève", "raises". */
  cue: string;
}

export interface FoundFigure {
  /** Number and unit, with its qualifier's words outside. */
  span: Span;
  measure: Measure;
  /** In base units: dollars, the unit's own (ms stay ms), plain counts. The upper end of a range. */
  value: number;
  /** The lower end of a range. */
  low?: number;
  /** ISO 4217, or of the unit registry; undefined for money whose currency the text does not say. */
  unit: string | undefined;
  qualifier: Qualifier;
  /** The words that qualify: "plus de", "up to". */
  qualifierSpan?: Span;
  kind: FigureKind;
  /** Empty where the kind is only the measure's default. */
  kindEvidence: Evidence[];
  claim?: Claim;
  claimEvidence?: Evidence;
  /** What is counted or measured, in the text's own words, where they stand beside the number ("de latence", "œuvres protégées"). */
  subject?: Span;
  /** Whose it is: the name's mention. */
  holder?: { span: Span; entity: string };
}

/** A day, a month, a quarter, a year or an ISO week that the text names. */
export interface FoundDate {
  span: Span;
  /** ISO 8601: 2026-02-03, 2026-02, 2026; week dates as 2026-W06; quarters as 2026-Q1. Without a year where none is said: --02-03, W06. */
  value: string;
  /** Where `value` is a whole week with its year. */
  week?: Week;
}
