import type PptxGenJS from "pptxgenjs";
import type { Box } from "@/deck/layout/placed";
import type { DeckStyle } from "@/deck/style";

/** What the parts of one slide are drawn with. */
export interface Drawing {
  slide: PptxGenJS.Slide;
  style: DeckStyle;
  locale: string;
}

/** Points as the inches that PptxGenJS asks for. */
export function inches(points: number): number {
  return points / 72;
}

export function inBox({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

/** Runs, without the empty ones. */
export function runs(
  parts: readonly (readonly [text: string, look: PptxGenJS.TextPropsOptions])[],
  { style, locale }: Drawing,
): { text: string; options: PptxGenJS.TextPropsOptions }[] {
  return parts
    .filter(([text]) => text !== "")
    .map(([text, look]) => ({ text, options: { ...look, fontFace: style.fonts.body, lang: locale } }));
}
