/** Data as a file would hold it, one place of it changed (a JSON pointer); `undefined` takes the place away. */
export function changed(data: unknown, pointer: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(data));
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  let parent = copy;
  for (const key of keys) parent = parent[key];
  parent[last] = value;
  return JSON.parse(JSON.stringify(copy));
}
