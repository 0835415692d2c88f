import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Draft } from "@/drafting/draft/types";
import type { Language } from "@/lib/language";
import { type Dossier, type DraftChange, leaderOf, withDraft } from "./dossier";
import { createStore, type Store } from "./store";
import { studioQueries } from "./studio-queries";
import type { OpenDossier } from "./use-dossier";
import { nothingLinked, type Work } from "./work";

/** What the fields of one language's draft share. */
export function useWorkValue({ dossier, apply }: OpenDossier, language: Language, go: Work["go"]): Work {
  const { data } = useSuspenseQuery(studioQueries.context(language));
  const { leader } = dossier;
  const publishedAt = leaderOf(dossier)?.publishedAt ?? "";
  const [stores] = useState(() => ({
    linked: createStore(nothingLinked),
    faults: createStore<ReadonlyMap<string, string>>(new Map()),
    beside: createStore<Draft | undefined>(undefined),
  }));
  useBeside(stores.beside, besideOf(dossier, language));
  return useMemo(
    () => ({
      ...stores,
      language,
      leads: language === leader,
      context: { ...data.context, publishedAt },
      edit: (change: DraftChange, mark?: string) => apply((before) => withDraft(before, language, change), mark),
      go,
    }),
    [stores, language, leader, data, publishedAt, apply, go],
  );
}

function besideOf(dossier: Dossier, language: Language): Draft | undefined {
  return language === dossier.leader ? undefined : leaderOf(dossier);
}

function useBeside(store: Store<Draft | undefined>, leader: Draft | undefined): void {
  // The store is outside of React: fields follow it one by one.
  useEffect(() => store.set(leader), [store, leader]);
}
