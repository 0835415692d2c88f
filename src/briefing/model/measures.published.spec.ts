import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { published } from "@/testing/published";
import { type Figure, isMoneyKind } from "../schema";
import { isFirm, measureOf } from "./measures";

const weeks = readdirSync("public/briefings").flatMap((file) => /^(.+)\.fr\.json$/.exec(file)?.[1] ?? []);

const figuresOf = (week: string, language: "fr" | "en"): [string, Figure][] =>
  published(week, language).stories.flatMap((story) =>
    story.figures.map((figure): [string, Figure] => [`${week}/${story.id}/${figure.id}`, figure]),
  );

const pairs = weeks.flatMap((week) => {
  const english = new Map(figuresOf(week, "en"));
  return figuresOf(week, "fr").map(([key, french]) => ({ key, french, english: english.get(key) }));
});

test("every figure is there in both languages, in every published week", () => {
  expect(weeks.length).toBeGreaterThanOrEqual(20);
  expect(pairs.length).toBeGreaterThan(200);
  expect(pairs.filter(({ english }) => !english)).toEqual([]);
});

test("its French and its English say that it measures the same, and is as firm", () => {
  const says = (figure: Figure) => `${measureOf(figure)}, ${isFirm(figure) ? "firm" : "not firm"}`;
  const apart = pairs.flatMap(({ key, french, english = french }) =>
    says(french) === says(english)
      ? []
      : [{ key, french: [french.label, says(french)], english: [english.label, says(english)] }],
  );
  expect(apart).toEqual([]);
});

test("every amount measures something", () => {
  const amounts = pairs
    .flatMap(({ french, english = french }) => [french, english])
    .filter(({ kind }) => isMoneyKind(kind));
  expect(amounts.length).toBeGreaterThan(400);
  expect(amounts.filter((figure) => measureOf(figure) === "none")).toEqual([]);
});
