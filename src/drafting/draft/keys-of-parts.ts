/** The keys of all parts of a draft, in its order; one that is used twice is there twice. */
export function keysOfParts({
  takeaways,
  stories,
  outlook,
  faq,
}: Record<"takeaways" | "stories" | "outlook" | "faq", unknown>): string[] {
  const keys: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("key" in node && typeof node.key === "string") keys.push(node.key);
    // Nothing below a place, a value or a score has a key.
    for (const [name, part] of Object.entries(node)) if (name !== "spans" && typeof part === "object") walk(part);
  };
  walk([takeaways, stories, outlook, faq]);
  return keys;
}
