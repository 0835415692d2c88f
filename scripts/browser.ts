/**
 * Finds a Chromium for the tests, in this order: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own
 * download, Debian's package when root. Prints nothing; answers the executable's path.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const macAndWindows = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** @throws Error that says what was tried, when no browser can be had */
export function findBrowser(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, where there is no file`);
  const found = named ?? installed() ?? downloaded() ?? debian();
  if (found) return found;
  throw new Error(
    "No Chromium for the tests: none is installed, Playwright could not download one, and this is no Debian run as root. Install Chromium or Chrome, or set CHROMIUM_PATH.",
  );
}

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macAndWindows];
  return candidates.find((path) => existsSync(path) && answers(path));
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log("No Chromium installed: asking Playwright for one.");
  const cli = join(import.meta.dirname, "../node_modules/@playwright/test/cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  return existsSync(path) ? path : undefined;
}

function debian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("No download: installing Debian's chromium package.");
  const options = {
    stdio: "ignore",
    timeout: 900_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "chromium"], options);
  return installed();
}

/** A wrapper that only says how to install the real one is no browser. */
function answers(path: string): boolean {
  // On Windows a browser asked for its version opens a window.
  if (process.platform === "win32") return true;
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 30_000 }),
    );
  } catch {
    return false;
  }
}

/** What a browser needs on a machine without a screen, as root, and on a closed network. */
export function browserArguments(): string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}
