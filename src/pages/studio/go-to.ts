/** Puts the focus on a field of the form, wherever it is hidden. */
import { fieldId } from "./work";

/** The field itself, else the nearest thing around it that can be reached: its list, its story. */
export function focusField(path: string): void {
  const parts = path.split("/");
  for (let length = parts.length; length > 0; length--) {
    const here = parts.slice(0, length).join("/");
    const element = document.getElementById(fieldId(here)) ?? document.getElementById(`story-${here.split("/")[1]}`);
    if (!element) continue;
    for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
    element.focus({ preventScroll: true });
    bringIntoSight(element, "center");
    return;
  }
}

/** The first control of a list's last part. */
export function focusLast(list: string): void {
  const parts = document.querySelectorAll(`[data-path="${CSS.escape(list)}"] > :is(ol, ul) > li`);
  const control = parts[parts.length - 1]?.querySelector<HTMLElement>("input, textarea, select, button");
  control?.focus({ preventScroll: true });
  bringIntoSight(control, "center");
}

/** Within its pane, where that scrolls: the page around it stays. */
export function bringIntoSight(element: Element | null | undefined, block: "nearest" | "center"): void {
  // CSSOM View; not in TypeScript's DOM yet. A browser without it scrolls the page's footer in as well.
  const options: ScrollIntoViewOptions & { container: "nearest" } = { block, container: "nearest" };
  element?.scrollIntoView(options);
}
