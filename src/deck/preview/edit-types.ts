/** What can be changed on a slide in its place, and how. */

export type EditPart =
  | { kind: "title" }
  | { kind: "subtitle" }
  | { kind: "lead" | "text"; row: string }
  /** `index` is the item's place in the plan's group, whatever page it stands on; one beyond the last adds an item. */
  | { kind: "point"; group: string; index: number };

export interface SlideEditing {
  /** The name of a field for a screen reader: "Title of the slide". */
  label: (part: EditPart) => string;
  /** The whole text of a part: the slide may show it cut, or with its page after it. */
  source: (part: EditPart) => string;
  /** The new text, on one line; empty to have the automatic one back, or a point taken out. */
  commit: (part: EditPart, text: string) => void;
}
