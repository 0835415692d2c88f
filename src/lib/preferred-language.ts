import { isLanguage, type Language } from "./language";
import { readPreference } from "./storage";

/** The reader's stored choice, else the browser's first language that we have, else French. */
export function preferredLanguage(): Language {
  const stored = readPreference("language");
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? "fr";
}
