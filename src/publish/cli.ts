/** The editor's command line, all but the process that it runs in: that is `scripts/briefing.ts`. */
import { type Call, readCall } from "./cli-call";
import { checkFiles } from "./cli-check";
import { usage, usages, type VerbName } from "./cli-help";
import { type ExitCode, exitCodes, Misuse, type World } from "./cli-world";

/** What the engine needs is loaded by the verbs that use it: a check is asked for often, and shall be quick. */
const verbs: Record<VerbName, (call: Call, world: World) => ExitCode | Promise<ExitCode>> = {
  import: async (call, world) => (await import("./cli-import")).importFile(call, world),
  check: ({ files }, world) => checkFiles(files, world),
  publish: async (call, world) => (await import("./cli-publish")).publishFiles(call, world),
  new: async (call, world) => (await import("./cli-new")).newEdition(call, world),
};

/** `args`: what follows the command's name. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    const { verb, help, call } = readCall(args);
    if (verb && !help) return await verbs[verb](call, world);
    if (!help) throw new Misuse("a verb is missing", usage);
    world.out(verb ? usages[verb] : usage);
    return exitCodes.fine;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    world.err(error.usage === undefined ? error.message : `${error.message}\n\n${error.usage}`);
    return exitCodes.misused;
  }
}
