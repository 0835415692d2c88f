import { useEffect } from "react";
import type { Editor } from "./use-editor";

/** Where the browser's own undo has letters to take back. */
const typing = "input:not([type=radio], [type=checkbox], [type=file]), textarea, [contenteditable]";

/** Undo and redo from wherever the focus is: leaving a text leaves it nowhere. A text in hand keeps its own keys. */
export function useUndoKeys({ undo, redo }: Pick<Editor, "undo" | "redo">): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || (event.target as HTMLElement).matches?.(typing)) return;
      const key = event.key.toLowerCase();
      const step = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : undefined;
      if (!step) return;
      event.preventDefault();
      step();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
