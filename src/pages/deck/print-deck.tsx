import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { SlideView } from "@/deck/preview/slide-view";
import type { Deck } from "./make-deck";
import { pictureUrls } from "./picture-url";

let printing = false;

/** The pages must be there when the event ends: the browser lays out for paper right after it. */
function watchPrint(changed: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    flushSync(changed);
  };
  const [before, after] = [set(true), set(false)];
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}

/** One slide a page, of the slide's own size; drawn only for paper. */
export function PrintDeck({ deck: { placed, sheet, style } }: { deck: Deck }) {
  const isPrinting = useSyncExternalStore(
    watchPrint,
    () => printing,
    () => false,
  );
  const { width, height } = style.size;
  const inches = (points: number) => `${points / 72}in`;
  return (
    <>
      <style>{`@media print { @page { size: ${inches(width)} ${inches(height)}; margin: 0; } }`}</style>
      {isPrinting && (
        <div className="hidden print:block">
          {placed.map((slide, i) => (
            <div
              key={slide.title.text}
              style={{ width: inches(width), height: inches(height) }}
              className="break-inside-avoid overflow-hidden not-last:break-after-page"
            >
              <SlideView slide={slide} sheet={sheet} style={style} number={i + 1} {...pictureUrls(style)} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
