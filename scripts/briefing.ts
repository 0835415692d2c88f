/** `npm run briefing -- <verb>`: the editor's command line, in its process. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@/publish/cli";
import { diskWorld } from "@/publish/disk-world";

// npm starts scripts at the root of the project; a file is named from where the editor stands.
if (process.env["npm_lifecycle_event"] === "briefing") process.chdir(process.env["INIT_CWD"] ?? ".");

const folder = relative(process.cwd(), fileURLToPath(new URL("../public/briefings", import.meta.url)));
process.exitCode = await run(process.argv.slice(2), diskWorld(folder));
