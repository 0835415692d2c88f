import { useMemo } from "react";
import { parseBriefing } from "@/briefing/load";
import type { Briefing } from "@/briefing/schema";
import { toEdition } from "@/drafting/draft/to-edition";
import type { Draft } from "@/drafting/draft/types";
import { CorrectionsPanel } from "./corrections-panel";
import type { Dossier } from "./dossier";
import type { Correcting } from "./use-corrections";
import { useWork } from "./work";

interface CorrectionsProps {
  draft: Draft;
  correcting: Correcting;
  original: Briefing;
  apply: (next: (dossier: Dossier) => Dossier, mark?: string) => void;
}

/** The corrections of an edition as it now is, where it can be read; else as it was. */
export function Corrections({ draft, correcting, original, apply }: CorrectionsProps) {
  const { context } = useWork();
  const { language } = draft;
  const edition = useMemo(() => readable(draft) ?? original, [draft, original]);
  return (
    <CorrectionsPanel
      edition={edition}
      correcting={correcting}
      themes={context.themes}
      onReason={(path, reason, mark) =>
        apply((before) => {
          const reasons = { ...before.reasons, [language]: { ...before.reasons[language], [path]: reason } };
          return { ...before, reasons };
        }, mark)
      }
    />
  );
}

function readable(draft: Draft): Briefing | undefined {
  try {
    const { briefing, omitted } = parseBriefing(toEdition(draft), "");
    // A story left out would shift the places of those behind it.
    return omitted.length ? undefined : briefing;
  } catch {
    return undefined;
  }
}
