import { useDeferredValue, useState } from "react";
import type { Draft } from "@/drafting/draft/types";
import type { Language } from "@/lib/language";
import { useUndoKeys } from "@/pages/deck/use-undo-keys";
import { Corrections } from "./corrections";
import type { Dossier } from "./dossier";
import { DraftForm } from "./draft-form";
import { Panes } from "./panes";
import type { Input } from "./read-input";
import { SideColumn } from "./side-column";
import { useBroadcast } from "./use-broadcast";
import { useCorrections } from "./use-corrections";
import { type OpenDossier, useDossier } from "./use-dossier";
import { useFaults } from "./use-faults";
import { usePlaces } from "./use-places";
import { useWorkValue } from "./use-work";
import { WorkProvider } from "./work";
import { WorkHead } from "./work-head";
import { WorkNotices } from "./work-notices";

interface WorkViewProps {
  id: string;
  first: Dossier;
  omitted: readonly number[];
  refused: (Input & { kind: "refused" }) | undefined;
  onDismiss: () => void;
  onClose: () => void;
}

/** A draft that is open, in one of its languages. */
export function WorkView({ id, first, ...rest }: WorkViewProps) {
  const work = useDossier(id, first);
  const { drafts, leader } = work.dossier;
  const [language, setLanguage] = useState<Language>(leader);
  // An undo may take the language away that is shown.
  const shown = drafts[language] ? language : leader;
  const draft = drafts[shown];
  useUndoKeys(work);
  useBroadcast(id, useDeferredValue(work.dossier));
  if (!draft) return null;
  return <Workbench key={shown} work={work} draft={draft} onShow={setLanguage} {...rest} />;
}

interface WorkbenchProps extends Omit<WorkViewProps, "id" | "first"> {
  work: OpenDossier;
  draft: Draft;
  onShow: (language: Language) => void;
}

/** The source or the preview on one side, the draft on the other. */
function Workbench({ work, draft, omitted, refused, onDismiss, onShow, onClose }: WorkbenchProps) {
  const places = usePlaces();
  const value = useWorkValue(work, draft.language, places.go);
  const { themes } = value.context;
  const faults = useFaults(draft, themes, value.faults);
  const correcting = useCorrections(work.dossier, draft);
  const settled = useDeferredValue(draft);
  const original = work.dossier.originals[draft.language];
  return (
    <WorkProvider value={value}>
      <Panes
        narrow={places.narrow}
        head={
          <WorkHead
            work={work}
            draft={draft}
            faults={faults}
            correcting={correcting}
            places={places}
            onShow={onShow}
            onClose={onClose}
          />
        }
        notices={<WorkNotices work={work} omitted={omitted} refused={refused} onDismiss={onDismiss} />}
        side={<SideColumn id={work.id} draft={draft} settled={settled} places={places} />}
      >
        <DraftForm draft={draft} themes={themes} open={places.open} onToggle={places.toggle}>
          {correcting && original && (
            <Corrections draft={settled} correcting={correcting} original={original} apply={work.apply} />
          )}
        </DraftForm>
      </Panes>
    </WorkProvider>
  );
}
