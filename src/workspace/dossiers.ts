/** An editor's drafts of editions, several of them, each with its history: kept in this browser (drafts.ts). For lazy pages only. */
import * as z from "zod/mini";
import { type DraftOutcome, type DraftStorage, deleteDraft, readDraft, writeDraft } from "./drafts";

const entrySchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  week: z.string(),
  languages: z.array(z.string()),
  /** Milliseconds since 1970. */
  changed: z.number(),
  /** How much of what an edition must have is filled, 0–1. */
  filled: z.number(),
  /** Taken off the list, until the list is next tidied: it can be had back. */
  removed: z.optional(z.boolean()),
});
export type DossierEntry = z.output<typeof entrySchema>;

const listSchema = z.object({ entries: z.array(z.unknown()), last: z._default(z.string(), "") });

export interface DossierList {
  /** Last changed first. */
  entries: DossierEntry[];
  /** The id of the one opened last, or "". */
  last: string;
}

export interface Snapshot<T> {
  /** Milliseconds since 1970. */
  at: number;
  content: T;
}

const listKey = "studio/list";
const keyOf = (id: string) => `studio/${id}`;
const historyKey = (id: string) => `studio/${id}/history`;

/** Milliseconds between two snapshots, and how many are kept. */
export const snapshotEvery = 4 * 60_000;
export const mostSnapshots = 30;

export function parseList(stored: unknown): DossierList {
  const list = listSchema.safeParse(stored).data;
  const entries = (list?.entries ?? []).flatMap((entry) => entrySchema.safeParse(entry).data ?? []);
  return { entries: entries.sort((a, b) => b.changed - a.changed), last: list?.last ?? "" };
}

/** Never rejects: a browser that keeps nothing has no drafts. */
export async function readDossiers(storage?: DraftStorage): Promise<DossierList> {
  return (await readDraft(listKey, parseList, storage)) ?? { entries: [], last: "" };
}

/** Changes the list as it is now, whichever tab wrote it last. */
async function changeList(change: (list: DossierList) => DossierList, storage?: DraftStorage): Promise<DraftOutcome> {
  return writeDraft(listKey, change(await readDossiers(storage)), storage);
}

const without = (entries: readonly DossierEntry[], id: string) => entries.filter((entry) => entry.id !== id);

/** The draft, or undefined where there is none that `parse` knows. Never rejects. */
export function readDossier<T>(
  id: string,
  parse: (stored: unknown) => T | undefined,
  storage?: DraftStorage,
): Promise<T | undefined> {
  return readDraft(keyOf(id), parse, storage);
}

/** Keeps the draft and its line in the list, as the one opened last. */
export async function keepDossier(
  entry: DossierEntry,
  content: unknown,
  storage?: DraftStorage,
): Promise<DraftOutcome> {
  const kept = await writeDraft(keyOf(entry.id), content, storage);
  if (kept !== "kept") return kept;
  return changeList(({ entries }) => ({ entries: [entry, ...without(entries, entry.id)], last: entry.id }), storage);
}

/** Takes the draft off the list, or puts it back; what it holds stays until the list is tidied. */
export function markRemoved(id: string, removed: boolean, storage?: DraftStorage): Promise<DraftOutcome> {
  return changeList(
    ({ entries, last }) => ({
      entries: entries.map((entry) => (entry.id === id ? { ...entry, removed } : entry)),
      last,
    }),
    storage,
  );
}

export function renameDossier(id: string, name: string, storage?: DraftStorage): Promise<DraftOutcome> {
  return changeList(
    ({ entries, last }) => ({ entries: entries.map((entry) => (entry.id === id ? { ...entry, name } : entry)), last }),
    storage,
  );
}

/** Deletes what was taken off the list, for good. */
export async function tidyDossiers(storage?: DraftStorage): Promise<DossierList> {
  const list = await readDossiers(storage);
  const gone = list.entries.filter(({ removed }) => removed);
  if (!gone.length) return list;
  for (const { id } of gone) {
    await deleteDraft(keyOf(id), storage);
    await deleteDraft(historyKey(id), storage);
  }
  const tidy = { ...list, entries: list.entries.filter(({ removed }) => !removed) };
  await writeDraft(listKey, tidy, storage);
  return tidy;
}

/** Newest first; snapshots that `parse` does not know are left out. Never rejects. */
export async function readSnapshots<T>(
  id: string,
  parse: (stored: unknown) => T | undefined,
  storage?: DraftStorage,
): Promise<Snapshot<T>[]> {
  const one = (stored: unknown): Snapshot<T>[] => {
    if (typeof stored !== "object" || stored === null || !("at" in stored) || !("content" in stored)) return [];
    const content = parse(stored.content);
    return typeof stored.at === "number" && content !== undefined ? [{ at: stored.at, content }] : [];
  };
  const all = await readDraft(historyKey(id), (stored) => (Array.isArray(stored) ? stored.flatMap(one) : []), storage);
  return all ?? [];
}

/** One more at the head of the history, unless the newest is younger than `every` milliseconds; the oldest go. */
export function withSnapshot<T>(
  history: readonly Snapshot<T>[],
  next: Snapshot<T>,
  every = snapshotEvery,
): readonly Snapshot<T>[] {
  const [newest] = history;
  // A clock that was set back must not stop the history.
  if (newest && next.at >= newest.at && next.at - newest.at < every) return history;
  return [next, ...history].slice(0, mostSnapshots);
}

export function keepSnapshots(
  id: string,
  history: readonly Snapshot<unknown>[],
  storage?: DraftStorage,
): Promise<DraftOutcome> {
  return writeDraft(historyKey(id), history, storage);
}
