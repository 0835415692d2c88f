import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, fitText, lineHeight } from "./fit";

test("fitText takes the first size that fits", () => {
  const steps = [
    [20, 1],
    [15, 1],
    [10, 2],
  ] as const;
  const size = (text: string) => fitText(text, false, 100, steps, new Set()).size;
  expect(size("Court")).toBe(20);
  expect(size("Plus long déjà")).toBe(10);
  expect(fitText("", false, 100, steps, new Set()).height).toBe(0);
});

test("fitText cuts at the smallest size, keeps the suffix and says what it cut", () => {
  const cuts = new Set<string>();
  const text = "Un titre qui ne tiendra jamais sur une seule ligne de cent points";
  const fitted = fitText(text, false, 100, [[10, 1]], cuts, " (2/2)");
  expect(fitted.text).toMatch(/^Un titre.*… \(2\/2\)$/);
  expect(fitted.height).toBeCloseTo(lineHeight(10, text));
  expect([...cuts]).toEqual([text]);
});

test("cut ends at a word, never inside a pair of surrogates, and what it gives fits", () => {
  expect(cut("un deux trois", (part) => part.length <= 9)).toBe("un deux…");
  expect(cut("😀😀😀", (part) => part.length <= 4)).toBe("😀…");
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (any, most) => {
      const part = cut(any, (candidate) => candidate.length <= most);
      expect(part.length).toBeLessThanOrEqual(most);
      expect(part.isWellFormed()).toBe(true);
    }),
  );
});

test("ideographs and emoji get taller lines than Latin, Arabic and Hebrew", () => {
  expect(lineHeight(10, "漢")).toBeGreaterThan(lineHeight(10, "É… ع ש €"));
});
