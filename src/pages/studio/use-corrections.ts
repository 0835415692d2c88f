import { useDeferredValue, useMemo } from "react";
import { type Change, changesBetween } from "@/drafting/draft/corrections";
import { toEdition } from "@/drafting/draft/to-edition";
import type { Draft } from "@/drafting/draft/types";
import type { Dossier } from "./dossier";

export interface Correcting {
  changes: readonly Change[];
  /** By the change's path. */
  reasons: Readonly<Record<string, string>>;
  /** How many changes have none. */
  unexplained: number;
}

/** What was changed in a published edition, and why; undefined for a new one. */
export function useCorrections(dossier: Dossier, draft: Draft): Correcting | undefined {
  const settled = useDeferredValue(draft);
  const original = dossier.originals[draft.language];
  const changes = useMemo(() => original && changesBetween(original, toEdition(settled)), [original, settled]);
  const reasons = dossier.reasons[draft.language] ?? {};
  if (!changes) return undefined;
  return { changes, reasons, unexplained: changes.filter(({ path }) => !reasons[path]?.trim()).length };
}
