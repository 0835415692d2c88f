import { Link } from "@tanstack/react-router";
import { type Language, languages } from "@/lib/language";
import { writePreference } from "@/lib/storage";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

const names: Record<Language, () => string> = { fr: m.language_fr, en: m.language_en };

/** The same page in the other language, filters kept; the choice is remembered. */
export function LanguageSwitch() {
  const current = useLanguage();
  return (
    <nav aria-label={m.language_switch()} className="flex text-sm">
      {languages.map((language) => (
        <Link
          key={language}
          to="."
          params={(params) => ({ ...params, lang: language })}
          search={true}
          replace
          lang={language}
          hrefLang={language}
          aria-label={`${language.toUpperCase()}, ${names[language]()}`}
          onClick={() => writePreference("language", language)}
          className={`grid min-h-11 min-w-9 place-items-center uppercase hover:text-ink ${language === current ? "font-semibold" : "text-muted"}`}
        >
          {language}
        </Link>
      ))}
    </nav>
  );
}
