/**
 * Faults between fields, which no field shows by itself. The schema asks of what follows the format; the editor's check
 * asks also of what does not, `undefined` where a part could not be read, so that one wrong field hides no other.
 */
import { isCurrency, isUnit } from "@/lib/units";

interface Fault {
  path: (string | number)[];
  message: string;
}

interface Named {
  id?: string | undefined;
}

interface StoryParts {
  entities?: readonly (Named | undefined)[] | undefined;
  figures?:
    | readonly ((Named & { entity?: string | undefined; source?: unknown | undefined }) | undefined)[]
    | undefined;
  sources?: readonly unknown[] | undefined;
}

export function unitFault(money: boolean, unit: string): string | undefined {
  if (isCurrency(unit)) return undefined;
  if (money) return "money needs an ISO 4217 currency, such as USD";
  return isUnit(unit) ? undefined : `"${unit}" is not in the unit registry`;
}

/** Figures that share an id, or lead to an entity or a source that the story does not have. */
export function figureFaults({ entities, figures, sources }: StoryParts): Fault[] {
  const known = entities && new Set(entities.map((entity) => entity?.id));
  const faults = repeatedIds(figures, "this story").map(({ path, message }) => ({
    path: ["figures", ...path],
    message,
  }));
  figures?.forEach((figure, index) => {
    const fault = (field: string, message: string) => faults.push({ path: ["figures", index, field], message });
    if (figure?.entity && known?.has(figure.entity) === false)
      fault("entity", `"${figure.entity}" is not an entity of this story`);
    if (typeof figure?.source === "number" && sources && figure.source >= sources.length)
      fault("source", `there is no source ${figure.source} in this story`);
  });
  return faults;
}

/** Each item of a list whose id an earlier one has; `where` names the list in the message. */
export function repeatedIds(items: readonly (Named | undefined)[] | undefined, where: string): Fault[] {
  const seen = new Set<string>();
  return (items ?? []).flatMap((item, index) => {
    if (item?.id === undefined) return [];
    if (seen.has(item.id)) return [{ path: [index, "id"], message: `"${item.id}" is used twice in ${where}` }];
    seen.add(item.id);
    return [];
  });
}
