import { expect, test } from "vitest";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { plain } from "@/testing/chart-builders";
import type { Briefing } from "../schema";
import { toldCorrections } from "./corrections";

type Correction = NonNullable<Briefing["corrections"]>[number];

const story = aStory({ title: "Acme lève des fonds", figures: [aFigure()] });
const tell = (over: Partial<Correction>, language: "fr" | "en" = "fr") => {
  const correction = { date: "2026-02-12", path: "/title", old: "a", new: "b", reason: "Erreur de lecture.", ...over };
  const [told] = toldCorrections(aBriefing({ stories: [story], corrections: [correction] }), someThemes, language);
  return told && [told.field, told.old, told.now].map(plain);
};

test.each([
  ["/title", "Une semaine", "Une autre", ["Titre", "Une semaine", "Une autre"]],
  ["/stories/0/figures/0/value", 35e6, 53e6, ["Levée de fonds, valeur", "35 M$", "53 M$"]],
  ["/stories/0/figures/0/qualifier", "exactly", "about", ["Levée de fonds, précision", "exactement", "environ"]],
  ["/stories/0/figures/0/kind", "funding", "valuation", ["Levée de fonds, nature", "Levée de fonds", "Valorisation"]],
  ["/stories/0/figures/0/note", undefined, "Non confirmé.", ["Levée de fonds, réserve", "rien", "Non confirmé."]],
  ["/stories/0/figures/0/source", 0, 1, ["Levée de fonds, source", "A page", "1"]],
  ["/stories/0/figures/0/entity", "acme", "b", ["Levée de fonds, acteur", "Acme", "b"]],
  ["/stories/0/figures/1", { label: "Montant retiré" }, null, ["Chiffres", "Montant retiré", "rien"]],
  ["/stories/0/themes", ["legal-risk"], ["infrastructure"], ["Thèmes", "Risque juridique", "Infrastructure"]],
  ["/stories/0/body/0", "Avant.", "Après.", ["Texte", "Avant.", "Après."]],
  ["/stories", ["a-story", "b"], ["b", "a-story"], ["Signaux", "a-story, b", "b, a-story"]],
  ["/period/from", { a: [1] }, true, ["Texte", '{"a":[1]}', "true"]],
  ["/faq", [["a", { question: "Et ?" }], false], [], ["Questions fréquentes", "a, Et ?, false", "rien"]],
  ["", "x", "y", ["Texte", "x", "y"]],
  ["/stories/9/figures/9/value", 1, 2, ["Valeur", "1", "2"]],
])("%s", (path, old, now, said) => expect(tell({ path, old, new: now })).toEqual(said));

test("in the reader's language, a story of the edition beside it", () => {
  expect(tell({ path: "/stories/0/figures/0/value", old: 1e9, new: 2e9 }, "en")).toEqual([
    "Levée de fonds, value",
    "$1bn",
    "$2bn",
  ]);
  const corrections = [{ date: "2026-02-12", path: "/stories/0/title", old: "a", new: "b", reason: "Faute." }];
  const briefing = aBriefing({ stories: [story], corrections });
  expect(toldCorrections(briefing, someThemes, "fr")[0]?.story).toBe(briefing.stories[0]);
});

test("the newest comes first; without any there is nothing to tell", () => {
  const dated = (date: string) => ({ date, path: "/title", old: "a", new: "b", reason: date });
  const corrections = ["2026-02-10", "2026-03-01", "2026-02-12"].map(dated);
  expect(toldCorrections(aBriefing({ corrections }), someThemes, "fr").map(({ date }) => date)).toEqual([
    "2026-03-01",
    "2026-02-12",
    "2026-02-10",
  ]);
  expect(toldCorrections(aBriefing(), someThemes, "fr")).toEqual([]);
});
