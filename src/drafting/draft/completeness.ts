/** How far a draft is: of the fields that an edition cannot do without. */
import { type FieldPath, fieldsOf } from "./paths";
import type { Draft, Field } from "./types";

export interface Completeness {
  /** Fields that an edition needs: what the schema requires, and each figure's source. Ids count where they are missing. */
  total: number;
  /** Of these, with a value. */
  filled: number;
  /** Of these, accepted or edited. */
  settled: number;
  /** Lists that may not be empty are in it too: "takeaways", "stories". */
  missing: FieldPath[];
  proposed: FieldPath[];
}

const needed = [
  /^(week|title|standfirst)$/,
  /^takeaways\/[^/]+\/text$/,
  /^faq\//,
  /^outlook\//,
  /^stories\/[^/]+\/(title|summary|implication|themes)$/,
  /^stories\/[^/]+\/(body|highlights)\//,
  /^stories\/[^/]+\/entities\/[^/]+\/(name|kind)$/,
  /^stories\/[^/]+\/figures\/[^/]+\/(label|kind|value|unit|qualifier|source)$/,
  /^stories\/[^/]+\/sources\/[^/]+\/(title|publisher|url)$/,
];

/** `prefix`: of one part only, such as "stories/k3". */
export function completenessOf(draft: Draft, prefix?: FieldPath): Completeness {
  const isWithin = (path: FieldPath) => prefix === undefined || path === prefix || path.startsWith(`${prefix}/`);
  const counted = fieldsOf(draft).filter(({ path, field }) => isWithin(path) && isNeeded(path, field));
  const missing = counted.filter(({ field }) => isEmpty(field)).map(({ path }) => path);
  const lists = (["takeaways", "stories"] as const).filter((list) => isWithin(list) && !draft[list].length);
  const filled = counted.filter(({ field }) => !isEmpty(field));
  const open = filled.filter(({ field }) => field.state === "proposed");
  return {
    total: counted.length + lists.length,
    filled: filled.length,
    settled: filled.length - open.length,
    missing: [...missing, ...lists],
    proposed: open.map(({ path }) => path),
  };
}

function isNeeded(path: FieldPath, field: Field<unknown>): boolean {
  // An id that is proposed needs no look.
  return path.endsWith("/id") ? isEmpty(field) : needed.some((pattern) => pattern.test(path));
}

function isEmpty({ value }: Field<unknown>): boolean {
  return value === null || (typeof value === "string" ? value.trim() === "" : Array.isArray(value) && !value.length);
}
