/** Two folders of one file system change names in one step: at any moment a path leads to the one or to the other, whole. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The number of renameat2(2) by processor: Debian 12 has no command that calls it, but Perl, which it always has, can. */
const systemCall: Partial<Record<string, number>> = { x64: 316, arm64: 276, riscv64: 276, ppc64: 357, s390x: 347 };
/** linux/fcntl.h: AT_FDCWD, and linux/fs.h: RENAME_EXCHANGE. */
const perl = "exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)";

/** Absolute paths. False where this system has no way to do it in one step; nothing is moved then. */
export function exchange(one: string, other: string): boolean {
  const number = process.platform === "linux" ? systemCall[process.arch] : undefined;
  const ways: [command: string, args: string[]][] = [
    // GNU coreutils 9.5 and newer; older ones, and others, know no such option and move nothing.
    ["mv", ["--exchange", "-T", one, other]],
    ...(number === undefined ? [] : ([["perl", ["-e", perl, String(number), one, other]]] satisfies typeof ways)),
  ];
  const before = identity(one);
  return ways.some(([command, args]) => {
    spawnSync(command, args, { stdio: "ignore", windowsHide: true });
    // What a command answers is its own affair: the folder that stands there now is not.
    return identity(one) !== before;
  });
}

const identity = (path: string) => statSync(path, { bigint: true }).ino;
