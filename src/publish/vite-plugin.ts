/** Makes `briefings/index.json` from the editions: at build into dist/, in development on each request. */
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const source = fileURLToPath(new URL("../..", import.meta.url));

export function publishing(): Plugin {
  let folder = "";
  return {
    name: "vigie-publishing",
    configResolved(config) {
      folder = `${config.publicDir}/briefings`;
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "briefings/index.json", source: await editionIndex(folder) });
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}briefings/index.json`, (_request, response, next) => {
        editionIndex(folder).then((text) => {
          response.setHeader("content-type", "application/json");
          response.end(text);
        }, next);
      });
    },
  };
}

// Vite reads its config without the project's alias, so the code that needs it is loaded when it is asked for.
async function editionIndex(folder: string): Promise<string> {
  const { module } = await runnerImport<typeof import("./editions")>(`${source}src/publish/editions.ts`, {
    configFile: false,
    root: source,
    resolve: { alias: { "@": `${source}src` } },
    logLevel: "silent",
  });
  return module.editionIndex(folder);
}
