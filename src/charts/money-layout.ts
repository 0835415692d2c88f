import { wrapLines } from "@/lib/measure";

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
  const lines = wrapLines(text, labelSize, false, layout.labelText / 1.07);
  const most = layout.narrow ? 1 : 2;
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? "").replace(/\s*\S+$/, "").replace(/[\s·,]+$/, "");
  return [...lines.slice(0, most - 1), `${last}…`];
}
