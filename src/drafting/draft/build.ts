/** The small pieces that drafts are made of. */
import type { Span } from "../spans";
import type {
  Draft,
  DraftEntity,
  DraftFaq,
  DraftFigure,
  DraftSource,
  DraftStory,
  DraftTakeaway,
  Field,
  FieldState,
  Item,
} from "./types";

/** Gives out keys that were never used in the draft: "k1", "k2" … */
export interface Keys {
  next: () => string;
  /** For `Draft.nextKey`, once all keys are given out. */
  readonly nextKey: number;
}

export function keysFrom(nextKey: number): Keys {
  let number = nextKey;
  return {
    next: () => `k${number++}`,
    get nextKey() {
      return number;
    },
  };
}

export function keysOf(draft: Draft): Keys {
  return keysFrom(draft.nextKey);
}

export function emptyField(): Field {
  return { value: "", state: "empty", spans: [] };
}

/** A field with a value, or the empty one where there is no word in it. */
export function makeField(value: string, spans: Span[] = [], state: FieldState = "proposed"): Field {
  return value === "" ? emptyField() : { value, state, spans };
}

/** As `makeField`, for values that are no words. */
export function fieldOf<T>(value: T, spans: Span[] = [], state: FieldState = "proposed"): Field<T> {
  return { value, state, spans };
}

/** What an editor writes: nothing at all is "empty", not "edited". */
export function editedField<T extends string | number | null>(value: T, spans: Span[] = []): Field<T> {
  return { value, state: value === "" || value === null ? "empty" : "edited", spans };
}

export function emptyItem(key: string): Item {
  return { key, ...emptyField() };
}

export function emptyFigure(key: string): DraftFigure {
  return {
    key,
    id: emptyField(),
    label: emptyField(),
    kind: fieldOf("other", [], "proposed"),
    value: fieldOf(null, [], "empty"),
    unit: emptyField(),
    qualifier: fieldOf("exactly", [], "proposed"),
    entity: emptyField(),
    asOf: emptyField(),
    source: emptyField(),
    note: emptyField(),
    quote: emptyField(),
    claim: fieldOf("", [], "empty"),
    spans: [],
  };
}

export function emptyEntity(key: string): DraftEntity {
  return { key, id: emptyField(), name: emptyField(), kind: fieldOf("company", [], "proposed"), role: emptyField() };
}

export function emptySource(key: string): DraftSource {
  return { key, title: emptyField(), publisher: emptyField(), url: emptyField(), date: emptyField() };
}

export function emptyTakeaway(key: string): DraftTakeaway {
  return { key, text: emptyField(), story: "" };
}

export function emptyFaq(key: string): DraftFaq {
  return { key, question: emptyField(), answer: emptyField(), story: "" };
}

export function emptyStory(key: string): DraftStory {
  return {
    key,
    id: emptyField(),
    title: emptyField(),
    kicker: emptyField(),
    date: emptyField(),
    summary: emptyField(),
    body: [],
    highlights: [],
    implication: emptyField(),
    themes: [],
    otherThemes: [],
    entities: [],
    figures: [],
    sources: [],
    thread: emptyField(),
  };
}

/** A draft of nothing, for an edition that is written by hand. */
export function emptyDraft(language: Draft["language"], publishedAt: string): Draft {
  return {
    format: 1,
    source: null,
    language,
    week: emptyField(),
    publishedAt,
    title: emptyField(),
    standfirst: emptyField(),
    takeaways: [],
    stories: [],
    outlook: { title: emptyField(), paragraphs: [], questions: [] },
    faq: [],
    corrections: [],
    leftOut: [],
    nextKey: 1,
  };
}
