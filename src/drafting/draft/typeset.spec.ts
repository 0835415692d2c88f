import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTypography } from "@/publish/check-typography";
import type { EditionFile } from "@/publish/edition-file";
import { typeset } from "./typeset";

describe("French", () => {
  test.each([
    ["Qui paie ? Personne !", "Qui paie\u202f? Personne\u202f!"],
    ["Trois points: deux; un", "Trois points\u202f: deux\u202f; un"],
    ["Quoi ?!", "Quoi\u202f?!"],
    ["Quoi ? !", "Quoi\u202f?!"],
    ['le “calcul” et l\'"agent"', "le «\u202fcalcul\u202f» et l’«\u202fagent\u202f»"],
    ['un " mot " seul', "un «\u202fmot\u202f» seul"],
    ["«déjà»", "«\u202fdéjà\u202f»"],
    ["« déjà »\u00a0: oui", "«\u202fdéjà\u202f»\u202f: oui"],
    ["35 M€ et 12 % de 20 000 œuvres", "35\u202fM€ et 12\u202f% de 20\u202f000 œuvres"],
    ["12% en 2026 Microsoft", "12\u202f% en 2026 Microsoft"],
    ["3 milliards, 2 millions", "3\u202fmilliards, 2\u202fmillions"],
    ["a  b\tc\r\nd ", "a b c d"],
    ["Et puis...", "Et puis…"],
    ["à 10:30, puis 8:05:59", "à 10:30, puis 8:05:59"],
    ["en 10 :30 ou en 2026: rien", "en 10\u202f:30 ou en 2026\u202f: rien"],
    ["voir https://a.example/b?c=1;d='e': oui", "voir https://a.example/b?c=1;d='e’\u202f: oui"],
    ["(www.a.example/?b!c) et http://a.example:80/", "(www.a.example/?b!c) et http://a.example:80/"],
    ["https://; www.!", "https\u202f://\u202f; www.\u202f!"],
    ["\ue000 et https://a.example/", "\ue000 et https://a.example/"],
    ["", ""],
    ["  ", ""],
  ])("%j", (text, due) => expect(typeset(text, "fr")).toBe(due));
});

describe("English", () => {
  test.each([
    ['"Why?" it asked', "“Why?” it asked"],
    ["the board's 'pause'", "the board’s ‘pause’"],
    ['It said "no" (or "not yet").', "It said “no” (or “not yet”)."],
    ["wait...  what", "wait… what"],
    ["Qui : quoi", "Qui : quoi"],
    ["it's https://a.example/it's", "it’s https://a.example/it's"],
  ])("%j", (text, due) => expect(typeset(text, "en")).toBe(due));
});

const pieces = fc.constantFrom(
  ..."aé1 5.,;:!?«»“”\"'’‘-–()%$€M\t\n\u00a0\u202f\u2009…".split(""),
  "...",
  "Mds",
  "milliards",
  "  ",
  "20 000",
  "https://",
  "www.",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

fc.configureGlobal({ numRuns: 500 });

describe.each(["fr", "en"] as const)("any text in %s", (language) => {
  test("has nothing that the check complains of", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const edition = { name: "x", asked: true, language, week: undefined, readable: {}, issues: [] };
        expect(
          checkTypography({ ...edition, input: { title: typeset(text, language) } } satisfies EditionFile),
        ).toEqual([]);
      }),
    );
  });

  test("is set once and for all", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeset(typeset(text, language), language)).toBe(typeset(text, language));
      }),
    );
  });

  test("keeps its letters and digits", () => {
    const spoken = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(texts, (text) => {
        expect(spoken(typeset(text, language))).toBe(spoken(text));
      }),
    );
  });
});

test("a long run of anything takes no long time", () => {
  for (const run of [" ", "\u202f", '"', "!", "1 000 ", ". ", "« ", "?  ", "https://", "www.!", "1:"])
    typeset(run.repeat(200_000), "fr");
});
