import type { Span } from "../spans";

/** A story as the newsletter sets it. */
export interface StorySection {
  /** The claim, without number, emoji or other marker. */
  title: Span;
  /** A label over or before the title, where the newsletter has one ("Infrastructure", "01 · Santé"). */
  kicker?: Span;
  /** The outlet that the title's line names after it ("… | Reuters"); no part of the title. */
  source?: Span;
  /** Indices into `SourceText.blocks`, title excluded unless the title is only the first words of the block (a bold lead). */
  blocks: number[];
  /** Stretches of text that are the story's, title and markers excluded, in order. */
  body: Span[];
  /** Title and body. */
  span: Span;
}

export interface FaqSection {
  question: Span;
  answer: Span[];
}

/** Why a block is in no section. */
export type LeftOut = "navigation" | "advertisement" | "signature" | "unsubscribe" | "greeting" | "other";

/** What part of a newsletter each block is. Everything but the stories may be missing. */
export interface Sections {
  title?: Span;
  standfirst: Span[];
  /** "En bref", "TL;DR", "The week in 60 seconds": points that sum up the edition. */
  takeaways: Span[];
  stories: StorySection[];
  outlook?: { title?: Span; paragraphs: Span[]; questions: Span[] };
  faq: FaqSection[];
  leftOut: { span: Span; why: LeftOut }[];
}
