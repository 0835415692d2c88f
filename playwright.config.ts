import { defineConfig } from "@playwright/test";
import { browserArguments } from "./scripts/browser";

/** The built site, as a host would serve it: at the root, and under a sub-path. Not 4173: `npm start` may be running. */
export const rootUrl = "http://localhost:4183";
export const subPathUrl = "http://localhost:4184/signals/";

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  reporter: process.env["CI"] ? [["line"]] : [["list"]],
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: rootUrl,
    browserName: "chromium",
    headless: true,
    locale: "fr-FR",
    timezoneId: "UTC",
    colorScheme: "light",
    viewport: { width: 1280, height: 900 },
    // Where someone can look at it: to record costs a tenth of the time.
    trace: process.env["CI"] ? "off" : "retain-on-failure",
    launchOptions: {
      args: browserArguments(),
      ...(process.env["CHROMIUM_PATH"] ? { executablePath: process.env["CHROMIUM_PATH"] } : {}),
    },
  },
  webServer: [
    { command: "npx vite preview --port 4183 --strictPort", url: rootUrl, reuseExistingServer: false },
    {
      command: "npx vite preview --port 4184 --strictPort --outDir .e2e/sub-path",
      url: subPathUrl,
      env: { BASE_PATH: "/signals/" },
      reuseExistingServer: false,
    },
  ],
});
