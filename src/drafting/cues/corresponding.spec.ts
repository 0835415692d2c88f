import { expect, test } from "vitest";
import { storyFinder } from "./corresponding";

const stories = [
  { text: "Acme achète un réseau de satellites pour son calcul.", entities: ["Acme"] },
  { text: "Les éditeurs poursuivent Borel devant le juge.", entities: ["borel-ai", "Éditeurs"] },
  { text: "La clinique Cadence confie le tri des patients à un modèle.", entities: ["Cadence"] },
];

const find = storyFinder(stories);

test.each<[string, number | undefined]>([
  ["Que change le rachat d’Acme ?", 0],
  ["Que risque Borel devant la justice ?", 1],
  ["Un juge peut-il suivre les éditeurs ?", 1],
  ["Le tri des patients est-il sûr ?", 2],
  ["Acme ou Cadence ?", undefined],
  ["Quel temps fera-t-il demain à Lyon ?", undefined],
  ["", undefined],
])("%j is about story %s", (question, index) => expect(find(question)).toBe(index));

test("nothing is about no story", () => expect(storyFinder([])("Acme")).toBeUndefined());

test("a word of very many stories tells nothing", () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    text: `Le calcul ${index === 7 ? "quantique" : ""}`,
    entities: [],
  }));
  expect(storyFinder(many)("Que vaut le calcul ?")).toBeUndefined();
  expect(storyFinder(many)("Que vaut le calcul quantique ?")).toBe(7);
});

test("the rarer words decide", () => {
  const about = storyFinder([
    { text: "Norvane achète une centrale. Norvane et l’énergie", entities: ["Norvane"] },
    { text: "Tessaline lève 40 M€. Norvane investit, l’énergie aussi", entities: ["Tessaline", "Norvane"] },
    { text: "Le droit avance. Un procès", entities: [] },
  ]);
  expect(about("Pourquoi une centrale ?")).toBe(0);
  expect(about("Que vaut Tessaline ?")).toBe(1);
  expect(about("Et demain ?")).toBeUndefined();
});
