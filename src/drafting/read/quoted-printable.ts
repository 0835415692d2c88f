const CODED = /(?:=[0-9A-F]{2})+/g;
const SOFT_BREAK = /=[ \t]*\r?\n/g;

/** Bytes read in a charset; undefined where they are none of it. A charset that nobody knows is read as UTF-8. */
export function decodeBytes(bytes: Uint8Array, charset = "utf-8"): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return charset === "utf-8" ? undefined : decodeBytes(bytes);
  }
}

/** Decodes quoted-printable (RFC 2045 §6.7). A run of bytes that the charset does not know stays as it is. */
export function decodeQuotedPrintable(text: string, charset = "utf-8"): string {
  return text.replace(SOFT_BREAK, "").replace(CODED, (run) => decodeBytes(bytesOf(run), charset) ?? run);
}

function bytesOf(run: string): Uint8Array {
  return Uint8Array.from({ length: run.length / 3 }, (_, at) => Number.parseInt(run.slice(at * 3 + 1, at * 3 + 3), 16));
}

/** Decodes text that clearly is quoted-printable: lines broken by "=" or several coded letters, and hardly another "=". */
export function decodeLeftovers(text: string): string {
  const equals = count(text, /=/g);
  if (equals < 3) return text;
  const breaks = count(text, SOFT_BREAK);
  const coded = count(text, /=[0-9A-F]{2}/g);
  const letters = count(text, /=C[2-9A-F]=[89AB][0-9A-F]|=E[0-9A-F]=[89AB][0-9A-F]=[89AB][0-9A-F]/g);
  const signs = count(text, /=3D["'h\d]|=20\r?\n/g);
  const clear = breaks >= 2 || letters >= 2 || signs >= 2;
  return clear && breaks + coded >= 3 && (breaks + coded) / equals >= 0.9 ? decodeQuotedPrintable(text) : text;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
