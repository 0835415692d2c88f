import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ColourChange, colourChanges } from "../style";
import { changed, contrast, luminance, mix } from "./colours";
import { changesOf, faded, readable } from "./readable";

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, "0").toUpperCase());

describe("changes of a colour", () => {
  // The first six are what PowerPoint's palette shows for "lighter 40 %", "darker 25 %" … of Office's accents.
  test.each<[string, ColourChange[], string]>([
    [
      "4472C4",
      [
        { name: "lumMod", value: 60000 },
        { name: "lumOff", value: 40000 },
      ],
      "8FAADC",
    ],
    ["4472C4", [{ name: "lumMod", value: 75000 }], "2F5597"],
    ["4472C4", [{ name: "lumMod", value: 50000 }], "203864"],
    [
      "ED7D31",
      [
        { name: "lumMod", value: 40000 },
        { name: "lumOff", value: 60000 },
      ],
      "F8CBAD",
    ],
    ["FFFFFF", [{ name: "lumMod", value: 85000 }], "D9D9D9"],
    [
      "000000",
      [
        { name: "lumMod", value: 65000 },
        { name: "lumOff", value: 35000 },
      ],
      "595959",
    ],
    // In linear light: half of white's light is BC.
    ["FFFFFF", [{ name: "shade", value: 50000 }], "BCBCBC"],
    ["000000", [{ name: "tint", value: 50000 }], "BCBCBC"],
    ["FF0000", [{ name: "satMod", value: 0 }], "808080"],
    ["BF4040", [{ name: "satOff", value: 50000 }], "FF0000"],
    ["FF0000", [{ name: "hueOff", value: 7_200_000 }], "00FF00"],
    ["00FF00", [{ name: "hueMod", value: 200000 }], "0000FF"],
    ["12AB34", [{ name: "alpha", value: 10000 }], "12AB34"],
    ["12AB34", [], "12AB34"],
    ["12AB34", [{ name: "lumOff", value: 900_000_000 }], "FFFFFF"],
    ["12AB34", [{ name: "lumMod", value: -100000 }], "000000"],
    ["12AB34", [{ name: "tint", value: -900000 }], "FFFFFF"],
    ["12AB34", [{ name: "shade", value: Number.NaN }], "000000"],
    ["no hex", [{ name: "lumMod", value: 100000 }], "000000"],
  ])("%s %j", (from, changes, to) => {
    expect(near(changed(from, changes), to)).toBe(true);
  });

  test("six digits come out, whatever is asked", () =>
    fc.assert(
      fc.property(hex, fc.constantFrom(...colourChanges), fc.double(), (from, name, value) =>
        /^[0-9A-F]{6}$/.test(changed(from, [{ name, value }])),
      ),
    ));

  test("a colour that is not changed is the same after hue, saturation and lightness", () =>
    fc.assert(fc.property(hex, (from) => changed(from, [{ name: "lumMod", value: 100000 }]) === from)));
});

test.each([
  ["000000", "FFFFFF", 21],
  ["FFFFFF", "FFFFFF", 1],
  ["777777", "FFFFFF", 4.48],
  ["FFFFFF", "767676", 4.54],
])("contrast of %s and %s", (a, b, ratio) => expect(contrast(a, b)).toBeCloseTo(ratio, 2));

test("a mixture", () => {
  expect(mix("FF0000", "0000FF", 0.5)).toBe("800080");
  expect([mix("FF0000", "0000FF", 1), mix("FF0000", "0000FF", 0)]).toEqual(["FF0000", "0000FF"]);
  expect(luminance("FFFFFF")).toBeCloseTo(1);
});

describe("a readable colour", () => {
  test("that can be read stays as it is", () => expect(readable("1F3864", "FFFFFF", 4.5)).toEqual({ hex: "1F3864" }));

  test("is darker on a light page, lighter on a dark one", () => {
    expect(readable("FFC000", "FFFFFF", 4.5)).toMatchObject({ lumMod: expect.any(Number) });
    expect(readable("FFC000", "FFFFFF", 4.5)).not.toHaveProperty("lumOff");
    expect(readable("203864", "101820", 4.5)).toMatchObject({ lumOff: expect.any(Number) });
  });

  test("is there at 4.5 on any one page, and is what its changes give", () =>
    fc.assert(
      fc.property(hex, hex, (from, page) => {
        const found = readable(from, page, 4.5);
        return (
          found !== undefined &&
          contrast(found.hex, page) >= 4.5 &&
          (changesOf(found).length === 0 ? found.hex === from : changed(from, changesOf(found)) === found.hex)
        );
      }),
    ));

  test("is not there from white to black, nor beyond what black and white give", () => {
    expect(readable("4472C4", ["FFFFFF", "000000"], 5)).toBeUndefined();
    expect(readable("4472C4", "808080", 7)).toBeUndefined();
  });
});

test.each([
  ["000000", "FFFFFF", "595959"],
  ["FFFFFF", "000000", "A6A6A6"],
  ["2B1A12", "FFFDF8", "7F675B"],
  ["F5F8FC", "0F2540", "8D9FB6"],
  // Nothing to spare.
  ["777777", "FFFFFF", "777777"],
])("%s faded on %s", (text, page, expected) => {
  const found = faded(text, [page], 4.5, 35);
  expect(found.hex).toBe(expected);
  expect(changed(text, found.changes)).toBe(expected);
});

/** Office rounds on the way, by one in 256 at most. */
function near(a: string, b: string): boolean {
  const parts = (value: string) => [0, 2, 4].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  return parts(a).every((part, i) => Math.abs(part - (parts(b)[i] ?? 0)) <= 1);
}
