import type { Language } from "@/lib/language";
import type { EditionEntry } from "../schema";

/** The newest week that is published, in any language. */
export function newestWeek(editions: readonly EditionEntry[]): string | undefined {
  return weeksOf(editions).at(-1);
}

/** Each week once, oldest first. */
export function weeksOf(editions: readonly { week: string }[]): string[] {
  return [...new Set(editions.map((edition) => edition.week))].sort();
}

export function neighbours(editions: readonly EditionEntry[], week: string): { previous?: string; next?: string } {
  const weeks = weeksOf(editions);
  const previous = weeks.findLast((other) => other < week);
  const next = weeks.find((other) => other > week);
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** One entry a week, newest first: in the reader's language where there is one. */
export function editionsFor<T extends Pick<EditionEntry, "week" | "language">>(
  editions: readonly T[],
  language: Language,
): T[] {
  return weeksOf(editions)
    .map((week) => editions.filter((edition) => edition.week === week))
    .flatMap((same) => same.find((edition) => edition.language === language) ?? same[0] ?? [])
    .reverse();
}
