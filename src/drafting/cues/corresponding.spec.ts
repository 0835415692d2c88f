import { expect, test } from "vitest";
import { storyFor } from "./corresponding";

const stories = [
  { text: "Acme achète un réseau de satellites pour son calcul.", entities: ["Acme"] },
  { text: "Les éditeurs poursuivent Borel devant le juge.", entities: ["borel-ai", "Éditeurs"] },
  { text: "La clinique Cadence confie le tri des patients à un modèle.", entities: ["Cadence"] },
];

test.each<[string, number | undefined]>([
  ["Que change le rachat d’Acme ?", 0],
  ["Que risque Borel devant la justice ?", 1],
  ["Un juge peut-il suivre les éditeurs ?", 1],
  ["Le tri des patients est-il sûr ?", 2],
  ["Acme ou Cadence ?", undefined],
  ["Quel temps fera-t-il demain à Lyon ?", undefined],
  ["", undefined],
])("%j is about story %s", (question, index) => expect(storyFor(question, stories)).toBe(index));

test("nothing is about no story", () => expect(storyFor("Acme", [])).toBeUndefined());
