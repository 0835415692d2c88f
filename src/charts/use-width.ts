import { useCallback, useState } from "react";
import { flushSync } from "react-dom";

/** A4 between its margins, at 96 dots per inch; what is narrower on the screen stays as it is. */
const paper = 680;

/**
 * The width of an element in CSS pixels, 0 until it is measured; redrawn when it changes. Paper is no resize: it is told
 * just before printing, and the drawing has to be there when the event ends.
 */
export function useWidth(): [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measured = () => Math.floor(element.getBoundingClientRect().width);
    const observer = new ResizeObserver(() => setWidth(measured()));
    const toPaper = () => flushSync(() => setWidth(Math.min(measured(), paper)));
    const toScreen = () => setWidth(measured());
    observer.observe(element);
    addEventListener("beforeprint", toPaper);
    addEventListener("afterprint", toScreen);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", toPaper);
      removeEventListener("afterprint", toScreen);
    };
  }, []);
  return [ref, width];
}
