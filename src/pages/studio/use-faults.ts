import { useDeferredValue, useEffect, useMemo } from "react";
import type { Theme } from "@/briefing/schema";
import { type Completeness, completenessOf } from "@/drafting/draft/completeness";
import { type DraftFault, faultsOf } from "@/drafting/draft/faults";
import type { Draft } from "@/drafting/draft/types";
import { faultWord } from "./fault-words";
import type { Store } from "./store";

export interface Checked {
  errors: DraftFault[];
  warnings: DraftFault[];
  completeness: Completeness;
}

/** What is wrong with the draft and what it lacks, a moment behind the typing; each field hears of its own fault. */
export function useFaults(draft: Draft, themes: readonly Theme[], store: Store<ReadonlyMap<string, string>>): Checked {
  const settled = useDeferredValue(draft);
  const checked = useMemo(() => {
    const faults = faultsOf(settled, new Set(themes.map(({ id }) => id)));
    return {
      errors: faults.filter(({ severity }) => severity === "error"),
      warnings: faults.filter(({ severity }) => severity === "warning"),
      completeness: completenessOf(settled),
    };
  }, [settled, themes]);
  // The fields follow a store of their own (work.ts): it is outside of React.
  useEffect(() => {
    const words = new Map<string, string>();
    for (const fault of checked.errors)
      if (fault.path && !words.has(fault.path)) words.set(fault.path, faultWord(fault));
    store.set(words);
  }, [checked, store]);
  return checked;
}
