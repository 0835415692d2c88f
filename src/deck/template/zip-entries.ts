import { Inflate } from "fflate";
import { TemplateError } from "./errors";

/** A file in a ZIP archive, as the central directory declares it; sizes and `offset`, of the local header, in bytes. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  compressedSize: number;
  size: number;
  offset: number;
}

const signature = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const endSize = 22;
const mostComment = 0xffff;
/** Small, since a bomb is only noticed after a piece: deflate makes up to 1,032 bytes of one. */
const piece = 8192;

/**
 * The central directory of a ZIP archive (APPNOTE.TXT 4.3.12), without ZIP64, which no archive of 50 MB needs. fflate's
 * `unzipSync` is not used: it unpacks a lying entry to the end, however long that takes, into a buffer too small for it.
 * Throws `TemplateError`: "not-a-package", "broken", or "too-large" beyond `most` entries.
 */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new TemplateError("too-large");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== signature.directory) throw new TemplateError("broken");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * An entry's bytes, in memory of their own. Never more than it declares: it stops where a lying one goes on. Throws
 * `TemplateError`: "protected" or "broken".
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new TemplateError("protected", entry.name);
  const data = compressedBytes(bytes, entry);
  if (entry.method === 0 && data.length === entry.size) return data.slice();
  if (entry.method !== 8) throw new TemplateError("broken", entry.name);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += piece) {
      stream.push(data.subarray(at, at + piece), at + piece >= data.length);
    }
  } catch (error) {
    // What is no deflate stream, and, as a RangeError of `set`, what is longer than declared.
    throw new TemplateError("broken", entry.name, error);
  }
  if (filled !== out.length) throw new TemplateError("broken", entry.name);
  return out;
}

function compressedBytes(bytes: Uint8Array, { name, offset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== signature.local) {
    throw new TemplateError("broken", name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > view.byteLength) throw new TemplateError("broken", name);
  return bytes.subarray(start, start + compressedSize);
}

/** Where the end-of-directory record is: at the very end, unless a comment follows. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - mostComment); at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  const begins = view.byteLength >= 4 && view.getUint32(0, true) === signature.local;
  throw new TemplateError(begins ? "broken" : "not-a-package");
}
