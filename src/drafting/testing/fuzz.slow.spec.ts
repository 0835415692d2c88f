/** 5,000 random and hostile inputs: no exception, no endless loop, and every span inside its text and equal to its words. */
import { beforeAll, describe, expect, test } from "vitest";
import type { DraftingContext } from "../draft/context";
import { draftEdition } from "../draft/draft-edition";
import { findEntities } from "../entities/find-entities";
import { findDates } from "../figures/find-dates";
import { findFigures } from "../figures/find-figures";
import { languageOf } from "../language";
import { readSource, type SourceFormat } from "../read/read-source";
import { findSections } from "../sections/find-sections";
import { scoreThemes } from "../themes/score-themes";
import { broken, hostileWords, type Random, randomCharacters, randomFrom } from "./hostile";
import { readContext, readCorpus } from "./read-corpus";
import { blockFaults, draftFaults, entityFaults, figureFaults, outOfRange, themeFaults } from "./span-faults";

let context: Omit<DraftingContext, "language">;
let contents: string[];

beforeAll(async () => {
  context = readContext();
  contents = (await readCorpus()).map(({ content }) => content);
});

function faultsOf(input: string, format: SourceFormat): string[] {
  const source = readSource(input, format);
  const { text } = source;
  const language = languageOf(text);
  const sections = findSections(source, language);
  const entities = findEntities(source, context.gazetteer);
  const mentions = entities.flatMap(({ id, mentions }) => mentions.map((span) => ({ span, entity: id })));
  const figures = findFigures(source, language, mentions);
  const themes = scoreThemes(
    source,
    source.blocks.map(({ span }) => span),
    language,
    context.themes,
    context.lexicons,
  );
  const draft = draftEdition(source, { ...context, language });
  const everything = { source, sections, entities, figures, themes, draft, dates: findDates(source, language) };
  return [
    ...outOfRange(everything, text.length),
    ...blockFaults(source),
    ...figureFaults(text, figures),
    ...entityFaults(text, entities),
    ...themeFaults(text, themes),
    ...draftFaults(text, draft),
  ];
}

const formats = ["text", "markdown", "html"] as const satisfies SourceFormat[];

const makers: [string, number, (random: Random) => string][] = [
  ["random characters", 1000, randomCharacters],
  ["hostile words", 2000, hostileWords],
  ["broken newsletters", 2000, (random) => broken(random, contents)],
];

/** Faults, or what was thrown and where, of one input. */
function failuresOf(input: string, format: SourceFormat): string[] {
  try {
    return faultsOf(input, format);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join("\n") : String(error)];
  }
}

describe.each(makers)("%s", (_, times, make) => {
  test.each([...formats.entries()])(
    "%d: as %s",
    (offset, format) => {
      const failures: string[] = [];
      for (let turn = 0; turn * formats.length < times && failures.length < 10; turn += 1) {
        const seed = turn * formats.length + offset;
        const input = make(randomFrom(seed));
        for (const failure of failuresOf(input, format))
          failures.push(`seed ${seed}: ${failure}\n  of ${JSON.stringify(input.slice(0, 300))}`);
      }
      expect(failures.length, failures.join("\n")).toBe(0);
    },
    60_000,
  );
});
