/** Finds a browser, then runs Playwright with it: `npm run e2e -- <Playwright's own arguments>`. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser";

const CHROMIUM_PATH = findBrowser();
const { status } = spawnSync("npx", ["playwright", "test", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, CHROMIUM_PATH, TZ: "UTC" },
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
