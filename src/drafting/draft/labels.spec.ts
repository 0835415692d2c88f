import { expect, test } from "vitest";
import type { FoundFigure } from "../figures/types";
import { labelOf } from "./labels";

const figure = (over: Partial<FoundFigure> = {}): FoundFigure => ({
  span: { start: 0, end: 1 },
  measure: "count",
  value: 2,
  unit: "work",
  qualifier: "exactly",
  kind: "other",
  kindEvidence: [],
  ...over,
});

test.each([
  ["de latence annoncées", "Latence"],
  ["d’œuvres protégées", "Œuvres protégées"],
  ["patients prévus", "Patients"],
  ["annoncées", "Annoncées"],
  ["of the works", "Works"],
  ["", "Œuvres"],
])("what is counted, in the text's own words: %s", (subject, label) => {
  expect(labelOf(figure(), subject, "fr")).toBe(label);
});

test("without any, the name of the kind, else of the measure", () => {
  expect(labelOf(figure({ kind: "funding", measure: "money", unit: "USD" }), "", "fr")).toBe("Levée de fonds");
  expect(labelOf(figure({ measure: "duration", unit: "s" }), "", "en")).toBe("Duration");
});
