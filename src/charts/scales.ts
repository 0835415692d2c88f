/** As `scale` in an address. */
export type Scale = "log" | "linear";

export interface AxisScale {
  domain: [number, number];
  ticks: number[];
}

/** An axis that encloses positive values. Logarithmic: whole powers of ten. Linear: from zero, in round steps. */
export function axisScale(values: readonly number[], scale: Scale): AxisScale {
  if (!values.length) return { domain: [0, 1], ticks: [] };
  return scale === "log" ? logScale(values) : linearScale(Math.max(0, ...values), Math.min(0, ...values));
}

function logScale(values: readonly number[]): AxisScale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const top = Math.ceil(Math.log10(Math.max(...values)));
  // A single power of ten would leave the axis without length.
  const high = top > low ? top : low + 1;
  return {
    domain: [10 ** low, 10 ** high],
    ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  };
}

function linearScale(high: number, low: number): AxisScale {
  const span = high - low || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  // Amounts that are all zero still need an axis of some length.
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), high === low ? 1 : 0)];
  return {
    domain: [first * step, last * step],
    ticks: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step),
  };
}
