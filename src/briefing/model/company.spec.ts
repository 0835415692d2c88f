import { describe, expect, test } from "vitest";
import { acme, anArchiveFigure, anArchiveStory, zeta } from "@/testing/archive-builders";
import { type FigureKind, figureKinds } from "../schema";
import type { ArchiveEntity } from "./archive";
import { byDay, companions, heldBy, keyFigure } from "./company";

const omega: ArchiveEntity = { id: "omega", name: "Oméga", kind: "person" };
const model: ArchiveEntity = { id: "model", name: "Model", kind: "product" };
const paris: ArchiveEntity = { id: "paris", name: "Paris", kind: "place" };

describe("the company that players keep", () => {
  const naming = (...entities: ArchiveEntity[]) => anArchiveStory({ entities });
  const stories = [naming(zeta, acme, model), naming(omega, acme), naming(acme, omega, paris, model), naming(zeta)];
  const found = (...given: Parameters<typeof companions>) =>
    companions(...given).map(({ entity, count }) => [entity.id, count]);

  test.each<[string | undefined, number, [string, number][]]>([
    [
      "acme",
      6,
      [
        ["omega", 2],
        ["zeta", 2],
      ],
    ],
    [
      "zeta",
      6,
      [
        ["acme", 3],
        ["omega", 2],
      ],
    ],
    [
      undefined,
      6,
      [
        ["acme", 3],
        ["omega", 2],
        ["zeta", 2],
      ],
    ],
    ["nobody", 1, [["acme", 3]]],
    [
      undefined,
      2,
      [
        ["acme", 3],
        ["omega", 2],
      ],
    ],
    [undefined, 0, []],
  ])("without %s, at most %d, those named most first, then by id: %j", (except, most, expected) =>
    expect(found(stories, except, most)).toEqual(expected),
  );

  test("is nobody's where no story names two", () => {
    expect(companions([naming(acme)], "acme", 6)).toEqual([]);
    expect(companions([], "acme", 6)).toEqual([]);
  });

  test("is named as the newest story does", () => {
    const renamed = { ...zeta, name: "Zeta Capital" };
    expect(companions([naming(zeta), naming(renamed)], undefined, 6)).toEqual([{ entity: renamed, count: 2 }]);
  });
});

test("what an entity holds: every story, with its own figures only, in their order", () => {
  const figures = [zeta, acme, undefined, acme].map((holder, index) => anArchiveFigure({ key: String(index), holder }));
  const stories = [anArchiveStory({ figures }), anArchiveStory({ id: "other" })];
  const before = structuredClone(stories);
  const held = heldBy(stories, "acme");
  expect(held.map(({ id, figures: own }) => [id, own.map(({ key }) => key)])).toEqual([
    ["a-story", ["1", "3"]],
    ["other", []],
  ]);
  expect(stories).toEqual(before);
});

describe("by their own day", () => {
  const ordered = (...given: [week: string, id: string, date: string | undefined][]) =>
    byDay(given.map(([week, id, date]) => anArchiveStory({ week, id, date }))).map(({ id }) => id);

  test("stories come oldest first, also those older than their week", () => {
    expect(
      ordered(
        ["2026-W06", "of-week", "2026-02-03"],
        ["2026-W06", "of-before", "2025-12-31"],
        ["2026-W05", "w05", "2026-01-28"],
      ),
    ).toEqual(["of-before", "w05", "of-week"]);
  });

  test("those of a day come by week, then by id", () => {
    expect(
      ordered(["2026-W07", "a", "2026-02-03"], ["2026-W06", "c", "2026-02-03"], ["2026-W06", "b", "2026-02-03"]),
    ).toEqual(["b", "c", "a"]);
  });

  test("one without a day is of the end of its week, as it is on the week's page", () => {
    expect(
      ordered(
        ["2026-W07", "next", "2026-02-09"],
        ["2026-W06", "dayless", undefined],
        ["2026-W06", "saturday", "2026-02-07"],
        ["2026-W50", "december", "2026-12-08"],
      ),
    ).toEqual(["saturday", "dayless", "next", "december"]);
  });
});

describe("the figure that leaders look for first", () => {
  const first = (...kinds: FigureKind[]) =>
    keyFigure(
      anArchiveStory({ figures: kinds.map((kind, index) => anArchiveFigure({ key: `${index} ${kind}`, kind })) }),
    )?.key;

  test.each<[FigureKind[], string | undefined]>([
    [[], undefined],
    [["other"], "0 other"],
    [["other", "other"], "0 other"],
    [["other", "fine", "users"], "1 fine"],
    [["capacity", "valuation"], "0 capacity"],
  ])("of %j is %s", (kinds, expected) => expect(first(...kinds)).toBe(expected));

  test.each(figureKinds.filter((kind) => kind !== "other"))("is rather one of %s than any other measure", (kind) =>
    expect(first("other", kind)).toBe(`1 ${kind}`),
  );
});
