/** What the command line needs of the world, and what it answers. Paths are as the editor wrote them. */
import type { Fault, InputFile } from "./edition-file";

export interface World {
  /** The published editions and their taxonomy. */
  folder: string;
  /** Throws as node:fs does. */
  readFile(path: string): string;
  /** The names in a folder. Throws as node:fs does. */
  list(folder: string): string[];
  /** One line, or several, on stdout. */
  out(text: string): void;
  /** One line, or several, on stderr. */
  err(text: string): void;
}

export const exitCodes = { fine: 0, faulty: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A file as JSON, or why it is none. */
export type Answer = InputFile | { fault: Fault; missing: boolean };

export function readJson(name: string, world: World): Answer {
  try {
    return { name, input: JSON.parse(world.readFile(name)) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? "not JSON" : "cannot be read";
    return {
      fault: { file: name, path: "", message: `${reason}: ${error instanceof Error ? error.message : error}` },
      missing: isMissing(error),
    };
  }
}

/** The names in a folder; none where it cannot be listed, which then shows in the files that are looked for in it. */
export function listFolder(folder: string, world: World): string[] {
  try {
    return world.list(folder);
  } catch {
    return [];
  }
}

/** Values that are quoted in a message, and V8's excerpts of bad JSON, may hold line breaks and escape sequences. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
