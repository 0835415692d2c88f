/** A world on the disk for specs: a folder of its own, with published editions in it, and a clock that stands. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../cli";
import { diskWorld } from "../disk-world";
import { filesOf } from "../folder-change";

export interface TemporaryWorld {
  root: string;
  /** Texts are written as they are, anything else as JSON. */
  put(files: Record<string, unknown>): void;
  path(name: string): string;
  text(name: string): string;
  json(name: string): unknown;
  /** Every file below a folder by its path, without those of the search index, whose bytes differ from run to run. */
  contents(name: string): Record<string, string>;
  /** `~` in an argument stands for the folder. */
  call(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }>;
  end(): void;
}

export const now = "2026-02-09T05:00:00Z";

/** Published editions lie in "published". */
export function temporaryWorld(): TemporaryWorld {
  const root = mkdtempSync(join(tmpdir(), "vigie-world-"));
  const path = (name: string) => join(root, name);
  const text = (name: string) => readFileSync(path(name), "utf8");
  return {
    root,
    path,
    text,
    json: (name) => JSON.parse(text(name)),
    put(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(path(name)), { recursive: true });
        writeFileSync(path(name), typeof content === "string" ? content : JSON.stringify(content));
      }
    },
    contents: (name) =>
      Object.fromEntries(
        filesOf(path(name))
          .filter((file) => !file.startsWith("search/"))
          .map((file) => [file, text(join(name, file))]),
      ),
    async call(...args) {
      const [out, err]: [string[], string[]] = [[], []];
      const say = (lines: string[]) => (line: string) => lines.push(line.replaceAll(`${root}/`, "~"));
      const world = { ...diskWorld(path("published")), site: undefined, now: () => now, out: say(out), err: say(err) };
      const code = await run(
        args.map((arg) => arg.replace(/^~/, `${root}/`)),
        world,
      );
      return { code, out, err };
    },
    end: () => rmSync(root, { recursive: true }),
  };
}
