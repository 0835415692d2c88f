import { useQuery, useQueryClient } from "@tanstack/react-query";
import { FileUp, X } from "lucide-react";
import type { ReactNode } from "react";
import { m } from "@/paraglide/messages";
import { Button, buttonClass } from "@/ui/button";
import { deleteDraft } from "@/workspace/drafts";
import { putInInbox } from "@/workspace/inbox";
import { deckQueries, templateKey } from "./deck-queries";

/** A company's template, or in its absence the deck's own `look`; and the way to open a deck made here. */
export function FilesField({ look }: { look: ReactNode }) {
  const client = useQueryClient();
  const { data: template } = useQuery(deckQueries.template());
  const remove = () => {
    client.setQueryData(deckQueries.template().queryKey, null);
    void deleteDraft(templateKey);
  };
  return (
    <>
      {!template && look}
      <section aria-labelledby="template-title" className="border-t border-line pt-4">
        <h3 id="template-title" className="font-medium">
          {m.compose_template()}
        </h3>
        {template ? (
          <>
            <p className="mt-1 wrap-anywhere">{m.compose_template_on({ name: template.name })}</p>
            <p className="mt-0.5 text-xs text-muted">{m.compose_template_rules()}</p>
            <Button look="bare" className="-ml-2" onClick={remove}>
              <X aria-hidden className="size-4" />
              {m.compose_template_remove()}
            </Button>
          </>
        ) : (
          <>
            <p className="mt-0.5 mb-2 text-xs text-muted">{m.compose_template_hint()}</p>
            <FileButton label={m.compose_template_choose()} />
          </>
        )}
        <p className="mt-4 mb-2 text-xs text-muted">{m.compose_open_hint()}</p>
        <FileButton label={m.compose_open()} />
      </section>
    </>
  );
}

function FileButton({ label }: { label: string }) {
  return (
    <label className={`${buttonClass()} cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent`}>
      <FileUp aria-hidden className="size-4" />
      {label}
      <input
        type="file"
        accept=".pptx,.potx,.ppsx"
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = "";
          if (file) putInInbox(file);
        }}
      />
    </label>
  );
}
