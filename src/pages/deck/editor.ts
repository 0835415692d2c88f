/** The reader's changes to a deck, one after the other, each of which can be taken back: pure. */
import type { Composition, SlideEdit } from "@/deck/composition";
import type { EditPart } from "@/deck/preview/edit-types";

export interface History {
  past: readonly Composition[];
  present: Composition;
  future: readonly Composition[];
}

const mostSteps = 200;

/** @param before what a deck that was opened took the place of: undone, it is back */
export function begin(present: Composition, before?: Composition): History {
  return { past: before ? [before] : [], present, future: [] };
}

/** A change that changes nothing is no step. */
export function change(history: History, next: Composition): History {
  if (JSON.stringify(next) === JSON.stringify(history.present)) return history;
  return { past: [...history.past.slice(1 - mostSteps), history.present], present: next, future: [] };
}

export function undo({ past, present, future }: History): History {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), present: last, future: [present, ...future] } : { past, present, future };
}

export function redo({ past, present, future }: History): History {
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future };
}

/** @param ids every slide in its present order */
export function moved(composition: Composition, ids: readonly string[], id: string, to: number): Composition {
  const others = ids.filter((other) => other !== id);
  const place = Math.max(0, Math.min(to, others.length));
  return { ...composition, order: [...others.slice(0, place), id, ...others.slice(place)] };
}

export function toggled(composition: Composition, id: string): Composition {
  const { hidden } = composition;
  return { ...composition, hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] };
}

/** @param points the group's items as they are now, where the part is one of them */
export function edited(
  composition: Composition,
  slide: string,
  part: EditPart,
  text: string,
  points: readonly string[] = [],
): Composition {
  const before = composition.edits[slide] ?? {};
  const next = withPart(before, part, text, points);
  return { ...composition, edits: { ...composition.edits, [slide]: next } };
}

function withPart(edit: SlideEdit, part: EditPart, text: string, points: readonly string[]): SlideEdit {
  switch (part.kind) {
    case "title":
      return { ...edit, title: text };
    case "subtitle":
      return { ...edit, subtitle: text };
    case "lead":
    case "text":
      return { ...edit, rows: { ...edit.rows, [part.row]: { ...edit.rows?.[part.row], [part.kind]: text } } };
    case "point": {
      const items = [...points];
      items[part.index] = text;
      return { ...edit, points: { ...edit.points, [part.group]: items.filter((item) => item.trim()) } };
    }
  }
}
