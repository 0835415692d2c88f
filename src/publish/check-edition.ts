/** What is asked of one edition by itself, beyond the format. */
import { basename } from "node:path";
import { figureFaults, repeatedIds, unitFault } from "@/briefing/consistency";
import { isMoneyKind } from "@/briefing/schema";
import { isWeek, weekPeriod } from "@/lib/weeks";
import { type EditionFile, editionOfName, type Fault, fault, partsOf } from "./edition-file";

/**
 * @param themes the ids of the taxonomy, undefined where it could not be read
 * @param draft whether it is yet to be published, and may have any name until then
 */
export function checkEdition(edition: EditionFile, themes: ReadonlySet<string> | undefined, draft: boolean): Fault[] {
  return [
    ...edition.issues.map((issue) => ({ file: edition.name, ...issue })),
    ...nameFaults(edition, draft),
    ...periodFaults(edition),
    ...betweenFields(edition),
    ...figureSources(edition),
    ...(themes ? unknownThemes(edition, themes) : []),
    ...repeatedEntities(edition),
    ...deadLinks(edition),
  ];
}

function nameFaults(edition: EditionFile, draft: boolean): Fault[] {
  const { week, language } = edition.readable;
  const named = editionOfName(edition.name);
  if (!named && draft) return [];
  if (!named) return [fault(edition, [], `must be named ${week ?? "<week>"}.${language ?? "<language>"}.json`)];
  const message = `the file is named ${basename(edition.name)} but holds ${week}.${language}`;
  return [
    ...(week !== undefined && week !== named.week ? [fault(edition, ["week"], message)] : []),
    ...(language !== undefined && language !== named.language ? [fault(edition, ["language"], message)] : []),
  ];
}

function periodFaults(edition: EditionFile): Fault[] {
  const { week, readable } = edition;
  if (week === undefined || !isWeek(week)) return [];
  const due = weekPeriod(week);
  const ends = [
    ["from", "Monday"],
    ["to", "Sunday"],
  ] as const;
  return ends.flatMap(([end, day]) =>
    readable.period?.[end] === undefined || readable.period[end] === due[end]
      ? []
      : [fault(edition, ["period", end], `must be ${due[end]}, the ${day} of ${week}`)],
  );
}

/** The schema leaves these out where any field beside them is wrong. */
function betweenFields(edition: EditionFile): Fault[] {
  const { stories } = edition.readable;
  const within = partsOf(stories).flatMap(({ part: story, index }) => [
    ...figureFaults(story).map(({ path, message }) => fault(edition, ["stories", index, ...path], message)),
    ...partsOf(story.figures).flatMap(({ part: { kind, unit }, index: at }) => {
      const message = kind && unit !== undefined ? unitFault(isMoneyKind(kind), unit) : undefined;
      return message === undefined ? [] : [fault(edition, ["stories", index, "figures", at, "unit"], message)];
    }),
  ]);
  const repeated = repeatedIds(stories, "this edition");
  return [...within, ...repeated.map(({ path, message }) => fault(edition, ["stories", ...path], message))];
}

function figureSources(edition: EditionFile): Fault[] {
  return partsOf(edition.readable.stories).flatMap(({ part: { figures }, index }) =>
    partsOf(figures).flatMap(({ part: { source }, index: at }) =>
      source === undefined ? [fault(edition, ["stories", index, "figures", at, "source"], "has no source")] : [],
    ),
  );
}

function unknownThemes(edition: EditionFile, taxonomy: ReadonlySet<string>): Fault[] {
  return partsOf(edition.readable.stories).flatMap(({ part: { themes }, index }) =>
    partsOf(themes).flatMap(({ part: theme, index: at }) =>
      taxonomy.has(theme)
        ? []
        : [fault(edition, ["stories", index, "themes", at], `"${theme}" is not in the taxonomy`)],
    ),
  );
}

function repeatedEntities(edition: EditionFile): Fault[] {
  return partsOf(edition.readable.stories).flatMap(({ part: { entities }, index }) =>
    repeatedIds(entities, "this story").map(({ path, message }) =>
      fault(edition, ["stories", index, "entities", ...path], message),
    ),
  );
}

function deadLinks(edition: EditionFile): Fault[] {
  const { stories, takeaways, faq } = edition.readable;
  if (!stories) return [];
  const ids = new Set(stories.map((story) => story?.id));
  return Object.entries({ takeaways, faq }).flatMap(([list, links]) =>
    partsOf(links).flatMap(({ part: { story }, index }) =>
      story === undefined || ids.has(story)
        ? []
        : [fault(edition, [list, index, "story"], `"${story}" is not a story of this edition`)],
    ),
  );
}
