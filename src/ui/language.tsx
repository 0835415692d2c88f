import { createContext, type ReactNode, use, useEffect } from "react";
import type { Language } from "@/lib/language";
import { overwriteGetLocale } from "@/paraglide/runtime";

const Context = createContext<Language>("fr");

/** The reader's language for everything below: words through Paraglide, numbers through `useLanguage()`. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  // Before the children render, so that no page is ever mixed. Exports name their language themselves.
  overwriteGetLocale(() => language);
  // <html> lies outside React's root: a screen reader needs its language there.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Context value={language}>{children}</Context>;
}

export function useLanguage(): Language {
  return use(Context);
}
