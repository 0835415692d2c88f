/** The editor's command line, all but the process that it runs in: that is `scripts/briefing.ts`. */
import { parseArgs } from "node:util";
import { checkFiles } from "./cli-check";
import { type ExitCode, exitCodes, type World } from "./cli-world";

const verbs: Record<string, (files: string[], world: World) => ExitCode> = { check: checkFiles };

const usage = `usage: npm run briefing -- <verb> [options]

  check [files…]   says every fault of the editions named, or of all that are published

  -h, --help       says this

Faults are said as "file: /stories/2/figures/0/value: what is wrong".
Exit code: 0 all is well, 1 the data is at fault, 2 the call is.`;

/** `args`: what follows the command's name. */
export function run(args: string[], world: World): ExitCode {
  const misused = (message: string) => {
    world.err(message);
    return exitCodes.misused;
  };
  const call = readCall(args);
  if (call instanceof Error) return misused(`${call.message}\n\n${usage}`);
  if (call.help) {
    world.out(usage);
    return exitCodes.fine;
  }
  const [name, ...files] = call.words;
  if (name === undefined) return misused(usage);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) return misused(`unknown verb "${name}": there is ${Object.keys(verbs).join(", ")}; --help says more`);
  return verb(files, world);
}

function readCall(args: string[]): { help: boolean; words: string[] } | Error {
  try {
    const options = { help: { type: "boolean", short: "h" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { help: values.help ?? false, words: positionals };
  } catch (error) {
    // Node throws TypeErrors for options that are not there, or that have a value and take none.
    if (error instanceof TypeError) return error;
    throw error;
  }
}
