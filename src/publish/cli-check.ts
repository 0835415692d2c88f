/** The verb `check [files…]`. */
import { basename, dirname, join, normalize } from "node:path";
import { check, tally } from "./check";
import { type Answer, type ExitCode, exitCodes, listFolder, oneLine, readJson, type World } from "./cli-world";
import { editionFile, editionOfName, type Fault, type InputFile } from "./edition-file";

/** What stands beside editions and is none: the taxonomy, and the index where one was built into the folder. */
const isNoEdition = (name: string) => ["themes.json", "index.json"].includes(basename(name));

interface Report {
  /** Those that could be read. */
  files: InputFile[];
  faults: Fault[];
}

/** Without names, all editions of the published folder; with names, those, compared with what stands beside them. */
export function checkFiles(names: readonly string[], world: World): ExitCode {
  const reports = names.length ? checkNamed(names, world) : [checkFolder(world)];
  if (!reports) return exitCodes.misused;
  const faults = reports.flatMap((report) => report.faults);
  const { editions, stories, figures } = tally(reports.flatMap((report) => report.files));
  for (const { file, path, message } of faults) world.err(oneLine(`${file}: ${path || "/"}: ${message}`));
  if (faults.length) {
    const faulty = new Set(faults.map(({ file }) => file)).size;
    world.err(`${plural(faults.length, "fault")} in ${plural(faulty, "file")}; ${plural(editions, "edition")} read`);
    return exitCodes.faulty;
  }
  const counts = [plural(editions, "edition"), plural(stories, "story", "stories"), plural(figures, "figure")];
  world.out(`${counts.join(", ")}: no fault`);
  return exitCodes.fine;
}

function checkFolder(world: World): Report {
  const names = listFolder(world.folder, world);
  // A file with another name than an edition's would never be shown: it is checked too, to be told so.
  const editions = names.filter((name) => name.endsWith(".json") && !isNoEdition(name));
  const answers = editions.sort().map((name) => readJson(join(world.folder, name), world));
  const unread = faultsOf(answers).map(({ file }) => file);
  return report(answers, readJson(join(world.folder, "themes.json"), world), { unread });
}

/** One report a folder: a folder has a taxonomy of its own, or the published one. Undefined where a file is missing. */
function checkNamed(names: readonly string[], world: World): Report[] | undefined {
  const unique = [...new Map(names.map((name) => [normalize(name), name])).values()];
  const answers = unique.map((name) => readJson(name, world));
  const missing = answers.flatMap((answer) => ("fault" in answer && answer.missing ? answer.fault.file : []));
  for (const file of missing) world.err(`no such file: ${file}`);
  if (missing.length) return undefined;
  const folders = new Set(unique.map((name) => normalize(dirname(name))));
  return [...folders].map((folder) => {
    // "*.json" names the taxonomy too: as such it is checked with its folder, whether it is named or not.
    const own = answers.filter(
      (answer) => normalize(dirname(nameOf(answer))) === folder && !isNoEdition(nameOf(answer)),
    );
    return checkBeside(folder, own, world);
  });
}

function checkBeside(folder: string, own: readonly Answer[], world: World): Report {
  const names = listFolder(folder, world);
  const asked = new Set(own.map((answer) => basename(nameOf(answer))));
  const weeks = new Set(readOnes(own).map((file) => editionFile(file, true).week));
  const others = names
    .filter((name) => editionOfName(name) && !asked.has(name))
    .map((name) => readJson(join(folder, name), world));
  const themes = join(names.includes("themes.json") ? folder : world.folder, "themes.json");
  const { files, faults } = report(own, readJson(themes, world), { beside: readOnes(others) });
  // A translation that cannot be read cannot be compared, which must not pass for being alike; older weeks may be as they are.
  const unread = faultsOf(others).filter(({ file }) => weeks.has(editionOfName(file)?.week));
  return { files, faults: [...faults, ...unread] };
}

type Company = { beside: readonly InputFile[] } | { unread: readonly string[] };

function report(answers: readonly Answer[], taxonomy: Answer, company: Company): Report {
  const files = readOnes(answers);
  const [themes] = readOnes([taxonomy]);
  const found = check({ files, themes, ...company });
  return { files, faults: [...faultsOf([taxonomy, ...answers]), ...found] };
}

const nameOf = (answer: Answer) => ("fault" in answer ? answer.fault.file : answer.name);
const readOnes = (answers: readonly Answer[]) => answers.flatMap((answer) => ("fault" in answer ? [] : answer));
const faultsOf = (answers: readonly Answer[]) => answers.flatMap((answer) => ("fault" in answer ? answer.fault : []));

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
