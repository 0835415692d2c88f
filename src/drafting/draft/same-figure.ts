import type { DraftFigure } from "./types";

/** The same quantity, whatever it is called: one value in one unit, or where one of both does not say its unit. */
export function isSameFigure(a: DraftFigure, b: DraftFigure): boolean {
  if (a.value.value === null || b.value.value === null) return false;
  const isSameUnit = a.unit.value === b.unit.value || a.unit.value === "" || b.unit.value === "";
  return isSameUnit && a.value.value.toPrecision(9) === b.value.value.toPrecision(9);
}
