import { expect, test } from "vitest";
import { chartTable } from "./chart-table";
import { bars, lines } from "./preview/testing/sample";

test("cells of bars are their labels and texts", () => {
  expect(chartTable(bars)).toEqual({
    head: ["Montant", "Libellé"],
    rows: [
      ["xAI, valeur de l’opération", "250 Md$"],
      ["Éditeurs c. Anthropic", "plus de 3 Md$"],
    ],
  });
});

test("cells of lines are what was told, in months when something was", () => {
  const quiet = {
    ...lines,
    lines: lines.lines.map((line) => ({ ...line, texts: [undefined, ...line.texts.slice(1)] })),
  };
  expect(chartTable(lines).rows).toHaveLength(3);
  expect(chartTable(quiet)).toEqual({
    head: ["Mois", "xAI", "Waymo"],
    rows: [
      ["janv. 2026", "230 Md$", ""],
      ["févr. 2026", "250 Md$", "126 Md$"],
    ],
  });
});
