/** What the command line needs of the world, and what it answers. Paths are as the editor wrote them. */
import type { Fault, InputFile } from "./edition-file";
import { codeOf } from "./whole-file";

export interface World {
  /** The published editions and their taxonomy. */
  folder: string;
  /** The published site's address, where the environment tells it. */
  site: string | undefined;
  /** Throws as node:fs does. */
  readFile(path: string): string;
  /** "-" is the standard input. Throws as node:fs does. */
  readBytes(path: string): Uint8Array;
  /** The names in a folder. Throws as node:fs does. */
  list(folder: string): string[];
  /** Whole or not at all. Throws as node:fs does; EEXIST where the file is there and `replace` is false. */
  write(path: string, text: string, replace: boolean): void;
  /** ISO 8601, with an offset. */
  now(): string;
  /** One line, or several, on stdout. */
  out(text: string): void;
  /** One line, or several, on stderr. */
  err(text: string): void;
}

export const exitCodes = { fine: 0, faulty: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The call is at fault; the message says what is to be written in its place. */
export class Misuse extends Error {
  override name = "Misuse";
  /** How it is called, where the message does not say it. */
  readonly usage: string | undefined;
  constructor(message: string, usage?: string) {
    super(message);
    this.usage = usage;
  }
}

/** A file as JSON, or why it is none. */
export type Answer = InputFile | { fault: Fault; missing: boolean };

export function readJson(name: string, world: World): Answer {
  try {
    return { name, input: JSON.parse(world.readFile(name)) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? "not JSON" : "cannot be read";
    return { fault: { file: name, path: "", message: `${reason}: ${messageOf(error)}` }, missing: isMissing(error) };
  }
}

export const nameOf = (answer: Answer) => ("fault" in answer ? answer.fault.file : answer.name);
export const readOnes = (answers: readonly Answer[]) => answers.flatMap((answer) => ("fault" in answer ? [] : answer));
export const faultsOf = (answers: readonly Answer[]) =>
  answers.flatMap((answer) => ("fault" in answer ? answer.fault : []));

/** The names in a folder; none where it cannot be listed, which then shows in the files that are looked for in it. */
export function listFolder(folder: string, world: World): string[] {
  try {
    return world.list(folder);
  } catch {
    return [];
  }
}

/** As `world.write`, but for a file that is there already: that is the call's fault. */
export function writeNew(path: string, text: string, force: boolean, world: World): void {
  try {
    world.write(path, text, force);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new Misuse(`${path} is there already: --force overwrites it`);
    if (isMissing(error)) throw new Misuse(`${path} cannot be written: there is no such folder`);
    throw new Misuse(`${path} cannot be written: ${messageOf(error)}`);
  }
}

export function sayFault({ file, path, message }: Fault, world: World): void {
  world.err(oneLine(`${file}: ${path || "/"}: ${message}`));
}

/** Values that are quoted in a message, and V8's excerpts of bad JSON, may hold line breaks and escape sequences. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
}
