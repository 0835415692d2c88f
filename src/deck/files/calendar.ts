/** Decisions with a date as a calendar file: iCalendar, RFC 5545. No clock: the same decisions give the same bytes. */
import type { Briefing } from "@/briefing/schema";
import { formatPeriod } from "@/lib/format";
import { keyed } from "@/lib/keyed";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import type { Decision } from "../composition";
import { cleanLine } from "../layout/clean";
import { words } from "./words";

/** Octets of a content line without its end (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * One all-day event a dated decision, in the edition's language; undefined where none is dated. An event keeps its
 * identity whatever the language, so that a calendar which knows it takes it for the same.
 * @param url where the decisions were taken, in every description; left out unless http or https
 */
export function calendarFile(decisions: readonly Decision[], edition: Briefing, url: string): string | undefined {
  // One that says nothing yet is none, as on its slide.
  const dated = decisions.filter(({ date, text }) => date !== "" && text.trim());
  if (!dated.length) return undefined;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Vigie//Vigie//${edition.language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...keyed(dated, ({ id }) => id).flatMap(({ key, item }) =>
      event(`${edition.week}-${key}@vigie`, item, edition, url),
    ),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function event(uid: string, { text, owner, date }: Decision, edition: Briefing, url: string): string[] {
  const { week, language, period, publishedAt } = edition;
  const own = words[language];
  const label = m.week_label({ number: weekNumber(week) }, { locale: language });
  const from = `${label} · ${formatPeriod(period.from, period.to, language)}`;
  const description = [owner.trim() && own.owner(owner), from, /^https?:\/\//i.test(url) ? url : ""];
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(publishedAt)}`,
    // Without an end, an event that starts on a date lasts that day (3.6.1).
    `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
    `SUMMARY:${escapeText(text) || own.decision}`,
    `DESCRIPTION:${description.map(escapeText).filter(Boolean).join("\\n")}`,
    // A decision is due on its day, and takes none of it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** "20260209T050000Z" (3.3.5). */
function utc(time: string): string {
  return new Date(time).toISOString().replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
}

/** TEXT on one line (3.3.11). */
function escapeText(text: string): string {
  return cleanLine(text)
    .replaceAll(/\p{Cc}/gu, "")
    .replaceAll(/[\\;,]/g, "\\$&");
}

/** Long lines go on after a line end and a space, never inside a character. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const char of line) {
    const size = utf8Length(char);
    if (octets + size > longestLine) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

function utf8Length(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
