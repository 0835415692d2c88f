import type { DraftBlock } from "./draft-block";
import { escapeHtml } from "./markdown-html";

/** Blocks as HTML, for parts of a document that were read in another way than the rest. */
export function blocksToHtml(blocks: readonly DraftBlock[]): string {
  return blocks.map((block) => wrapped(block, inner(block))).join("\n");
}

function wrapped({ kind, depth }: DraftBlock, html: string): string {
  if (kind === "rule") return "<hr>";
  return kind === "heading" ? `<h${depth}>${html}</h${depth}>` : `<p>${html}</p>`;
}

/** Words with their marks; where a link and bold letters cross, the link goes first. */
function inner({ text, bold, links }: DraftBlock): string {
  const cuts = [
    ...bold.flatMap(({ start, end }) => [start, end]),
    ...links.flatMap(({ span }) => [span.start, span.end]),
  ];
  const stops = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  let [b, l] = [0, 0];
  return stops
    .slice(0, -1)
    .map((start, at) => {
      const end = stops[at + 1] ?? start;
      while ((bold[b]?.end ?? end) <= start) b += 1;
      while ((links[l]?.span.end ?? end) <= start) l += 1;
      const words = escapeHtml(text.slice(start, end));
      const strong = (bold[b]?.start ?? end) <= start ? `<b>${words}</b>` : words;
      const link = links[l];
      return link && link.span.start <= start ? `<a href="${escapeHtml(link.url)}">${strong}</a>` : strong;
    })
    .join("");
}
