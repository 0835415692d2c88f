import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { takeFromInbox, watchInbox } from "@/workspace/inbox";
import { DeckEditor } from "./deck-editor";
import { loadDeck } from "./deck-queries";
import { type Opened, openFile, searchOf, sourceOf } from "./open-file";
import { OpenedNotice } from "./opened-notice";
import { useDeckSource } from "./use-deck";

/** The deck of the address: composed, presented, sent. */
export function DeckPage() {
  const source = useDeckSource();
  const { opened: last, dismiss, version } = useOpenedFile();
  // What was opened is said, and undone, where it stands: not on another selection's deck.
  const opened = last?.kind === "deck" && sourceOf(last.record).key !== source.key ? undefined : last;
  const [dropping, setDropping] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for pointers; there are buttons for it.
    <div
      onDragEnter={({ dataTransfer }) => setDropping(dataTransfer.types.includes("Files"))}
      onDragLeave={({ currentTarget, relatedTarget }) =>
        currentTarget.contains(relatedTarget as Node | null) || setDropping(false)
      }
      onDrop={() => setDropping(false)}
    >
      <DeckEditor
        // Another source, or a deck opened, is another draft.
        key={`${source.key} ${version}`}
        source={source}
        before={opened?.kind === "deck" ? opened.before.composition : undefined}
        notice={opened && <OpenedNotice opened={opened} onDismiss={dismiss} />}
      />
      {dropping && (
        <p className="pointer-events-none fixed inset-4 z-50 grid place-items-center rounded-md border-2 border-dashed border-accent bg-paper/90 text-lg print:hidden">
          {m.compose_drop()}
        </p>
      )}
    </div>
  );
}

/** Opens what lands in the inbox, wherever in the app it was dropped. */
function useOpenedFile() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const lang = useLanguage();
  const [opened, setOpened] = useState<Opened>();
  const [version, setVersion] = useState(0);
  // The inbox is outside of React, and a file in it is an event, not a state to draw.
  useEffect(
    () =>
      watchInbox(() => {
        const file = takeFromInbox();
        if (!file) return;
        void openFile(file, client).then(async (result) => {
          if (result.kind === "deck") {
            const search = searchOf(result.record);
            await loadDeck(client, lang, search);
            await navigate({ to: "/$lang/deck", params: { lang }, search });
            setVersion((n) => n + 1);
          }
          setOpened(result);
        });
      }),
    [client, navigate, lang],
  );
  return { opened, version, dismiss: () => setOpened(undefined) };
}
