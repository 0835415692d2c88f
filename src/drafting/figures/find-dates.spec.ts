import { expect, test } from "vitest";
import { wordsOf } from "../spans";
import { findDates } from "./find-dates";
import { rowsOf, sourceOf } from "./testing";

const datesIn = (text: string, language: "fr" | "en") =>
  findDates(sourceOf(text), language)
    .map(({ value, week }) => (week === undefined ? value : `${value}!`))
    .join("; ");

test.each(
  rowsOf(`
  le 3 février 2026 | 2026-02-03
  3 février | --02-03
  1er mars 2026 | 2026-03-01
  mardi 3 février 2026 | 2026-02-03
  du 2 au 8 février 2026 | 2026-02-02; 2026-02-08
  2–8 février | --02-02; --02-08
  les 5 et 6 février | --02-05; --02-06
  03/02/2026 | 2026-02-03
  31/12/2025 | 2025-12-31
  03.02.2026 | 2026-02-03
  2026-02-03 | 2026-02-03
  2026-02 | 2026-02
  2026-W06 | 2026-W06!
  semaine 06 | W06
  semaine 6 de 2026 | 2026-W06!
  Semaine n° 6 | W06
  S06 2026 | 2026-W06!
  W06 | W06
  la semaine du 2 février 2026 | 2026-W06!
  février 2026 | 2026-02
  fin janvier | --01
  en mars | --03
  en 2025 | 2025
  chiffre d’affaires 2025 | 2025
  T1 2026 | 2026-Q1
  au premier trimestre 2026 | 2026-Q1
  3e trimestre | Q3
  de 2023 à 2025 | 2023; 2025
  30 février 2026 | 2026-02
  2 500 salariés | none
  Claude 4.6 | none
  2025 personnes | none
`),
)("French: %s", (text, expected) => expect(datesIn(text, "fr")).toBe(expected));

test.each(
  rowsOf(`
  February 3, 2026 | 2026-02-03
  3 February 2026 | 2026-02-03
  Feb. 3, 2026 | 2026-02-03
  Feb 3 | --02-03
  February 2–8, 2026 | 2026-02-02; 2026-02-08
  2-8 February 2026 | 2026-02-02; 2026-02-08
  March 1st, 2026 | 2026-03-01
  02/03/2026 | 2026-02-03
  week 6 | W06
  Week 6, 2026 | 2026-W06!
  the week of February 2, 2026 | 2026-W06!
  February 2026 | 2026-02
  in May | --05
  we may march on | none
  Q3 2025 | 2025-Q3
  third quarter of 2025 | 2025-Q3
  in 2026 | 2026
  Section 2026.1 | none
`),
)("English: %s", (text, expected) => expect(datesIn(text, "en")).toBe(expected));

test("spans name the words", () => {
  const text = "Bilan du 3 février 2026, semaine 06.";
  expect(findDates(sourceOf(text), "fr").map(({ span }) => wordsOf(text, span))).toEqual([
    "3 février 2026",
    "semaine 06",
  ]);
});
