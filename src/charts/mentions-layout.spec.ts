import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/measure";
import { someWeeks } from "@/testing/chart-builders";
import { mentionsHeight, mentionsLayout } from "./mentions-layout";
import { mentionsSeries } from "./mentions-series";

const wide = (text: string, bold = false) => textWidth(text, 12, bold) * 1.07;
/** The first name in as many stories as there are names, the last in one. */
function named(...names: string[]) {
  const entities = names.map((name, index) => ({ id: `e${index}`, name, kind: "company" as const }));
  const stories = names.map((_, at) => ({ week: "2026-W06", entities: entities.slice(0, names.length - at) }));
  return mentionsSeries(someWeeks(stories), { themes: [], language: "fr" });
}

const short = named("Anthropic", "OpenAI", "xAI");
const long = named("Département américain de la Défense", "X", "Donaudampfschifffahrtselektrizitätengesellschaft");

describe.each([280, 320, 390, 640, 1000])("at %i pixels", (width) => {
  test.each([
    ["short", short],
    ["long", long],
  ])("%s names stand beside their bars, on at most two fifths of the width", (_, series) => {
    const { labels, text } = mentionsLayout(series, width);
    expect(labels).toBeLessThanOrEqual(Math.round(width * 0.42));
    for (const { label } of series.bars) expect(wide(text(label))).toBeLessThanOrEqual(labels);
  });

  test("bars are as long as their counts, and the longest leaves room for its number", () => {
    const { labels, length } = mentionsLayout(short, width);
    expect(short.bars.map(({ count }) => count)).toEqual([3, 2, 1]);
    expect(length(2)).toBeCloseTo((length(3) * 2) / 3, 6);
    expect(labels + length(3) + 7 + wide("888", true)).toBeLessThanOrEqual(width);
    expect(length(1)).toBeGreaterThan(2);
  });
});

test("names that have room are whole, and take no more of it than they need", () => {
  const { labels, text } = mentionsLayout(short, 1000);
  for (const { label } of short.bars) expect(text(label)).toBe(label);
  expect(labels).toBe(Math.ceil(wide("Anthropic")) + 12);
});

test("names that have none are cut at a word, or within one that is too long by itself", () => {
  const { text } = mentionsLayout(long, 320);
  expect(text("Département américain de la Défense")).toMatch(/^Département( américain( de( la)?)?)?…$/);
  expect(text("Donaudampfschifffahrtselektrizitätengesellschaft")).toMatch(/^Donau\p{L}+…$/u);
  expect(text("X")).toBe("X");
});

test.each([
  [0, 26],
  [1, 26],
  [12, 312],
])("%i bars are %i pixels high", (bars, height) => {
  expect(mentionsHeight(bars)).toBe(height);
});

test("nobody is laid out as well", () =>
  expect(mentionsLayout(mentionsSeries([], { themes: [], language: "fr" }), 320)).toMatchObject({
    height: 26,
    labels: 12,
  }));
