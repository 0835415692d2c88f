/** Takes the record out of a deck again. The file has been through other programs and other hands: nothing is trusted. */
import type { OfficePackage } from "../template/open-package";
import { recordNamespace } from "./custom-xml";
import { type DeckRecord, deckRecordSchema } from "./deck-record";
import { elementText, rootOf } from "./plain-xml";
import { recordFormat } from "./record-of";

export type RecordFault =
  /** Cut short, edited, or not what the format says. */
  | "broken"
  /** Of a later version of the program. */
  | "newer"
  /** Larger than any deck would write. */
  | "too-large";

/** The deck is ours, and what it says about itself cannot be read. */
export class RecordError extends Error {
  override name = "RecordError";
  readonly reason: RecordFault;
  constructor(reason: RecordFault, cause?: unknown) {
    super(`the deck's record: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** In bytes; a deck that shows every figure of a year takes less than a million. */
export const largestRecord = 4e6;

/** Values are told apart by commas: millions of wrong ones, a fault each, would stop the page for longer than reading does. */
const mostValues = 1e5;

/** Where the root of a part must have begun. */
const headSize = 2048;

/**
 * The record of a deck, or undefined where the file has none: not ours, or saved by a program that drops it.
 * @throws RecordError; and `TemplateError` as the package does.
 */
export function readRecord(from: Pick<OfficePackage, "part" | "relationships">): DeckRecord | undefined {
  for (const path of itemPaths(from)) {
    const bytes = from.part(path);
    const format = bytes && formatOf(bytes);
    if (!bytes || format === undefined) continue;
    if (format > recordFormat) throw new RecordError("newer");
    if (bytes.length > largestRecord) throw new RecordError("too-large");
    return parseRecord(bytes);
  }
  return undefined;
}

/** Custom XML items that the presentation relates to, or the package itself. */
function itemPaths(from: Pick<OfficePackage, "relationships">): string[] {
  const inside = (owner: string, kind: string) =>
    from
      .relationships(owner)
      .filter(({ type, external }) => !external && type.endsWith(`/${kind}`))
      .map(({ target }) => target);
  return ["", ...inside("", "officeDocument")].flatMap((owner) => inside(owner, "customXml"));
}

/** The format that an item of ours declares; undefined for the items of others. */
function formatOf(bytes: Uint8Array): number | undefined {
  const root = rootOf(new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, headSize)));
  if (root?.name !== "vigie" || !root.namespace.startsWith(recordNamespace)) return undefined;
  const format = root.namespace.slice(recordNamespace.length);
  return /^\d{1,9}$/.test(format) ? Number(format) : undefined;
}

function parseRecord(bytes: Uint8Array): DeckRecord {
  const json = unlessBroken(() => elementText(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)));
  if (json.split(",", mostValues + 1).length > mostValues) throw new RecordError("too-large");
  const data = unlessBroken((): unknown => JSON.parse(json));
  const isRecord = typeof data === "object" && data !== null;
  if (isRecord && "format" in data && typeof data.format === "number" && data.format > recordFormat)
    throw new RecordError("newer");
  return unlessBroken(() => deckRecordSchema.parse(data));
}

function unlessBroken<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new RecordError("broken", error);
  }
}

/** XML in a package is UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5), by its byte-order mark or its first sign, "<". */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
