/** What the published editions tell about those to come: who is known, which themes there are, the other language of a week. */
import { join } from "node:path";
import { type Lexicons, noLexicons, parseLexicons } from "@/briefing/lexicons";
import { parseBriefing, parseThemes } from "@/briefing/load";
import { type Briefing, type Entity, entityKinds, type Theme } from "@/briefing/schema";
import { type Language, languages } from "@/lib/language";
import { type Answer, listFolder, readJson, type World } from "./cli-world";
import { editionFile, editionOfName, partsOf } from "./edition-file";

/** Those that can be read, newest first, of the language before the others: the first name of an entity is taken. */
export function knownEntities(world: World, language: Language): Pick<Entity, "id" | "name" | "kind">[] {
  const names = listFolder(world.folder, world).filter((name) => editionOfName(name));
  const own = (name: string) => Number(editionOfName(name)?.language === language);
  return names
    .toSorted((a, b) => own(b) - own(a) || b.localeCompare(a))
    .map((name) => readJson(join(world.folder, name), world))
    .flatMap((answer) => ("fault" in answer ? [] : partsOf(editionFile(answer, false).readable.stories)))
    .flatMap(({ part: { entities } }) => partsOf(entities))
    .flatMap(({ part: { id, name, kind } }) => {
      const known = entityKinds.find((one) => one === kind);
      return id && name && known ? [{ id, name, kind: known }] : [];
    });
}

/** @throws SchemaError where the taxonomy is broken, Error where there is none */
export function themesAndLexicons(world: World): { themes: Theme[]; lexicons: Lexicons } {
  const [themes, lexicons] = ["themes.json", "lexicons.json"].map((name) => readJson(join(world.folder, name), world));
  return {
    themes: parseThemes(inputOf(themes), "themes.json"),
    // Without it, themes are scored by the words of their description.
    lexicons:
      lexicons && "fault" in lexicons && lexicons.missing
        ? noLexicons
        : parseLexicons(inputOf(lexicons), "lexicons.json"),
  };
}

function inputOf(answer: Answer | undefined): unknown {
  if (!answer) return undefined;
  if ("fault" in answer) throw new Error(`${answer.fault.file}: ${answer.fault.message}`);
  return answer.input;
}

/** The edition of the week in another language, from the first of the folders that has one. */
export function otherLanguage(
  week: string,
  language: Language,
  folders: readonly string[],
  world: World,
): Briefing | undefined {
  const paths = folders.flatMap((folder) =>
    languages.filter((other) => other !== language).map((other) => join(folder, `${week}.${other}.json`)),
  );
  for (const path of paths) {
    const answer = readJson(path, world);
    if ("fault" in answer) continue;
    try {
      const { briefing, omitted } = parseBriefing(answer.input, path);
      if (!omitted.length) return briefing;
    } catch {
      // One that is not finished is no model.
    }
  }
  return undefined;
}
