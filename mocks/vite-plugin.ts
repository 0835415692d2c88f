/** Serves MSW's worker script in `npm run dev:mock` only: everything in public/ would ship, so it is not there. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

export function mockWorker(): Plugin {
  return {
    name: "vigie-mock-worker",
    apply: "serve",
    configureServer(server) {
      const script = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
      server.middlewares.use(`${server.config.base}mockServiceWorker.js`, (_request, response) => {
        response.setHeader("content-type", "text/javascript");
        response.end(readFileSync(script));
      });
    },
  };
}
