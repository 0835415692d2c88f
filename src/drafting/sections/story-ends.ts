/** Where stories end before the next title. */
import type { Title } from "./heads";
import type { Plan } from "./layout";

/** The last titles of lists whose items are each a story, in themselves: what follows the list is not theirs. */
export function endsOfLists({ lines, flow }: Plan, titles: readonly Title[]): Set<number> {
  const groups = new Map<number, { last: number; count: number; goesOn: boolean }>();
  const own = new Map(titles.map(({ at }) => [at, lines[at]]));
  let open: number | undefined;
  let between = false;
  for (const line of flow) {
    if (!own.has(line.at)) {
      if (line.kind === "paragraph" && line.first) between = true;
      continue;
    }
    const { group } = line;
    const listed = (line.kind === "item" || line.kind === "row") && group !== undefined ? group : undefined;
    const before = listed === undefined ? undefined : groups.get(listed);
    if (listed !== undefined)
      groups.set(listed, {
        last: line.at,
        count: (before?.count ?? 0) + 1,
        goesOn: (before?.goesOn ?? false) || (open === listed && between),
      });
    open = listed;
    between = false;
  }
  return new Set([...groups.values()].filter(({ count, goesOn }) => count >= 2 && !goesOn).map(({ last }) => last));
}

/** Where most stories begin after a rule, a rule ends one. */
export function endsAtRules({ ruled }: Plan, titles: readonly Title[]): boolean {
  const after = titles.filter(({ at, kicker }) => ruled.has(at) || (kicker && ruled.has(at - 1))).length;
  return titles.length >= 2 && after >= 0.6 * (titles.length - 1);
}
