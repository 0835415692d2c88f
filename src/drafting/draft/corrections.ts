/** What a correction changes in an edition that was published, and the record of it that the edition carries. */
import { pointer } from "@/briefing/load";
import type { Briefing } from "@/briefing/schema";

export interface Change {
  /** RFC 6901, into the newer edition. */
  path: string;
  /** Undefined where there was nothing. */
  old: unknown;
  /** Undefined where there is nothing any more. */
  new: unknown;
}

/**
 * Field by field. Stories, figures and entities are compared by their ids, wherever they stand: another order, one more
 * or one less is one change of their list, told by its ids. A list of other things that is longer or shorter is one
 * change of the list. Corrections themselves and `$schema` are no change.
 */
export function changesBetween(old: Briefing, now: unknown): Change[] {
  return between(plain(old), plain(now), []).filter(({ path }) => !/^\/(corrections|\$schema)(\/|$)/.test(path));
}

/** As the file has it: without what is undefined. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function between(old: unknown, now: unknown, path: readonly PropertyKey[]): Change[] {
  if (isList(old) && isList(now)) return betweenLists(old, now, path);
  if (isRecord(old) && isRecord(now)) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(old)])];
    return names.flatMap((name) => between(own(old, name), own(now, name), [...path, name]));
  }
  return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ path: pointer(path), old, new: now }];
}

function betweenLists(old: readonly unknown[], now: readonly unknown[], path: readonly PropertyKey[]): Change[] {
  const [before, after] = [idsOf(old), idsOf(now)];
  if (before && after) {
    const moved = before.join() === after.join() ? [] : [{ path: pointer(path), old: before, new: after }];
    const inner = after.flatMap((id, index) => {
      const was = before.indexOf(id);
      return was < 0 ? [] : between(old[was], now[index], [...path, index]);
    });
    return [...moved, ...inner];
  }
  if (old.length !== now.length) return [{ path: pointer(path), old, new: now }];
  return now.flatMap((item, index) => between(old[index], item, [...path, index]));
}

/** Of a list of which each part has an id of its own. An empty one is such a list, too. */
function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.flatMap((part) => {
    const id = isRecord(part) ? own(part, "id") : undefined;
    return typeof id === "string" ? [id] : [];
  });
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * The edition with the changes on record. One without a reason is recorded with an empty one, which the schema refuses:
 * nothing is corrected in silence. `reasons`: by the changes' paths; `date`: ISO 8601, the day of the correction.
 */
export function withCorrections<E extends Pick<Briefing, "corrections">>(
  edition: E,
  changes: readonly Change[],
  reasons: Readonly<Record<string, string>>,
  date: string,
): E {
  if (!changes.length) return edition;
  const added = changes.map((change) => ({
    date,
    path: change.path,
    old: change.old ?? null,
    new: change.new ?? null,
    reason: Object.hasOwn(reasons, change.path) ? (reasons[change.path] ?? "") : "",
  }));
  return { ...edition, corrections: [...(edition.corrections ?? []), ...added] };
}
