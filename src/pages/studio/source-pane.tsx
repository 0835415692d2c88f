import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
} from "react";
import type { Draft } from "@/drafting/draft/types";
import type { SourceText } from "@/drafting/source-text";
import { contains, type Span } from "@/drafting/spans";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { bringIntoSight } from "./go-to";
import { leftOutWord } from "./left-out-words";
import { marksByBlock, marksOf } from "./marks";
import { selectedSpan } from "./selected-span";
import { SourceBlock } from "./source-block";
import { steerSource } from "./source-keys";
import { isByHand, nothingLinked, useWork } from "./work";

interface SourcePaneProps {
  source: SourceText;
  draft: Draft;
  /** Undefined where nothing is selected any more. */
  onSelect: (span: Span | undefined) => void;
}

/** Milliseconds that a pointer rests on something before the other side moves to it. */
const rest = 250;

/**
 * The newsletter as it was read, what was taken from it marked. One stop for the Tab key: arrows walk its blocks and
 * marks, with Shift they select, Enter goes to the field or to what the selection can become.
 */
export function SourcePane({ source, draft, onSelect }: SourcePaneProps) {
  const { linked, go } = useWork();
  const language = useLanguage();
  const pane = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hint = useId();
  const marks = useMemo(() => marksOf(draft), [draft]);
  const byBlock = useMemo(() => marksByBlock(source.blocks, marks), [source, marks]);
  const kept = useKept(byBlock);
  useFollow(pane, linked);
  const point = (event: SyntheticEvent, after: number) => {
    const path = markUnder(event.target)?.dataset["mark"];
    const now = linked.get();
    if (path === now.path && now.from === "source") return;
    clearTimeout(timer.current);
    if (!path) return linked.set(nothingLinked);
    linked.set({ path, spans: marks.filter((mark) => mark.path === path).map(({ span }) => span), from: "source" });
    timer.current = setTimeout(() => show(path), after);
  };
  const steer = (event: KeyboardEvent) => {
    const path = markUnder(event.target)?.dataset["mark"];
    if (event.altKey || event.ctrlKey || event.metaKey || !pane.current) return;
    if (event.key === "Enter") {
      // The key that goes to the bar must not press what is first in it.
      event.preventDefault();
      if (selectedSpan(pane.current)) document.getElementById("studio-selection")?.focus();
      else if (path) go(path);
    } else if (steerSource(pane.current, event.key, event.shiftKey)) event.preventDefault();
  };
  const select = () => onSelect(selectedSpan(pane.current));
  const press = (event: MouseEvent) => {
    const path = markUnder(event.target)?.dataset["mark"];
    // A click that ends a selection asks for nothing.
    if (path && getSelection()?.isCollapsed !== false) go(path);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks within running text is no fieldset.
    <section
      ref={pane}
      role="group"
      aria-label={m.studio_source_label()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its marks are walked with the arrows.
      tabIndex={0}
      lang={draft.language}
      aria-describedby={hint}
      onPointerMove={(event) => isByHand(event) && point(event, rest)}
      onPointerLeave={() => {
        clearTimeout(timer.current);
        linked.set(nothingLinked);
      }}
      onFocus={(event) => point(event, 0)}
      onKeyDown={steer}
      onKeyUp={select}
      onPointerUp={select}
      onClick={press}
      className="max-w-[68ch] pb-6 text-base whitespace-pre-wrap"
    >
      <p id={hint} className="sr-only" lang={language}>
        {m.studio_source_hint()}
      </p>
      {source.blocks.map((block, index) => (
        <SourceBlock
          key={`${block.span.start} ${block.kind}`}
          text={source.text}
          block={block}
          marks={kept[index] ?? []}
          leftOut={leftOutWord(draft.leftOut.find(({ span }) => contains(span, block.span))?.why)}
        />
      ))}
    </section>
  );
}

function markUnder(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
}

/** The field in sight, where it is drawn at all. */
function show(path: string): void {
  bringIntoSight(document.querySelector(`[data-path="${CSS.escape(path)}"]`), "nearest");
}

/** Marks of a block that are as they were stay the same list, so that the block is not drawn again. */
function useKept<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const before = useRef<readonly (readonly T[])[]>([]);
  return useMemo(() => {
    const next = lists.map((list, index) => {
      const old = before.current[index];
      return old && JSON.stringify(old) === JSON.stringify(list) ? old : list;
    });
    before.current = next;
    return next;
  }, [lists]);
}

/** What is pointed at in the form comes into sight here. */
function useFollow(ref: RefObject<HTMLElement | null>, linked: ReturnType<typeof useWork>["linked"]): void {
  // Scrolling is the browser's, not React's: it follows the store from outside.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = linked.subscribe(() => {
      clearTimeout(timer);
      const { from, spans } = linked.get();
      const [first] = spans;
      const pane = ref.current;
      if (!pane || from !== "draft" || !first) return;
      timer = setTimeout(() => {
        const marks = [...pane.querySelectorAll<HTMLElement>("[data-start]")];
        const at = marks.findLast((mark) => Number(mark.dataset["start"]) <= first.start);
        bringIntoSight(at, "nearest");
      }, rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ref, linked]);
}
