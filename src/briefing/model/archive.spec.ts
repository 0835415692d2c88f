import { expect, test } from "vitest";
import { acme, anArchiveFigure, anArchiveStory, zeta } from "@/testing/archive-builders";
import { entityKinds } from "../schema";
import { dayOf, entitiesOf, isPlayer } from "./archive";

test("every entity of the stories comes once, by its id, in the order in which they first name it", () => {
  const stories = [
    anArchiveStory({ entities: [zeta, acme] }),
    anArchiveStory({ entities: [acme, { id: "omega", name: "Oméga", kind: "place" }] }),
  ];
  expect([...entitiesOf(stories).keys()]).toEqual(["zeta", "acme", "omega"]);
  expect(entitiesOf([anArchiveStory({ entities: [] })]).size).toBe(0);
  expect(entitiesOf([]).size).toBe(0);
});

test("it is what its newest story says", () => {
  const renamed = { id: "acme", name: "Acme AI", kind: "product" } as const;
  const stories = [anArchiveStory({ week: "2025-W52" }), anArchiveStory({ entities: [renamed] })];
  expect(entitiesOf(stories).get("acme")).toEqual(renamed);
  expect(entitiesOf(stories.toReversed()).get("acme")).toEqual(acme);
});

test.each([
  ["2026-01-31", "2026-02-03", "2026-01-31"],
  ["2026-01-31", undefined, "2026-01-31"],
  [undefined, "2026-02-03", "2026-02-03"],
  [undefined, undefined, undefined],
])("a figure of %s in a story of %s is of %s", (asOf, date, day) =>
  expect(dayOf({ story: anArchiveStory({ date }), figure: anArchiveFigure({ asOf }) })).toBe(day),
);

test("players act; products and places are what they act on", () =>
  expect(entityKinds.filter((kind) => isPlayer({ kind }))).toEqual(["company", "person", "institution", "investor"]));
