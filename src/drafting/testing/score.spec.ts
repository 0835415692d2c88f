/** The scorer itself: a reading that is right in all is scored so, and each fault is counted once and said. */
import { beforeAll, describe, expect, test } from "vitest";
import type { FoundFigure } from "../figures/types";
import { readSource } from "../read/read-source";
import { type Expected, expectedSchema } from "./expected";
import { locator } from "./locate";
import { scoreNewsletter } from "./score";
import type { Reading } from "./score-stories";

const content = `A title

Alpha raises $35 million
It took six months. The round was led by 2 funds, on 3 March.

Beta buys Gamma
The price: 79 to 134 billion dollars.`;

const expected: Expected = expectedSchema.parse({
  file: "none.txt",
  format: "text",
  language: "en",
  title: "A title",
  stories: [
    { title: "Alpha raises $35 million", themes: ["capital"], ends: "on 3 March" },
    { title: "Beta buys Gamma", themes: ["operations"], ends: "billion dollars" },
  ],
  outlook: null,
  faq: [],
  figures: [
    { ...money("$35 million", 35e6), story: 0 },
    { ...money("six months", 6), story: 0, measure: "duration", units: ["month"], kinds: [] },
    { ...money("2 funds", 2), story: 0, measure: "count", units: [], kinds: [], optional: true },
    { ...money("79 to 134 billion dollars", 134e9), story: 1, low: 79e9, kinds: ["acquisition"] },
  ],
  notFigures: ["3 March"],
  dates: [],
});

function money(quote: string, value: number) {
  return { quote, value, measure: "money", units: ["USD"], qualifiers: ["exactly"], kinds: ["funding"] };
}

type Answer = Reading & { figures: FoundFigure[] };
let right: Answer;

function figure(quote: string, rest: Partial<FoundFigure> & Pick<FoundFigure, "value">): FoundFigure {
  const span = locator(content, "signs")(quote) ?? { start: 0, end: 0 };
  return { measure: "money", unit: "USD", kind: "funding", qualifier: "exactly", kindEvidence: [], ...rest, span };
}

beforeAll(() => {
  const story = (title: string, last: string, theme: string) => {
    const find = locator(content, "letters");
    return { title, themes: [theme], span: { start: find(title)?.start ?? 0, end: find(last)?.end ?? 0 } };
  };
  right = {
    source: { ...readSource(content, "text"), text: content },
    title: "A title",
    stories: [
      story("Alpha raises $35 million", "on 3 March", "capital"),
      story("Beta buys Gamma", "134 billion dollars", "operations"),
    ],
    outlook: undefined,
    faq: [],
    figures: [
      figure("$35 million", { value: 35e6 }),
      figure("six months", { value: 6, unit: "month", measure: "duration", kind: "other" }),
      figure("79 to 134 billion dollars", { value: 134e9, low: 79e9, kind: "acquisition" }),
    ],
  };
});

test("all right", () => {
  const score = scoreNewsletter("none", expected, right);
  expect(score.misses).toEqual([]);
  expect(score).toMatchObject({
    stories: { right: 2, wrong: 0, missed: 0 },
    money: { right: 2, wrong: 0, missed: 0 },
    others: { right: 1, wrong: 0, missed: 0 },
    themes: { right: 2, of: 2 },
  });
});

describe("each fault", () => {
  const replaced = (index: number, change: Partial<FoundFigure>): FoundFigure[] =>
    right.figures.map((one, at) => (at === index ? { ...one, ...change } : one));
  test.each<[string, () => Partial<Answer>, object]>([
    ["a wrong value", () => ({ figures: replaced(0, { value: 35 }) }), { money: { right: 1, wrong: 1, missed: 1 } }],
    [
      "a wrong currency",
      () => ({ figures: replaced(0, { unit: "EUR" }) }),
      { money: { right: 1, wrong: 1, missed: 1 } },
    ],
    ["a range's low end", () => ({ figures: replaced(2, { low: 79 }) }), { money: { right: 1, wrong: 1, missed: 1 } }],
    ["a kind", () => ({ figures: replaced(0, { kind: "fine" }) }), { kinds: { right: 1, of: 2 } }],
    ["a missed figure", () => ({ figures: right.figures.slice(1) }), { money: { right: 1, wrong: 0, missed: 1 } }],
    [
      "a date as a figure",
      () => ({ figures: [...right.figures, figure("3 March", { value: 3, measure: "count" })] }),
      { others: { right: 1, wrong: 1, missed: 0 } },
    ],
    ["a missed story", () => ({ stories: right.stories.slice(1) }), { stories: { right: 1, wrong: 0, missed: 1 } }],
    [
      "a story that swallows the other",
      () => ({
        stories: right.stories.slice(0, 1).map((one) => ({ ...one, span: { start: 9, end: content.length } })),
      }),
      { stories: { right: 0, wrong: 1, missed: 2 } },
    ],
    ["an invented question", () => ({ faq: ["Why?"] }), { faq: { right: 0, wrong: 1, missed: 0 } }],
  ])("%s", (_, change, counts) => {
    const score = scoreNewsletter("none", expected, { ...right, ...change() });
    expect(score).toMatchObject(counts);
    expect(score.misses.length).toBeGreaterThan(0);
  });

  test.each<[string, () => Partial<Answer>]>([
    ["an optional figure", () => ({ figures: [...right.figures, figure("2 funds", { value: 2, measure: "count" })] })],
    ["a duration in days", () => ({ figures: replaced(1, { value: 183, unit: "day" }) })],
  ])("%s is none", (_, change) => {
    expect(scoreNewsletter("none", expected, { ...right, ...change() }).misses).toEqual([]);
  });
});
