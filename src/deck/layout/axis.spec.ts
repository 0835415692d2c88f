import { describe, expect, test } from "vitest";
import { axisFormat, positionOf, roundAxis, valueAxis, withTicks } from "./axis";

describe("valueAxis", () => {
  test.each([
    [[35e6, 250e9], 1e7, 1e12],
    // A bar as long as a power of ten needs a decade below it, or it would have no length.
    [[1e9], 1e8, 1e9],
    [[3e9], 1e9, 1e10],
    [[0.03, 5], 0.01, 10],
  ])("log of %j is from %d to %d", (values, min, max) => {
    expect(valueAxis(values, "log")).toMatchObject({ min, max });
  });

  test("linear begins at zero, or below the deepest loss", () => {
    expect(valueAxis([3, 7], "linear")).toMatchObject({ min: 0, max: 7 });
    expect(valueAxis([-10, 7], "linear")).toMatchObject({ min: -19.35, max: 7 });
  });
});

test("positionOf is where a bar ends", () => {
  const log = valueAxis([1e7 * 5, 1e12], "log");
  expect(positionOf(1e12, log)).toBe(1);
  expect(positionOf(1e7, log)).toBe(0);
  expect(positionOf(3, valueAxis([3, 6], "linear"))).toBe(0.5);
});

describe("withTicks", () => {
  const axis = valueAxis([35e6, 250e9], "log");

  test("names every decade where there is room, in words of the language", () => {
    const ticks = withTicks(axis, 500, 8.5, "fr").ticks.map((tick) => tick.text);
    expect(ticks).toEqual(["10\u00a0M", "100\u00a0M", "1\u00a0Md", "10\u00a0Md", "100\u00a0Md", "1\u202f000\u00a0Md"]);
    expect(withTicks(axis, 500, 8.5, "en").ticks.map((tick) => tick.text)).toEqual([
      "10m",
      "100m",
      "1bn",
      "10bn",
      "100bn",
      "1tn",
    ]);
  });

  test("and fewer in a narrow plot", () => {
    const narrow = withTicks(axis, 120, 8.5, "fr");
    expect(narrow.ticks.map((tick) => tick.value)).toEqual([1e7, 1e9, 1e11]);
    expect(narrow.step).toBe(2);
  });
});

describe("roundAxis", () => {
  test.each([
    [[12e9, 487e9], 5, 0, 500e9, ["0", "100\u00a0Md", "200\u00a0Md", "300\u00a0Md", "400\u00a0Md", "500\u00a0Md"]],
    // Steps are whole in the unit that names them.
    [
      [1e9, 2.4e9],
      5,
      0,
      2.5e9,
      ["0", "500\u00a0M", "1\u202f000\u00a0M", "1\u202f500\u00a0M", "2\u202f000\u00a0M", "2\u202f500\u00a0M"],
    ],
    [[-3e9, 8e9], 3, -5e9, 10e9, ["-5\u00a0Md", "0", "5\u00a0Md", "10\u00a0Md"]],
    [[0.3, 0.7], 4, 0, 0.8, ["0", "0,2", "0,4", "0,6", "0,8"]],
    [[0], 4, 0, 1, ["0", "1"]],
    [[], 4, 0, 1, ["0", "1"]],
  ])("of %j in %d steps at most is from %d to %d", (values, most, min, max, ticks) => {
    const axis = roundAxis(values, most, 9, "fr");
    expect(axis).toMatchObject({ scale: "linear", min, max });
    expect(axis.ticks.map((tick) => tick.text)).toEqual(ticks);
    for (const tick of axis.ticks)
      expect(Number.isInteger(Math.round((1e6 * tick.value) / axis.step) / 1e6)).toBe(true);
  });

  test("is written as it is read", () => {
    expect(axisFormat(roundAxis([487e9], 5, 9, "en"), "en")).toBe('#,##0,,,"bn";-#,##0,,,"bn";0');
    expect(axisFormat(roundAxis([7], 5, 9, "en"), "en")).toBe("#,##0;-#,##0;0");
    expect(axisFormat(roundAxis([0.7], 5, 9, "en"), "en")).toBe("0.#####");
  });
});

test.each([
  [[5e6, 8e7], '#,##0,,"m"'],
  [[35e6, 250e9], '[>=999000000000]#,##0,,,,"tn";[>=999000000]#,##0,,,"bn";#,##0,,"m"'],
  [[2e3, 3e13], '[>=999000000]#,##0,,,"bn";[>=999000]#,##0,,"m";#,##0'],
  [[0.5, 2e7], '[>=999000]#,##0,,"m";[>=1]#,##0;0.#####'],
])("axisFormat of %j divides by thousands, in two conditions at most", (values, format) => {
  expect(axisFormat(valueAxis(values, "log"), "en")).toBe(format);
});
