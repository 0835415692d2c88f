/** `npm run briefing -- <verb>`: the editor's command line, in its process. */
import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@/publish/cli";

// npm starts scripts at the root of the project; a file is named from where the editor stands.
if (process.env["npm_lifecycle_event"] === "briefing") process.chdir(process.env["INIT_CWD"] ?? ".");

process.exitCode = run(process.argv.slice(2), {
  folder: relative(process.cwd(), fileURLToPath(new URL("../public/briefings", import.meta.url))),
  readFile: (path) => readFileSync(path, "utf8"),
  list: (folder) => readdirSync(folder),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
