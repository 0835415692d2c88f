/** Texts and lines of charts, in points. */
import type { DeckStyle } from "../style";
import { round } from "./geometry";
import { tone } from "./look";

/** From the middle of a line of capitals and figures down to their baseline, in ems of Arial. */
const halfCapital = 0.358;

export interface ChartTextProps {
  x: number;
  /** Of the middle of the letters. */
  y: number;
  size: number;
  fill: string;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  children: string;
}

/** One line of text. `size` is as drawn, the deck's scale of type included. */
export function ChartText({ x, y, size, fill, anchor = "start", bold = false, children }: ChartTextProps) {
  return (
    <text
      x={round(x)}
      y={round(y + halfCapital * size)}
      fontSize={round(size)}
      fontWeight={bold ? 700 : 400}
      fill={fill}
      textAnchor={anchor}
    >
      {children}
    </text>
  );
}

interface ChartLineProps {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  stroke: string;
  width: number;
}

export function ChartLine({ from, to, stroke, width }: ChartLineProps) {
  const [[x1, y1], [x2, y2]] = [from.map(round), to.map(round)];
  return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} strokeWidth={width} />;
}

export function Gridline({ style, ...ends }: Pick<ChartLineProps, "from" | "to"> & { style: DeckStyle }) {
  return <ChartLine {...ends} stroke={tone(style, "line")} width={0.5} />;
}

/** The line on which the categories stand. */
export function Baseline({ style, ...ends }: Pick<ChartLineProps, "from" | "to"> & { style: DeckStyle }) {
  return <ChartLine {...ends} stroke={tone(style, "muted")} width={0.75} />;
}
