/** Makes what is generated from the editions: at build into dist/, in development when it is asked for. */
import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const source = fileURLToPath(new URL("../..", import.meta.url));

const types: Record<string, string> = {
  ".json": "application/json",
  ".xml": "application/atom+xml",
  ".js": "text/javascript",
};

export function publishing(): Plugin {
  let folder = "";
  return {
    name: "vigie-publishing",
    configResolved(config) {
      folder = `${config.publicDir}/briefings`;
    },
    async generateBundle() {
      const { generatedFiles, searchOf } = await editionsModule();
      for (const [name, text] of generatedFiles(folder, process.env["SITE_URL"]))
        this.emitFile({ type: "asset", fileName: `briefings/${name}`, source: text });
      try {
        for (const [name, bytes] of await searchOf(folder))
          this.emitFile({ type: "asset", fileName: `briefings/${name}`, source: bytes });
      } catch (error) {
        this.warn(`the search index was not made: ${error instanceof Error ? error.message : error}`);
      }
    },
    configureServer(server) {
      const address = `${server.config.base}briefings/`;
      const made = madeOnce(() => folder);
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const name = path.startsWith(address) ? path.slice(address.length) : "";
        if (!/^(?:index\.json$|archive\/|feed\.|search\/)/.test(name)) return next();
        made(name.startsWith("search/") ? "search" : "texts")
          .then((files) => {
            const content = files.get(name);
            if (content === undefined) return next();
            response.setHeader("content-type", types[extname(name)] ?? "application/octet-stream");
            response.end(content);
          })
          .catch(next);
      });
    },
  };
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Made when it is first asked for, and again once a file of the folder has changed. */
function madeOnce(folder: () => string) {
  const made: Partial<Record<"texts" | "search", { key: string; files: Promise<Files> }>> = {};
  const make = async (what: "texts" | "search"): Promise<Files> => {
    const { generatedFiles, searchOf } = await editionsModule();
    return what === "texts" ? generatedFiles(folder()) : searchOf(folder());
  };
  return (what: "texts" | "search"): Promise<Files> => {
    const key = stateOf(folder());
    const known = made[what];
    if (known?.key === key) return known.files;
    const files = make(what);
    made[what] = { key, files };
    // What failed may not fail again: it is not kept.
    files.catch(() => delete made[what]);
    return files;
  };
}

function stateOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join("\n");
}

// Vite reads its config without the project's alias, so the code that needs it is loaded when it is asked for.
async function editionsModule() {
  const { module } = await runnerImport<typeof import("./editions")>(`${source}src/publish/editions.ts`, {
    configFile: false,
    root: source,
    resolve: { alias: { "@": `${source}src` } },
    logLevel: "silent",
  });
  return module;
}
