import { ArrowRight, PenLine } from "lucide-react";
import { m } from "@/paraglide/messages";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import type { DossierList as List } from "@/workspace/dossiers";
import { DossierList } from "./dossier-list";
import { OpenEdition } from "./open-edition";
import { PasteForm } from "./paste-form";
import type { Input } from "./read-input";

interface StartViewProps {
  list: List;
  /** Whether names of the archive are missing. */
  partial: boolean;
  refused: (Input & { kind: "refused" }) | undefined;
  onDismiss: () => void;
  onInput: (input: Input) => Promise<void>;
  onEmpty: () => void;
  onOpen: (id: string) => void;
  onEditions: (week: string) => Promise<void>;
}

/** Where a draft begins: with a text, with nothing, with an edition to correct, or where it was left. */
export function StartView(props: StartViewProps) {
  const { list, partial, refused, onDismiss, onInput, onEmpty, onOpen, onEditions } = props;
  const shown = list.entries.filter(({ removed }) => !removed);
  const last = shown.find(({ id }) => id === list.last) ?? shown[0];
  return (
    <div className="page py-10 md:py-14">
      <h1 id="studio-title" tabIndex={-1} className="headline text-2xl outline-none md:text-3xl">
        {m.studio_title()}
      </h1>
      <p className="mt-3 max-w-[60ch] text-lg text-muted">{m.studio_standfirst()}</p>
      {last && (
        <Button className="mt-6 max-w-full" onClick={() => onOpen(last.id)}>
          <span className="truncate">{m.studio_continue({ name: last.name || m.studio_untitled() })}</span>
          <ArrowRight aria-hidden className="size-4 shrink-0" />
        </Button>
      )}
      <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
        <section aria-labelledby="studio-new">
          <h2 id="studio-new" className="headline mb-3 text-lg">
            {m.studio_new()}
          </h2>
          {refused && (
            <div className="mb-4">
              <Banner
                tone="warning"
                title={m.open_failed({ name: refused.name })}
                dismiss={{ label: m.dismiss(), onDismiss }}
              >
                {refused.reason} {m.studio_nothing_lost()}
              </Banner>
            </div>
          )}
          <PasteForm label={m.studio_paste_label()} onInput={onInput} />
          <p className="mt-4 text-sm text-muted">{m.studio_private()}</p>
          {partial && <p className="mt-2 text-sm text-muted">{m.studio_partial()}</p>}
          <Button look="bare" className="mt-2 -ml-2" onClick={onEmpty}>
            <PenLine aria-hidden className="size-4" />
            {m.studio_from_nothing()}
          </Button>
        </section>
        <div className="grid content-start gap-12">
          <DossierList list={list} onOpen={onOpen} />
          <OpenEdition onOpen={onEditions} />
        </div>
      </div>
    </div>
  );
}
