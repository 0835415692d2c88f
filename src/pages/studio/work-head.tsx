import { ArrowLeft, CheckCheck, Redo2, TextSelect, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { acceptAll } from "@/drafting/draft/edit-fields";
import type { Draft } from "@/drafting/draft/types";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { CopyButton, DownloadButton, useDelivery } from "./deliver";
import { titleOf } from "./dossier";
import { FaultsButton, LanguageChoice, SnapshotsButton, ViewChoice } from "./head-controls";
import { IconButton } from "./icon-button";
import { Meter } from "./meter";
import type { Correcting } from "./use-corrections";
import type { OpenDossier } from "./use-dossier";
import type { Checked } from "./use-faults";
import type { Places } from "./use-places";
import { useWork } from "./work";

interface WorkHeadProps {
  work: OpenDossier;
  draft: Draft;
  faults: Checked;
  correcting: Correcting | undefined;
  places: Places;
  onShow: (language: Language) => void;
  onClose: () => void;
}

/** What stays in sight while the draft is worked on; on a narrow screen the rarer tools scroll away. */
export function WorkHead({ work, draft, faults, correcting, places, onShow, onClose }: WorkHeadProps) {
  const delivery = useDelivery(draft, faults.errors.length, correcting);
  const tools = (
    <Tools draft={draft} faults={faults} places={places}>
      <LanguageChoice work={work} shown={draft.language} onShow={onShow} />
    </Tools>
  );
  return (
    <>
      <div className="sticky top-0 z-30 border-b border-line bg-paper print:static">
        <div className="page flex items-center gap-x-2 py-2 md:gap-x-4">
          <IconButton label={m.studio_back()} onClick={onClose}>
            <ArrowLeft aria-hidden className="size-4" />
          </IconButton>
          <Name work={work} draft={draft} />
          <div className="flex print:hidden">
            <IconButton label={m.compose_undo()} disabled={!work.undo} onClick={work.undo}>
              <Undo2 aria-hidden className="size-4" />
            </IconButton>
            <IconButton label={m.compose_redo()} disabled={!work.redo} onClick={work.redo}>
              <Redo2 aria-hidden className="size-4" />
            </IconButton>
            <SnapshotsButton work={work} />
          </div>
          <div className="flex gap-x-2 md:gap-x-4 print:hidden">
            <div className="max-md:hidden">
              <CopyButton delivery={delivery} />
            </div>
            <DownloadButton delivery={delivery} />
          </div>
        </div>
        <p role="status" className="page pb-2 text-right text-xs text-muted empty:hidden">
          {delivery.said}
        </p>
        <div className="page flex items-center gap-x-3 pb-2 print:hidden">
          <div className="flex flex-1 items-center gap-x-3 max-lg:hidden">{tools}</div>
          <ViewChoice places={places} hasSource={Boolean(draft.source)} />
          <div className="ml-auto lg:hidden">
            <FaultsButton draft={draft} faults={faults} />
          </div>
        </div>
        <span className="sr-only" role="status">
          {m.studio_errors({ count: faults.errors.length, shown: faults.errors.length })}
        </span>
      </div>
      <div
        className={`page relative flex flex-wrap items-center gap-x-3 gap-y-1 pt-3 lg:hidden print:hidden ${places.narrow === "side" ? "hidden" : ""}`}
      >
        {tools}
        <div className="md:hidden">
          <CopyButton delivery={delivery} />
        </div>
      </div>
    </>
  );
}

function Name({ work, draft }: Pick<WorkHeadProps, "work" | "draft">) {
  const facts = [draft.week.value, work.kept === "kept" ? m.studio_kept_here() : ""];
  return (
    <div className="min-w-0 flex-1">
      <h1 id="studio-name" tabIndex={-1} className="truncate font-serif text-base font-medium outline-none md:text-lg">
        {titleOf(work.dossier) || m.studio_untitled()}
      </h1>
      <p className="truncate text-xs text-muted">{facts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

interface ToolsProps extends Pick<WorkHeadProps, "draft" | "faults" | "places"> {
  children: ReactNode;
}

function Tools({ draft, faults, places, children }: ToolsProps) {
  const { edit } = useWork();
  const toSelection = () => {
    // The bar stands beside the source: it is drawn first.
    flushSync(() => {
      places.setNarrow("side");
      places.setSide("source");
    });
    document.getElementById("studio-selection")?.focus();
  };
  return (
    <>
      <Meter {...faults.completeness} />
      <div className="max-lg:hidden">
        <FaultsButton draft={draft} faults={faults} />
      </div>
      <Button look="bare" onClick={() => edit((before) => acceptAll(before))}>
        <CheckCheck aria-hidden className="size-4" />
        {m.studio_accept_all()}
      </Button>
      {draft.source && (
        <Button look="bare" className="max-lg:hidden" disabled={!places.selection} onClick={toSelection}>
          <TextSelect aria-hidden className="size-4" />
          {m.studio_selection_use()}
        </Button>
      )}
      <div className="ml-auto">{children}</div>
    </>
  );
}
