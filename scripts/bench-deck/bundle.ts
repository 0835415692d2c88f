import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";

export interface Bundle {
  url: string;
  /** Bytes of what loads at once, gzipped as a host sends it. */
  gzipped: number;
}

const entry = "virtual:entry";

/** An entry's code built as the app is built, into `folder`: what is timed is what a browser would load. */
export async function bundle(name: string, code: string, folder: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    resolve: { alias: { "@": fileURLToPath(new URL("../../src", import.meta.url)) } },
    plugins: [holding(code)],
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      target: "baseline-widely-available",
      rolldownOptions: {
        input: { [name]: entry },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].mjs", chunkFileNames: `${name}-[name].mjs` },
      },
    },
  });
  const chunks = [result].flat().flatMap((output) => ("output" in output ? output.output : []));
  const gzipped = chunks.reduce(
    (sum, chunk) =>
      chunk.type === "chunk" && !chunk.isDynamicEntry ? sum + gzipSync(chunk.code, { level: 9 }).length : sum,
    0,
  );
  return { url: pathToFileURL(join(folder, `${name}.mjs`)).href, gzipped };
}

function holding(code: string): Plugin {
  const id = `\0${entry}`;
  return {
    name: "entry",
    resolveId: (source) => (source === entry ? id : undefined),
    load: (asked) => (asked === id ? code : undefined),
  };
}
