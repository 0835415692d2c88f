/** The verb `check [files…]`. */
import { basename, dirname, join, normalize } from "node:path";
import { check, tally } from "./check";
import {
  type Answer,
  type ExitCode,
  exitCodes,
  faultsOf,
  listFolder,
  Misuse,
  nameOf,
  plural,
  readJson,
  readOnes,
  sayFault,
  type World,
} from "./cli-world";
import { editionFile, editionOfName, type Fault, type InputFile } from "./edition-file";
import { isGenerated } from "./editions";
import { warnings } from "./warnings";

/** What stands beside editions and is none: the taxonomy, its words, and what was generated into the folder. */
const isNoEdition = (name: string) =>
  ["themes.json", "lexicons.json"].includes(basename(name)) || isGenerated(basename(name));

export interface Report {
  /** Those that could be read. */
  files: InputFile[];
  faults: Fault[];
  warnings: Fault[];
}

/** Without names, all editions of the published folder; with names, those, compared with what stands beside them. */
export function checkFiles(names: readonly string[], world: World): ExitCode {
  const reports = names.length ? checkNamed(names, world) : [checkFolder(world)];
  return say(reports, world);
}

/** Every fault and warning on a line of stderr, and what was looked at on a last one. */
function say(reports: readonly Report[], world: World): ExitCode {
  const [faults, warned] = [reports.flatMap((report) => report.faults), reports.flatMap((report) => report.warnings)];
  const { editions, stories, figures } = tally(reports.flatMap((report) => report.files));
  sayReports(reports, world);
  const counts = [plural(editions, "edition"), plural(stories, "story", "stories"), plural(figures, "figure")];
  const warnedOf = warned.length ? `, ${plural(warned.length, "warning")}` : "";
  if (!faults.length) {
    world.out(`${counts.join(", ")}: no fault${warnedOf}`);
    return exitCodes.fine;
  }
  const faulty = new Set(faults.map(({ file }) => file)).size;
  world.err(
    `${plural(faults.length, "fault")} in ${plural(faulty, "file")}${warnedOf}; ${plural(editions, "edition")} read`,
  );
  return exitCodes.faulty;
}

export function sayReports(reports: readonly Report[], world: World): void {
  for (const { faults, warnings } of reports) {
    for (const fault of faults) sayFault(fault, world);
    for (const fault of warnings) sayFault({ ...fault, message: `warning: ${fault.message}` }, world);
  }
}

function checkFolder(world: World): Report {
  const names = listFolder(world.folder, world);
  // A file with another name than an edition's would never be shown: it is checked too, to be told so.
  const editions = names.filter((name) => name.endsWith(".json") && !isNoEdition(name));
  const answers = editions.sort().map((name) => readJson(join(world.folder, name), world));
  const [files, taxonomy] = [readOnes(answers), readJson(join(world.folder, "themes.json"), world)];
  const unread = faultsOf(answers).map(({ file }) => file);
  return {
    files,
    faults: [...faultsOf([taxonomy, ...answers]), ...check({ files, themes: readOnes([taxonomy])[0], unread })],
    warnings: warnings({ files, drafts: false }),
  };
}

/** One report a folder: a folder has a taxonomy of its own, or the published one. @throws Misuse where a file is missing */
function checkNamed(names: readonly string[], world: World): Report[] {
  const answers = readNamed(names, world);
  const folders = new Set(answers.map((answer) => normalize(dirname(nameOf(answer)))));
  return [...folders].map((folder) => {
    // "*.json" names the taxonomy too: as such it is checked with its folder, whether it is named or not.
    const own = answers.filter(
      (answer) => normalize(dirname(nameOf(answer))) === folder && !isNoEdition(nameOf(answer)),
    );
    return checkBeside(own, { folders: [...new Set([folder, normalize(world.folder)])] }, world);
  });
}

/** Each file once. @throws Misuse where one is missing */
export function readNamed(names: readonly string[], world: World): Answer[] {
  const unique = [...new Map(names.map((name) => [normalize(name), name])).values()];
  const answers = unique.map((name) => readJson(name, world));
  const missing = answers.flatMap((answer) => ("fault" in answer && answer.missing ? answer.fault.file : []));
  if (missing.length) throw new Misuse(missing.map((file) => `no such file: ${file}`).join("\n"));
  return answers;
}

interface Beside {
  /**
   * With whose editions they are compared: those of the first folder; where that has no taxonomy, it is no site, and those
   * of the next count too, as they will when the edition is published there.
   */
  folders: readonly string[];
  /** Whether they are yet to be published; told by where they lie, unless said. */
  drafts?: boolean;
  /** Whether they must be like the other language that is published; drafts need not, unless said: it may be yet to follow. */
  parity?: boolean;
}

export function checkBeside(own: readonly Answer[], beside: Beside, world: World): Report {
  const shelf = shelfOf(own, beside.folders, world);
  const drafts = beside.drafts ?? !shelf.published;
  const parity = beside.parity ?? !drafts;
  const files = readOnes(own);
  const weeks = new Set(files.map((file) => editionFile(file, true).week));
  const others = readOnes(shelf.editions);
  // A translation that cannot be read cannot be compared, which must not pass for being alike; older weeks may be as they are.
  const unread = faultsOf(shelf.editions).filter(({ file }) => weeks.has(editionOfName(file)?.week));
  return {
    files,
    faults: [
      ...faultsOf([shelf.taxonomy, ...own]),
      ...check({ files, themes: readOnes([shelf.taxonomy])[0], beside: others, drafts, parity }),
      ...unread,
    ],
    warnings: warnings({ files, beside: others, drafts, parity, unread: unread.map(({ file }) => file) }),
  };
}

interface Shelf {
  /** Other editions than those that are asked about, each week and language once. */
  editions: Answer[];
  taxonomy: Answer;
  /** Whether the files stand in a site's folder themselves. */
  published: boolean;
}

function shelfOf(own: readonly Answer[], folders: readonly string[], world: World): Shelf {
  const listed = folders.map((folder) => ({ folder, names: listFolder(folder, world) }));
  const site = listed.findIndex(({ names }) => names.includes("themes.json"));
  const asked = own.map((answer) => {
    const { week, language } = "fault" in answer ? (editionOfName(nameOf(answer)) ?? {}) : editionFile(answer, true);
    return `${week}.${language}.json`;
  });
  const paths = new Map<string, string>();
  // The nearest folder has the last word.
  for (const { folder, names } of listed.slice(0, site < 0 ? undefined : site + 1).reverse())
    for (const name of names.filter((one) => editionOfName(one) && !asked.includes(one)))
      paths.set(name, join(folder, name));
  return {
    editions: [...paths.values()].sort().map((path) => readJson(path, world)),
    taxonomy: readJson(join(listed[site]?.folder ?? world.folder, "themes.json"), world),
    published: site === 0,
  };
}
