/** What must hold from week to week: an entity keeps its name, and a story's id is its own. */
import { basename } from "node:path";
import { type EditionFile, type Fault, fault, partsOf } from "./edition-file";

export function checkWeeks(editions: readonly EditionFile[]): Fault[] {
  const ordered = editions.toSorted((a, b) => order(a).localeCompare(order(b)));
  const languages = new Set(ordered.map(({ language }) => language));
  return [
    ...[...languages].flatMap((language) =>
      unlike(
        ordered.filter((edition) => edition.language === language).flatMap((edition) => mentions(edition, "name")),
      ),
    ),
    // A name may be another in another language, a kind may not.
    ...unlike(ordered.flatMap((edition) => mentions(edition, "kind"))),
    ...takenIds(ordered),
  ];
}

/** Oldest first; of one week French first, as everywhere. */
const order = ({ week, language }: EditionFile) => `${week ?? "~"}.${language === "fr" ? "" : language}`;

interface Mention {
  edition: EditionFile;
  path: (string | number)[];
  id: string;
  value: string;
}

function mentions(edition: EditionFile, field: "name" | "kind"): Mention[] {
  return partsOf(edition.readable.stories).flatMap(({ part: { entities }, index }) =>
    partsOf(entities).flatMap(({ part: { id, [field]: value }, index: at }) =>
      id === undefined || value === undefined
        ? []
        : [{ edition, path: ["stories", index, "entities", at, field], id, value }],
    ),
  );
}

/** What most mentions of an entity say stands, the earliest of as many; the others are to be mended. */
function unlike(all: readonly Mention[]): Fault[] {
  const entities = new Map<string, Map<string, Mention[]>>();
  for (const mention of all) {
    const values = entities.get(mention.id) ?? new Map<string, Mention[]>();
    values.set(mention.value, [...(values.get(mention.value) ?? []), mention]);
    entities.set(mention.id, values);
  }
  return [...entities].flatMap(([id, values]) => {
    const [most, ...others] = [...values.values()].toSorted((a, b) => b.length - a.length);
    const model = most?.[0];
    if (!model) return [];
    return others.flat().map((mention) => {
      const there = `"${model.value}" in ${basename(model.edition.name)} at /stories/${model.path[1]}`;
      return fault(mention.edition, mention.path, `"${id}" is "${mention.value}" here, ${there}`);
    });
  });
}

function takenIds(ordered: readonly EditionFile[]): Fault[] {
  const weeks = new Map<string, string>();
  return ordered.flatMap((edition) =>
    partsOf(edition.readable.stories).flatMap(({ part: { id }, index }) => {
      if (id === undefined || edition.week === undefined) return [];
      const taken = weeks.get(id) ?? edition.week;
      weeks.set(id, taken);
      const message = `"${id}" is a story of ${taken} already: give this one its own id, and both the same thread`;
      return taken === edition.week ? [] : [fault(edition, ["stories", index, "id"], message)];
    }),
  );
}
