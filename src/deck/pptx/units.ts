import type { Box } from "../layout/placed";
import { el, type Xml } from "./xml";

/** English Metric Units, 12,700 a point. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}

/** Hundredths of a point, as type sizes and spacings are written. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** The place of a shape, `a:xfrm` in shapes and `p:xfrm` in graphic frames. */
export function transform(tag: "a:xfrm" | "p:xfrm", box: Box): Xml {
  return el(
    tag,
    {},
    el("a:off", { x: emu(box.x), y: emu(box.y) }),
    el("a:ext", { cx: emu(box.width), cy: emu(box.height) }),
  );
}

/** A GUID that is the same in every run: what it names, and which one. */
export function guid(kind: number, index: number): string {
  return `{00000000-0000-4000-8000-${(kind * 0x10000 + index).toString(16).toUpperCase().padStart(12, "0")}}`;
}
