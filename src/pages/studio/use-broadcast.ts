import { useEffect } from "react";
import { toEdition } from "@/drafting/draft/to-edition";
import type { Language } from "@/lib/language";
import { type Dossier, languagesOf } from "./dossier";
import { readMessage, studioChannel } from "./preview-channel";

/** Tells every window that previews the draft what it is now, and again whenever one asks. */
export function useBroadcast(id: string, dossier: Dossier): void {
  // Other windows are an outside system.
  useEffect(() => {
    const channel = studioChannel(id);
    const show = () => channel.postMessage({ kind: "show", editions: editionsOf(dossier) });
    channel.onmessage = (event) => {
      if (readMessage(event)?.kind === "ask") show();
    };
    show();
    return () => channel.close();
  }, [id, dossier]);
}

export function editionsOf(dossier: Dossier): Partial<Record<Language, unknown>> {
  return Object.fromEntries(
    languagesOf(dossier).map((language) => {
      const draft = dossier.drafts[language];
      return [language, draft && toEdition(draft)];
    }),
  );
}
