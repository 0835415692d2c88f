import { fileURLToPath } from "node:url";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { mockWorker } from "./mocks/vite-plugin.ts";
import { paraglideOptions } from "./scripts/paraglide-options.ts";
import { publishing } from "./src/publish/vite-plugin.ts";

export default defineConfig(({ mode }) => ({
  // "/" or a sub-path such as "/signals/": one variable moves the whole site.
  base: process.env["BASE_PATH"] ?? "/",
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  // Unit tests read what `npm run generate` wrote: plugins that watch would keep them from ending.
  plugins: process.env["VITEST"]
    ? []
    : [
        paraglideVitePlugin(paraglideOptions),
        tanstackRouter({ target: "react", autoCodeSplitting: false, quoteStyle: "double", semicolons: true }),
        react(),
        // Its own optimiser would rewrite light-dark() for browsers older than ours, and so fix it at the root of the page.
        tailwindcss({ optimize: false }),
        publishing(),
        ...(mode === "mock" ? [mockWorker()] : []),
      ],
  build: {
    manifest: true,
    // The first page in one chunk, whatever lazy parts share with it: small files compress badly (decision 003).
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
    target: "baseline-widely-available",
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    environment: "node",
    // Specs are pure and leave nothing behind: modules loaded once serve them all, in a third of the time.
    isolate: false,
    // Slow ones (processes killed, thousands of hostile inputs) are for `npm test` alone: the check stays under a minute.
    include: process.env["SLOW_TESTS"]
      ? ["src/**/*.slow.spec.ts"]
      : ["src/**/*.spec.ts", "src/**/*.spec.tsx", "mocks/**/*.spec.ts", "scripts/**/*.spec.ts"],
    exclude: ["**/node_modules/**", ...(process.env["SLOW_TESTS"] ? [] : ["**/*.slow.spec.ts"])],
    env: { TZ: "UTC" },
    setupFiles: ["./src/testing/silence.ts"],
    // Decks read their colours from it; any other style sheet is nothing to a spec.
    css: { include: [/tokens\.css/] },
  },
}));
