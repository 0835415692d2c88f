/** Files that are written whole or not at all, whatever happens in between. */
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Through a file beside it, which takes its name once it is on the disk.
 * @throws as node:fs does; EEXIST where the file is there and `replace` is false.
 */
export function writeWhole(path: string, content: string | Uint8Array, replace: boolean): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeSynced(beside, content);
    if (replace) renameSync(beside, path);
    else claim(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
  syncFolder(dirname(path));
}

/** A name is given by linking, which fails where there is one already: to look first would leave a moment between. */
function claim(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOENT") throw error;
    // FAT and some network shares know no links.
    closeSync(openSync(path, "wx"));
    renameSync(beside, path);
  }
}

/** A new file, on the disk when this returns. */
export function writeSynced(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "w");
  try {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names in a folder on the disk, where the system can. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders; some file systems sync none.
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
