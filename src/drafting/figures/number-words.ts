/** Numbers in words, French and English: "deux cent cinquante", "quatre-vingt-dix", "two hundred and fifty", "une dizaine de". */
import type { Language } from "@/lib/language";
import type { Token } from "./tokens";

export interface WordedNumber {
  /** Index of the token after it. */
  to: number;
  value: number;
  /** "un", "une", "a", "one": an article as often as a number. */
  single: boolean;
  /** "une dizaine": rounded by the word itself. */
  approximate: boolean;
}

function numbered(words: string, from: number, step = 1): [string, number][] {
  return words.split(" ").map((word, index) => [word, from + index * step]);
}

const simple: Record<Language, ReadonlyMap<string, number>> = {
  fr: new Map([
    ...numbered("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 1),
    ...numbered("vingt trente quarante cinquante soixante septante octante nonante", 20, 10),
    ["une", 1],
    ["vingts", 20],
    ["huitante", 80],
  ]),
  en: new Map([
    ...numbered("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen", 1),
    ...numbered("seventeen eighteen nineteen", 17),
    ...numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    ["a", 1],
    ["an", 1],
  ]),
};
const hundreds: Record<Language, ReadonlySet<string>> = { fr: new Set(["cent", "cents"]), en: new Set(["hundred"]) };
const thousands: Record<Language, string> = { fr: "mille", en: "thousand" };
const articles = new Set(["un", "une", "a", "an", "one"]);
const collective = new Map([
  ...numbered("dizaine vingtaine trentaine quarantaine cinquantaine soixantaine", 10, 10),
  ["douzaine", 12],
  ["quinzaine", 15],
  ["centaine", 100],
  ["millier", 1000],
  ["dozen", 12],
]);

const beginners = new Set([
  ...simple.fr.keys(),
  ...simple.en.keys(),
  "cent",
  "cents",
  "mille",
  "half",
  "demi",
  "demie",
  "la",
]);

/** Whether a number in words may begin with a word: most cannot, and are passed over. */
export function beginsNumber(key: string): boolean {
  return beginners.has(key);
}

/** Where the next word of the same number may stand: behind a hyphen, "et" or "and". */
function nextWord(tokens: readonly Token[], at: number, language: Language, current: number): number {
  const token = tokens[at];
  if (token?.key === "-" && token.glued && tokens[at + 1]?.glued) return at + 1;
  const linked = tokens[at + 1]?.key ?? "";
  // "vingt et un", "soixante et onze"; "two hundred and fifty".
  if (language === "fr" && token?.key === "et" && current >= 20 && /^(un|une|onze)$/.test(linked)) {
    return current % 10 === 0 ? at + 1 : at;
  }
  if (language === "en" && token?.key === "and" && current >= 100 && current % 100 === 0) {
    return simple.en.has(linked) && !articles.has(linked) ? at + 1 : at;
  }
  return at;
}

/** `current` with a word from one to ninety added, if the two make one number. */
function joined(current: number, word: number, language: Language): number | undefined {
  const [tens, ones] = [current % 100, current % 10];
  if (language === "fr") {
    if (word === 20 && tens === 4) return current + 76;
    if (word >= 10 && word <= 16 && (tens === 60 || tens === 80)) return current + word;
    if (word >= 7 && word <= 9 && (tens === 10 || tens === 70 || tens === 90)) return current + word;
  }
  if (word < 10 && ones === 0 && tens !== 10) return current + word;
  return word >= 10 && tens === 0 ? current + word : undefined;
}

function readIn(tokens: readonly Token[], from: number, language: Language): { to: number; value: number } | undefined {
  let [total, current, at, to] = [0, 0, from, from];
  let thousand = false;
  for (let read = 0; read < 16; read++) {
    const next = read === 0 ? at : nextWord(tokens, at, language, current || total);
    const token = tokens[next];
    if (token?.kind !== "word") break;
    const word = simple[language].get(token.key);
    if (word !== undefined) {
      const sum =
        read > 0 && articles.has(token.key) && language === "en" ? undefined : joined(current, word, language);
      if (sum === undefined) break;
      current = sum;
    } else if (hundreds[language].has(token.key) && current < 10) current = 100 * (current || 1);
    else if (token.key === thousands[language] && !thousand && (current > 0 || language === "fr")) {
      total = 1000 * (current || 1);
      current = 0;
      thousand = true;
    } else break;
    at = next + 1;
    to = at;
  }
  const value = total + current;
  return value > 0 ? { to, value } : undefined;
}

/** "une dizaine de", "a dozen", "two dozen", "un millier d'". */
function readCollective(tokens: readonly Token[], from: number): WordedNumber | undefined {
  const token = tokens[from];
  if (!collective.has(tokens[from + 1]?.key ?? "")) return undefined;
  const count =
    simple.fr.get(token?.key ?? "") ?? simple.en.get(token?.key ?? "") ?? (token?.key === "la" ? 1 : undefined);
  const word = tokens[from + 1];
  const each = word && collective.get(word.key);
  if (count === undefined || each === undefined) return undefined;
  const linked = /^(de|d')$/.test(tokens[from + 2]?.key ?? "");
  if (word?.key !== "dozen" && !linked) return undefined;
  return { to: from + 2, value: count * each, single: false, approximate: true };
}

/** The number in words that begins at a token. No mixing: "one cent" is no hundred. */
export function readWords(tokens: readonly Token[], from: number): WordedNumber | undefined {
  const token = tokens[from];
  if (token?.kind !== "word") return undefined;
  const grouped = readCollective(tokens, from);
  if (grouped) return grouped;
  const [fr, en] = [readIn(tokens, from, "fr"), readIn(tokens, from, "en")];
  const best = (fr?.to ?? 0) >= (en?.to ?? 0) ? fr : en;
  return best && { ...best, single: best.to === from + 1 && articles.has(token.key), approximate: false };
}
