/** The verb `new`: an edition to fill in by hand, or to translate. */
import { dirname } from "node:path";
import { editedField, emptyDraft, emptyStory, emptyTakeaway, keysOf } from "@/drafting/draft/build";
import { jsonText } from "@/drafting/draft/edition-text";
import { draftOf } from "@/drafting/draft/from-edition";
import { translationOf } from "@/drafting/draft/in-step";
import { toEdition } from "@/drafting/draft/to-edition";
import type { Draft } from "@/drafting/draft/types";
import type { Language } from "@/lib/language";
import type { Call } from "./cli-call";
import { usages } from "./cli-help";
import { emptyFields } from "./cli-import";
import { type ExitCode, exitCodes, Misuse, oneLine, plural, type World, writeNew } from "./cli-world";
import { otherLanguage } from "./published-shelf";

export function newEdition({ files, week, language, out: given, force }: Call, world: World): ExitCode {
  if (files.length) throw new Misuse(`"new" takes no file: ${files[0]}`, usages.new);
  if (week === undefined || language === undefined)
    throw new Misuse(`${week === undefined ? "--week" : "--lang"} is missing`, usages.new);
  const out = given ?? `${week}.${language}.json`;
  const other = otherLanguage(week, language, [dirname(out), world.folder], world);
  const draft = other ? translationOf(draftOf(other), language) : skeleton(week, language, world.now());
  const edition = toEdition(draft);
  writeNew(out, jsonText(edition), force, world);
  const like = other ? `, with the ids, figures and sources of ${other.week}.${other.language}.json` : "";
  world.out(oneLine(`${out}: ${plural(emptyFields(edition), "field is", "fields are")} to be filled in${like}`));
  world.out(oneLine(`next: npm run briefing -- check ${out}`));
  return exitCodes.fine;
}

/** One story, so that its fields are seen. */
function skeleton(week: string, language: Language, publishedAt: string): Draft {
  const empty = emptyDraft(language, publishedAt);
  const keys = keysOf(empty);
  const [takeaway, story] = [emptyTakeaway(keys.next()), emptyStory(keys.next())];
  return { ...empty, week: editedField(week), takeaways: [takeaway], stories: [story], nextKey: keys.nextKey };
}
