/**
 * Drafts, kept in this browser's IndexedDB, where pictures fit too. For lazy pages only: no other page pays for it.
 * A storage that is closed (private mode, policy, a damaged database) is no error: the draft holds for the visit.
 */
import { createStore, del, get } from "idb-keyval";

/** "full": the browser's quota is used up. "closed": nothing can be kept here. */
export type DraftOutcome = "kept" | "full" | "closed";

/** Where drafts are; a spec brings its own. */
export interface DraftStorage {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** Milliseconds. A database that another tab is removing, or a sick one, never answers; a page must not wait for it. */
const patience = 5000;

// A database of our own: sites under sub-paths of one host share their names. Opened when it is first asked.
const store = createStore("vigie", "drafts");
const indexedDb: DraftStorage = {
  get: (key) => get(key, store),
  put: (key, value) =>
    store("readwrite", (drafts) => {
      drafts.put(value, key);
      return ended(drafts.transaction);
    }),
  delete: (key) => del(key, store),
};

/** Only an abort says why: the library's own `set` also listens to errors, which come before the reason is known. */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/**
 * The draft, or undefined: none, none that can be read, or one that `parse` does not know (written by another version,
 * or damaged), which stays as it is until something new is written. Never rejects.
 */
export async function readDraft<T>(
  key: string,
  parse: (stored: unknown) => T | undefined,
  storage = indexedDb,
): Promise<T | undefined> {
  try {
    return parse(await answered(() => storage.get(key)));
  } catch {
    return undefined;
  }
}

/** Keeps what can be cloned, `Uint8Array` included; the last of several writes wins. Never rejects. */
export async function writeDraft(key: string, value: unknown, storage = indexedDb): Promise<DraftOutcome> {
  try {
    await answered(() => storage.put(key, value));
    return "kept";
  } catch (error) {
    // By name: browsers are moving it from DOMException to a class of its own.
    return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "closed";
  }
}

/** Never rejects: where nothing can be kept there is nothing to delete. */
export async function deleteDraft(key: string, storage = indexedDb): Promise<void> {
  try {
    await answered(() => storage.delete(key));
  } catch {
    // See above.
  }
}

async function answered<T>(ask: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), patience);
  });
  try {
    return await Promise.race([ask(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
