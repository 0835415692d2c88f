/** Makes what is generated from the editions: at build into dist/, in development on each request. */
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
      for (const [name, text] of await generated(folder))
        this.emitFile({ type: "asset", fileName: `briefings/${name}`, source: text });
    },
    configureServer(server) {
      const address = `${server.config.base}briefings/`;
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const name = path.startsWith(address) ? path.slice(address.length) : "";
        if (name !== "index.json" && !name.startsWith("archive/")) return next();
        generated(folder).then((files) => {
          const text = files.get(name);
          if (text === undefined) return next();
          response.setHeader("content-type", "application/json");
          response.end(text);
        }, next);
      });
    },
  };
}

// Vite reads its config without the project's alias, so the code that needs it is loaded when it is asked for.
async function generated(folder: string): Promise<Map<string, string>> {
  const { module } = await runnerImport<typeof import("./editions")>(`${source}src/publish/editions.ts`, {
    configFile: false,
    root: source,
    resolve: { alias: { "@": `${source}src` } },
    logLevel: "silent",
  });
  return module.generatedFiles(folder);
}
