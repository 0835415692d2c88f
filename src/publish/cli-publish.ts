/** The verb `publish <draft…>`: checked, written, and all that follows from it made again, as one change of the site. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { SchemaError } from "@/lib/errors";
import type { Call } from "./cli-call";
import { checkBeside, type Report, readNamed, sayReports } from "./cli-check";
import { usages } from "./cli-help";
import {
  type Answer,
  type ExitCode,
  exitCodes,
  Misuse,
  messageOf,
  oneLine,
  plural,
  sayFault,
  type World,
} from "./cli-world";
import { editionFile, type Fault, fault } from "./edition-file";
import { siteOf } from "./editions";
import { siteAddress } from "./feed-files";
import { changeFolder, recover, type Way } from "./folder-change";
import { LockedError, withLock } from "./folder-lock";
import {
  isPublished,
  type Publication,
  publicationOf,
  type SiteChange,
  siteChange,
  withDefaults,
} from "./publish-editions";
import { otherLanguage } from "./published-shelf";
import { briefingsOf, realFolder } from "./site-folder";

export async function publishFiles(call: Call, world: World): Promise<ExitCode> {
  if (!call.files.length) throw new Misuse("a draft is missing", usages.publish);
  if (world.site !== undefined && !siteAddress(world.site))
    throw new Misuse(`SITE_URL ${world.site}: no http or https address`);
  // As the editor wrote it, for what is said; where it leads, for what is done.
  const shown = call.to === undefined ? world.folder : briefingsOf(call.to);
  const folder = realFolder(shown);
  readNamed(call.files, world);
  mkdirSync(join(folder, ".."), { recursive: true });
  try {
    return await withLock(folder, async () => {
      const recovered = recover(folder);
      if (recovered) world.out(`an earlier publish was interrupted: ${recovered}`);
      return await publish(call, { shown, folder }, world);
    });
  } catch (error) {
    if (error instanceof LockedError) world.err(error.message);
    else if (error instanceof SchemaError)
      // Of an edition that is there already, or of the taxonomy: what was given is checked by now.
      for (const issue of error.issues) sayFault({ file: join(shown, error.file), ...issue }, world);
    else throw error;
    return exitCodes.faulty;
  }
}

async function publish(
  call: Call,
  { shown, folder }: { shown: string; folder: string },
  world: World,
): Promise<ExitCode> {
  const drafts = readNamed(call.files, world).map((answer) => complete(answer, folder, world));
  const beside = { folders: [folder], drafts: true };
  // What stands there already may stand there still.
  const lenient = call.force || drafts.every((draft) => isPublished(draft, folder));
  const report = checkBeside(drafts, { ...beside, parity: !lenient }, world);
  const faults = [...report.faults, ...twice(report)];
  sayReports([{ ...report, faults }], world);
  if (faults.length) {
    const forcible =
      !lenient && !checkBeside(drafts, { ...beside, parity: false }, world).faults.length && !twice(report).length;
    const advice = forcible ? "; --force publishes all the same" : "";
    world.err(`${plural(faults.length, "fault")}: nothing is published${advice}`);
    return exitCodes.faulty;
  }
  const published = report.files.map((file) => publicationOf(file, folder));
  const replaced = published.filter(({ state }) => state === "changed").map(({ name }) => join(shown, name));
  if (replaced.length && !call.force)
    throw new Misuse(
      `${replaced.join(", ")} ${replaced.length > 1 ? "are" : "is"} published with another content: --force overwrites ${replaced.length > 1 ? "them" : "it"}`,
    );
  const site = call.site ?? (world.site && siteAddress(world.site)) ?? siteOf(folder);
  if (!existsSync(folder)) mkdirSync(folder);
  const change = await siteChange(folder, published, { shelf: world.folder, site });
  say(published, change, changeFolder(folder, change), shown, world);
  return exitCodes.fine;
}

/** A draft without a time of publication gets that of its other language, given or published, else now. */
function complete(answer: Answer, folder: string, world: World): Answer {
  if ("fault" in answer) return answer;
  const { week, language } = editionFile(answer, true);
  const other = week && language ? otherLanguage(week, language, [folder], world) : undefined;
  return withDefaults(answer, other?.publishedAt ?? world.now());
}

/** Two drafts of one edition. */
function twice({ files }: Report): Fault[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const { week, language } = editionFile(file, true);
    const edition = `${week}.${language}`;
    const first = seen.get(edition);
    seen.set(edition, first ?? file.name);
    return first === undefined || !week
      ? []
      : [fault(file, [], `is ${edition}, as ${first} is: one of them is too many`)];
  });
}

const states = {
  new: "published",
  changed: "published, in place of what was there",
  unchanged: "is published already",
};

function say(published: readonly Publication[], change: SiteChange, way: Way, shown: string, world: World): void {
  for (const { name, state } of published) world.out(oneLine(`${join(shown, name)}: ${states[state]}`));
  if (change.searchFault)
    world.err(oneLine(`the search index was not made, and stays as it is: ${messageOf(change.searchFault)}`));
  const made = ["index", "archive", plural(change.feeds, "feed"), ...(change.searchFault ? [] : ["search index"])];
  const did = way === "unchanged" ? ": nothing changed" : `; made again: ${made.join(", ")}`;
  world.out(`${plural(change.editions, "edition")}${did}`);
  if (way === "by-file")
    world.out("the folder cannot be exchanged as a whole here: its files were replaced one by one");
}
