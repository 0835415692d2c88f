/** The words of dates, French and English. */
import type { Token } from "./tokens";

const names = [
  "janvier janv january jan",
  "fevrier fevr fev february feb",
  "mars march mar",
  "avril avr april apr",
  "mai may",
  "juin june jun",
  "juillet juil july jul",
  "aout august aug",
  "septembre sept sep september",
  "octobre oct october",
  "novembre nov november",
  "decembre dec december",
];
const months = new Map(names.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)));
/** Words with another meaning, which alone are months only with a capital. */
const ambiguous = new Set(["may", "march", "mar", "jan", "sept", "august", "sep", "dec", "oct", "avr", "jun"]);
const ordinals = new Map([
  ["premier", 1],
  ["deuxieme", 2],
  ["second", 2],
  ["troisieme", 3],
  ["quatrieme", 4],
  ["dernier", 4],
  ["first", 1],
  ["third", 3],
  ["fourth", 4],
]);

export interface QuarterWords {
  quarter: number;
  to: number;
}

export function monthOf(key: string): number | undefined {
  return months.get(key);
}

export function needsCue(key: string): boolean {
  return ambiguous.has(key);
}

export function quarterOf(tokens: readonly Token[], from: number): QuarterWords | undefined {
  const [token, next, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!token) return undefined;
  if ((token.text === "T" || token.text === "Q") && !token.glued && next?.glued && /^[1-4]$/.test(next.text)) {
    return third?.glued && third.kind !== "sign" ? undefined : { quarter: next.value, to: from + 2 };
  }
  const named = token.kind === "word" ? ordinals.get(token.key) : undefined;
  const linked = next?.key === "-" ? from + 2 : from + 1;
  if (named && /^(?:trimestre|quarter)$/.test(tokens[linked]?.key ?? "")) return { quarter: named, to: linked + 1 };
  // "1er trimestre", "3e trimestre", "2nd quarter".
  if (
    token.kind === "number" &&
    /^[1-4]$/.test(token.text) &&
    next?.glued &&
    /^(?:er|e|eme|st|nd|rd|th)$/.test(next.key)
  ) {
    return /^(?:trimestre|quarter)$/.test(third?.key ?? "") ? { quarter: token.value, to: from + 3 } : undefined;
  }
  return undefined;
}
