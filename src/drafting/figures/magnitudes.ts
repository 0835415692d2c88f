/** What multiplies a number: "millions", "Md", "bn", "k", and halves. */
import type { Language } from "@/lib/language";
import type { Token } from "./tokens";

export interface Magnitude {
  /** Index of the token after it. */
  to: number;
  factor: number;
  /** A letter or two that may mean something else: it counts only where a currency or a known unit stands beside it. */
  abbreviated: boolean;
}

/**
 * "trillion" is 1e12 in both: strict French has 1e18, but French writing on technology and finance borrows the American
 * word, and no amount of 1e18 exists. "billion" is 1e12 in French (the word proper for 1e9 is milliard), 1e9 in English.
 */
const words: Record<string, number> = {
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  thousand: 1e3,
  mille: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

/** As written: case tells "M" from "m". */
const abbreviations: Record<string, number> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  m: 1e6,
  MM: 1e6,
  mn: 1e6,
  Mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  Mio: 1e6,
  B: 1e9,
  b: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  Md: 1e9,
  md: 1e9,
  MD: 1e9,
  Mds: 1e9,
  mds: 1e9,
  MDS: 1e9,
  Mrd: 1e9,
  Mrds: 1e9,
  mrd: 1e9,
  Mia: 1e9,
  T: 1e12,
  t: 1e12,
  tn: 1e12,
  Tn: 1e12,
  TN: 1e12,
  trn: 1e12,
  Cr: 1e7,
  cr: 1e7,
};
/** Nothing else is written so. */
const certain = new Set([
  "bn",
  "Bn",
  "BN",
  "Md",
  "Mds",
  "Mrd",
  "Mrds",
  "mds",
  "mrd",
  "MDS",
  "mln",
  "mio",
  "Mio",
  "tn",
  "trn",
  "Mia",
]);
/** Only right behind the digits: apart, they are words and units of their own. */
const gluedOnly = new Set(["m", "b", "t", "T", "B", "MM", "Cr", "cr", "md", "MD"]);
const demi = /^demie?s?$/;

function isFrenchBillion(tokens: readonly Token[], at: number, language: Language, signed: boolean): boolean {
  if (signed || !/^billions?$/.test(tokens[at]?.key ?? "")) return false;
  const after = tokens[at + 1]?.key ?? "";
  return /^(de|d')$/.test(after) || (language === "fr" && !/^(dollars?|euros?|of|in|and|users|people)$/.test(after));
}

/** The magnitude that begins at a token. `signed`: a currency sign stood before the number. */
export function readMagnitude(
  tokens: readonly Token[],
  from: number,
  language: Language,
  signed: boolean,
): Magnitude | undefined {
  // "a 40-billion-dollar fund".
  const at = tokens[from]?.key === "-" && tokens[from]?.glued && tokens[from + 1]?.glued ? from + 1 : from;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const factor = Object.hasOwn(words, token.key) ? words[token.key] : undefined;
  if (factor !== undefined) {
    const base = isFrenchBillion(tokens, at, language, signed) ? 1e12 : factor;
    return halved(tokens, { to: at + 1, factor: base, abbreviated: false });
  }
  const short = Object.hasOwn(abbreviations, token.text) ? abbreviations[token.text] : undefined;
  if (short === undefined) return undefined;
  if (!token.glued && gluedOnly.has(token.text) && !(signed && token.text !== "t")) {
    // "3.1 B USD" is money all the same.
    if (!/^(B|T|MM)$/.test(token.text) || !/^([A-Z]{3}|[$€£¥])$/.test(tokens[at + 1]?.text ?? "")) return undefined;
  }
  // "10 M. Martin", "2 k. …": an initial.
  if (!token.glued && token.text === "M" && tokens[at + 1]?.key === "." && tokens[at + 2]?.capital) return undefined;
  return { to: at + 1, factor: short, abbreviated: !certain.has(token.text) };
}

/** "un million et demi". */
function halved(tokens: readonly Token[], magnitude: Magnitude): Magnitude {
  const half = tokens[magnitude.to]?.key === "et" && demi.test(tokens[magnitude.to + 1]?.key ?? "");
  return half ? { ...magnitude, to: magnitude.to + 2, factor: magnitude.factor } : magnitude;
}

/** Whether "et demi" or "and a half" was read at the end of a magnitude. */
export function endsInHalf(tokens: readonly Token[], to: number): boolean {
  return demi.test(tokens[to - 1]?.key ?? "") && tokens[to - 2]?.key === "et";
}

/** "half a billion", "half-billion", "un demi-million": the index of the magnitude, undefined elsewhere. */
export function halfAt(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from]?.key ?? "";
  if (!/^(?:half|demie?|an?|une?)$/.test(first)) return undefined;
  const keyAt = (offset: number) => tokens[from + offset]?.key ?? "";
  const [second, third, fourth] = [keyAt(1), keyAt(2), keyAt(3)];
  const isMagnitude = (key: string) => Object.hasOwn(words, key) && key !== "mille";
  if (first === "half" && /^(a|an)$/.test(second) && isMagnitude(third)) return from + 2;
  if ((first === "half" || demi.test(first)) && second === "-" && isMagnitude(third)) return from + 2;
  if (/^(a|un|une)$/.test(first) && (second === "half" || demi.test(second))) {
    if (third === "-" && isMagnitude(fourth)) return from + 3;
    if (isMagnitude(third)) return from + 2;
  }
  return undefined;
}
