import { expect, test } from "vitest";
import { figureParts, figureWidth, fitFigure } from "./figure";

test.each([
  ["250\u00a0Md$", "", "250\u00a0Md$", ""],
  ["plus de 3\u00a0Md$", "plus de ", "3\u00a0Md$", ""],
  ["more than $3bn", "more than ", "$3bn", ""],
  ["1\u00a0M de tokens", "", "1\u00a0M", " de tokens"],
  ["plus de 20\u202f000 œuvres", "plus de ", "20\u202f000 œuvres", ""],
  ["480 ms", "", "480 ms", ""],
  ["de 3 à 5 Md$", "", "de 3 à 5 Md$", ""],
  ["non communiqué", "", "non communiqué", ""],
  ["", "", "", ""],
])("figureParts(%j)", (figure, before, number, after) => {
  expect(figureParts(figure)).toEqual({ before, number, after });
});

test("a figure shrinks to its column, then wraps, then is cut into the notes", () => {
  const cuts = new Set<string>();
  const wide = fitFigure("plus de 250 Md$", 26, 300, cuts);
  expect(wide.size).toBe(26);
  const narrow = fitFigure("plus de 250 Md$", 26, 120, cuts);
  expect(narrow.size).toBeLessThan(26);
  expect(figureWidth("plus de 250 Md$", narrow.size)).toBeLessThanOrEqual(120);
  expect(cuts.size).toBe(0);
  const long = "une mesure que personne n’a encore trouvé le temps de résumer";
  expect(fitFigure(long, 26, 120, cuts).number).toMatch(/…$/);
  expect([...cuts]).toEqual([long]);
});
