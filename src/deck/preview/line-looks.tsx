/** What tells lines apart beside their colour: the form of their marks, and dashes where a colour comes again. */
import { deckColourOf } from "../pptx/palette";
import { round } from "./geometry";

/** In PowerPoint's words, in the order in which lines take them. */
const symbols = ["circle", "square", "triangle", "diamond", "x", "star"] as const;
type MarkerSymbol = (typeof symbols)[number];

export const lineWidth = 2.25;
/** The first, the second, the third … line of one colour: PowerPoint's dashes, in widths of the line. */
const dashes = [[], [3, 1], [8, 3], [1, 1], [4, 3, 1, 3], [3, 1, 1, 1]] as const;
/** Of a mark's outline. */
const outline = 1.25;

export interface LineLook {
  symbol: MarkerSymbol;
  dash: string | undefined;
}

export function lineLooks(lines: readonly { colour: string }[]): LineLook[] {
  return lines.map(({ colour }, i) => {
    const nth = lines.slice(0, i).filter((line) => deckColourOf(line.colour) === deckColourOf(colour)).length;
    const dash = (dashes[nth % dashes.length] ?? []).map((part) => part * lineWidth).join(" ");
    return { symbol: symbols[i % symbols.length] ?? "circle", dash: dash || undefined };
  });
}

/** Around 0,0, seven points across. */
const paths: Record<MarkerSymbol, string> = {
  circle: "M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0z",
  square: "M-3.5,-3.5h7v7h-7z",
  triangle: "M0,-3.5L3.5,3.5H-3.5z",
  diamond: "M0,-3.5L3.5,0L0,3.5L-3.5,0z",
  x: "M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5",
  star: "M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5M0,-3.5V3.5",
};

interface MarkerProps {
  symbol: MarkerSymbol;
  x: number;
  y: number;
  colour: string;
}

export function Marker({ symbol, x, y, colour }: MarkerProps) {
  const open = symbol === "x" || symbol === "star";
  return (
    <path
      data-mark={symbol}
      d={paths[symbol]}
      transform={`translate(${round(x)} ${round(y)})`}
      fill={open ? "none" : colour}
      stroke={colour}
      strokeWidth={outline}
    />
  );
}
