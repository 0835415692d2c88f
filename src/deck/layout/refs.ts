import type { PlacedSlide } from "./placed";

/** On which slides, counted from 1 and in order, each figure stands: in a row, as a bar, or on a line of a chart. */
export function slidesOfRefs(slides: readonly PlacedSlide[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  slides.forEach((slide, i) => {
    for (const ref of new Set(refsOf(slide))) found.set(ref, [...(found.get(ref) ?? []), i + 1]);
  });
  return found;
}

function refsOf({ table, chart }: PlacedSlide): string[] {
  const rows = table?.rows ?? [];
  const marks = chart?.type === "bar" ? chart.bars : [];
  const drawn = chart?.type === "line" ? chart.lines.flatMap((line) => line.refs) : [];
  return [...[...rows, ...marks].flatMap(({ ref }) => ref ?? []), ...drawn];
}
