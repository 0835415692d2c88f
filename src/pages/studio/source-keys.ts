/** The source is no editable text: its keys walk it block by block and mark by mark, and select it. */
import { bringIntoSight } from "./go-to";

const arrows: Record<string, { step: 1 | -1; over: "blocks" | "marks" }> = {
  ArrowDown: { step: 1, over: "blocks" },
  ArrowUp: { step: -1, over: "blocks" },
  ArrowRight: { step: 1, over: "marks" },
  ArrowLeft: { step: -1, over: "marks" },
};

/** Moves, or with `extend` selects: by block, or by word. False where the key is none of its own. */
export function steerSource(pane: HTMLElement, key: string, extend: boolean): boolean {
  const arrow = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  if (!arrow) return false;
  const { step, over } = arrow;
  if (!extend) focusNext(pane, over === "blocks" ? "[data-block]" : "[data-mark]", step);
  else if (over === "blocks") extendByBlock(pane, step);
  else if (anchored(pane)) getSelection()?.modify("extend", step > 0 ? "forward" : "backward", "word");
  return true;
}

/** From wherever in the pane the focus is. The caret goes along: what is selected next begins there. */
function focusNext(pane: HTMLElement, selector: string, step: 1 | -1): void {
  const all = [...pane.querySelectorAll<HTMLElement>(selector)];
  const here = document.activeElement ?? pane;
  const isAfter = (one: HTMLElement) =>
    one !== here && Boolean(here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const isBefore = (one: HTMLElement) =>
    one !== here && Boolean(here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  const next = step > 0 ? all.find(isAfter) : (all.findLast(isBefore) ?? (here === pane ? all.at(-1) : undefined));
  if (!next) return;
  next.focus();
  const [first] = edges(next);
  if (first) getSelection()?.collapse(first, 0);
}

/** The texts that an element begins and ends with; none where it has no words of the source. */
function edges(element: HTMLElement): [first?: Text, last?: Text] {
  const pieces = element.matches("[data-start]")
    ? [element]
    : [...element.querySelectorAll<HTMLElement>("[data-start]")];
  const texts = pieces.flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : []));
  const [first, last] = [texts[0], texts.at(-1)];
  return first && last ? [first, last] : [];
}

/** The pane's selection, or a caret where the focus is. */
function anchored(pane: HTMLElement): Selection | undefined {
  const selection = getSelection();
  if (!selection) return undefined;
  if (selection.anchorNode && pane.contains(selection.anchorNode)) return selection;
  const here = document.activeElement?.closest<HTMLElement>("[data-mark], [data-block]");
  const start = here && pane.contains(here) ? here : pane.querySelector<HTMLElement>("[data-block]");
  const [first] = start ? edges(start) : [];
  if (!first) return undefined;
  selection.collapse(first, 0);
  return selection;
}

/** To the end of the block, then of the next; upwards to its beginning; back again where it goes towards its anchor. */
function extendByBlock(pane: HTMLElement, step: 1 | -1): void {
  const selection = anchored(pane);
  const { anchorNode, focusNode, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || focusOffset === undefined) return;
  const blocks = [...pane.querySelectorAll<HTMLElement>("[data-block]")];
  const indexOf = (node: Node) => blocks.findIndex((block) => block.contains(node));
  const [from, at] = [indexOf(anchorNode), indexOf(focusNode)];
  const [first, last] = edges(blocks[at] ?? pane);
  const isAtEnd = focusNode === last && focusOffset === last.length;
  const isAtStart = focusNode === first && focusOffset === 0;
  const down = step > 0;
  const shrinks = down ? at < from : at > from;
  const target = blocks[(down ? isAtEnd || shrinks : isAtStart || shrinks) ? at + step : at];
  const [start, end] = target ? edges(target) : [];
  if (!target || !start || !end) return;
  // What grows downwards ends with a block, what grows upwards begins with one.
  const toEnd = down !== shrinks;
  selection.extend(toEnd ? end : start, toEnd ? end.length : 0);
  bringIntoSight(target, "nearest");
}
