import { textWidth, wrapLines } from "@/lib/measure";

/** CSS pixels of the label type. */
const labelSize = 12;

/** Where things stand for a width: beside the bars when there is room, above them on a phone. */
export function moneyLayout(width: number, rows: number) {
  const narrow = width < 560;
  const band = narrow ? 42 : 30;
  const axis = 26;
  const labels = narrow ? 1 : Math.min(300, Math.round(width * 0.36));
  return {
    width,
    narrow,
    band,
    axis,
    labels,
    /** Room for a label's text, its icon aside. */
    labelText: (narrow ? width : labels) - 30,
    /** Room for the amount behind the longest bar. */
    right: narrow ? 108 : 128,
    thickness: narrow ? 14 : 15,
    height: Math.max(1, rows) * band + axis,
  };
}

export type MoneyLayout = ReturnType<typeof moneyLayout>;

/** Between the two lines of a label. */
export const labelLeading = 13;

/** A label in the lines that its row has, the last one cut at a word where it would run into its bar. */
export function labelLines(text: string, layout: MoneyLayout): string[] {
  // Inter is about 7 % wider than the Arial that the widths are those of.
  const room = layout.labelText / 1.07;
  const lines = wrapLines(text, labelSize, false, room);
  const most = layout.narrow ? 1 : 2;
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  return [...lines.slice(0, most - 1), cut(last, room)];
}

/** A line with an ellipsis in place of its last words; in place of its last letters where it is one word. */
function cut(line: string, room: number): string {
  let kept = line;
  const shown = () => `${kept.replace(/[\s·,]+$/, "")}…`;
  while (kept.length > 1 && textWidth(shown(), labelSize, false) > room)
    kept = kept.includes(" ") ? kept.slice(0, kept.lastIndexOf(" ")) : kept.slice(0, -1);
  return shown();
}

/** A label of one line: as it is where there is room for it, else cut. */
export function cutLine(line: string, room: number): string {
  return textWidth(line, labelSize, false) > room ? cut(line, room) : line;
}
