import { useQueryClient } from "@tanstack/react-query";
import { Copy, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { formatDay, formatNumber, formatTime } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { Banner } from "@/ui/banner";
import { useLanguage } from "@/ui/language";
import {
  type DossierEntry,
  keepDossier,
  type DossierList as List,
  markRemoved,
  readDossier,
  readDossiers,
} from "@/workspace/dossiers";
import { parseDossier } from "./dossier";
import { IconButton } from "./icon-button";
import { newId } from "./new-dossier";
import { studioQueries } from "./studio-queries";

interface DossierListProps {
  list: List;
  onOpen: (id: string) => void;
}

/** The editor's drafts, last changed first. */
export function DossierList({ list, onOpen }: DossierListProps) {
  const client = useQueryClient();
  const [removed, setRemoved] = useState<DossierEntry>();
  const refresh = async () => client.setQueryData(studioQueries.list().queryKey, await readDossiers());
  const shown = list.entries.filter((entry) => !entry.removed);
  const remove = async (entry: DossierEntry, gone: boolean) => {
    await markRemoved(entry.id, gone);
    setRemoved(gone ? entry : undefined);
    await refresh();
  };
  const actions = {
    onOpen,
    onRemove: (entry: DossierEntry) => void remove(entry, true),
    onChange: () => void refresh(),
  };
  return (
    <section aria-labelledby="studio-drafts">
      <h2 id="studio-drafts" className="headline text-lg">
        {m.studio_drafts()}
      </h2>
      {removed && (
        <div className="mt-3">
          <Banner
            title={m.studio_removed({ name: removed.name || m.studio_untitled() })}
            dismiss={{ label: m.dismiss(), onDismiss: () => setRemoved(undefined) }}
          >
            <button type="button" onClick={() => void remove(removed, false)} className="min-h-8 text-ink underline">
              {m.studio_put_back()}
            </button>
          </Banner>
        </div>
      )}
      {!shown.length && <p className="mt-3 text-sm text-muted">{m.studio_no_drafts()}</p>}
      <ul className="mt-2">
        {shown.map((entry) => (
          <Row key={entry.id} entry={entry} {...actions} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  entry: DossierEntry;
  onOpen: (id: string) => void;
  onRemove: (entry: DossierEntry) => void;
  onChange: () => void;
}

function Row({ entry, onOpen, onRemove, onChange }: RowProps) {
  const language = useLanguage();
  const [naming, setNaming] = useState(false);
  const name = entry.name || m.studio_untitled();
  const day = new Date(entry.changed).toISOString();
  const facts = [
    entry.week,
    entry.languages.join(" + ").toUpperCase(),
    m.studio_filled({ share: formatNumber(Math.round(entry.filled * 100), language) }),
    `${formatDay(day, language)}, ${formatTime(entry.changed, language)}`,
  ];
  const again = async (change: "rename" | "duplicate", to: string) => {
    const content = await readDossier(entry.id, parseDossier);
    if (!content) return;
    const id = change === "rename" ? entry.id : newId();
    const changed = change === "rename" ? entry.changed : Date.now();
    await keepDossier({ ...entry, id, name: to, changed }, { ...content, name: to });
    onChange();
  };
  return (
    <li className="flex flex-wrap items-center gap-x-1 border-b border-line py-2">
      <div className="min-w-0 flex-1 basis-48">
        {naming ? (
          <NameField
            name={name}
            onDone={(to) => {
              setNaming(false);
              if (to && to !== name) void again("rename", to);
            }}
          />
        ) : (
          <button type="button" onClick={() => onOpen(entry.id)} className="min-h-11 w-full text-left">
            <span className="block font-serif text-base leading-snug font-medium">{name}</span>
            <span className="block text-xs text-muted">{facts.filter(Boolean).join(" · ")}</span>
          </button>
        )}
      </div>
      <div className="flex">
        <IconButton label={m.studio_rename({ name })} onClick={() => setNaming(true)}>
          <Pencil aria-hidden className="size-4" />
        </IconButton>
        <IconButton
          label={m.studio_duplicate({ name })}
          onClick={() => void again("duplicate", m.studio_copy_of({ name }))}
        >
          <Copy aria-hidden className="size-4" />
        </IconButton>
        <IconButton label={m.studio_delete({ name })} onClick={() => onRemove(entry)}>
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </div>
    </li>
  );
}

/** Left or closed with Enter it counts; Escape lets the name stand. */
function NameField({ name, onDone }: { name: string; onDone: (name: string | undefined) => void }) {
  return (
    <input
      type="text"
      aria-label={m.studio_name()}
      defaultValue={name}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed for it.
      autoFocus
      maxLength={200}
      onBlur={(event) => onDone(event.target.value.trim())}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") onDone(undefined);
      }}
      className="h-11 w-full rounded-md border border-line bg-card px-3"
    />
  );
}
