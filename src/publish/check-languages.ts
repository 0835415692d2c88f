/** The languages of a week: all there, and alike in all but their words. */
import { basename } from "node:path";
import { languages } from "@/lib/language";
import { differences } from "./differences";
import { type EditionFile, editionOfName, type Fault, fault } from "./edition-file";

/**
 * `parity`: whether an edition that is asked about must be like one that is not; else only those that are asked about
 * must be like each other. `unread`: names of editions that are there though nothing can be read in them; undefined where others than these and
 * `editions` may be there too, so that none can be said to be missing.
 */
export function checkLanguages(
  editions: readonly EditionFile[],
  unread: readonly string[] | undefined,
  parity = true,
): Fault[] {
  const there = [...editions, ...(unread ?? []).flatMap((name) => editionOfName(name) ?? [])];
  const weeks = new Set(editions.flatMap(({ week }) => week ?? []));
  return [...weeks].flatMap((week) => {
    const together = languages.flatMap((language) =>
      editions.filter((edition) => edition.week === week && edition.language === language),
    );
    const [first, ...others] = together;
    if (!first) return [];
    const missing = languages.filter(
      (language) => unread && !there.some((edition) => edition.week === week && edition.language === language),
    );
    return [
      ...missing.map((language) => fault(first, [], `there is no ${week}.${language}.json`)),
      ...others
        .filter(({ language, asked }) => language !== first.language && (parity || (asked && first.asked)))
        .flatMap((other) => differing(first, other)),
    ];
  });
}

/** What an edition that is asked about has otherwise than its other language, which is not. */
export function unlikeOthers(asked: readonly EditionFile[], others: readonly EditionFile[]): Fault[] {
  return asked.flatMap((edition) =>
    others
      .filter(({ week, language }) => week && week === edition.week && language !== edition.language)
      .flatMap((other) => differing(other, edition)),
  );
}

/** The later language follows the first, so a difference is its fault, unless only the first is asked about. */
function differing(first: EditionFile, later: EditionFile): Fault[] {
  const [here, there] = later.asked ? [later, first] : [first, later];
  // What breaks the format in either of them is said already, and would only be said again.
  const said = [...first.issues, ...later.issues].map(({ path }) => `${path}/`);
  if (areStrangers(here, there))
    return [
      fault(
        here,
        ["stories"],
        `none of these is a story of ${basename(there.name)}: one of the two is to be made anew`,
      ),
    ];
  return differences(shared(here), shared(there), []).flatMap((difference) => {
    const message = `${difference.here} here, ${difference.there} in ${basename(there.name)}`;
    const found = fault(here, difference.path, message);
    const place = `${found.path}/`;
    return said.some((issue) => place.startsWith(issue)) ? [] : [found];
  });
}

/** Editions that share no story are no translations: to say all that differs would say nothing. */
function areStrangers(here: EditionFile, there: EditionFile): boolean {
  const [mine, theirs] = [here, there].map(({ readable }) =>
    (readable.stories ?? []).flatMap((story) => story?.id ?? []),
  );
  return Boolean(mine?.length && theirs?.length && !mine.some((id) => theirs.includes(id)));
}

/** What no translation changes, each at its place in the file. Of words, only whether they are there and how many. */
function shared({ readable }: EditionFile) {
  const { period, publishedAt, rates, takeaways, stories, outlook, faq } = readable;
  return {
    period,
    publishedAt,
    takeaways,
    stories: stories?.map((story) => ({
      ...story,
      kicker: presence(story?.kicker),
      body: count(story?.body),
      highlights: count(story?.highlights),
      entities: story?.entities?.map((entity) => ({ id: entity?.id, kind: entity?.kind })),
      figures: story?.figures?.map((figure) => ({ ...figure, note: presence(figure?.note) })),
    })),
    outlook: { questions: count(outlook?.questions) },
    faq,
    rates,
  };
}

const presence = (text: string | undefined) => (text === undefined ? undefined : "a text");
const count = (list: readonly unknown[] | undefined) => list && `${list.length} of them`;
