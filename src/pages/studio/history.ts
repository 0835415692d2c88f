/** Changes one after the other, each of which can be taken back: pure. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last change was to: the next one to the same is part of it. */
  mark: string;
}

const mostSteps = 200;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], mark: "" };
}

/**
 * A change that changes nothing is no step.
 * @param mark names what is changed where several changes are to be one step, such as the letters of a field; else ""
 */
export function change<T>(history: History<T>, next: T, mark = ""): History<T> {
  const { past, present } = history;
  if (Object.is(next, present)) return history;
  if (mark && mark === history.mark) return { ...history, present: next, future: [] };
  return { past: [...past.slice(1 - mostSteps), present], present: next, future: [], mark };
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (!past.length) return history;
  return { past: past.slice(0, -1), present: past[past.length - 1] as T, future: [present, ...future], mark: "" };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (!future.length) return history;
  return { past: [...past, present], present: future[0] as T, future: future.slice(1), mark: "" };
}
