import { emu } from "./units";
import { el, type Xml } from "./xml";

/** Sizes that PowerPoint knows by name (ECMA-376 part 1, 19.7.14), in EMU; and what it calls them in a file's properties. */
const named = [
  { cx: 9144000, cy: 6858000, type: "screen4x3", format: "On-screen Show (4:3)" },
  { cx: 9144000, cy: 5143500, type: "screen16x9", format: "On-screen Show (16:9)" },
  { cx: 9144000, cy: 5715000, type: "screen16x10", format: "On-screen Show (16:10)" },
  // The usual one has no type of its own.
  { cx: 12192000, cy: 6858000, type: undefined, format: "Widescreen" },
] as const;

interface Size {
  width: number;
  height: number;
}

/** `<p:sldSz>` of a slide of this size in points. */
export function slideSizeXml({ width, height }: Size): Xml {
  const size = { cx: emu(width), cy: emu(height) };
  return el("p:sldSz", { ...size, type: nameOf(size)?.type });
}

/** "Widescreen" and the like. */
export function formatOf({ width, height }: Size): string {
  return nameOf({ cx: emu(width), cy: emu(height) })?.format ?? "Custom";
}

function nameOf({ cx, cy }: { cx: number; cy: number }) {
  return named.find((size) => size.cx === cx && size.cy === cy);
}
