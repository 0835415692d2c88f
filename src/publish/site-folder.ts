/** Where a site keeps its briefings. */
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Misuse } from "./cli-world";
import { editionOfName } from "./edition-file";
import { standsAside } from "./folder-change";

/**
 * The folder of briefings that `to` means: in a site's folder, or itself; itself, too, where it is empty or yet to be
 * made. One that an interrupted publish has left aside counts as there.
 * @throws Misuse where it is another kind of folder
 */
export function briefingsOf(to: string): string {
  const within = join(to, "briefings");
  if (isFolder(within) || standsAside(resolve(within))) return within;
  if (standsAside(resolve(to)) || !existsSync(to)) return to;
  if (!isFolder(to)) throw new Misuse(`--to ${to}: no folder`);
  const names = readdirSync(to);
  if (!names.length || names.includes("themes.json") || names.some((name) => editionOfName(name))) return to;
  throw new Misuse(`--to ${to}: no site, for there is no folder "briefings" in it, nor a themes.json or an edition`);
}

/** Where a path leads, links followed: the folder itself is exchanged, not a link to it. It may be missing. */
export function realFolder(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(resolve(path));
  return parent === path ? path : join(realFolder(parent), basename(path));
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
