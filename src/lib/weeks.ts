/** ISO 8601 weeks, "2026-W06". All arithmetic is in UTC: a week must not depend on where it is read. */
export type Week = string;

const pattern = /^(\d{4})-W(\d{2})$/;
const day = 86_400_000;

function mondayOfFirstWeek(year: number): number {
  // ISO 8601: week 1 is the one that holds 4 January.
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
}

export function weeksInYear(year: number): 52 | 53 {
  return (mondayOfFirstWeek(year + 1) - mondayOfFirstWeek(year)) / day / 7 === 53 ? 53 : 52;
}

export function isWeek(value: string): value is Week {
  const parts = pattern.exec(value);
  if (!parts) return false;
  const week = Number(parts[2]);
  return week >= 1 && week <= weeksInYear(Number(parts[1]));
}

/** As it is written, in two digits: "06". */
export function weekNumber(week: Week): string {
  return week.slice(6);
}

/** The ISO year, which is not always the calendar's at its ends. */
export function weekYear(week: Week): number {
  return Number(week.slice(0, 4));
}

/** Pages over time ask for the same weeks at each filter, once an amount. */
const periods = new Map<Week, Readonly<{ from: string; to: string }>>();

/** Monday and Sunday of the week, as ISO dates. */
export function weekPeriod(week: Week): Readonly<{ from: string; to: string }> {
  const known = periods.get(week);
  if (known) return known;
  const monday = mondayOfFirstWeek(weekYear(week)) + (Number(weekNumber(week)) - 1) * 7 * day;
  const period = { from: isoDate(monday), to: isoDate(monday + 6 * day) };
  periods.set(week, period);
  return period;
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The week so many weeks later, or earlier where negative. */
export function addWeeks(week: Week, count: number): Week {
  return weekOf(isoDate(Date.parse(weekPeriod(week).from) + count * 7 * day));
}

/** The ISO week of an ISO date. */
export function weekOf(date: string): Week {
  const time = Date.parse(date);
  // ISO 8601: a week belongs to the year of its Thursday.
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * day);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - mondayOfFirstWeek(year)) / day / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}
