/** What may be wrong, or may be meant: said to the editor, and no fault. */
import * as z from "zod/mini";
import { asSource, figureIsGrounded } from "@/drafting/draft/grounded";
import { readWords } from "@/drafting/figures/number-words";
import { edgesOf, tokensOf } from "@/drafting/figures/tokens";
import { type Language, languages } from "@/lib/language";
import { unlikeOthers } from "./check-languages";
import {
  type EditionFile,
  editionFile,
  editionOfName,
  type Fault,
  fault,
  type InputFile,
  partsOf,
} from "./edition-file";

interface Asked {
  files: readonly InputFile[];
  /** Other editions, those that are published among them; undefined where `files` are all, which their faults then say. */
  beside?: readonly InputFile[];
  /** Whether the files are yet to be published: who is new in them may be misspelt. */
  drafts: boolean;
  /** Whether they need not be like the other language where that is published already. */
  parity?: boolean;
  /** Editions that are there though nothing can be read in them. */
  unread?: readonly string[];
}

export function warnings({ files, beside, drafts, parity = true, unread = [] }: Asked): Fault[] {
  const editions = files.map((file) => editionFile(file, true));
  const others = (beside ?? []).map((file) => editionFile(file, false));
  return [
    ...editions.flatMap(ungrounded),
    ...(drafts ? newEntities(editions, others) : []),
    ...(drafts ? otherName(editions) : []),
    ...(parity ? [] : unlikeOthers(editions, others)),
    ...(beside ? untranslated(editions, others, unread) : []),
  ];
}

const maybeText = z.catch(z.optional(z.string()), undefined);
const maybeTexts = z.catch(z.array(z.string()), []);
const wordsSchema = z.catch(
  z.object({
    stories: z.array(
      z.catch(
        z.object({
          title: maybeText,
          kicker: maybeText,
          summary: maybeText,
          implication: maybeText,
          body: maybeTexts,
          highlights: maybeTexts,
          figures: z.catch(z.array(z.catch(z.object({ label: maybeText, note: maybeText, quote: maybeText }), {})), []),
        }),
        { body: [], highlights: [], figures: [] },
      ),
    ),
  }),
  { stories: [] },
);

function ungrounded(edition: EditionFile): Fault[] {
  const { language } = edition;
  if (!language) return [];
  const words = wordsSchema.parse(edition.input).stories;
  return partsOf(edition.readable.stories).flatMap(({ part: { figures }, index }) => {
    const story = words[index];
    if (!story) return [];
    const told = [story.title, story.kicker, story.summary, story.implication, ...story.body, ...story.highlights];
    return partsOf(figures).flatMap(({ part: { value, unit }, index: at }) => {
      if (value === undefined || unit === undefined) return [];
      const { label, note, quote } = story.figures[at] ?? {};
      const texts = [quote, ...told, label, note].filter((text) => text !== undefined);
      if (figureIsGrounded(value, unit, texts, language) || isSpeltOut(value, texts, language)) return [];
      const where = quote === undefined ? "nowhere in its story" : "neither in its quote nor in its story";
      return [fault(edition, ["stories", index, "figures", at, "value"], `${value} is ${where}`)];
    });
  });
}

/** "for three years": the engine takes such a number for no figure, but an editor may. */
function isSpeltOut(value: number, texts: readonly string[], language: Language): boolean {
  return texts.some((text) => {
    const tokens = tokensOf(
      text,
      { start: 0, end: text.length },
      edgesOf(asSource(text), { start: 0, end: text.length }),
      language,
    );
    return tokens.some((_, index) => readWords(tokens, index)?.value === value);
  });
}

function newEntities(editions: readonly EditionFile[], others: readonly EditionFile[]): Fault[] {
  const known = new Set(others.flatMap(idsOf));
  // A folder without editions knows nobody, and has nothing to compare with.
  if (!known.size) return [];
  return editions.flatMap((edition) => {
    const said = new Set<string>();
    return partsOf(edition.readable.stories).flatMap(({ part: { entities }, index }) =>
      partsOf(entities).flatMap(({ part: { id }, index: at }) => {
        if (!id || known.has(id) || said.has(id)) return [];
        said.add(id);
        return [
          fault(edition, ["stories", index, "entities", at, "id"], `"${id}" is new: no published edition knows it`),
        ];
      }),
    );
  });
}

const idsOf = ({ readable }: EditionFile) =>
  partsOf(readable.stories).flatMap(({ part: { entities } }) =>
    partsOf(entities).flatMap(({ part: { id } }) => id ?? []),
  );

function otherName(editions: readonly EditionFile[]): Fault[] {
  return editions.flatMap((edition) => {
    const { week, language, name } = edition;
    if (editionOfName(name) || !week || !language) return [];
    return [fault(edition, [], `will be published as ${week}.${language}.json`)];
  });
}

function untranslated(
  editions: readonly EditionFile[],
  others: readonly EditionFile[],
  unread: readonly string[],
): Fault[] {
  const there = new Set(
    [...editions, ...others, ...unread.flatMap((name) => editionOfName(name) ?? [])].map(
      ({ week, language }) => `${week}.${language}`,
    ),
  );
  return editions.flatMap((edition) =>
    languages
      .filter((language) => edition.week && !there.has(`${edition.week}.${language}`))
      .map((language) => fault(edition, [], `there is no ${edition.week}.${language}.json`)),
  );
}
