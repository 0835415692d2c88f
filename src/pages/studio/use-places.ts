import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import type { Span } from "@/drafting/spans";
import { focusField, focusLast } from "./go-to";
import type { Side } from "./head-controls";

/** What of the draft is in sight, and the way to any field of it. */
export function usePlaces() {
  const [side, setSide] = useState<Side>("source");
  // A newsletter that was just read is looked at first; its draft is one press away.
  const [narrow, setNarrow] = useState<"side" | "draft">("draft");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  /** The story that was opened last. */
  const [current, setCurrent] = useState<string>();
  const [selection, setSelection] = useState<Span>();
  const toggle = useCallback((key: string) => {
    setCurrent(key);
    setOpen((before) =>
      before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set(before).add(key),
    );
  }, []);
  const go = useCallback((path: string, which?: "last") => {
    const [list, key] = path.split("/");
    // The field must be there before it can be reached.
    flushSync(() => {
      setNarrow("draft");
      if (list !== "stories" || key === undefined) return;
      setOpen((before) => new Set(before).add(key));
      setCurrent(key);
    });
    if (which === "last") focusLast(path);
    else focusField(path);
  }, []);
  return { side, setSide, narrow, setNarrow, open, current, toggle, go, selection, setSelection };
}

export type Places = ReturnType<typeof usePlaces>;
