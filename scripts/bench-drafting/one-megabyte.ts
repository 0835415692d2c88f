/** A megabyte of newsletter, made of the corpus: each time round its digits differ, so that nothing can be remembered. */
export function oneMegabyte(contents: readonly string[]): string {
  const parts: string[] = [];
  let length = 0;
  for (let round = 0; length < 1_000_000; round += 1) {
    for (const content of contents) {
      const part = content.replaceAll(/[1-8]/g, (digit) => String(((Number(digit) + round) % 9) + 1));
      parts.push(part);
      length += part.length;
    }
  }
  return parts.join("\n\n").slice(0, 1_000_000);
}
