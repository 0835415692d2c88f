import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Composition } from "@/deck/composition";
import { type DraftOutcome, writeDraft } from "@/workspace/drafts";
import { deckKey, deckQueries } from "./deck-queries";
import type { DeckSource } from "./deck-source";
import { begin, change, type History, redo, undo } from "./editor";

export interface Editor {
  composition: Composition;
  /** Makes a change, keeps it, and lets it be undone. */
  apply: (next: Composition) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** How the last change was kept. */
  kept: DraftOutcome;
}

/** The reader's composition of a source, kept in this browser at every change. `before` is the first step to undo. */
export function useEditor(source: DeckSource, before?: Composition): Editor {
  const client = useQueryClient();
  const { data: draft } = useSuspenseQuery(deckQueries.draft(source));
  const [history, setHistory] = useState<History>(() => begin(draft, before));
  const [kept, setKept] = useState<DraftOutcome>("kept");
  const keep = (next: History) => {
    if (next === history) return;
    setHistory(next);
    client.setQueryData(deckQueries.draft(source).queryKey, next.present);
    void writeDraft(deckKey(source), next.present).then(setKept);
  };
  return {
    composition: history.present,
    apply: (next) => keep(change(history, next)),
    undo: history.past.length ? () => keep(undo(history)) : undefined,
    redo: history.future.length ? () => keep(redo(history)) : undefined,
    kept,
  };
}
