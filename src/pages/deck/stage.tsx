import { ArrowDown, ArrowUp, Eye, EyeOff, Plus, RotateCcw } from "lucide-react";
import { useState } from "react";
import { placeDeck } from "@/deck/layout/place";
import type { PlacedSlide } from "@/deck/layout/placed";
import type { ContentSlide, SlidePlan } from "@/deck/plan-types";
import type { EditPart, SlideEditing } from "@/deck/preview/edit-types";
import { SlideView } from "@/deck/preview/slide-view";
import { keyed } from "@/lib/keyed";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import type { Deck } from "./make-deck";
import { pictureUrls } from "./picture-url";
import { TextFields } from "./text-fields";

interface StageProps {
  deck: Deck;
  slide: SlidePlan;
  isHidden: boolean;
  isEdited: boolean;
  notes: boolean;
  onEdit: (part: EditPart, text: string) => void;
  onMove: (step: 1 | -1) => void;
  onToggle: () => void;
  onRestore: () => void;
}

/** The chosen slide, on as many pages as it takes, with its texts open to change. */
export function Stage({ deck, slide, isHidden, isEdited, notes, onEdit, onMove, onToggle, onRestore }: StageProps) {
  const { plan, sheet, style } = deck;
  const own = deck.placed.filter(({ id }) => id === slide.id);
  // A slide left out is placed alone: it has no number.
  const pages = own.length ? own : placeDeck({ ...plan, slides: [slide] }, sheet);
  const index = deck.slides.findIndex(({ id }) => id === slide.id);
  // A slide left out shows the place that it has among all.
  const first = deck.placed.findIndex(({ id }) => id === slide.id) + 1 || index + 1;
  return (
    <div className="min-w-0">
      <div
        className={`grid gap-4 ${isHidden ? "outline-2 outline-offset-4 outline-muted outline-dashed grayscale" : ""}`}
      >
        {pages.map((page, i) => (
          <div key={page.title.text} className="shadow-[0_1px_6px_rgb(0_0_0/0.12)]">
            <SlideView
              slide={page}
              sheet={sheet}
              style={style}
              number={first + i}
              edit={editing(slide, onEdit)}
              {...pictureUrls(style)}
            />
          </div>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-1 gap-y-1">
        <Button look="bare" disabled={index === 0} onClick={() => onMove(-1)}>
          <ArrowUp aria-hidden className="size-4" />
          {m.compose_move_up()}
        </Button>
        <Button look="bare" disabled={index === deck.slides.length - 1} onClick={() => onMove(1)}>
          <ArrowDown aria-hidden className="size-4" />
          {m.compose_move_down()}
        </Button>
        <Button look="bare" onClick={onToggle}>
          {isHidden ? <Eye aria-hidden className="size-4" /> : <EyeOff aria-hidden className="size-4" />}
          {isHidden ? m.compose_put_back() : m.compose_leave_out()}
        </Button>
        <Button look="bare" disabled={!isEdited} onClick={onRestore}>
          <RotateCcw aria-hidden className="size-4" />
          {m.compose_restore_slide()}
        </Button>
        {slide.kind === "content" && <AddPoints slide={slide} onEdit={onEdit} />}
      </div>
      <p className="mt-1 text-xs text-muted">{m.compose_hint()}</p>
      <TextFields slide={slide} onEdit={onEdit} />
      {notes && <Notes pages={pages} />}
    </div>
  );
}

/** A sentence of the reader's own, at the end of a group. Caveats are the data's, and not for the reader to add to. */
function AddPoints({ slide, onEdit }: { slide: ContentSlide; onEdit: StageProps["onEdit"] }) {
  const [open, setOpen] = useState<string>();
  return (slide.points ?? [])
    .filter(({ fixed }) => !fixed)
    .map(({ id, title, items }) => {
      const name = m.compose_add_point({ group: title });
      const commit = (text: string) => {
        setOpen(undefined);
        if (text.trim()) onEdit({ kind: "point", group: id, index: items.length }, text.trim());
      };
      return open === id ? (
        <input
          key={id}
          ref={focused}
          aria-label={name}
          maxLength={400}
          onBlur={(event) => commit(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
            if (event.key === "Escape") setOpen(undefined);
          }}
          className="min-h-11 w-72 max-w-full rounded-md border border-line bg-card px-3 text-sm md:min-h-10"
        />
      ) : (
        <Button key={id} look="bare" onClick={() => setOpen(id)}>
          <Plus aria-hidden className="size-4" />
          {name}
        </Button>
      );
    });
}

const focused = (input: HTMLInputElement | null) => input?.focus();

function Notes({ pages }: { pages: readonly PlacedSlide[] }) {
  const lines = pages[0]?.notes ?? [];
  if (!lines.some(Boolean)) return null;
  return (
    <details className="mt-3 max-w-[72ch] border-t border-line pt-3 text-sm">
      <summary className="min-h-11 py-2 font-medium md:min-h-8 md:py-0.5">{m.compose_notes()}</summary>
      <div lang={pages[0]?.language} className="mt-2 grid gap-1.5 text-muted wrap-anywhere">
        {keyed(lines.filter(Boolean), (line) => line).map(({ key, item }) => (
          <p key={key}>{item}</p>
        ))}
      </div>
    </details>
  );
}

function editing(slide: SlidePlan, commit: StageProps["onEdit"]): SlideEditing {
  return { label: partLabel, source: (part) => sourceOf(slide, part), commit };
}

function partLabel(part: EditPart): string {
  switch (part.kind) {
    case "title":
      return m.compose_part_title();
    case "subtitle":
      return m.compose_part_subtitle();
    case "lead":
      return m.compose_part_lead();
    case "text":
      return m.compose_part_text();
    case "point":
      return m.compose_part_point({ number: part.index + 1 });
  }
}

function sourceOf(slide: SlidePlan, part: EditPart): string {
  if (part.kind === "title") return slide.title;
  if (slide.kind === "title") return part.kind === "subtitle" ? slide.subtitle : "";
  switch (part.kind) {
    case "lead":
    case "text":
      return slide.rows.find(({ id }) => id === part.row)?.[part.kind] ?? "";
    case "point":
      return slide.points?.find(({ id }) => id === part.group)?.items[part.index] ?? "";
    case "subtitle":
      return "";
  }
}
