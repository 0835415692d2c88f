import { useSyncExternalStore } from "react";

/** A value outside of React, so that what follows it is drawn again and nothing else: a form has hundreds of fields. */
export interface Store<T> {
  get: () => T;
  set: (next: T) => void;
  subscribe: (changed: () => void) => () => void;
}

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** @param select must answer a primitive, or the same object for the same value */
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S {
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
