/** An entry as it is to stand in the archive, whether or not it is true. */
export interface RawEntry {
  name: string;
  data: Uint8Array;
  /** Declared uncompressed size; the data's own if absent. */
  size?: number;
  /** 0 stored, 8 deflated. */
  method?: number;
  flags?: number;
}

/** A ZIP archive that may lie about what is in it. Checksums are zero. */
export function rawZip(entries: readonly RawEntry[], declared = entries.length): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, size = data.length, method = 0, flags = 0x800 } of entries) {
    const path = new TextEncoder().encode(name);
    const common = [...two(20), ...two(flags), ...two(method), ...four(0), ...four(0)];
    const sizes = [...four(data.length), ...four(size), ...two(path.length), ...two(0)];
    const local = Uint8Array.of(...four(0x04034b50), ...common, ...sizes, ...path);
    const rest = [...two(0), ...two(0), ...two(0), ...four(0), ...four(offset)];
    directory.push(Uint8Array.of(...four(0x02014b50), ...two(20), ...common, ...sizes, ...rest, ...path));
    pieces.push(local, data);
    offset += local.length + data.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const counts = [...two(0), ...two(0), ...two(declared), ...two(declared)];
  const end = Uint8Array.of(...four(0x06054b50), ...counts, ...four(length), ...four(offset), ...two(0));
  return joined([...pieces, ...directory, end]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function two(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function four(value: number): number[] {
  return [...two(value), ...two(value >>> 16)];
}
