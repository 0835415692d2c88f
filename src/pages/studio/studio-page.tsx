import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { type DragEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { readDossier, readDossiers } from "@/workspace/dossiers";
import { takeFromInbox, watchInbox } from "@/workspace/inbox";
import { type Dossier, dossierOf, dossierOfEditions, languagesOf, parseDossier } from "./dossier";
import { draftFrom, emptyDossier, newId, publishedDossier } from "./new-dossier";
import { type Input, preloadReaders, readFile } from "./read-input";
import { StartView } from "./start-view";
import { studioQueries } from "./studio-queries";
import { WorkView } from "./work-view";

interface Open {
  id: string;
  dossier: Dossier;
  /** Stories of the file, by number, that could not be read. */
  omitted: readonly number[];
}

type Refused = Input & { kind: "refused" };

/** From a prose newsletter to an edition, in this browser. */
export function StudioPage() {
  const client = useQueryClient();
  const language = useLanguage();
  const { data: list } = useSuspenseQuery(studioQueries.list());
  const { data: known } = useSuspenseQuery(studioQueries.context(language));
  const [open, setOpen] = useState<Open>();
  const [refused, setRefused] = useState<Refused>();
  const begin = async (dossier: Dossier, id = newId(), omitted: readonly number[] = []) => {
    // What each of its languages needs is at hand before it is drawn.
    await Promise.all(languagesOf(dossier).map((one) => client.ensureQueryData(studioQueries.context(one))));
    setRefused(undefined);
    // What was pressed is gone: the focus goes where the draft begins.
    flushSync(() => setOpen({ id, dossier, omitted }));
    document.getElementById("studio-name")?.focus();
    scrollTo({ top: 0 });
  };
  const refuse = (name: string, reason: string) => setRefused({ kind: "refused", name, reason });
  const take = async (input: Input) => {
    if (input.kind === "refused") return setRefused(input);
    if (input.kind === "source") return begin(dossierOf(await draftFrom(client, input.source)));
    const dossier = dossierOfEditions([input.edition]);
    if (dossier) await begin(dossier, undefined, input.omitted);
  };
  const resume = async (id: string) => {
    const dossier = await readDossier(id, parseDossier);
    if (dossier) return begin(dossier, id);
    refuse(list.entries.find((entry) => entry.id === id)?.name || m.studio_untitled(), m.studio_draft_unreadable());
  };
  const correct = async (week: string) => {
    const dossier = await publishedDossier(client, week, language).catch(() => undefined);
    if (dossier) await begin(dossier);
    else refuse(week, m.studio_edition_unreadable());
  };
  const close = async () => {
    // What the work view still held back is kept as it leaves.
    flushSync(() => setOpen(undefined));
    document.getElementById("studio-title")?.focus();
    await new Promise((resolve) => setTimeout(resolve, 150));
    client.setQueryData(studioQueries.list().queryKey, await readDossiers());
  };
  usePreloading();
  useInbox((file) => void readFile(file).then(take));
  const dropping = useDropping();
  return (
    <div {...dropping.handlers}>
      <title>{`${m.studio_title()} · Vigie`}</title>
      {open ? (
        <WorkView
          key={open.id}
          id={open.id}
          first={open.dossier}
          omitted={open.omitted}
          refused={refused}
          onDismiss={() => setRefused(undefined)}
          onClose={() => void close()}
        />
      ) : (
        <StartView
          list={list}
          partial={known.partial}
          refused={refused}
          onDismiss={() => setRefused(undefined)}
          onInput={take}
          onEmpty={() => void begin(emptyDossier(language))}
          onOpen={(id) => void resume(id)}
          onEditions={correct}
        />
      )}
      {dropping.now && (
        <p className="pointer-events-none fixed inset-4 z-50 grid place-items-center rounded-md border-2 border-dashed border-accent bg-paper/90 text-lg">
          {m.studio_drop()}
        </p>
      )}
    </div>
  );
}

/** Takes what was dropped, wherever in the app it was. */
function useInbox(onFile: (file: File) => void): void {
  // The inbox is outside of React, and a file in it is an event, not a state to draw.
  useEffect(() =>
    watchInbox(() => {
      const file = takeFromInbox();
      if (file) onFile(file);
    }),
  );
}

/** Readers that are fetched once the page stands need no network when a text is read. */
function usePreloading(): void {
  // The network is outside of React.
  useEffect(() => {
    preloadReaders({ word: false });
  }, []);
}

/** Whether a file is held over the page. */
function useDropping() {
  const [now, setNow] = useState(false);
  return {
    now,
    handlers: {
      onDragEnter: ({ dataTransfer }: DragEvent) => {
        const files = dataTransfer.types.includes("Files");
        if (files) preloadReaders({ word: true });
        setNow(files);
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) =>
        currentTarget.contains(relatedTarget as Node | null) || setNow(false),
      onDrop: () => setNow(false),
    },
  };
}
