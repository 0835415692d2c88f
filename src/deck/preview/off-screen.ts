import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** What `element` draws, in an element that is on no page. Needs a browser; not within React's own rendering. */
export function drawnOffScreen<T>(element: ReactElement, read: (host: HTMLElement) => T): T {
  const host = document.createElement("div");
  const root = createRoot(host);
  try {
    flushSync(() => root.render(element));
    return read(host);
  } finally {
    root.unmount();
  }
}
