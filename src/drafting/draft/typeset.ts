/** Words in the house's typography: what `briefing check` asks for (src/publish/check-typography.ts). */
import type { Language } from "@/lib/language";

/** The house's no-break space, before marks and signs and inside of guillemets: U+202F. */
const fine = "\u202f";
/** Addresses, whose marks are theirs; a mark at the end is the sentence's. */
export const addresses = /(?:https?:\/\/|www\.)[^\s«»“”"<>]*[^\s«»“”"<>.,;:!?…)\]'’]/giu;

/**
 * A text as it is to be published: white space in single spaces, curly quotes (guillemets in French), ellipses, and in
 * French the no-break spaces. Letters and digits stay as they are. Idempotent, linear.
 */
export function typeset(text: string, language: Language): string {
  const plain = text
    .trim()
    .replace(/\s{2,}|[\t\n\v\f\r\u2028\u2029]/g, oneSpace)
    .replace(/\.{3,}/g, "…");
  return withoutAddresses(plain, language === "fr" ? french : english);
}

/** Addresses stay as they are: while the rest is set, a character that the text does not have stands for each. */
function withoutAddresses(text: string, set: (text: string) => string): string {
  const found = text.match(addresses);
  if (!found) return set(text);
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code++;
  const mark = String.fromCharCode(code);
  let next = 0;
  return set(text.replace(addresses, mark)).replaceAll(mark, () => found[next++] ?? "");
}

function oneSpace(run: string): string {
  return run.includes(fine) ? fine : run.includes("\u00a0") ? "\u00a0" : " ";
}

function english(text: string): string {
  return withQuotes(text, "“", "”")
    .replace(/(^|[\s([{“—–])'(?=\p{L})/gu, "$1‘")
    .replaceAll("'", "’");
}

function french(text: string): string {
  return (
    withQuotes(text, "«", "»")
      .replace(/[“„]/g, "«")
      .replaceAll("”", "»")
      .replaceAll("'", "’")
      .replace(/«\s?/g, `«${fine}`)
      .replace(/\s?»/g, `${fine}»`)
      // The second mark of "? !" stands against the first.
      .replace(/(?<=[;:!?])\s(?=[;:!?])/g, "")
      .replace(/(?<![;:!?\s])\s?(?=[;:!?])|\s(?=[;:!?])/g, (found, at: number, all: string) =>
        /[;:!?]/.test(all.charAt(at - 1)) || isOfTime(found, at, all) ? found : fine,
      )
      .replace(/(?<=\d)[ \u00a0\u2009](?=[%$€£]|Mds\b|M(?!\p{Ll}{2})|mill(?:ion|iard)s?\b)/gu, fine)
      .replace(/(?<=\d)(?=(?:%|Md?[$€£]))/g, fine)
      .replace(/(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?!\d)/g, (number) => number.replace(/\s/g, fine))
  );
}

/** "10:30", and no space to be set right. */
function isOfTime(found: string, at: number, all: string): boolean {
  return found === "" && /^\d:\d/.test(all.slice(at - 1, at + 2));
}

/** Straight double quotes as pairs: one opens after a space or a bracket, unless it can only close. */
function withQuotes(text: string, open: string, close: string): string {
  let within = false;
  return text.replace(/"/g, (_, at: number) => {
    const free = at === 0 || /[\s([{—–«“’'"-]/.test(text.charAt(at - 1));
    const closes = within && (at + 1 === text.length || /[\s.,;:!?)\]}…]/.test(text.charAt(at + 1)));
    within = free && !closes;
    return within ? open : close;
  });
}
