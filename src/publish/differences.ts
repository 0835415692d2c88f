/** Where two pieces of JSON differ, and how, in a few words. */
interface Difference {
  path: PropertyKey[];
  here: string;
  there: string;
}

/** `path`: the place of both in their files. */
export function differences(here: unknown, there: unknown, path: PropertyKey[]): Difference[] {
  const [items, others] = [withIds(here), withIds(there)];
  if (items && others) return ofItems(items, others, path);
  if (Array.isArray(here) && Array.isArray(there) && here.length !== there.length)
    // Without ids it cannot be told which one is missing, so what is in them is compared once their number is right.
    return [{ path, here: show(here), there: show(there) }];
  if (isRecord(here) && isRecord(there)) return ofRecords(here, there, path);
  return JSON.stringify(here) === JSON.stringify(there) ? [] : [{ path, here: show(here), there: show(there) }];
}

type Item = Record<string, unknown> & { id: string };

/** Items are compared by id, so that one too many does not put all that follow in the wrong. */
function ofItems(items: readonly Item[], others: readonly Item[], path: PropertyKey[]): Difference[] {
  const [mine, theirs] = [new Set(items.map(({ id }) => id)), new Map(others.map((item) => [item.id, item]))];
  const [here, there] = [items.filter(({ id }) => theirs.has(id)), others.filter(({ id }) => mine.has(id))];
  const [moved, due] =
    here.map((item, index) => [item, there[index]]).find(([item, other]) => item?.id !== other?.id) ?? [];
  const missing = others.filter(({ id }) => !mine.has(id));
  return [
    ...missing.map(({ id }) => ({ path, here: `no "${id}"`, there: "one" })),
    ...items.flatMap((item, index) => {
      const [at, other] = [[...path, index], theirs.get(item.id)];
      const place = { path: [...at, "id"], here: `"${item.id}"` };
      if (!other) return [{ ...place, there: "none" }];
      // All that follow are out of order with it: one fault, not one an item.
      const order = item === moved ? [{ ...place, there: `"${due?.id}" at its place` }] : [];
      return [...order, ...ofRecords(item, other, at)];
    }),
  ];
}

function ofRecords(here: Record<string, unknown>, there: Record<string, unknown>, path: PropertyKey[]): Difference[] {
  const keys = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...keys].flatMap((key) => differences(here[key], there[key], [...path, key]));
}

/** A list of which each item has an id of its own; an empty one is such a list, too. */
function withIds(value: unknown): Item[] | undefined {
  if (!Array.isArray(value) || !value.every(isItem)) return undefined;
  return new Set(value.map(({ id }) => id)).size === value.length ? value : undefined;
}

function isItem(value: unknown): value is Item {
  return isRecord(value) && typeof value["id"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A value in a few characters. */
function show(value: unknown): string {
  const most = 48;
  if (value === undefined) return "nothing";
  if (Array.isArray(value) && value.some(isRecord)) return `${value.length} of them`;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
