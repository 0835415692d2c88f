/**
 * Items with a key each for a list on screen: their text, told apart where an editor wrote the same one twice, since
 * React loses items that share a key. Items that are no texts need `textOf`.
 */
export function keyed<T>(items: readonly T[], textOf: (item: T) => string = String): { key: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const text = textOf(item);
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return { key: times > 1 ? `${text} (${times})` : text, item };
  });
}
