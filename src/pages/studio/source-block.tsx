import { memo, useMemo } from "react";
import type { Block } from "@/drafting/source-text";
import { type Mark, type MarkKind, type Segment, segmentsOf } from "./marks";
import { useStore } from "./store";
import { type Linked, useWork } from "./work";

interface SourceBlockProps {
  text: string;
  block: Block;
  marks: readonly Mark[];
  /** Why no field took it. */
  leftOut: string | undefined;
}

/** Told by line and tint, not by tint alone. */
export const markLooks: Record<MarkKind, string> = {
  title: "font-semibold decoration-2 underline decoration-ink",
  figure: "bg-infrastructure/12 underline decoration-2 decoration-infrastructure",
  entity: "bg-regulated-sectors/10 underline decoration-dotted decoration-2 decoration-regulated-sectors",
  date: "bg-operations/12 underline decoration-dashed decoration-2 decoration-operations",
  implication: "bg-multimodal/8 underline decoration-wavy decoration-1 decoration-multimodal",
  text: "",
};

const blockLooks = {
  heading: "headline mt-5 text-lg leading-snug",
  paragraph: "mt-3",
  item: "mt-1.5 pl-4 -indent-4 before:mr-2 before:text-muted before:content-['–']",
  row: "mt-1 border-b border-line pb-1 text-sm",
  rule: "my-4 border-t border-line",
} as const;

/** A block of the source, with what was read in it. */
export const SourceBlock = memo(function SourceBlock({ text, block, marks, leftOut }: SourceBlockProps) {
  const { linked } = useWork();
  const { start, end } = block.span;
  // As text, which is equal to itself: blocks that nothing points into are not drawn again.
  const pointed = useStore(linked, (now) => linkedWithin(now, start, end));
  const segments = useMemo(() => segmentsOf(block.span, marks, spansFrom(pointed)), [block, marks, pointed]);
  return (
    <div
      {...(end > start && { "data-block": start, tabIndex: -1 })}
      className={`${blockLooks[block.kind]} ${leftOut ? "text-muted" : ""}`}
    >
      {leftOut && <span className="mr-2 rounded-sm border border-line px-1 text-xs indent-0">{leftOut}</span>}
      {segments.map((segment) => (
        <SourceSegment key={segment.start} text={text.slice(segment.start, segment.end)} segment={segment} />
      ))}
    </div>
  );
});

function SourceSegment({ text, segment: { start, mark, linked } }: { text: string; segment: Segment }) {
  const glow = linked ? "bg-accent/25!" : "";
  if (!mark)
    return (
      <span data-start={start} className={glow}>
        {text}
      </span>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: text cannot be selected across the edge of a real link or button.
    <span
      role="link"
      tabIndex={-1}
      data-start={start}
      data-mark={mark.path}
      className={`cursor-pointer rounded-sm decoration-from-font underline-offset-3 ${markLooks[mark.kind]} ${glow}`}
    >
      {text}
    </span>
  );
}

function linkedWithin({ spans }: Linked, start: number, end: number): string {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => `${span.start}-${span.end}`)
    .join();
}

function spansFrom(pointed: string) {
  if (!pointed) return [];
  return pointed.split(",").map((pair) => {
    const [start = 0, end = 0] = pair.split("-").map(Number);
    return { start, end };
  });
}
