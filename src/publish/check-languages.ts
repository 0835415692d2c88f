/** The languages of a week: all there, and alike in all but their words. */
import { basename } from "node:path";
import { languages } from "@/lib/language";
import { differences } from "./differences";
import { type EditionFile, editionOfName, type Fault, fault } from "./edition-file";

/**
 * `unread`: names of editions that are there though nothing can be read in them; undefined where others than these and
 * `editions` may be there too, so that none can be said to be missing.
 */
export function checkLanguages(editions: readonly EditionFile[], unread: readonly string[] | undefined): Fault[] {
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
      ...others.filter(({ language }) => language !== first.language).flatMap((other) => parity(first, other)),
    ];
  });
}

/** The later language follows the first, so a difference is its fault, unless only the first is asked about. */
function parity(first: EditionFile, later: EditionFile): Fault[] {
  const [here, there] = later.asked ? [later, first] : [first, later];
  // What breaks the format in either of them is said already, and would only be said again.
  const said = [...first.issues, ...later.issues].map(({ path }) => `${path}/`);
  return differences(shared(here), shared(there), []).flatMap((difference) => {
    const message = `${difference.here} here, ${difference.there} in ${basename(there.name)}`;
    const found = fault(here, difference.path, message);
    const place = `${found.path}/`;
    return said.some((issue) => place.startsWith(issue)) ? [] : [found];
  });
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
