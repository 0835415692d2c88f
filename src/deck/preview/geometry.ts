import type { CSSProperties } from "react";
import type { Box } from "../layout/placed";

/** A length of the sheet in CSS. `--u` is one point of it on the screen, which the slide's root sets. */
export function u(points: number): string {
  return `calc(${round(points)} * var(--u))`;
}

/** A box of the sheet, in its place on the page. */
export function placedAt({ x, y, width, height }: Box): CSSProperties {
  return { position: "absolute", left: u(x), top: u(y), width: u(width), height: u(height) };
}

/** To a thousandth of a point: no digits that a renderer would not draw. */
export function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}
