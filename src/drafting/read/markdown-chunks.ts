/** Blocks that surely end where the next one begins, so that each can be parsed alone. */
const LONGEST = 12_000;
const CONTINUES = /^(?:\s|[-*+>]\s?|\d{1,9}[.)]\s|:|\[)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Cuts Markdown where an empty line comes before a line that belongs to no list, quote or fence: what is parsed stays
 * small, since the parser's time grows with the square of it.
 */
export function chunksOf(markdown: string): string[] {
  const chunks: string[] = [];
  let lines: string[] = [];
  let length = 0;
  let fence: string | undefined;
  let isEmptyBefore = false;
  for (const line of markdown.split("\n")) {
    const mark = FENCE.exec(line)?.[1];
    const isBoundary = isEmptyBefore && fence === undefined && (!CONTINUES.test(line) || length > LONGEST);
    if (isBoundary && lines.length && line.trim()) {
      chunks.push(lines.join("\n"));
      lines = [];
      length = 0;
    }
    if (mark) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence) && /^[`~\s]*$/.test(line)) fence = undefined;
    }
    isEmptyBefore = !line.trim();
    lines.push(line);
    length += line.length + 1;
  }
  chunks.push(lines.join("\n"));
  return chunks;
}

/** Each call of the parser has a price of its own: small chunks that need it are put together again. */
const WORTH_A_CALL = 4000;

export function grouped(chunks: readonly string[]): string[] {
  const groups: string[] = [];
  let isOpen = false;
  for (const chunk of chunks) {
    const needsParser = !isPlain(chunk) && !isHostile(chunk);
    const last = groups.at(-1);
    if (isOpen && needsParser && last !== undefined && last.length + chunk.length < WORTH_A_CALL) {
      groups[groups.length - 1] = `${last}\n${chunk}`;
    } else groups.push(chunk);
    isOpen = needsParser;
  }
  return groups;
}

/** Prose without any mark: a paragraph without asking the parser. */
export function isPlain(chunk: string): boolean {
  return /^(?![IVX\d])[\p{L}«“"’'€$£]/u.test(chunk) && !/[\\`*_[\]<&|~@\t\n]|:\/\/|www\./.test(chunk.trimEnd());
}

/** Nested or marked beyond any writing: the parser would take minutes. */
export function isHostile(chunk: string): boolean {
  if (chunk.length > 3 * LONGEST) return true;
  if (/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){15}/m.test(chunk)) return true;
  const marks = chunk.match(/[*_[\]`~<>|!&\\]/g)?.length ?? 0;
  return marks > 600 && marks * 4 > chunk.length;
}
