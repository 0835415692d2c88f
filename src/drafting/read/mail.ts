import { decodedPart, headersOf, type MimePart, textPart } from "./mime";

/** A text without what the mail brought around it. */
export interface Letter {
  body: string;
  html: boolean;
  subject?: string | undefined;
}

const NAMES =
  /^[*_]{0,2}(?:from|de|to|à|cc|bcc|cci|subject|objet|sujet|date|sent|envoyé(?: le)?|reply-to|répondre à|importance)[*_]{0,2}[\s\u00A0]?:[*_]{0,2}(?=\s|$)/i;
const SUBJECT = /^[*_]{0,2}(?:subject|objet|sujet)[*_]{0,2}[\s\u00A0]?:[*_]{0,2}\s*(.*)$/i;
const FORWARDED =
  /^\s*(?:[-_]{2,}\s*(?:forwarded message|message (?:transféré|transmis|d['’]origine|original)|original message|début du message)|(?:begin forwarded message|début du message (?:réexpédié|transféré))\s*:)/i;

/** Opens a mail: a message file (RFC 5322, MIME), or headers that were copied with the text. Any other text is as it was. */
export function openLetter(text: string): Letter {
  const start = text.trimStart();
  const headers = headersOf(start);
  if (headers && isMessage(headers.fields)) {
    const whole: MimePart = { fields: headers.fields, body: start.slice(headers.end) };
    const part = textPart(whole);
    return { ...decodedPart(part), subject: headers.fields.get("subject") };
  }
  return withoutHeaders(unquoted(text));
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
  let names = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (!NAMES.test(line) && !(at > first && /^[ \t]+\S/.test(line))) break;
    if (NAMES.test(line)) names += 1;
    subject ??= SUBJECT.exec(line)?.[1]?.trim();
  }
  if (names < 2) return { body: text, html: false };
  const length = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return { body: unquoted(text.slice(length)), html: false, subject };
}
