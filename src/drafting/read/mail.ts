import { decodedPart, headersOf, type MimePart, textPart } from "./mime";

/** A text without what the mail brought around it. */
export interface Letter {
  body: string;
  html: boolean;
  subject?: string | undefined;
  /** The day of its "Date" header, "2026-03-09". */
  date?: string | undefined;
}

const NAMES =
  /^[*_]{0,2}(?:from|de|to|à|cc|bcc|cci|subject|objet|sujet|date|sent|envoyé(?: le)?|reply-to|répondre à|importance)[*_]{0,2}[\s\u00A0]?:[*_]{0,2}(?=\s|$)/i;
const SUBJECT = /^[*_]{0,2}(?:subject|objet|sujet)[*_]{0,2}[\s\u00A0]?:[*_]{0,2}\s*(.*)$/i;
const DATE = /^[*_]{0,2}(?:date|sent|envoyé(?: le)?)[*_]{0,2}[\s\u00A0]?:[*_]{0,2}\s*(.*)$/i;
const FORWARDED =
  /^\s*(?:[-_]{2,}\s*(?:forwarded message|message (?:transféré|transmis|d['’]origine|original)|original message|début du message)|(?:begin forwarded message|début du message (?:réexpédié|transféré))\s*:)/i;

/** Opens a mail: a message file (RFC 5322, MIME), or headers that were copied with the text. Any other text is as it was. */
export function openLetter(text: string): Letter {
  const start = text.trimStart();
  const headers = headersOf(start);
  if (headers && isMessage(headers.fields)) {
    const whole: MimePart = { fields: headers.fields, body: start.slice(headers.end) };
    const part = textPart(whole);
    return {
      ...decodedPart(part),
      subject: headers.fields.get("subject"),
      date: dayOfHeader(headers.fields.get("date")),
    };
  }
  return withoutHeaders(unquoted(text));
}

/** The first three letters of months, without accents, that tell all twelve apart in both languages. */
const MONTHS = [
  "jan",
  "feb|fev",
  "mar",
  "apr|avr",
  "may|mai",
  "jun|juin",
  "jul|juil",
  "aug|aou",
  "sep",
  "oct",
  "nov",
  "dec",
].map((names) => new RegExp(`^(?:${names})`));

/** "Mon, 9 Mar 2026 07:00:00 +0000" (RFC 5322, 3.3), "lundi 9 mars 2026 08:12", "March 9, 2026" and "2026-03-09". */
function dayOfHeader(text: string | undefined): string | undefined {
  const plain = (text ?? "").slice(0, 80).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const [, isoDay] = /\b(\d{4}-\d{2}-\d{2})(?!\d)/.exec(plain) ?? [];
  if (isoDay) return isoDay;
  const [, day, name = ""] = /\b(\d{1,2})(?:er|st|nd|rd|th)?[ -]([a-z]{3,9})\b/.exec(plain) ?? [];
  const [, otherName = "", otherDay] = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,/.exec(plain) ?? [];
  const [, year] = /\b((?:19|20)\d{2})\b/.exec(plain) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(day ? name : otherName)) + 1;
  const number = Number(day ?? otherDay);
  if (!year || !month || !(number >= 1 && number <= 31)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
}

function isMessage(fields: ReadonlyMap<string, string>): boolean {
  const known = ["from", "subject", "content-type", "mime-version", "received", "message-id", "return-path"];
  const found = known.filter((name) => fields.has(name)).length;
  return found >= 2 && (fields.has("content-type") || fields.has("mime-version") || fields.has("message-id"));
}

/** Takes off the quote marks of a forwarded text, where most lines have one. */
function unquoted(text: string): string {
  const marked = text.match(/^[ \t]*>/gm)?.length ?? 0;
  if (marked < 3) return text;
  const filled = text.match(/^[ \t]*\S/gm)?.length ?? 0;
  return marked * 10 >= filled * 6 ? text.replace(/^[ \t]*>(?:[ \t]?>){0,20}[ \t]?/gm, "") : text;
}

/** Whether a text begins with what mail programs put over a letter. */
export function hasMailHeaders(text: string): boolean {
  return withoutHeaders(text).body.length < text.length;
}

/** Takes off the headers that stand on top, or under a line that says "forwarded". */
function withoutHeaders(text: string): Letter {
  const lines = text.split("\n", 60);
  let at = 0;
  while (at < lines.length && (!lines[at]?.trim() || FORWARDED.test(lines[at] ?? ""))) at += 1;
  const first = at;
  let subject: string | undefined;
  let date: string | undefined;
  let names = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (!NAMES.test(line) && !(at > first && /^[ \t]+\S/.test(line))) break;
    if (NAMES.test(line)) names += 1;
    subject ??= SUBJECT.exec(line)?.[1]?.trim();
    date ??= dayOfHeader(DATE.exec(line)?.[1]);
  }
  if (names < 2) return { body: text, html: false };
  const length = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return { body: unquoted(text.slice(length)), html: false, subject, date };
}
