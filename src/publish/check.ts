/** Every fault of editions: the format's, and what no schema can ask. Pure; `cli.ts` reads the files. */
import { themesSchema } from "@/briefing/schema";
import { checkEdition } from "./check-edition";
import { checkLanguages } from "./check-languages";
import { checkTypography } from "./check-typography";
import { checkWeeks } from "./check-weeks";
import { editionFile, type Fault, type InputFile, partsOf } from "./edition-file";
import { plainIssues } from "./plain-words";

interface Checked {
  files: readonly InputFile[];
  /** The taxonomy; undefined where it could not be read, which leaves the rules about it out. */
  themes: InputFile | undefined;
  /** Other editions that `files` must agree with; their own faults are not asked for. */
  beside?: readonly InputFile[];
  /**
   * Editions that are there though nothing can be read in them. Given where these and `files` are all there is: a week
   * that lacks a language is then a fault.
   */
  unread?: readonly string[];
  /** Whether the files are yet to be published, under a name that they need not have before. */
  drafts?: boolean;
  /** Whether they must be like the other language where that is among those beside them; they must, unless said. */
  parity?: boolean;
}

/** Faults in the order of the files. One rule that is broken keeps no other from being asked. */
export function check({ files, themes, beside = [], unread, drafts = false, parity = true }: Checked): Fault[] {
  const asked = files.map((file) => editionFile(file, true));
  const editions = [...asked, ...beside.map((file) => editionFile(file, false))];
  const taxonomy = themes && themesSchema.safeParse(themes.input, { reportInput: true });
  const ids = taxonomy?.success ? new Set(taxonomy.data.themes.map(({ id }) => id)) : undefined;

  const languages = checkLanguages(editions, unread, parity);
  const differing = new Set(languages.map(place));
  const found = [
    ...asked.flatMap((edition) => [...checkEdition(edition, ids, drafts), ...checkTypography(edition)]),
    ...languages,
    // A kind that differs from the other language's is often the one that differs from other weeks'.
    ...checkWeeks(editions).filter((fault) => !differing.has(place(fault))),
  ];
  const once = new Map(found.map((fault) => [`${place(fault)} ${fault.message}`, fault]));
  const byFile = files.flatMap(({ name }) => [...once.values()].filter(({ file }) => file === name));
  if (!themes || !taxonomy || taxonomy.success) return byFile;
  return [...plainIssues(taxonomy.error).map((issue) => ({ file: themes.name, ...issue })), ...byFile];
}

const place = ({ file, path }: Fault) => `${file} ${path}`;

export interface Tally {
  editions: number;
  /** A story counts once in all its languages, and so does a figure. */
  stories: number;
  figures: number;
}

export function tally(files: readonly InputFile[]): Tally {
  const [stories, figures] = [new Set<string>(), new Set<string>()];
  for (const { week, readable } of files.map((file) => editionFile(file, true)))
    for (const { part: story, index } of partsOf(readable.stories)) {
      const id = `${week}/${story.id ?? index}`;
      stories.add(id);
      for (const { part: figure, index: at } of partsOf(story.figures)) figures.add(`${id}/${figure.id ?? at}`);
    }
  return { editions: files.length, stories: stories.size, figures: figures.size };
}
