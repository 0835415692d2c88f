/** A file that was dropped on some page, until the page that can open it takes it. */
let waiting: File | undefined;
const listeners = new Set<() => void>();

export function putInInbox(file: File): void {
  waiting = file;
  for (const changed of listeners) changed();
}

/** The file, if there is one; then there is none. */
export function takeFromInbox(): File | undefined {
  const file = waiting;
  waiting = undefined;
  return file;
}

/** Calls back when a file comes, and at once if one waits; answers how to stop. */
export function watchInbox(changed: () => void): () => void {
  listeners.add(changed);
  if (waiting) changed();
  return () => listeners.delete(changed);
}
