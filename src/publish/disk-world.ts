/** The world as it is: node's files, clock and streams. */
import { readdirSync, readFileSync } from "node:fs";
import type { World } from "./cli-world";
import { writeWhole } from "./whole-file";

/** `folder`: of the published editions, as the editor would name it. */
export function diskWorld(folder: string): World {
  return {
    folder,
    site: process.env["SITE_URL"] || undefined,
    readFile: (path) => readFileSync(path, "utf8"),
    readBytes: (path) => readFileSync(path === "-" ? 0 : path),
    list: (path) => readdirSync(path),
    write: writeWhole,
    now: () => new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  };
}
