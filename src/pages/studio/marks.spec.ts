import { describe, expect, test } from "vitest";
import { type Mark, type MarkKind, marksByBlock, segmentsOf } from "./marks";

const mark = (kind: MarkKind, start: number, end: number): Mark => ({
  kind,
  path: `${kind}${start}`,
  span: { start, end },
});
const told = (within: [number, number], marks: Mark[], linked: [number, number][] = []) =>
  segmentsOf(
    { start: within[0], end: within[1] },
    marks,
    linked.map(([start, end]) => ({ start, end })),
  ).map((segment) => [segment.start, segment.end, segment.mark?.path ?? "", segment.linked ? 1 : 0]);

describe("a stretch is cut at its marks", () => {
  test("no mark: whole", () => expect(told([5, 20], [])).toEqual([[5, 20, "", 0]]));
  test("an empty stretch has no segments", () => expect(told([5, 5], [])).toEqual([]));
  test("one within", () =>
    expect(told([0, 10], [mark("figure", 3, 6)])).toEqual([
      [0, 3, "", 0],
      [3, 6, "figure3", 0],
      [6, 10, "", 0],
    ]));
  test("one that reaches over both ends", () =>
    expect(told([5, 8], [mark("text", 0, 20)])).toEqual([[5, 8, "text0", 0]]));
  test("the innermost leads", () =>
    expect(told([0, 10], [mark("text", 0, 10), mark("figure", 4, 6)])).toEqual([
      [0, 4, "text0", 0],
      [4, 6, "figure4", 0],
      [6, 10, "text0", 0],
    ]));
  test("two that overlap", () =>
    expect(told([0, 9], [mark("text", 0, 6), mark("entity", 4, 9)])).toEqual([
      [0, 4, "text0", 0],
      [4, 6, "entity4", 0],
      [6, 9, "entity4", 0],
    ]));
  test("linked spans cut too, and tell", () =>
    expect(told([0, 10], [mark("figure", 3, 6)], [[5, 8]])).toEqual([
      [0, 3, "", 0],
      [3, 5, "figure3", 0],
      [5, 6, "figure3", 1],
      [6, 8, "", 1],
      [8, 10, "", 0],
    ]));
});

test("each block gets the marks that touch it", () => {
  const blocks = [
    [0, 5],
    [6, 10],
    [11, 20],
  ].map(([start = 0, end = 0]) => ({ span: { start, end } }));
  const marks = [mark("text", 0, 8), mark("figure", 1, 3), mark("entity", 12, 14), mark("date", 14, 16)];
  expect(marksByBlock(blocks, marks).map((some) => some.map(({ path }) => path))).toEqual([
    ["text0", "figure1"],
    ["text0"],
    ["entity12", "date14"],
  ]);
});
