import { type DragEvent, type KeyboardEvent, useState } from "react";
import type { PlacedSlide } from "@/deck/layout/placed";
import type { SlidePlan } from "@/deck/plan-types";
import { SlideView } from "@/deck/preview/slide-view";
import { m } from "@/paraglide/messages";
import type { Deck } from "./make-deck";
import { pictureUrls } from "./picture-url";

interface SlideRailProps {
  deck: Deck;
  hidden: readonly string[];
  selected: string | undefined;
  onSelect: (id: string) => void;
  onMove: (id: string, to: number) => void;
}

/** Every slide in its order: chosen with a click, moved by dragging or with Alt and the arrows. */
export function SlideRail({ deck, hidden, selected, onSelect, onMove }: SlideRailProps) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const { slides, placed } = deck;
  const steer = (event: KeyboardEvent, id: string, index: number) => {
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    if (event.altKey) return onMove(id, index + step);
    const next = slides[index + step];
    if (!next) return;
    onSelect(next.id);
    document.getElementById(`rail-${next.id}`)?.focus();
  };
  const dragging = (id: string, index: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData("text/plain", id);
      event.dataTransfer.effectAllowed = "move";
      setDragged(id);
    },
    onDragEnd: () => {
      setDragged(undefined);
      setOver(undefined);
    },
    onDragOver: (event: DragEvent) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(id);
    },
    onDrop: (event: DragEvent) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      onMove(dragged, index);
    },
  });
  return (
    <ol aria-label={m.compose_slides()} className="flex gap-3 lg:flex-col lg:gap-2">
      {slides.map((slide, index) => (
        <li
          key={slide.id}
          {...dragging(slide.id, index)}
          className={`relative w-36 shrink-0 rounded-md border-2 lg:w-auto ${over === slide.id && dragged !== slide.id ? "border-accent" : "border-transparent"} ${dragged === slide.id ? "opacity-40" : ""}`}
        >
          <Thumbnail
            slide={slide}
            deck={deck}
            isHidden={hidden.includes(slide.id)}
            isSelected={slide.id === selected}
          />
          {/* Over the picture, not around it: texts of the picture are no part of its name. */}
          <button
            type="button"
            id={`rail-${slide.id}`}
            aria-current={slide.id === selected ? "true" : undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            aria-label={labelOf(slide, placed, hidden.includes(slide.id))}
            onClick={() => onSelect(slide.id)}
            onKeyDown={(event) => steer(event, slide.id, index)}
            className="absolute inset-0 rounded-sm"
          />
        </li>
      ))}
    </ol>
  );
}

function labelOf(slide: SlidePlan, placed: readonly PlacedSlide[], isHidden: boolean): string {
  const { title } = slide;
  const number = placed.findIndex(({ id }) => id === slide.id) + 1;
  return isHidden ? m.compose_slide_hidden({ title }) : m.compose_slide({ number, title });
}

interface ThumbnailProps {
  slide: SlidePlan;
  deck: Deck;
  isHidden: boolean;
  isSelected: boolean;
}

function Thumbnail({ slide, deck: { placed, sheet, style }, isHidden, isSelected }: ThumbnailProps) {
  const number = placed.findIndex(({ id }) => id === slide.id) + 1;
  const pages = placed.filter(({ id }) => id === slide.id);
  const [page] = pages;
  return (
    <span className="grid grid-cols-[1.5rem_minmax(0,1fr)] items-start gap-x-1">
      <span aria-hidden className={`text-xs tabular-nums ${isSelected ? "font-semibold text-ink" : "text-muted"}`}>
        {isHidden ? "–" : number}
        {pages.length > 1 && <span className="block text-muted">+{pages.length - 1}</span>}
      </span>
      {page ? (
        <span
          aria-hidden
          inert
          className={`block overflow-hidden rounded-sm outline ${isSelected ? "outline-2 outline-accent" : "outline-line"}`}
        >
          <SlideView slide={page} sheet={sheet} style={style} number={number} {...pictureUrls(style)} />
        </span>
      ) : (
        <span
          aria-hidden
          className={`line-clamp-3 rounded-sm border border-dashed p-2 text-xs text-muted line-through ${isSelected ? "border-accent" : "border-line"}`}
        >
          {slide.title}
        </span>
      )}
    </span>
  );
}
