import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { Draft } from "@/drafting/draft/types";
import type { SourceText } from "@/drafting/source-text";
import { contains, type Span } from "@/drafting/spans";
import { m } from "@/paraglide/messages";
import { leftOutWord } from "./left-out-words";
import { marksByBlock, marksOf } from "./marks";
import { selectedSpan } from "./selected-span";
import { SourceBlock } from "./source-block";
import { nothingLinked, useWork } from "./work";

interface SourcePaneProps {
  source: SourceText;
  draft: Draft;
  onSelect: (span: Span) => void;
}

/** Milliseconds that a pointer rests on something before the other side moves to it. */
const rest = 250;

/**
 * The newsletter as it was read, what was taken from it marked. One stop for the Tab key: arrows walk from mark to mark,
 * Enter goes to the field.
 */
export function SourcePane({ source, draft, onSelect }: SourcePaneProps) {
  const { linked, go } = useWork();
  const pane = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const marks = useMemo(() => marksOf(draft), [draft]);
  const byBlock = useMemo(() => marksByBlock(source.blocks, marks), [source, marks]);
  const kept = useKept(byBlock);
  useFollow(pane, linked);
  const point = (event: SyntheticEvent, after: number) => {
    clearTimeout(timer.current);
    const path = markUnder(event.target)?.dataset["mark"];
    if (!path) return linked.set(nothingLinked);
    linked.set({ path, spans: marks.filter((mark) => mark.path === path).map(({ span }) => span), from: "source" });
    timer.current = setTimeout(() => show(path), after);
  };
  const steer = (event: KeyboardEvent) => {
    const path = markUnder(event.target)?.dataset["mark"];
    if (event.key === "Enter" && path) return go(path);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step || event.shiftKey) return;
    event.preventDefault();
    const all = [...(pane.current?.querySelectorAll<HTMLElement>("[data-mark]") ?? [])];
    const index = all.indexOf(document.activeElement as HTMLElement);
    const next = index < 0 ? (step > 0 ? 0 : all.length - 1) : index + step;
    all[Math.max(0, Math.min(next, all.length - 1))]?.focus();
  };
  const select = () => {
    const span = selectedSpan(pane.current);
    if (span) onSelect(span);
  };
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
      onPointerOver={(event) => point(event, rest)}
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
  document.querySelector(`[data-path="${CSS.escape(path)}"]`)?.scrollIntoView({ block: "nearest", behavior: "smooth" });
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
        at?.scrollIntoView({ block: "nearest", behavior: "smooth" });
      }, rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ref, linked]);
}
