/** What a line begins with, where it is the mark of a point and not a word of it. */
export interface Marker {
  /** Its characters, with the white space after it. */
  length: number;
  /** Of a number. */
  ordinal?: number;
  /**
   * "sure": a bullet wherever it stands. "run": only where lines in a row have one (dashes open speech, pictographs
   * stand before titles). "number": a number; in a row with the next one, a point of a list, else a title's.
   */
  kind: "sure" | "run" | "number";
}

const SURE = /^(?:[•‣◦▪▫●○■□⁃∙◆◇➤➜➔►⦁·]|[-*+](?=[ \t\u00A0]))\uFE0F?[\s\u00A0]*(?=\S)/u;
const DASH = /^[–—→⇒➡▸›»✓✔✗✘☐☑§o]\uFE0F?[\s\u00A0]+(?=\S)/u;
const PICTOGRAPH =
  /^(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}){0,8})[\s\u00A0]*(?=\S)/u;
const DIGITS =
  /^(?:\(?(\d{1,2})(?:[.)]|\/(?=\s)|°\)?|\s[-–—](?=\s))|\((\d{1,2})\)|n°\s?(\d{1,2})\s?[.:)\-–—]|#(\d{1,2})(?=[\s:.)\-–—])[:.)]?|(0\d)(?=[\s.:|·\-–—/])\s?[.:|·\-–—/]?)[\s\u00A0]+(?=\S)/i;
const KEYCAP = /^(\d)\uFE0F?\u20E3[\s\u00A0.:)-]*(?=\S)/u;
const CIRCLED = /^([①-⑳➀-➉❶-❿⓵-⓾])[\s\u00A0.:)-]*(?=\S)/u;
const ROMAN = /^(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)(?:[.)]|\s[-–—](?=\s))[\s\u00A0]+(?=\S)/;
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** First of each row of circled digits, and the number that it is. */
const CIRCLES = ["①", "➀", "❶", "⓵"];

/** The marker that a line begins with. Only its first characters are looked at. */
export function markerOf(line: string): Marker | undefined {
  const head = line.slice(0, 40);
  const numbered = numberOf(head);
  if (numbered) return numbered;
  const sure = SURE.exec(head);
  if (sure) return { length: sure[0].length, kind: "sure" };
  const loose = DASH.exec(head) ?? PICTOGRAPH.exec(head);
  return loose && !/^[©®™\d#*]/.test(head) ? { length: loose[0].length, kind: "run" } : undefined;
}

/** A day of the month, or a hour, is the number of no point: "12 - 15 février", "02 mars", "08 h 30". */
const DATE =
  /^\d{1,2}(?:\s?[-–—/]\s?\d{1,2})?\s(?:h\s?\d|janv|févr|fevr|mars|avr|mai\b|juin|juil|août|aout|sept|oct|nov|déc|dec|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug)/i;

function numberOf(head: string): Marker | undefined {
  if (DATE.test(head)) return undefined;
  const digits = DIGITS.exec(head);
  const plain = digits?.slice(1).find((group) => group !== undefined) ?? KEYCAP.exec(head)?.[1];
  const match = digits ?? KEYCAP.exec(head) ?? CIRCLED.exec(head) ?? ROMAN.exec(head);
  if (!match) return undefined;
  const ordinal = plain === undefined ? symbolValue(match[1] ?? "") : Number(plain);
  return { length: match[0].length, kind: "number", ordinal };
}

function symbolValue(symbol: string): number {
  const roman = ROMANS.indexOf(symbol);
  if (roman >= 0) return roman + 1;
  const code = symbol.codePointAt(0) ?? 0;
  const first = CIRCLES.map((circle) => circle.codePointAt(0) ?? 0).filter((start) => start <= code);
  return code - Math.max(...first) + 1;
}
