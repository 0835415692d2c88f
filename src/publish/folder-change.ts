/**
 * A folder goes from one state to the next as a whole (decision 015). The next state is made beside it and takes its
 * name in one step; where the system has no such step, in two; where the folder cannot be moved at all, file by file,
 * with a journal. What a process that was killed left behind is put right by `recover` before the next change.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { exchange } from "./exchange";
import { changeByFile, type Due, recoverByFile } from "./folder-change-by-file";
import { codeOf, syncFolder, writeSynced } from "./whole-file";

export interface FolderChange {
  /** By path within the folder, with "/". In the order in which readers must find them where they come one by one. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** Files that are not among `files` and shall go. */
  drops: (path: string) => boolean;
}

/** How the folder changed: in one step, in two with an instant between them, file by file, or not at all. */
export type Way = "exchanged" | "renamed" | "by-file" | "unchanged";

export interface Steps {
  /** Called after each change of the disk that a reader of the folder could notice, and of the folders beside it. */
  after(step: string): void;
  exchange: typeof exchange;
}

const plainSteps: Steps = { after: () => {}, exchange };

/** `folder`: absolute, and there. */
export function changeFolder(folder: string, change: FolderChange, steps: Steps = plainSteps): Way {
  const due = pending(folder, change);
  if (!due.files.size && !due.drops.length) return "unchanged";
  try {
    return changeAsWhole(folder, due, steps);
  } catch (error) {
    rmSync(besides(folder).next, { recursive: true, force: true });
    if (!isImmovable(error)) throw error;
    changeByFile(folder, due, steps.after);
    return "by-file";
  }
}

function changeAsWhole(folder: string, due: Due, steps: Steps): Way {
  const { next, old } = besides(folder);
  stage(folder, next, due, steps);
  if (steps.exchange(next, folder)) {
    steps.after("exchanged");
    syncFolder(dirname(folder));
    remove(next, steps);
    return "exchanged";
  }
  renameSync(folder, old);
  steps.after("away");
  try {
    renameSync(next, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
  steps.after("there");
  syncFolder(dirname(folder));
  remove(old, steps);
  return "renamed";
}

/** What was put right after a process that was killed; undefined where there was nothing to do. */
export function recover(folder: string): string | undefined {
  const aside = standsAside(folder);
  if (aside) renameSync(besides(folder).old, folder);
  const names = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
  const left = names.filter((name) => name.startsWith(`.${basename(folder)}.`) && /\.(?:old|next\.\d+)$/.test(name));
  for (const name of left) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  if (aside) return "the folder stood aside: it is back in its place";
  if (left.length) return "its leavings are removed";
  return existsSync(folder) ? recoverByFile(folder) : undefined;
}

/** Whether a process that was killed left the folder under its other name. */
export function standsAside(folder: string): boolean {
  return !existsSync(folder) && existsSync(besides(folder).old);
}

function besides(folder: string) {
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.${what}`);
  // Each process has its own: a command that outlives the one that called it must not find another's half-made folder.
  return { next: beside(`next.${process.pid}`), old: beside("old") };
}

/** Files that are as they shall be are left alone, with their dates: hosts make validators of these. */
function pending(folder: string, { files, drops }: FolderChange): Due {
  return {
    files: new Map([...files].filter(([path, content]) => !isSame(join(folder, path), content))),
    drops: filesOf(folder).filter((path) => !files.has(path) && drops(path)),
  };
}

function isSame(path: string, content: string | Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}

/** Every file of a folder by its path within it, with "/"; links are files, whatever they lead to. */
export function filesOf(folder: string, within = ""): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const path = within ? `${within}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesOf(folder, path) : [path];
  });
}

/** A complete copy with the change in it. What stays is linked, not copied: same dates, no bytes. */
function stage(folder: string, next: string, due: Due, { after }: Steps): void {
  const gone = new Set(due.drops);
  const folders = new Set<string>();
  const make = (path: string) => {
    const parent = dirname(join(next, path));
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
  };
  mkdirSync(next);
  chmodSync(next, lstatSync(folder).mode & 0o7777);
  after("stage");
  for (const path of filesOf(folder)) {
    if (gone.has(path) || due.files.has(path)) continue;
    make(path);
    keep(join(folder, path), join(next, path));
  }
  for (const [path, content] of due.files) {
    make(path);
    writeSynced(join(next, path), content);
  }
  for (const path of [...folders, next]) syncFolder(path);
  after("staged");
}

function keep(from: string, to: string): void {
  const state = lstatSync(from);
  if (state.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  // Sockets and the like are no part of a site.
  if (!state.isFile()) return;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    utimesSync(to, state.atime, state.mtime);
  }
}

function remove(folder: string, { after }: Steps): void {
  rmSync(folder, { recursive: true, force: true });
  after("removed");
}

/** A mount point, a folder in a parent that is not ours, a layer of a container, a folder that Windows holds open. */
function isImmovable(error: unknown): boolean {
  return ["EBUSY", "EXDEV", "EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "");
}
