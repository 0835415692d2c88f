/** Spans of time as columns: weeks, months, quarters or years, so that there are never more than can be read. */
import { weekPeriod } from "./weeks";

export const spans = ["week", "month", "quarter", "year"] as const;
export type Span = (typeof spans)[number];

/** The column of an ISO date that is no week: "2026-02", "2026-Q1", "2026". */
export function periodOf(day: string, span: Exclude<Span, "week">): string {
  switch (span) {
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case "year":
      return day.slice(0, 4);
  }
}

/** The month, quarter or year of an ISO week is that of its Thursday, as its year is by ISO 8601. */
export function periodOfWeek(week: string, span: Span): string {
  return span === "week" ? week : periodOf(thursdayOf(week), span);
}

/** Ten years of weeks are asked for several times at each filter. */
const thursdays = new Map<string, string>();

function thursdayOf(week: string): string {
  const known = thursdays.get(week);
  if (known) return known;
  const day = new Date(Date.parse(weekPeriod(week).from) + 3 * 86_400_000).toISOString().slice(0, 10);
  thursdays.set(week, day);
  return day;
}

/** The finest of the spans in which these dates take at most so many columns. */
export function spanFor<S extends Span>(candidates: readonly S[], most: number, columns: (span: S) => number): S {
  const [coarsest] = candidates.toReversed();
  if (!coarsest) throw new RangeError("no span to choose from");
  return candidates.find((span) => columns(span) <= most) ?? coarsest;
}

/** Every month, quarter or year from one ISO date's to another's, both in. */
export function periodsBetween(from: string, to: string, span: Exclude<Span, "week">): string[] {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const days = Array.from({ length: Math.max(0, month(to) - month(from) + 1) }, (_, index) => {
    const at = month(from) + index;
    return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  });
  return [...new Set(days.map((day) => periodOf(day, span)))];
}
