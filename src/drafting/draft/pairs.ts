/** Which part of one draft is which of another. */
import type { Field } from "./types";

interface Keyed {
  key: string;
}

interface Named extends Keyed {
  id: Field;
}

/** Each of the leader's with the follower's of the same id; else of the same key, if that has no other. */
export function pairedById<T extends Named>(leaders: readonly T[], followers: readonly T[]): [T, T | undefined][] {
  const left = new Set(followers);
  const byId = firstBy(followers, ({ id }) => id.value);
  const same = leaders.map(({ id }) => {
    const found = id.value === "" ? undefined : byId.get(id.value);
    return found && left.delete(found) ? found : undefined;
  });
  const byKey = firstBy([...left], ({ key }) => key);
  return leaders.map((leader, index) => [leader, same[index] ?? byKey.get(leader.key)]);
}

/** By their keys once they share any; before that by their places. */
export function pairedByKey<T extends Keyed>(leaders: readonly T[], followers: readonly T[]): [T, T | undefined][] {
  const byKey = firstBy(followers, ({ key }) => key);
  const isInStep = leaders.some(({ key }) => byKey.has(key));
  return leaders.map((leader, index) => [leader, isInStep ? byKey.get(leader.key) : followers[index]]);
}

function firstBy<T>(parts: readonly T[], nameOf: (part: T) => string): Map<string, T> {
  return new Map(parts.toReversed().map((part) => [nameOf(part), part]));
}
