import { createContext, use } from "react";
import type { DraftingContext } from "@/drafting/draft/context";
import type { Draft } from "@/drafting/draft/types";
import type { Span } from "@/drafting/spans";
import type { Language } from "@/lib/language";
import type { DraftChange } from "./dossier";
import type { Store } from "./store";

/** What is pointed at, on either side. */
export interface Linked {
  /** The field's path, or "". */
  path: string;
  spans: readonly Span[];
  from: "source" | "draft";
}

export const nothingLinked: Linked = { path: "", spans: [], from: "draft" };

/** What every field of the form needs, and what never changes while a draft is open: no field is drawn for another's sake. */
export interface Work {
  /** Of the draft that is shown. */
  language: Language;
  /** Whether figures, names and the order of things may be changed here: in the leading language only. */
  leads: boolean;
  /** What the engine needs to read more of the source. */
  context: DraftingContext;
  /** @param mark changes in a row with the same mark are one step to undo */
  edit: (change: DraftChange, mark?: string) => void;
  linked: Store<Linked>;
  /** What is wrong with a field, by its path. */
  faults: Store<ReadonlyMap<string, string>>;
  /** The leading language's draft where another is shown. */
  beside: Store<Draft | undefined>;
  /** Shows a field, opening what it is in, and puts the focus on it; or on the last part of a list, which was just added. */
  go: (path: string, which?: "last") => void;
}

const Context = createContext<Work | undefined>(undefined);
export const WorkProvider = Context.Provider;

export function useWork(): Work {
  const work = use(Context);
  if (!work) throw new Error("no draft is open");
  return work;
}

/** A pointer that something is scrolled beneath moves too, in some browsers, but by nothing: it asks for nothing. */
export function isByHand({ movementX, movementY }: { movementX: number; movementY: number }): boolean {
  return movementX !== 0 || movementY !== 0;
}

export const fieldId = (path: string) => `field-${path}`;
