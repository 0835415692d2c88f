import { decodeBytes, decodeQuotedPrintable } from "./quoted-printable";

export interface MimePart {
  /** By name in small letters. */
  fields: ReadonlyMap<string, string>;
  body: string;
}

const MOST_PARTS = 60;

/** The header fields on top of a text, unfolded, and where the body begins (RFC 5322 §2.2); undefined where there are none. */
export function headersOf(text: string): { fields: ReadonlyMap<string, string>; end: number } | undefined {
  const fields = new Map<string, string>();
  let name = "";
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("\n", at);
    const line = text.slice(at, next < 0 ? text.length : next);
    at = next < 0 ? text.length : next + 1;
    if (!line.trim()) break;
    const [, field, value = ""] = /^([A-Za-z][\w-]{0,60}):[ \t]*(.*)$/.exec(line) ?? [];
    if (field !== undefined) {
      name = field.toLowerCase();
      if (!fields.has(name)) fields.set(name, value);
    } else if (/^[ \t]/.test(line) && name) fields.set(name, `${fields.get(name) ?? ""} ${line.trim()}`);
    else return undefined;
  }
  for (const [field, value] of fields) fields.set(field, decodedWords(value));
  return fields.size ? { fields, end: at } : undefined;
}

/** "=?UTF-8?Q?=C3=A9?=" (RFC 2047). */
function decodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(
      /=\?([\w-]{1,40})\?([QB])\?([^?\s]{0,400})\?=/gi,
      (word, charset: string, encoding: string, text: string) =>
        encoding.toUpperCase() === "B"
          ? (decodeBase64(text, charset) ?? word)
          : decodeQuotedPrintable(text.replaceAll("_", " "), charset),
    );
}

/** The part to read of a message: its HTML, or else its plain text. */
export function textPart(message: MimePart): MimePart {
  const queue: MimePart[] = [message];
  let plain: MimePart | undefined;
  for (let seen = 0; seen < MOST_PARTS; seen++) {
    const part = queue.shift();
    if (!part) break;
    const type = (part.fields.get("content-type") ?? "text/plain").toLowerCase();
    const isFile = /^attachment/i.test(part.fields.get("content-disposition") ?? "");
    if (type.startsWith("multipart/")) queue.push(...partsOf(part));
    else if (type.startsWith("text/html") && !isFile) return part;
    else if (type.startsWith("text/plain") && !isFile) plain ??= part;
  }
  return plain ?? message;
}

/** RFC 2046 §5.1.1. */
function partsOf({ fields, body }: MimePart): MimePart[] {
  const boundary = /boundary="?([^";]{1,200})"?/i.exec(fields.get("content-type") ?? "")?.[1]?.trim();
  if (!boundary) return [];
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1, MOST_PARTS);
  return pieces.flatMap((piece) => {
    if (piece.startsWith("--")) return [];
    const inner = piece.slice(piece.indexOf("\n") + 1);
    const headers = headersOf(inner);
    return [{ fields: headers?.fields ?? new Map<string, string>(), body: inner.slice(headers?.end ?? 0) }];
  });
}

export function decodedPart({ fields, body }: MimePart): { body: string; html: boolean } {
  const type = fields.get("content-type") ?? "";
  const charset = /charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? "utf-8";
  const encoding = (fields.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  const html = type.toLowerCase().startsWith("text/html");
  if (encoding === "base64") return { body: decodeBase64(body, charset) ?? "", html };
  return { body: encoding === "quoted-printable" ? decodeQuotedPrintable(body, charset) : body, html };
}

function decodeBase64(text: string, charset: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/]/g, "")), (character) => character.charCodeAt(0));
    return decodeBytes(bytes, charset);
  } catch {
    return undefined;
  }
}
