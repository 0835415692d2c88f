/** Every number and date that a reader sees passes here. `Intl` is used in this file only. */
import type { Language } from "./language";
import { isCurrency, isUnit, units } from "./units";

export interface FormattedQuantity {
  /** What is set in large type: "250 Md$", "480 ms", "20 517". */
  number: string;
  /** The word after it, if the unit is one: "œuvres", "de tokens". */
  unit: string;
  /** Both, on one line. */
  text: string;
}

const missing = "—";
const locales = { fr: "fr-FR", en: "en-GB" } as const satisfies Record<Language, string>;
/** Narrow no-break space, which French puts between a number and its unit. */
const thin = "\u202f";
const steps = {
  fr: [
    [1e9, "Md"],
    [1e6, "M"],
  ],
  en: [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ],
} as const satisfies Record<Language, readonly (readonly [number, string])[]>;
/** Only where one sign means one currency: a Canadian or Hong Kong dollar keeps its code. */
const signs: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };

const longDate = { day: "numeric", month: "long", year: "numeric" } as const;
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  numberFormats.set(key, known);
  return known;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...options });
  dateFormats.set(key, known);
  return known;
}

/** A plain number: "20 517", "0,1433", "−3". At most four decimals; a missing one is a dash. */
export function formatNumber(value: number | undefined, language: Language, decimals = 4): string {
  if (value === undefined || !Number.isFinite(value)) return missing;
  const text = numberFormat(language, { maximumFractionDigits: decimals }).format(value);
  // "-0" and the hyphen are no numbers in print.
  return text === "-0" ? "0" : text.replace("-", "−");
}

/** A sum of money in base units, ISO 4217: "250 Md$", "$1.25tn", "0,003 $", "1,2 Md CHF". Two decimals when scaled. */
export function formatMoney(value: number | undefined, currency: string, language: Language): string {
  if (value === undefined || !Number.isFinite(value)) return missing;
  const size = Math.abs(value);
  // 999 999 999 rounds to a thousand millions, which is written as one of the next step; below a million nothing rounds.
  const step = steps[language].find(([from]) => size >= (from === 1e6 ? from : from * 0.999995));
  const number = formatNumber(step ? size / step[0] : size, language, step ? 2 : 3);
  const scale = step?.[1] ?? "";
  const minus = value < 0 ? "−" : "";
  const sign = signs[currency];
  if (language === "en")
    return sign ? `${minus}${sign}${number}${scale}` : `${currency}\u00a0${minus}${number}${scale}`;
  return `${minus}${number}${thin}${sign ? scale + sign : `${scale}${scale && thin}${currency}`}`;
}

/** A figure's value with its unit (ISO 4217 code or registry unit), as parts and as one line. */
export function formatQuantity(value: number | undefined, unit: string, language: Language): FormattedQuantity {
  const single = (number: string): FormattedQuantity => ({ number, unit: "", text: number });
  if (value === undefined || !Number.isFinite(value)) return single(missing);
  if (isCurrency(unit)) return single(formatMoney(value, unit, language));
  if (unit === "x")
    return single(language === "fr" ? `×${formatNumber(value, language)}` : `${formatNumber(value, language)}×`);
  if (unit === "W") return single(formatPower(value, language));
  if (unit === "%" && language === "en") return single(`${formatNumber(value, language)}%`);
  const registered = isUnit(unit) ? units[unit] : null;
  if (!registered) return single(`${formatLarge(value, language)}${thin}${unit}`);
  const number = formatLarge(value, language);
  const word = registered[language][isPlural(value, language) ? "many" : "one"];
  // French links a unit to "million" and "milliard" with a preposition, and to other numbers with nothing.
  const linked =
    language === "fr" && /ill/.test(number) ? (/^[aeiouyœ]/i.test(word) ? `d’${word}` : `de ${word}`) : word;
  return { number, unit: linked, text: `${number}\u00a0${linked}` };
}

/** Watts with their SI prefix: "1,2 GW". */
function formatPower(watts: number, language: Language): string {
  const [from, prefix] = (
    [
      [1e9, "G"],
      [1e6, "M"],
      [1e3, "k"],
    ] as const
  ).find(([start]) => Math.abs(watts) >= start) ?? [1, ""];
  return `${formatNumber(watts / from, language, 2)}${thin}${prefix}W`;
}

/** From a million up in words ("4 milliards", "1.5 million"), below in digits. */
function formatLarge(value: number, language: Language): string {
  if (Math.abs(value) < 1e6) return formatNumber(value, language);
  return numberFormat(language, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 })
    .format(value)
    .replace("-", "−")
    .replace(" ", "\u00a0");
}

function isPlural(value: number, language: Language): boolean {
  // French takes the singular up to, not including, two.
  return language === "fr" ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}

/** "3 février 2026" from an ISO date; a missing one is a dash. */
export function formatDate(iso: string | undefined, language: Language): string {
  return iso ? firstOfMonth(dateFormat(language, longDate).format(new Date(iso)), language) : missing;
}

/** "3 févr." for tight places. */
export function formatDay(iso: string | undefined, language: Language): string {
  return iso
    ? firstOfMonth(dateFormat(language, { day: "numeric", month: "short" }).format(new Date(iso)), language)
    : missing;
}

/** "septembre 2025" from an ISO date, or from its month alone: "2025-09". */
export function formatMonth(iso: string, language: Language): string {
  return dateFormat(language, { month: "long", year: "numeric" }).format(new Date(iso));
}

/** "sept." or, with its year, "sept. 25": for an axis. */
export function formatMonthShort(iso: string, language: Language, withYear = false): string {
  const options = withYear ? ({ month: "short", year: "2-digit" } as const) : ({ month: "short" } as const);
  return dateFormat(language, options).format(new Date(iso));
}

/** How many times as much: "×2,1", "×0,8", "×12". Two significant digits below ten; three near one, which ×1 would hide. */
export function formatMultiple(ratio: number, language: Language): string {
  const size = Math.abs(ratio);
  if (size >= 10) return `×${formatNumber(ratio, language, 0)}`;
  const digits = size > 0.95 && size < 1.05 ? 3 : 2;
  return `×${formatNumber(Number(ratio.toPrecision(digits)), language, 4)}`;
}

/** "22:48" on the reader's own clock, from milliseconds since 1970. */
export function formatTime(at: number, language: Language): string {
  return dateFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: undefined }).format(at);
}

/** "2–8 février 2026" from two ISO dates. */
export function formatPeriod(from: string, to: string, language: Language): string {
  const range = dateFormat(language, longDate).formatRange(new Date(from), new Date(to));
  return firstOfMonth(range.replaceAll(/\s*–\s*/g, "–"), language);
}

/** French writes the first of a month as an ordinal, which Intl does not. */
function firstOfMonth(date: string, language: Language): string {
  return language === "fr" ? date.replaceAll(/(?<!\d)1 (?=\p{L})/gu, "1er ") : date;
}

/** Items that hold commas themselves: "a, 1 ; b, 2" in French, "a, 1; b, 2" in English. */
export function listOf(items: readonly string[], language: Language): string {
  return items.join(language === "fr" ? `${thin}; ` : "; ");
}

/** Orders words as a dictionary of the language does. */
export function compareText(a: string, b: string, language: Language): number {
  return a.localeCompare(b, locales[language]);
}
