/** Builds the site twice: at the root into dist/, and under a sub-path, as some hosts serve it. */
import { build } from "vite";

await build({ logLevel: "warn" });
process.env["BASE_PATH"] = "/signals/";
await build({ logLevel: "warn", build: { outDir: ".e2e/sub-path" } });
