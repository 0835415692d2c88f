import { expect, test } from "vitest";
import { wrapLines } from "@/lib/measure";
import { sampleTitle } from "../pptx/testing/sample-plan";
import { lineHeight, slack } from "./fit";
import { widescreen } from "./sheet";
import { classic } from "./testing/expect-to-fit";
import { placeTitleSlide } from "./title-slide";

test.each([
  ["one line on a wide page", 1, "Une semaine", widescreen],
  ["two lines on a wide page", 2, sampleTitle.title, widescreen],
  ["one line on a classic page", 1, "Une semaine", classic],
  ["two lines on a classic page", 2, sampleTitle.title, classic],
])("a title of %s leaves six points under it, then the subtitle's own white", (_, lines, title, sheet) => {
  const placed = placeTitleSlide({ ...sampleTitle, title }, "", sheet, new Set());
  const { box, size, text } = placed.title;
  expect(wrapLines(text, size, true, box.width / slack)).toHaveLength(lines);
  expect(box.height).toBeCloseTo(lines * lineHeight(size, text) + 6, 6);
  expect(placed.subtitle?.box.y).toBeCloseTo(box.y + box.height + 8, 6);
});

test("without a subtitle there is none, and a number after the title is never cut", () => {
  const cuts = new Set<string>();
  const title = "Un titre qui ne finit jamais ".repeat(30).trim();
  const placed = placeTitleSlide({ ...sampleTitle, title, subtitle: "" }, " (2)", widescreen, cuts);
  expect(placed).not.toHaveProperty("subtitle");
  expect(placed.title.text).toMatch(/… \(2\)$/);
  expect([...cuts]).toEqual([title]);
});
