import { type Child, el, val, type Xml } from "./xml";

/** `<c:strRef>`: cells with texts, and what they say. */
export function strings(formula: string, values: readonly string[]): Xml {
  return el("c:strRef", {}, el("c:f", {}, formula), el("c:strCache", {}, cached(values)));
}

/** `<c:numRef>`: cells with numbers; where there is none, no point. */
export function numbers(formula: string, values: readonly (number | undefined)[]): Xml {
  const format = el("c:formatCode", {}, "General");
  return el("c:numRef", {}, el("c:f", {}, formula), el("c:numCache", {}, format, cached(values)));
}

/** The number of cells, and each that is not empty. */
export function cached(values: readonly (string | number | undefined)[]): Child {
  const point = (value: string | number | undefined, idx: number) =>
    value === undefined ? undefined : el("c:pt", { idx }, el("c:v", {}, value));
  return [val("c:ptCount", values.length), values.map(point)];
}
