import { useSyncExternalStore } from "react";
import { writePreference } from "@/lib/storage";

export type Scheme = "light" | "dark";

// The attribute on <html> is the state: public/scheme.js sets it before the first paint.
function current(): Scheme {
  return document.documentElement.dataset["scheme"] === "dark" ? "dark" : "light";
}

function subscribe(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-scheme"] });
  return () => observer.disconnect();
}

export function setScheme(scheme: Scheme): void {
  document.documentElement.dataset["scheme"] = scheme;
  writePreference("scheme", scheme);
}

export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, current, () => "light");
}
