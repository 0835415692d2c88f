/** One publication at a time: the lock is a file beside the folder that holds the number of the process. */
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf, writeSynced } from "./whole-file";

export class LockedError extends Error {
  override name = "LockedError";
  constructor(lock: string, pid: number) {
    super(`another publish (process ${pid}) is at work; if there is none, remove ${lock}`);
  }
}

/**
 * Runs `work` while no other process publishes into the folder. A lock whose process is no more is taken over.
 * @throws LockedError, or what `work` throws.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = takeLock([join(dirname(folder), `.${basename(folder)}.lock`), join(folder, ".publishing.lock")]);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** In the first of the places that can be written to. */
function takeLock([place, ...others]: readonly string[]): string {
  if (place === undefined) throw new Error("no place for a lock");
  // Linked when it is complete: a lock is there with its number in it, or not there.
  const own = `${place}.${process.pid}`;
  try {
    writeSynced(own, String(process.pid));
  } catch (error) {
    if (!others.length || !["EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "")) throw error;
    return takeLock(others);
  }
  try {
    claim(own, place);
  } finally {
    rmSync(own, { force: true });
  }
  return place;
}

function claim(own: string, lock: string): void {
  try {
    link(own, lock);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    const pid = Number(readFileSync(lock, "utf8"));
    if (isAlive(pid)) throw new LockedError(lock, pid);
    rmSync(lock, { force: true });
    link(own, lock);
  }
}

function link(own: string, lock: string): void {
  try {
    linkSync(own, lock);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // FAT and some network shares know no links.
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  }
}

function isAlive(pid: number): boolean {
  // One's own number is that of a process before this one: a container gives the same to each.
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
