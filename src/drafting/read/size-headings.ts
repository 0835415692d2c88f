import type { DraftBlock } from "./draft-block";

const LONGEST_HEADING = 160;
/** Against the body's letters: a size that is a title's by itself, and with bold letters. */
const BIGGER = 1.3;
const BIGGER_BOLD = 1.12;

/** Mails set titles by size alone: short paragraphs in letters bigger than the body's become headings, biggest first. */
export function headingsBySize(blocks: readonly DraftBlock[]): DraftBlock[] {
  const body = bodySize(blocks);
  const named = blocks.map((block) =>
    block.kind === "heading" && block.text.length > 2 * LONGEST_HEADING ? asParagraph(block) : block,
  );
  if (body === undefined) return named;
  const titles = named.filter((block) => isTitle(block, body));
  const sizes = [...new Set(titles.map(({ size }) => size ?? 0))].sort((a, b) => b - a);
  const first = sizes.length > 1 ? 1 : 2;
  return named.map((block) =>
    isTitle(block, body)
      ? { ...block, kind: "heading" as const, depth: Math.min(6, first + sizes.indexOf(block.size ?? 0)) }
      : block,
  );
}

function asParagraph(block: DraftBlock): DraftBlock {
  return { ...block, kind: "paragraph", depth: 0 };
}

/** The size that most characters are set in. */
function bodySize(blocks: readonly DraftBlock[]): number | undefined {
  const characters = new Map<number, number>();
  for (const { size, text } of blocks) {
    if (size !== undefined) characters.set(size, (characters.get(size) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isTitle({ kind, text, size, bold, listed }: DraftBlock, body: number): boolean {
  if (kind !== "paragraph" || size === undefined || listed || text.length > LONGEST_HEADING) return false;
  const isBold = bold[0]?.start === 0 && bold[0].end === text.length;
  if (size < body * (isBold ? BIGGER_BOLD : BIGGER)) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  // A number set big is a figure, not a title; a sentence set big leads in.
  if (words === 0 || (words <= 2 && /\d/.test(text))) return false;
  return text.length <= 100 || !/[.:;]$/.test(text);
}
