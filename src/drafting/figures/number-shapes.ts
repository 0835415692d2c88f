/** Numbers in digits: what separators mean. */
import type { Language } from "@/lib/language";

export interface NumberShape {
  end: number;
  /** NaN where the digits are no plain number: a version ("1.2.3"), an identifier of more than 15 digits. */
  value: number;
  integer: boolean;
  /** Thousands are set apart: "20 000". */
  grouped: boolean;
}

const groupSpaces = " \u00a0\u202f\u2009\u2007\u2008";
const apostrophes = "'’ʼ";
const fractions: Record<string, number> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};
const longest = 15;

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1;
}

export function fractionOf(char: string): number | undefined {
  return Object.hasOwn(fractions, char) ? fractions[char] : undefined;
}

function digitsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigit(text.charAt(at))) at++;
  return at;
}

/** The end of the groups of exactly three digits that follow, each after the same separator. */
function groupsEnd(text: string, from: number, limit: number, separators: string): { end: number; groups: number } {
  let [end, groups] = [from, 0];
  const separator = text.charAt(end);
  if (separator === "" || !separators.includes(separator)) return { end, groups };
  while (end < limit && text.charAt(end) === separator) {
    const next = digitsEnd(text, end + 1, Math.min(limit, end + 5));
    if (next !== end + 4) break;
    end = next;
    groups++;
  }
  return { end, groups };
}

/** "1,00,000", as lakhs and crores are written: pairs, then three. */
function indianEnd(text: string, from: number, limit: number): number | undefined {
  let at = from;
  while (text.charAt(at) === "," && digitsEnd(text, at + 1, Math.min(limit, at + 5)) === at + 3) at += 3;
  const last = text.charAt(at) === "," ? digitsEnd(text, at + 1, Math.min(limit, at + 6)) : at;
  return at > from && last === at + 4 ? last : undefined;
}

/**
 * Whether one comma or stop before exactly three digits parts thousands. "20,000" and "20.000" always do: nobody writes
 * three zeros after a decimal mark. Else each language has its own: "1,234" is 1 234 in English and 1.234 in French,
 * "1.234" the reverse, unless a magnitude of the other language follows ("3.077 milliards": decimals) or a zero leads.
 */
function partsThousands(text: string, start: number, mark: number, language: Language): boolean {
  const lead = text.slice(start, mark);
  if (mark - start > 3 || lead.startsWith("0")) return false;
  const after = text.slice(mark + 4, mark + 16);
  if (text.startsWith("000", mark + 1)) return true;
  if (/^[\s-]?(milli|md\b|mds\b|billion|bn\b|trillion|tn\b|b\b)/i.test(after)) return false;
  return text.charAt(mark) === (language === "en" ? "," : ".");
}

/** Decimals behind a comma or a stop, if the next digits are such; else `from`. */
function decimalsEnd(text: string, from: number, limit: number, marks: string): number {
  const mark = text.charAt(from);
  if (mark === "" || !marks.includes(mark)) return from;
  const end = digitsEnd(text, from + 1, limit);
  return end > from + 1 ? end : from;
}

/** The number whose first digit stands at `from`. Linear: no digit is read more than a few times. */
export function readNumber(text: string, from: number, limit: number, language: Language): NumberShape {
  const plain = digitsEnd(text, from, limit);
  const lead = plain - from;
  const shape = (end: number, digits: string, grouped: boolean): NumberShape => {
    const value = digits.length > longest + 1 ? Number.NaN : Number(digits);
    return { end, value, integer: !digits.includes("."), grouped };
  };
  if (lead > longest) return shape(plain, text.slice(from, plain), false);
  const whole = text.slice(from, plain);
  const groups = lead <= 3 ? spacedGroups(text, plain, limit, whole) : { end: plain, groups: 0 };
  if (groups.groups > 0) {
    const decimals = decimalsEnd(text, groups.end, limit, ",.");
    const digits = whole + text.slice(plain, groups.end).replaceAll(/\D/g, "");
    return shape(decimals, withDecimals(digits, text.slice(groups.end, decimals)), true);
  }
  const mark = text.charAt(plain);
  if (mark !== "," && mark !== ".") return shape(plain, whole, false);
  const indian = mark === "," ? indianEnd(text, plain, limit) : undefined;
  if (indian !== undefined) return shape(indian, text.slice(from, indian).replaceAll(",", ""), true);
  const marked = lead <= 3 ? groupsEnd(text, plain, limit, mark) : { end: plain, groups: 0 };
  if (marked.groups > 1 || (marked.groups === 1 && partsThousands(text, from, plain, language))) {
    const decimals = decimalsEnd(text, marked.end, limit, mark === "," ? "." : ",");
    const digits = text.slice(from, marked.end).replaceAll(/\D/g, "");
    return shape(decimals, withDecimals(digits, text.slice(marked.end, decimals)), true);
  }
  const decimals = decimalsEnd(text, plain, limit, mark);
  return ended(text, { from, plain, decimals, limit }, shape);
}

function spacedGroups(text: string, plain: number, limit: number, whole: string) {
  if (whole.startsWith("0")) return { end: plain, groups: 0 };
  const spaced = groupsEnd(text, plain, limit, groupSpaces);
  return spaced.groups > 0 ? spaced : groupsEnd(text, plain, limit, apostrophes);
}

function withDecimals(digits: string, decimals: string): string {
  return decimals ? `${digits}.${decimals.slice(1)}` : digits;
}

interface Marked {
  from: number;
  plain: number;
  decimals: number;
  limit: number;
}

/** "4.6" ends here; "1.2.3" and "1,2,3" are versions, addresses or lists. */
function ended(
  text: string,
  { from, plain, decimals, limit }: Marked,
  shape: (end: number, digits: string, grouped: boolean) => NumberShape,
): NumberShape {
  let end = decimals;
  while (end > plain && end < limit) {
    const next = decimalsEnd(text, end, limit, ",.");
    if (next === end) break;
    end = next;
  }
  if (end > decimals) return { end, value: Number.NaN, integer: false, grouped: false };
  return shape(decimals, withDecimals(text.slice(from, plain), text.slice(plain, decimals)), false);
}
