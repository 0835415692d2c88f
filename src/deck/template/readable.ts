import type { ColourChange, TemplateColour } from "../style";
import { changed, contrast, luminance } from "./colours";

/** `lumMod` and `lumOff` in thousandths of a per cent; both absent when nothing had to change. */
export interface Readable {
  hex: string;
  lumMod?: number;
  lumOff?: number;
}

/**
 * The colour nearest to `hex` that has this contrast with every colour of `on` (six digits each): darkened or lightened,
 * on a light page rather the first and on a dark one the second, by whole per cents, so that it can stay a scheme colour.
 * Undefined if none has.
 */
export function readable(hex: string, on: string | readonly string[], ratio: number): Readable | undefined {
  const grounds = typeof on === "string" ? [on] : on;
  const lightest = Math.max(...grounds.map(luminance));
  // Above this, black has more contrast than white.
  const ways = lightest > 0.179 ? ([-1, 1] as const) : ([1, -1] as const);
  for (let step = 0; step <= 100; step++) {
    for (const way of ways) {
      const candidate = lighter(hex, way * step);
      if (grounds.every((ground) => contrast(candidate.hex, ground) >= ratio)) return candidate;
    }
  }
  return undefined;
}

/**
 * The text colour moved as far towards the page as `ratio` allows, `most` per cent at most, and greyer, as tinted darks
 * and lights turn gaudy on the way: for what matters less. As it is if there is nothing to spare.
 */
export function faded(
  hex: string,
  on: readonly string[],
  ratio: number,
  most: number,
): Pick<TemplateColour, "changes" | "hex"> {
  const lightens = on.every((ground) => luminance(ground) > luminance(hex));
  for (let step = most; step > 0; step--) {
    const changes = [{ name: "satMod" as const, value: 40_000 }, ...changesOf(lighter(hex, lightens ? step : -step))];
    const candidate = changed(hex, changes);
    if (on.every((ground) => contrast(candidate, ground) >= ratio)) return { hex: candidate, changes };
  }
  return { hex, changes: [] };
}

/** As `a:lumMod` and `a:lumOff`, in the order that Office writes them. */
export function changesOf({ lumMod, lumOff }: Readable): ColourChange[] {
  return [
    ...(lumMod === undefined ? [] : [{ name: "lumMod" as const, value: lumMod }]),
    ...(lumOff === undefined ? [] : [{ name: "lumOff" as const, value: lumOff }]),
  ];
}

/** `percent` of the way to white, or when negative to black. */
function lighter(hex: string, percent: number): Readable {
  if (percent === 0) return { hex };
  const lumMod = 100_000 - Math.abs(percent) * 1000;
  const own = percent < 0 ? { lumMod } : { lumMod, lumOff: percent * 1000 };
  return { hex: changed(hex, changesOf({ hex, ...own })), ...own };
}
