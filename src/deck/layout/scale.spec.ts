import { expect, test } from "vitest";
import { hostilePlan } from "../pptx/testing/hostile-plan";
import {
  sampleLines,
  samplePlan,
  samplePoints,
  sampleSlide,
  sampleTitle,
  sampleWith,
} from "../pptx/testing/sample-plan";
import { placeDeck } from "./place";
import { scaleSheet, scaleSlide } from "./scale";
import { sheetOf, sheetScale } from "./sheet";

const slides = [
  ...placeDeck(
    samplePlan(
      sampleTitle,
      { ...sampleSlide, points: samplePoints },
      sampleWith("Lignes", { chart: sampleLines(), rows: sampleSlide.rows.slice(0, 2) }),
    ),
  ),
  ...placeDeck(hostilePlan),
];

/** What is a type size; all other numbers are lengths, but those that say no place: values, counts, indices. */
const sizes = /(^|\.)(size|small|titleSize|itemSize|labelSize|valueSize|tickSize|text|figure|caption)$/;
const neither = /(^|\.)(source|from|value|values\.\d+|monthStep|min|max|step)$/;

/** Every number in a value, by its path. */
function numbersOf(value: unknown, path = ""): [path: string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, path ? `${path}.${key}` : key));
}

test.each([
  [0.75, 1],
  [1.5, 0.92],
  [1, 1],
])("times %d, and type times %d more: every length and size, and no other number", (k, typeScale) => {
  for (const slide of slides) {
    const scaled = new Map(numbersOf(scaleSlide(slide, k, typeScale)));
    for (const [path, number] of numbersOf(slide)) {
      const factor = neither.test(path) ? 1 : sizes.test(path) ? k * typeScale : k;
      expect(scaled.get(path), path).toBeCloseTo(number * factor, 9);
    }
  }
});

test("nothing else changes", () => {
  for (const slide of slides) expect(scaleSlide(slide, 1, 1)).toEqual(slide);
});

test.each([[{ width: 960, height: 540 }], [{ width: 720, height: 405 }], [{ width: 595, height: 842 }]])(
  "a sheet of the proportions of %j is scaled to that size",
  (size) => {
    const sheet = sheetOf(size, { width: 480, height: 120 });
    const k = sheetScale(sheet, size);
    const scaled = scaleSheet(sheet, k);
    expect(scaled.width).toBeCloseTo(size.width, 1);
    expect(scaled.height).toBeCloseTo(size.height, 6);
    for (const [path, number] of numbersOf(sheet)) {
      expect(new Map(numbersOf(scaled)).get(path), path).toBeCloseTo(number * k, 9);
    }
  },
);
