import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "./sentences";
import { wordsOf } from "./spans";

const split = (text: string) => sentencesOf(text, { start: 0, end: text.length }).map((span) => wordsOf(text, span));

describe("sentences", () => {
  // Parts are joined by one space; each part is one sentence.
  test.each<[string, string[]]>([
    ["plain", ["Un fonds entre.", "Un autre sort.", "Le reste attend"]],
    ["French marks with spaces before", ["Qui paie ?", "Personne !", "Et après ?!", "On verra."]],
    ["no-break spaces", ["Qui paie\u202f?", "Personne\u00a0!", "Rien."]],
    ["units that look like titles", ["La latence est de 480 ms.", "Le coût baisse."]],
    ["titles", ["M. Durand et Mme. Leroy voient le Dr. Petit.", "Mr. Smith met Prof. Jones."]],
    ["initials", ["J. Smith saw J.-P. Martin.", "The U.S. Senate voted.", "It left the U.S.", "The rest stayed."]],
    ["companies", ["Acme Inc. Chief Ann Lee left Acme Ltd.", "The board met."]],
    ["examples", ["Des outils, p. ex. Claude, e.g. Grok, i.e. des modèles.", "Cf. Martin vs. Durand."]],
    ["etc.", ["Puces, câbles, etc. sont chers.", "Puces, câbles, etc.", "Reste le prix."]],
    [
      "numbers",
      [
        "See No. 5 and p. 12 on Jan. 5 or févr. 2026.",
        "No.",
        "That is wrong.",
        "Version 4.6 came in 2025.",
        "35 people left.",
      ],
    ],
    ["letters that are no initials", ["Elle boucle sa série B.", "Lotus lève 35 M.", "Le fonds suit."]],
    ["ellipses", ["Il attend… encore un peu...", "Puis part.", "So... well."]],
    [
      "quotations",
      ["« Tout va bien. »", "Il part.", "He said “it works.”", "She left.", '"Fine!"', "(Really.)", "Then no."],
    ],
    ["a question inside of a sentence", ["La question « qui paie ? » reste ouverte.", "Yahoo! is back."]],
    ["a small letter that opens", ["Le prix monte.", "xAI suit.", "iPhone sales fell."]],
    ["addresses", ["Voir example.org/a?b=c!d pour la suite.", "Fin."]],
    ["a numbering", ["1. Lire le contrat.", "Signer."]],
  ])("%s", (_, parts) => expect(split(parts.join(" "))).toEqual(parts));

  test("end at every line break, and have no white space around them", () => {
    expect(split("  Un titre\nUne phrase. Une autre \r\n\n 1. Un point\n")).toEqual([
      "Un titre",
      "Une phrase.",
      "Une autre",
      "1. Un point",
    ]);
  });

  test("stay within the stretch that is asked for", () => {
    const text = "Avant. Un. Deux. Après.";
    expect(sentencesOf(text, { start: 7, end: 16 }).map((span) => wordsOf(text, span))).toEqual(["Un.", "Deux."]);
    expect(sentencesOf(text, { start: 5, end: 5 })).toEqual([]);
  });

  test("hold all that is no white space, in order, once, whatever the text", () => {
    const piece = fc.constantFrom(..."aB1.!?… \n\u202f«»“”\"'()-M".split(""), "etc", "Inc", "U.S", "\ud83d");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const sentence of split(text)) expect(sentence).toBe(sentence.trim());
      }),
    );
  });

  test.each(["a. ", ". ", "?", "? ", "» ", "M.", "\n", "A.-", " "])(
    "take time in proportion to the text: %j",
    (unit) => {
      const text = unit.repeat(300_000);
      const before = process.cpuUsage();
      sentencesOf(text, { start: 0, end: text.length });
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    },
  );
});
