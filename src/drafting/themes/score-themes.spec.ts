import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lexicons } from "@/briefing/lexicons";
import { noLexicons } from "@/briefing/lexicons";
import { publishedThemes } from "@/testing/published";
import type { SourceText } from "../source-text";
import { wordsOf } from "../spans";
import { scoreThemes } from "./score-themes";

const themes = publishedThemes();
const lexicons: Lexicons = {
  yields: ["capital"],
  fr: {
    infrastructure: [
      { term: "centre de données", weight: 5 },
      { term: "données", weight: 1 },
      { term: "puce", weight: 4 },
    ],
    "legal-risk": [{ term: "régul*", weight: 3 }],
    capital: [{ term: "lève", weight: 4 }],
  },
  en: { infrastructure: [{ term: "data centre", weight: 5 }] },
};

/** A title, a break, and a body. */
function scored(title: string, body: string, over: Lexicons = lexicons) {
  const text = `${title}\n${body}`;
  const source: SourceText = { text, blocks: [] };
  const head = { start: 0, end: title.length };
  const scores = scoreThemes(source, [{ start: title.length + 1, end: text.length }], "fr", themes, over, head);
  return scores.map(({ theme, score, words }) => ({
    theme,
    score,
    words: words.map(({ span, weight }) => [wordsOf(text, span), weight]),
  }));
}

describe("themes", () => {
  test("are scored by their words: more in title and first sentence, less at each repetition", () => {
    expect(scored("Des puces", "Une puce. La puce d’un régulateur.")).toEqual([
      {
        theme: "infrastructure",
        score: 14.33,
        words: [
          ["puces", 10],
          ["puce", 3],
          ["puce", 1.33],
        ],
      },
      { theme: "legal-risk", score: 3, words: [["régulateur", 3]] },
    ]);
  });

  test.each<[string, [string, number][]]>([
    ["Rien. CENTRES DE DONNEES ici", [["CENTRES DE DONNEES", 5]]],
    ["Rien. Un centre-de-données", [["centre-de-données", 5]]],
    ["Rien. Le centre, de données", [["données", 1]]],
    ["Rien. Le centre\nde données", [["données", 1]]],
    ["Rien. Microcentre de donnée", [["donnée", 1]]],
  ])("%j: the longest term, as whole words", (body, words) => {
    expect(scored("Titre", body)[0]?.words).toEqual(words);
  });

  test("a theme for what fits no other leads only where it is far ahead", () => {
    expect(scored("Acme lève", "Elle lève. Rien.")).toMatchObject([{ theme: "capital", score: 13 }]);
    expect(scored("Acme lève", "Elle vend une puce.")).toMatchObject([{ theme: "infrastructure", score: 6 }]);
  });

  test("of no word of any lexicon are none", () => {
    expect(scored("Le temps", "Il fait beau.")).toEqual([]);
    expect(scored("", "")).toEqual([]);
  });

  test("without lexicon are scored by the words of their label and description", () => {
    expect(scored("Titre", "Rien. Un procès et des amendes.", noLexicons)).toEqual([
      {
        theme: "legal-risk",
        score: 2,
        words: [
          ["procès", 1],
          ["amendes", 1],
        ],
      },
    ]);
  });

  test("show words that the text has, whatever the text", () => {
    const piece = fc.constantFrom(
      "puce ",
      "centre ",
      "de ",
      "données",
      "-",
      "\n",
      "régul",
      "ateur ",
      "É",
      ". ",
      "\ud83d",
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (title, body) => {
        for (const { score, words } of scored(title.join(""), body.join(""))) {
          expect(score).toBeGreaterThan(0);
          for (const [word] of words) expect(word).toMatch(/^(puce|centre|donn|régul)/i);
        }
      }),
    );
  });
});
