/** Colours and type of a deck's style as CSS has them. */
import type { CSSProperties } from "react";
import { type Role, roles } from "../layout/type-scale";
import { deckColours } from "../plan-types";
import { deckColourOf } from "../pptx/palette";
import type { DeckStyle } from "../style";
import { u } from "./geometry";

/** What Arial is called where it is not installed: faces of the same widths first. */
const stack = ["Arial", "Liberation Sans", "Helvetica"];

/**
 * How far apart lines are, in ems of the type as drawn: 1.2 in PowerPoint, and more in a taller face, whose type is
 * scaled down so that its lines are no higher than the 1.15 ems of Arial that the layout measured, with its slack.
 */
export function leadingOf({ typeScale }: DeckStyle): number {
  return Math.max(1.2, Math.round(1150 / typeScale) / 1000);
}

type Tone = "paper" | "ink" | "muted" | "line" | "link";

export function tone(style: DeckStyle, name: Tone): string {
  const { palette } = style;
  return `#${name === "link" ? (palette.hyperlink ?? palette[deckColours[0]]) : palette[name]}`;
}

/** The colour of a token of the plan. */
export function themeColour(style: DeckStyle, token: string): string {
  return `#${style.palette[deckColourOf(token)]}`;
}

/** A face as a list with what may stand for it. A template's may be called anything: what could end the name goes. */
export function fontFamily(face: string): string {
  const name = face
    .replace(/[^\p{L}\p{M}\p{N} ._&-]/gu, "")
    .replace(/ +/g, " ")
    .trim();
  const faces = [name, ...stack.filter((other) => other.toLowerCase() !== name.toLowerCase())].filter(Boolean);
  return [...faces.map((one) => `"${one}"`), "sans-serif"].join(", ");
}

/** Type of this many points, wrapped as PowerPoint does: no kerning, no hyphens, no line evened out. */
export function typeOf(style: DeckStyle, size: number, bold: boolean, colour: string): CSSProperties {
  return {
    margin: 0,
    padding: 0,
    fontSize: u(size * style.typeScale),
    fontWeight: bold ? 700 : 400,
    lineHeight: leadingOf(style),
    color: colour,
  };
}

export function typeOfRole(style: DeckStyle, role: Role, size: number): CSSProperties {
  const { bold, muted } = roles[role];
  const heading = role === "title" || role === "deckTitle";
  return {
    ...typeOf(style, size, bold, tone(style, muted ? "muted" : "ink")),
    ...(heading && { fontFamily: fontFamily(style.fonts.heading) }),
  };
}
