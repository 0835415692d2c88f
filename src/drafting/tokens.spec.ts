import { describe, expect, test } from "vitest";
import { fold, singular, tokensOf } from "./tokens";

const keys = (text: string) => tokensOf(text, { start: 0, end: text.length }).map(({ gap, key }) => gap + key);

describe("words", () => {
  test.each([
    ["L’IA d'OpenAI", ["|l", "ia", "d", "openai"]],
    ["Mercedes-Benz & Co", ["|mercedes", "benz", "co"]],
    ["Kling 3.0, puis 4. Fin", ["|kling", "3", ".0", ",puis", "4", ".fin"]],
    ["Humans& et AT&T sur Disney+", ["|humans&", "et", "at", "t", "sur", "disney+"]],
    ["ligne\nautre : ici", ["|ligne", "|autre", "|ici"]],
    ["Crédit\u202fŒuvre", ["|credit", "oeuvre"]],
    ["", []],
  ])("%j", (text, expected) => expect(keys(text)).toEqual(expected));

  test("of a stretch keep their place in the text", () => {
    expect(tokensOf("un deux trois", { start: 3, end: 7 })).toEqual([{ start: 3, end: 7, key: "deux", gap: "|" }]);
  });

  test("written with combining accents are those written without", () => {
    expect(keys("re\u0301seau")).toEqual(keys("réseau"));
    expect(fold("Ærø ß")).toBe("aerø ss");
  });

  test.each([
    ["journaux", "journal"],
    ["companies", "company"],
    ["puces", "puce"],
    ["process", "process"],
    ["jeux", "jeu"],
    ["gpu", "gpu"],
    ["gaz", "gaz"],
  ])("%s is %s", (word, stem) => expect(singular(word)).toBe(stem));
});
