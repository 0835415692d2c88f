/**
 * For a folder that cannot be moved: its files are replaced one by one, each whole, the list of editions last. All of them
 * lie in a folder within it first, with a journal; once that stands, an interrupted change is finished, never undone.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncFolder, writeSynced } from "./whole-file";

export interface Due {
  /** By path within the folder, with "/", in the order in which they take their place. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** Paths of files that go. */
  drops: readonly string[];
}

const unfinished = ".publishing.part";
const ready = ".publishing";
const journal = "journal.json";

interface Journal {
  /** Paths within the folder; each has its content in the file of its place in this list, "0", "1" … */
  files: string[];
  drops: string[];
}

export function changeByFile(folder: string, { files, drops }: Due, after: (step: string) => void): void {
  const stage = join(folder, unfinished);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  [...files.values()].forEach((content, index) => {
    writeSynced(join(stage, String(index)), content);
  });
  writeSynced(join(stage, journal), JSON.stringify({ files: [...files.keys()], drops: [...drops] } satisfies Journal));
  syncFolder(stage);
  after("staged");
  renameSync(stage, join(folder, ready));
  syncFolder(folder);
  after("ready");
  finish(folder, after);
}

/** What was done; undefined where nothing was left. */
export function recoverByFile(folder: string): string | undefined {
  if (existsSync(join(folder, ready))) {
    finish(folder, () => {});
    return "it was complete, and is finished";
  }
  if (!existsSync(join(folder, unfinished))) return undefined;
  rmSync(join(folder, unfinished), { recursive: true, force: true });
  return "its leavings are removed";
}

function finish(folder: string, after: (step: string) => void): void {
  const stage = join(folder, ready);
  const { files, drops } = readJournal(join(stage, journal));
  files.forEach((path, index) => {
    const content = join(stage, String(index));
    // Those that are gone are in their place already.
    if (!existsSync(content)) return;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(content, join(folder, path));
    after(path);
  });
  for (const path of drops) {
    rmSync(join(folder, path), { force: true });
    after(path);
  }
  syncFolder(folder);
  // Set aside first: without its journal, what is ready could not be finished.
  rmSync(join(folder, unfinished), { recursive: true, force: true });
  renameSync(stage, join(folder, unfinished));
  after("finished");
  rmSync(join(folder, unfinished), { recursive: true, force: true });
  after("removed");
}

function readJournal(path: string): Journal {
  const { files, drops }: { files?: unknown; drops?: unknown } = Object(JSON.parse(readFileSync(path, "utf8")));
  const paths = (list: unknown) => (Array.isArray(list) ? list.filter((item) => typeof item === "string") : []);
  return { files: paths(files), drops: paths(drops) };
}
