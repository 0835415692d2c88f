import { expect, test } from "vitest";
import { chartCsv } from "./chart-data";
import { bars, lines } from "./testing/sample";

test("a file of bars has plain numbers beside their texts", () => {
  expect(chartCsv(bars, "fr").split("\r\n").slice(1)).toEqual([
    '"xAI, valeur de l’opération",250000000000,250 Md$',
    "Éditeurs c. Anthropic,3000000000,plus de 3 Md$",
    "",
  ]);
});

test("a file of lines has a row for each figure told, and none for a value that is held", () => {
  expect(chartCsv(lines, "en").slice(1).split("\r\n")).toEqual([
    "Mois,Series,Value,Label",
    "déc. 2025,Waymo,45000000000,45 Md$",
    "janv. 2026,xAI,230000000000,230 Md$",
    "févr. 2026,xAI,250000000000,250 Md$",
    "févr. 2026,Waymo,126000000000,126 Md$",
    "",
  ]);
});

test("no cell is a formula", () => {
  const evil = { ...bars, bars: bars.bars.map((bar, i) => ({ ...bar, label: `=cmd|${i}` })) };
  expect(chartCsv(evil, "fr")).not.toMatch(/(^|,)=/m);
});
