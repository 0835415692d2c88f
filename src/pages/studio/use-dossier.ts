import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { keepDossier, keepSnapshots, readSnapshots, type Snapshot, withSnapshot } from "@/workspace/dossiers";
import type { DraftOutcome } from "@/workspace/drafts";
import { type Dossier, entryOf, parseDossier } from "./dossier";
import { begin, change, type History, redo, undo } from "./history";
import { readMessage, studioChannel } from "./preview-channel";

export interface OpenDossier {
  id: string;
  dossier: Dossier;
  apply: (next: (dossier: Dossier) => Dossier, mark?: string) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** How the last change was kept. */
  kept: DraftOutcome;
  /** Whether another tab has the same draft open. */
  elsewhere: boolean;
  /** Earlier states, newest first. */
  snapshots: readonly Snapshot<Dossier>[];
}

/** Milliseconds without a change after which the draft is kept. */
const pause = 600;

type Step =
  | { kind: "change"; next: (dossier: Dossier) => Dossier; mark?: string }
  | { kind: "undo" }
  | { kind: "redo" };

function stepped(history: History<Dossier>, step: Step): History<Dossier> {
  switch (step.kind) {
    case "change":
      return change(history, step.next(history.present), step.mark);
    case "undo":
      return undo(history);
    case "redo":
      return redo(history);
  }
}

/** A draft that is open: every change can be taken back, and is kept in this browser a moment later. */
export function useDossier(id: string, first: Dossier): OpenDossier {
  const [history, step] = useReducer(stepped, first, begin);
  const { present } = history;
  const { kept, snapshots } = useKeeping(id, present);
  const apply = useCallback((next: (dossier: Dossier) => Dossier, mark?: string) => {
    step({ kind: "change", next, ...(mark && { mark }) });
  }, []);
  return {
    id,
    dossier: present,
    apply,
    undo: history.past.length ? () => step({ kind: "undo" }) : undefined,
    redo: history.future.length ? () => step({ kind: "redo" }) : undefined,
    kept,
    elsewhere: useElsewhere(id),
    snapshots,
  };
}

function useKeeping(id: string, dossier: Dossier) {
  const [kept, setKept] = useState<DraftOutcome>("kept");
  const [snapshots, setSnapshots] = useState<readonly Snapshot<Dossier>[]>([]);
  const history = useRef<readonly Snapshot<Dossier>[]>(undefined);
  const waiting = useRef<Dossier>(undefined);
  // What is kept is outside of React: IndexedDB, read once and written after each pause.
  useEffect(() => {
    void readSnapshots(id, parseDossier).then((read) => {
      history.current = read;
      setSnapshots(read);
    });
  }, [id]);
  const keep = useCallback(
    async (content: Dossier) => {
      if (waiting.current === content) waiting.current = undefined;
      const now = Date.now();
      setKept(await keepDossier(entryOf(id, content, now), content));
      if (!history.current) return;
      const next = withSnapshot(history.current, { at: now, content });
      if (next === history.current) return;
      history.current = next;
      setSnapshots(next);
      await keepSnapshots(id, next);
    },
    [id],
  );
  useEffect(() => {
    waiting.current = dossier;
    const timer = setTimeout(() => void keep(dossier), pause);
    return () => clearTimeout(timer);
  }, [dossier, keep]);
  // A page that is left keeps what the pause still held back.
  useEffect(() => {
    const leave = () => {
      if (waiting.current) void keep(waiting.current);
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [keep]);
  return { kept, snapshots };
}

/** Whether another tab says that it has the draft open too. */
function useElsewhere(id: string): boolean {
  const [elsewhere, setElsewhere] = useState(false);
  // Other tabs are an outside system.
  useEffect(() => {
    const tab = Math.random().toString(36);
    const channel = studioChannel(id);
    channel.onmessage = (event) => {
      const message = readMessage(event);
      if (message?.kind !== "open" && message?.kind !== "again") return;
      setElsewhere(true);
      if (message.kind === "open") channel.postMessage({ kind: "again", tab });
    };
    channel.postMessage({ kind: "open", tab });
    return () => channel.close();
  }, [id]);
  return elsewhere;
}
