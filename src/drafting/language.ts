import { type Language, languages } from "@/lib/language";
import { fold } from "./tokens";

/** Words that hold sentences together and that the other language does not have ("on", "plus", "son", "a", "me" are left out). */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les un une des du de et est sont au aux ce cet cette ces qui que quoi dont ou il elle ils elles nous vous je tu se sa ses leur leurs dans sur pour par avec sans sous chez entre vers mais donc car ni ne pas pourquoi comment si deja tres aussi encore comme lorsque quand tout tous toute toutes c l d j n s qu y ete etre avoir ont avait etait fait peut plutot semaine apres selon notre nos votre vos".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and to in is are was were be been being that this these those it its he she they we you his her their our your for with from by as at but not no nor which who what when where why how has have had will would can could should may might than then there here if so because while after before into over about out up down off an all some any more most other also just only do does did says said week new".split(
      " ",
    ),
  ),
};

/** One letter is a word to French elision ("l’IA", "d’une"), and the end of one to English ("it’s"). */
const words = /\p{L}[\p{L}\p{M}]*/gu;

/** The language that a text's function words are of; French where nothing tells, or nothing decides. Linear. */
export function languageOf(text: string): Language {
  const counts: Record<Language, number> = { fr: 0, en: 0 };
  for (const [word] of text.matchAll(words)) {
    const key = fold(word.slice(0, 20));
    for (const language of languages) if (functionWords[language].has(key)) counts[language]++;
  }
  // "it’s", "OpenAI’s": an s that stands alone is English behind a word, French before one.
  for (const [found] of text.matchAll(/\p{L}['’]s(?!\p{L})/gu)) if (found) counts.en += 2;
  return counts.en > counts.fr ? "en" : "fr";
}
