/** What the reader has selected in the source, as a span of its text. */
import type { Span } from "@/drafting/spans";

/** Undefined where nothing is selected, or only something else. */
export function selectedSpan(pane: HTMLElement | null): Span | undefined {
  const selection = getSelection();
  if (!pane || !selection || selection.isCollapsed || !selection.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetAt(pane, range.startContainer, range.startOffset);
  const end = offsetAt(pane, range.endContainer, range.endOffset);
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

/** Every piece of text knows where it begins (`data-start`); between two pieces the end of the one before counts. */
function offsetAt(pane: HTMLElement, node: Node, offset: number): number | undefined {
  const piece = node.nodeType === Node.TEXT_NODE ? node.parentElement?.closest<HTMLElement>("[data-start]") : null;
  if (piece) return Number(piece.dataset["start"]) + offset;
  const range = document.createRange();
  range.setStart(pane, 0);
  range.setEnd(node, offset);
  const before = [...pane.querySelectorAll<HTMLElement>("[data-start]")].filter((one) => range.intersectsNode(one));
  const last = before.findLast((one) => range.comparePoint(one, 0) === 0 || range.intersectsNode(one));
  if (!last) return undefined;
  const isWhole = range.comparePoint(last, last.childNodes.length) <= 0;
  return Number(last.dataset["start"]) + (isWhole ? (last.textContent?.length ?? 0) : 0);
}
