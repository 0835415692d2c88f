/** What was called: a verb, its files and its options. */
import { parseArgs } from "node:util";
import { isLanguage, type Language, languages } from "@/lib/language";
import { isWeek, type Week } from "@/lib/weeks";
import { usage, usages, type VerbName, verbNames } from "./cli-help";
import { Misuse } from "./cli-world";
import { siteAddress } from "./feed-files";

export interface Call {
  files: string[];
  week: Week | undefined;
  language: Language | undefined;
  out: string | undefined;
  /** http or https. */
  source: string | undefined;
  to: string | undefined;
  /** As `siteAddress` gives it. */
  site: string | undefined;
  force: boolean;
}

const options = {
  help: { type: "boolean", short: "h" },
  week: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  source: { type: "string" },
  to: { type: "string" },
  site: { type: "string" },
  force: { type: "boolean" },
} as const;

const optionsOf: Record<VerbName, readonly (keyof typeof options)[]> = {
  import: ["help", "week", "lang", "out", "source", "force"],
  check: ["help"],
  publish: ["help", "to", "site", "force"],
  new: ["help", "week", "lang", "out", "force"],
};

/** The verb and what it was called with; `help` asks for its usage, without a verb for that of all. @throws Misuse */
export function readCall(args: readonly string[]): { verb: VerbName | undefined; help: boolean; call: Call } {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  const verb = verbNames.find((known) => known === name);
  if (name !== undefined && !verb) throw new Misuse(`unknown verb "${name}": there is ${verbNames.join(", ")}`, usage);
  const allowed: readonly string[] = verb ? optionsOf[verb] : ["help"];
  const wrong = Object.keys(values).find((option) => !allowed.includes(option));
  const own = verb ? usages[verb] : usage;
  if (wrong !== undefined) throw new Misuse(`${verb ? `"${verb}"` : "a call without a verb"} takes no --${wrong}`, own);
  return { verb, help: values.help ?? false, call: callOf(files, values, own) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node throws TypeErrors for options that are not there, that lack their value, or that have one and take none.
    if (error instanceof TypeError) throw new Misuse(error.message, usage);
    throw error;
  }
}

function callOf(files: string[], values: ReturnType<typeof parse>["values"], usage: string): Call {
  const { week, lang, out, source, to, site, force = false } = values;
  if (week !== undefined && !isWeek(week)) throw new Misuse(`--week ${week}: no ISO week, such as 2026-W06`, usage);
  if (lang !== undefined && !isLanguage(lang))
    throw new Misuse(`--lang ${lang}: there is ${languages.join(", ")}`, usage);
  for (const [name, address] of Object.entries({ source, site }))
    if (address !== undefined && siteAddress(address) === undefined)
      throw new Misuse(`--${name} ${address}: no http or https address`, usage);
  return { files, week, language: lang, out, source, to, site: site && siteAddress(site), force };
}
