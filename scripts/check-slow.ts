/** The unit tests that take long, one after the other: `*.slow.spec.ts`. A script, since shells set variables differently. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["vitest", "run", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, SLOW_TESTS: "1" },
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
