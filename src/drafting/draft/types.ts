/**
 * A draft: an edition on its way, each field with its state and the words of the source that it comes from. Plain data:
 * kept as it is in the browser. Parts have keys of their own, which stay while parts are moved, split and merged; the
 * edition's ids (slugs) are fields like others.
 */
import type { Briefing, Claim, EntityKind, FigureKind, Qualifier, Rates } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import type { SourceText } from "../source-text";
import type { Span } from "../spans";

/**
 * "empty": no ground in the text, nothing put in. "proposed": read from the text, not yet looked at. "accepted": looked
 * at and let stand. "edited": the editor's own.
 */
export type FieldState = "empty" | "proposed" | "accepted" | "edited";

export interface Field<T = string> {
  value: T;
  state: FieldState;
  /** Where it was read; empty for what the editor wrote. */
  spans: Span[];
}

export interface Item extends Field {
  key: string;
}

export interface DraftTheme {
  /** Of the taxonomy. */
  id: string;
  state: FieldState;
  /** 0 where the editor chose it. */
  score: number;
  /** The words that speak for it. */
  spans: Span[];
}

export interface DraftEntity {
  key: string;
  id: Field;
  name: Field;
  kind: Field<EntityKind>;
  role: Field;
}

export interface DraftSource {
  key: string;
  title: Field;
  publisher: Field;
  url: Field;
  date: Field;
}

export interface DraftFigure {
  key: string;
  id: Field;
  label: Field;
  kind: Field<FigureKind>;
  /** Base units. Null where there is none. */
  value: Field<number | null>;
  /** ISO 4217 or of the unit registry. */
  unit: Field;
  qualifier: Field<Qualifier>;
  /** The id (slug) of one of the story's entities, or "". */
  entity: Field;
  asOf: Field;
  /** The key of one of the story's sources, or "". */
  source: Field;
  note: Field;
  /** At most 240 characters, of the source's words. */
  quote: Field;
  claim: Field<Claim | "">;
  /** The number as the source has it, each time that it is said. */
  spans: Span[];
}

export interface DraftStory {
  key: string;
  id: Field;
  title: Field;
  kicker: Field;
  date: Field;
  summary: Field;
  body: Item[];
  highlights: Item[];
  implication: Field;
  /** In order: the first leads. At most three are taken into the edition. */
  themes: DraftTheme[];
  /** Themes that score too, best first, to choose from. */
  otherThemes: DraftTheme[];
  entities: DraftEntity[];
  figures: DraftFigure[];
  sources: DraftSource[];
  thread: Field;
  /** The story's stretch of the source; undefined for one that the editor added. */
  span?: Span;
}

export interface DraftTakeaway {
  key: string;
  text: Field;
  /** A story's key, or "". */
  story: string;
}

export interface DraftFaq {
  key: string;
  question: Field;
  answer: Field;
  /** A story's key, or "". */
  story: string;
}

export interface Draft {
  /** Raised when the shape changes: an older draft that cannot be read is said, never guessed at. */
  format: 1;
  /** Null where an edition was opened, which brings no prose. */
  source: SourceText | null;
  language: Language;
  /** "2026-W06", or "". The period follows from it. */
  week: Field;
  /** ISO 8601 with an offset. */
  publishedAt: string;
  title: Field;
  standfirst: Field;
  takeaways: DraftTakeaway[];
  stories: DraftStory[];
  outlook: { title: Field; paragraphs: Item[]; questions: Item[] };
  faq: DraftFaq[];
  rates?: Rates;
  corrections: NonNullable<Briefing["corrections"]>;
  /** Stretches of the source that no field took, each with why. */
  leftOut: { span: Span; why: string }[];
  /** The number of the next key: keys are never used twice. */
  nextKey: number;
}
