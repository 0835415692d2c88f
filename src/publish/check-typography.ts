/** How texts are set: in every language, and in French after the Imprimerie nationale's rules of spacing. */
import { addresses } from "@/drafting/draft/typeset";
import type { Language } from "@/lib/language";
import { type EditionFile, type Fault, fault } from "./edition-file";

interface Rule {
  /** Global: each place that breaks it is said. */
  pattern: RegExp;
  message: string;
}

const everywhere: Rule[] = [
  { pattern: / {2,}/g, message: "two spaces" },
  { pattern: /\t+/g, message: "a tab" },
  { pattern: /[\r\n]+/g, message: "a line break" },
  { pattern: /\.{3,}/g, message: "three dots for an ellipsis" },
];

const byLanguage: Record<Language, Rule[]> = {
  fr: [
    { pattern: /['"]/g, message: "a straight quote" },
    // The second mark of "?!" stands against the first, and so does the colon of "10:30".
    {
      pattern: /(?<![\u00a0\u202f;:!?])(?!(?<=\d):\d)[;:!?]/g,
      message: "no-break space missing before ; : ! or ?",
    },
    { pattern: /«(?![\u00a0\u202f])/g, message: "no-break space missing after «" },
    { pattern: /(?<![\u00a0\u202f])»/g, message: "no-break space missing before »" },
    // Millions and milliards, M$, Md€, MW; not the first letter of a name after a year, "2026 Microsoft".
    {
      pattern: /\d[ \u2009](?:[%$€]|Mds\b|M(?!\p{Ll}{2}))/gu,
      message: "breaking space between a number and its sign",
    },
  ],
  en: [],
};

/** Keys that hold no prose: ids and dates, and what is quoted or titled in a language of its own. */
const silent = new Set([
  "$schema",
  "week",
  "language",
  "period",
  "publishedAt",
  "sources",
  "source",
  "rates",
  "corrections",
  "id",
  "story",
  "kind",
  "value",
  "unit",
  "qualifier",
  "claim",
  "entity",
  "themes",
  "thread",
  "date",
  "asOf",
  "quote",
]);

/** One fault a place, so a text may have several. */
export function checkTypography(edition: EditionFile): Fault[] {
  const rules = [...everywhere, ...(edition.language ? byLanguage[edition.language] : [])];
  return proseOf(edition.input, []).flatMap(({ path, text }) => {
    // What marks an address has are its own.
    const prose = text.replace(addresses, (address) => "_".repeat(address.length));
    return rules.flatMap(({ pattern, message }) =>
      [...prose.matchAll(pattern)].map(({ index, 0: found }) =>
        fault(edition, path, `${message}: “${excerpt(text, index, found.length)}”`),
      ),
    );
  });
}

/** Every text that a reader reads, with its place. */
function proseOf(value: unknown, path: string[]): { path: string[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  // The format is five levels deep: below that there is nothing of ours, and a hostile file may go on for long.
  if (typeof value !== "object" || value === null || path.length > 8) return [];
  return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : proseOf(inner, [...path, key])));
}

/** The place with a few characters on both sides, on one line. */
function excerpt(text: string, index: number, length: number): string {
  const around = 14;
  const [start, end] = [Math.max(0, index - around), Math.min(text.length, index + length + around)];
  const part = text.slice(start, end).replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
  return `${start > 0 ? "…" : ""}${part}${end < text.length ? "…" : ""}`;
}
