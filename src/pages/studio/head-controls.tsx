import { ArrowRight, History, Languages } from "lucide-react";
import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Draft } from "@/drafting/draft/types";
import { type Language, languages } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { Segmented } from "@/ui/segmented";
import { languagesOf } from "./dossier";
import { FaultsList } from "./faults-list";
import { IconButton } from "./icon-button";
import { LanguagePanel } from "./language-panel";
import { Popover } from "./popover";
import { SnapshotList } from "./snapshot-list";
import type { OpenDossier } from "./use-dossier";
import type { Checked } from "./use-faults";
import type { Places } from "./use-places";
import { useWork } from "./work";

/** How many errors there are, which they are, and the way to the next one. */
export function FaultsButton({ draft, faults: { errors, warnings } }: { draft: Draft; faults: Checked }) {
  const { go } = useWork();
  const at = useRef(-1);
  const count = errors.length;
  const next = () => {
    at.current = (at.current + 1) % count;
    const fault = errors[at.current];
    if (fault) go(fault.path ?? fault.pointer.split("/")[1] ?? "");
  };
  const words = m.studio_errors({ count, shown: count });
  return (
    <div className="flex items-center">
      <Popover label={words} side="left" alarm={count > 0}>
        {() => <FaultsList draft={draft} errors={errors} warnings={warnings} />}
      </Popover>
      <div className="max-md:hidden">
        <IconButton label={m.studio_next_error()} disabled={!count} onClick={next}>
          <ArrowRight aria-hidden className="size-4" />
        </IconButton>
      </div>
    </div>
  );
}

/** Earlier states of the draft. */
export function SnapshotsButton({ work }: { work: OpenDossier }) {
  return (
    <Popover label={m.studio_history()} icon={<History aria-hidden className="size-4" />}>
      {(close) => <SnapshotList work={work} onDone={close} />}
    </Popover>
  );
}

interface LanguageChoiceProps {
  work: OpenDossier;
  shown: Language;
  onShow: (language: Language) => void;
}

/** Which of the draft's languages is shown; and the way to its second one. */
export function LanguageChoice({ work, shown, onShow }: LanguageChoiceProps) {
  const known = languagesOf(work.dossier);
  const missing = languages.find((one) => !known.includes(one));
  if (missing)
    return (
      <Popover
        label={m.studio_add_language()}
        face={
          <>
            <Languages aria-hidden className="size-4" />
            {shown.toUpperCase()} +
          </>
        }
      >
        {(close) => (
          <LanguagePanel
            work={work}
            language={missing}
            onAdded={() => {
              close();
              onShow(missing);
            }}
          />
        )}
      </Popover>
    );
  return (
    <Segmented
      label={m.studio_draft_language()}
      options={known.map((value) => ({ value, label: value.toUpperCase() }))}
      value={shown}
      onChange={onShow}
    />
  );
}

/** What stands beside the form: on a narrow screen in its place. */
export type Side = "source" | "preview";

/** On a wide screen what stands at the left; on a narrow one which of the three is shown. */
export function ViewChoice({ places, hasSource }: { places: Places; hasSource: boolean }) {
  const { narrow, setSide, setNarrow } = places;
  const side = hasSource ? places.side : "preview";
  const sides = [
    ...(hasSource ? [{ value: "source" as const, label: m.studio_source() }] : []),
    { value: "preview" as const, label: m.studio_preview() },
  ];
  const shown = narrow === "draft" ? "draft" : side;
  const left = useRef<Partial<Record<Side | "draft", number>>>({});
  const show = (chosen: Side | "draft") => {
    left.current[shown] = scrollY;
    flushSync(() => {
      setNarrow(chosen === "draft" ? "draft" : "side");
      if (chosen !== "draft") setSide(chosen);
    });
    // Each is as long as it is: it is met again where it was left.
    scrollTo({ top: left.current[chosen] ?? 0 });
  };
  return (
    <>
      <div className="shrink-0 max-lg:hidden">
        {hasSource && <Segmented label={m.studio_view()} options={sides} value={side} onChange={setSide} />}
      </div>
      <div className="shrink-0 lg:hidden">
        <Segmented
          label={m.studio_view()}
          options={[{ value: "draft" as const, label: m.studio_draft() }, ...sides]}
          value={shown}
          onChange={show}
        />
      </div>
    </>
  );
}
