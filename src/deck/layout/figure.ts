import { textWidth } from "@/lib/measure";
import { fitText, lineHeight, slack } from "./fit";
import type { PlacedFigure } from "./placed";
import { smallestFigure } from "./type-scale";

/** A number, its groups of digits parted by spaces, and the unit after it: "20 000 œuvres", "250 Md$", "$3bn". */
const number = /^(\D*?)(\S*\d\S*(?:\s\d\S*)*(?:\s\S+)?)(\s\D*)?$/u;

/** Size of the words around a number of this size. */
export function smallSize(size: number): number {
  return Math.max(11, Math.round(size / 2));
}

/** The words before and after the number; all of it is number where none, or more than one, can be told. */
export function figureParts(figure: string): Pick<PlacedFigure, "before" | "number" | "after"> {
  // The longer the text, the less it is a figure.
  const [, before, main, after = ""] = (figure.length < 60 && number.exec(figure)) || [];
  if (before === undefined || main === undefined) return { before: "", number: figure, after: "" };
  return { before, number: main, after };
}

/** Width in points of a figure on one line at a size, slack included. */
export function figureWidth(figure: string, size: number): number {
  const { before, number: main, after } = figureParts(figure);
  return (textWidth(main, size, true) + textWidth(before + after, smallSize(size), true)) * slack;
}

/** The figure in a column: at `size` or as much smaller as it takes, else on two lines, else cut. */
export function fitFigure(
  figure: string,
  size: number,
  width: number,
  cuts: Set<string>,
): PlacedFigure & { height: number } {
  for (let smaller = size; smaller >= smallestFigure; smaller -= 1) {
    if (figureWidth(figure, smaller) > width) continue;
    const height = figure === "" ? 0 : lineHeight(smaller, figure);
    return { ...figureParts(figure), size: smaller, small: smallSize(smaller), height };
  }
  const { text, height } = fitText(figure, true, width, [[smallestFigure, 2]], cuts);
  return { before: "", number: text, after: "", size: smallestFigure, small: smallestFigure, height };
}
