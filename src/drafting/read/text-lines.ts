/** A line as the writer meant it: joined where the mail program broke it. */
export interface TextLine {
  text: string;
  /** Spaces before it. */
  indent: number;
  /** Whether an empty line, or the document's start, is before it. */
  gap: boolean;
}

const NARROWEST = 45;
const WIDEST = 100;

/** The lines of a text, those joined that were broken to fit a width. Empty lines are left out. */
export function linesOf(text: string): TextLine[] {
  const raw = text.split("\n");
  const width = wrapWidth(raw);
  const lines: TextLine[] = [];
  let gap = true;
  let before = "";
  for (const line of raw) {
    const words = line.trim();
    if (!words) {
      gap = true;
      before = "";
      continue;
    }
    const last = lines.at(-1);
    if (last && !gap && width !== undefined && goesOn(before, words, width)) last.text += ` ${words}`;
    else lines.push({ text: words, indent: line.length - line.trimStart().length, gap });
    gap = false;
    before = line.trimEnd();
  }
  return lines;
}

/** A line that opens a block of its own whatever stands before it. */
const OPENS =
  /^(?:[-*+•‣◦▪–—→✔]\s|\d{1,2}[.)]\s|#{1,6}\s|>|\||\[\d{1,3}\]\s*:?\s*http|[-=_*~]{3,}\s*$|\p{Extended_Pictographic}(?<!\d))/u;

/** A sentence that ends in a number, broken before it: "… until December\n12. The next …". */
const CLOSES = /^\d{1,2}[.)]\s+\p{Lu}/u;
const MID_SENTENCE = /[\p{Ll},]$/u;

/** No paragraph and no title ends in these. */
const LEADS_ON =
  /(?:^|[\s'’])(?:an?|and|at|by|for|from|into|its|of|or|than|the|with|au|aux|avec|ce|dans|de|des|du|en|et|la|le|les|leur|ou|par|pour|que|qui|sa|ses|son|sur|un|une)$/u;

/** Of a text broken by hand: a line this full goes on in one that begins with a small letter. */
const NEARLY_FULL = 0.7;

/** The test of a breaker of lines: the next line's first word had no room. */
function goesOn(line: string, next: string, width: number): boolean {
  if (/^[-=_*~#]{3,}\s*$/.test(line)) return false;
  const isMidSentence = MID_SENTENCE.test(line);
  if (OPENS.test(next)) return isMidSentence && CLOSES.test(next) && line.length + firstWord(next).length >= width;
  if (LEADS_ON.test(line.slice(-12)) && line.length * 2 >= width) return true;
  if (isMidSentence && /^\p{Ll}/u.test(next) && line.length >= width * NEARLY_FULL) return true;
  return line.length + 1 + firstWord(next).length > width;
}

/** What a line is not broken in: a word, words held by a no-break space, a number with the word after it. */
function firstWord(line: string): string {
  return /^(?:[$€£]?\d[^\s]*\s)*\S+(?:\u00A0\S+)*/.exec(line.slice(0, WIDEST))?.[0] ?? "";
}

/**
 * The width that a text is broken at, if it is: no line is longer (but for addresses), lines that another follows
 * are full, and many of those end in the middle of a sentence.
 */
export function wrapWidth(raw: readonly string[]): number | undefined {
  const lengths = raw.filter((line) => !/https?:\/\/|\|/.test(line)).map((line) => line.trimEnd().length);
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  // One line in a hundred may be longer: a mail program leaves long words alone.
  const width = sorted[Math.floor((sorted.length - 1) * 0.99)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  let full = 0;
  let followed = 0;
  let midSentence = 0;
  for (const [at, line] of raw.entries()) {
    const next = raw[at + 1]?.trim();
    const words = line.trimEnd();
    if (!words.trim() || !next || OPENS.test(next)) continue;
    followed += 1;
    if (!goesOn(words, next, width)) continue;
    full += 1;
    if (/^[\p{Ll}\d(«“"]/u.test(next) && !/[.!?:]$/.test(words)) midSentence += 1;
  }
  return midSentence >= 2 && full * 6 >= followed && midSentence * 5 >= full * 2 ? width : undefined;
}
