import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisScale } from "./scales";

test.each(["log", "linear"] as const)("a %s axis of nothing has a length and no tick", (scale) => {
  expect(axisScale([], scale)).toEqual({ domain: [0, 1], ticks: [] });
});

describe("logarithmic", () => {
  test.each<[number[], number[]]>([
    [
      [35e6, 1.25e12],
      [1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13],
    ],
    [[3e9], [1e9, 1e10]],
    [[1e9], [1e9, 1e10]],
    [
      [1e9, 1e9],
      [1e9, 1e10],
    ],
    [
      [1e6, 1e9],
      [1e6, 1e7, 1e8, 1e9],
    ],
    [
      [999_999, 1_000_001],
      [1e5, 1e6, 1e7],
    ],
    [
      [0.003, 25],
      [0.001, 0.01, 0.1, 1, 10, 100],
    ],
    [[1], [1, 10]],
  ])("%j has the ticks %j", (values, ticks) => {
    const axis = axisScale(values, "log");
    expect(axis.ticks).toEqual(ticks);
    expect(axis.domain).toEqual([ticks[0], ticks.at(-1)]);
  });

  test("every amount lies on the axis, whose ends are the nearest powers of ten", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e13 }), { minLength: 1, maxLength: 20 }), (values) => {
        const {
          domain: [low, high],
          ticks,
        } = axisScale(values, "log");
        const [least, most] = [Math.min(...values), Math.max(...values)];
        expect(low).toBeLessThanOrEqual(least);
        expect(high).toBeGreaterThanOrEqual(most);
        expect(low * 10).toBeGreaterThan(least);
        expect(high).toBeGreaterThan(low);
        expect(high / 10 < most || high === low * 10).toBe(true);
        expect(ticks.slice(1).map((tick, index) => Math.round(tick / (ticks[index] ?? 0)))).toEqual(
          ticks.slice(1).map(() => 10),
        );
      }),
    );
  });
});

describe("linear", () => {
  test.each<[number[], number[]]>([
    [[1.25e12], [0, 2.5e11, 5e11, 7.5e11, 1e12, 1.25e12]],
    [
      [35e6, 41e6],
      [0, 1e7, 2e7, 3e7, 4e7, 5e7],
    ],
    [[5], [0, 1, 2, 3, 4, 5]],
    [
      [0, 10],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [-4, 6],
      [-4, -2, 0, 2, 4, 6],
    ],
    [[-10], [-10, -8, -6, -4, -2, 0]],
    [[0], [0, 0.2]],
  ])("%j has the ticks %j", (values, ticks) => {
    const axis = axisScale(values, "linear");
    expect(axis.ticks).toEqual(ticks);
    expect(axis.domain).toEqual([ticks[0], ticks.at(-1)]);
  });

  test("the axis holds zero and every amount, in at most seven round and equal steps", () => {
    const amounts = fc.array(fc.integer({ min: -1e13, max: 1e13 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        amounts.filter((values) => values.some(Boolean)),
        (values) => {
          const {
            domain: [low, high],
            ticks,
          } = axisScale(values, "linear");
          expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
          expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
          expect(ticks).toContain(0);
          expect(ticks.length).toBeGreaterThanOrEqual(3);
          expect(ticks.length).toBeLessThanOrEqual(8);
          const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
          expect([1, 2, 2.5, 5]).toContain(Number((step / 10 ** Math.floor(Math.log10(step))).toPrecision(6)));
          for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(low + index * step, 3);
        },
      ),
    );
  });
});
