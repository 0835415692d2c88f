/** The verb `import <file>`: a newsletter in, an edition's draft out. */
import { basename, dirname } from "node:path";
import { draftEdition } from "@/drafting/draft/draft-edition";
import { jsonText } from "@/drafting/draft/edition-text";
import { toEdition } from "@/drafting/draft/to-edition";
import { gazetteerOf } from "@/drafting/entities/gazetteer";
import { languageOf } from "@/drafting/language";
import type { SourceText } from "@/drafting/source-text";
import { SchemaError } from "@/lib/errors";
import { check } from "./check";
import type { Call } from "./cli-call";
import { usages } from "./cli-help";
import {
  type ExitCode,
  exitCodes,
  isMissing,
  Misuse,
  messageOf,
  oneLine,
  plural,
  sayFault,
  type World,
  writeNew,
} from "./cli-world";
import { knownEntities, otherLanguage, themesAndLexicons } from "./published-shelf";
import { readNewsletter, UnreadableError } from "./read-newsletter";

export async function importFile(call: Call, world: World): Promise<ExitCode> {
  const [file, ...others] = call.files;
  if (file === undefined || others.length)
    throw new Misuse(file === undefined ? "a newsletter's file is missing" : "one newsletter at a time", usages.import);
  const refuse = (message: string) => {
    sayFault({ file, path: "", message }, world);
    return exitCodes.faulty;
  };
  let source: SourceText;
  try {
    source = await readNewsletter(file === "-" ? undefined : basename(file), bytesOf(file, world));
  } catch (error) {
    if (error instanceof UnreadableError) return refuse(error.message);
    throw error;
  }
  if (!source.text.trim()) return refuse("is empty: there is no newsletter in it");
  return writeDraft(call.source === undefined ? source : { ...source, url: call.source }, call, world, refuse);
}

function writeDraft(source: SourceText, call: Call, world: World, refuse: (message: string) => ExitCode): ExitCode {
  const language = call.language ?? languageOf(source.text);
  const now = world.now();
  const { themes, lexicons } = shelf(world);
  const draft = draftEdition(source, {
    ...{ language, publishedAt: now, themes, lexicons, gazetteer: gazetteerOf(knownEntities(world, language)) },
    ...(call.week === undefined ? {} : { week: call.week }),
    year: Number(now.slice(0, 4)),
  });
  if (!draft.stories.length)
    return refuse("no story was found in it: a story is a heading, or a line of its own, with paragraphs under it");
  const week = draft.week.value;
  if (!week) throw new Misuse(`${call.files[0]} does not say its week: add --week 2026-W06`);
  const out = call.out ?? `${week}.${language}.json`;
  // Languages of a week are published at one time.
  const other = otherLanguage(week, language, [dirname(out), world.folder], world);
  const edition = toEdition(other ? { ...draft, publishedAt: other.publishedAt } : draft);
  writeNew(out, jsonText(edition), call.force, world);
  const figures = draft.stories.reduce((sum, story) => sum + story.figures.length, 0);
  const empty = emptyFields(edition);
  const state = empty ? `; ${plural(empty, "field is", "fields are")} empty` : "";
  const found = `${plural(draft.stories.length, "story", "stories")}, ${plural(figures, "figure")}`;
  world.out(oneLine(`${out}: ${found}${state}`));
  world.out(oneLine(`next: npm run briefing -- check ${out}`));
  return exitCodes.fine;
}

/** Fields of which the check will say that nothing is in them. */
export function emptyFields(edition: unknown): number {
  const faults = check({ files: [{ name: "draft.json", input: edition }], themes: undefined, drafts: true });
  return faults.filter(({ message }) => /^(?:is empty|is missing|has no source)/.test(message)).length;
}

function bytesOf(file: string, world: World): Uint8Array {
  try {
    return world.readBytes(file);
  } catch (error) {
    throw new Misuse(isMissing(error) ? `no such file: ${file}` : `${file} cannot be read: ${messageOf(error)}`);
  }
}

function shelf(world: World) {
  try {
    return themesAndLexicons(world);
  } catch (error) {
    // Its own check says what is wrong with it: here nothing can be made without it.
    if (error instanceof SchemaError || error instanceof Error) throw new Misuse(`${world.folder}: ${error.message}`);
    throw error;
  }
}
