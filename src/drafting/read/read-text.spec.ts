import { describe, expect, test } from "vitest";
import { outline } from "./outline.testing";
import { readSource } from "./read-source";

const read = (text: string) => outline(readSource(text, "text"));

describe("lines", () => {
  test.each([
    [
      "a paragraph a line",
      "Un titre\nUn corps, avec un point.\nUn autre.",
      ["p Un titre", "p Un corps, avec un point.", "p Un autre."],
    ],
    ["spaces", "  Un \t mot\u00A0: 3\u202F000  ", ["p Un mot\u00A0: 3\u202F000"]],
    [
      "broken to a width",
      "Un titre court\nLa fabrique de piles ouvre une usine dans le nord du pays, où deux\ncents personnes seront engagées, et prévoit d'en ouvrir une seconde dans\nune région voisine.\n\nUn paragraphe de plus qui est assez long pour être lui aussi coupé en\ndeux.",
      [
        "p Un titre court",
        "p La fabrique de piles ouvre une usine dans le nord du pays, où deux cents personnes seront engagées, et prévoit d'en ouvrir une seconde dans une région voisine.",
        "p Un paragraphe de plus qui est assez long pour être lui aussi coupé en deux.",
      ],
    ],
    [
      "broken to a width before a number",
      "La fabrique de piles ouvre une usine dans le nord du pays, où deux\ncents personnes seront engagées, et prévoit d'y verser en tout près de\n12 millions de francs. Une seconde usine suivra dans le sud, dit la maison,\n2027 étant l'année la plus dure ; elle coûtera à elle seule plus de\n3,5 milliards de francs. Le préfet a rendu son avis le lundi, en novembre\n12. Nul ne sait pourquoi.",
      [
        "p La fabrique de piles ouvre une usine dans le nord du pays, où deux cents personnes seront engagées, et prévoit d'y verser en tout près de 12 millions de francs. Une seconde usine suivra dans le sud, dit la maison, 2027 étant l'année la plus dure ; elle coûtera à elle seule plus de 3,5 milliards de francs. Le préfet a rendu son avis le lundi, en novembre 12. Nul ne sait pourquoi.",
      ],
    ],
    [
      "broken to a width, with a numbered list",
      "La fabrique de piles ouvre une usine dans le nord du pays, où deux\ncents personnes seront engagées, et prévoit d'en ouvrir une seconde dans\nune région voisine, où il y a tout ce qu'il faut, à savoir de la place et :\n1. de l'eau\n2. un train",
      [
        "p La fabrique de piles ouvre une usine dans le nord du pays, où deux cents personnes seront engagées, et prévoit d'en ouvrir une seconde dans une région voisine, où il y a tout ce qu'il faut, à savoir de la place et :",
        "- #1 de l'eau",
        "- #2 un train",
      ],
    ],
    [
      "broken by hand, at no even width",
      "La fabrique de piles ouvre une usine dans le nord du pays, où deux\ncents personnes seront engagées, et prévoit d'en\nouvrir une seconde dans une région voisine, pour\n12 millions de francs.\nUn paragraphe de plus qui est assez long pour être lui aussi coupé en\ndeux.",
      [
        "p La fabrique de piles ouvre une usine dans le nord du pays, où deux cents personnes seront engagées, et prévoit d'en ouvrir une seconde dans une région voisine, pour 12 millions de francs.",
        "p Un paragraphe de plus qui est assez long pour être lui aussi coupé en deux.",
      ],
    ],
    [
      "short lines that end alike",
      "Un titre parmi d'autres, assez long\nUne autre ligne assez longue aussi\nEt une dernière",
      ["p Un titre parmi d'autres, assez long", "p Une autre ligne assez longue aussi", "p Et une dernière"],
    ],
    ["nothing", "\n \u200B\n", []],
  ])("%s", (_, text, lines) => expect(read(text)).toEqual(lines));
});

describe("marks", () => {
  test.each([
    [
      "underlined titles",
      "La semaine\n==========\nLes puces\n---------\nCorps.",
      ["h1 La semaine", "h2 Les puces", "p Corps."],
    ],
    [
      "a rule",
      "Fin d'une histoire.\n\n* * *\n\nDébut d'une autre.",
      ["p Fin d'une histoire.", "rule", "p Début d'une autre."],
    ],
    ["a heading's number sign", "## Les puces\nCorps.\n#1 reste", ["h2 Les puces", "p Corps.", "p #1 #1 reste"]],
    [
      "bold",
      "** Les puces **\n*Une lettre*\nDu **gras** et 2 ** 3.",
      ["p Les puces *Les puces*", "p Une lettre *Une lettre*", "p Du gras et 2 ** 3. *gras*"],
    ],
    ["capitals over a text", "LES PUCES\nUn corps de texte.", ["h2 LES PUCES", "p Un corps de texte."]],
    [
      "capitals over a title",
      "ÉNERGIE\nLes prix doublent\nUn corps.",
      ["p ÉNERGIE", "p Les prix doublent", "p Un corps."],
    ],
    ["more stars", "*** Les puces ***\nCorps.", ["h2 Les puces", "p Corps."]],
    ["a dash alone", "Fin.\n\n—\n\nDébut.", ["p Fin.", "rule", "p Début."]],
    [
      "letters that only look bold",
      "𝗟𝗮 𝗻𝗼𝘁𝗲 | 𝗦𝗲𝗺𝗮𝗶𝗻𝗲 𝟬𝟰\nUn 𝘱𝘦𝘶 de 𝐠𝐫𝐚𝐬.\nE\u0301te\u0301",
      ["p La note | Semaine 04 *La note | Semaine 04*", "p Un peu de gras. *gras.*", "p Été"],
    ],
    ["a star or a number sign is a text's", "Prix * taxes # 3", ["p Prix * taxes # 3"]],
  ])("%s", (_, text, lines) => expect(read(text)).toEqual(lines));
});

describe("lists", () => {
  test.each([
    [
      "bullets",
      "Trois points :\n- un\n* deux\n• trois\n  ‣ dessous",
      ["p Trois points :", "- un", "- deux", "- trois", "-- dessous"],
    ],
    ["numbers in a row", "1. un\n2) deux\n3. trois", ["- #1 un", "- #2 deux", "- #3 trois"]],
    ["keycaps and circles", "1️⃣ un\n2️⃣ deux\nCorps.\n① a\n② b", ["- #1 un", "- #2 deux", "p Corps.", "- #1 a", "- #2 b"]],
    [
      "numbers of titles stay",
      "1. Un titre\nCorps.\n02 Un titre\nCorps.\nIII. Un titre\nCorps.",
      ["p #1 1. Un titre", "p Corps.", "p #2 02 Un titre", "p Corps.", "p #3 III. Un titre", "p Corps."],
    ],
    [
      "a number that is no marker",
      "3 milliards de plus\n1.5 fois\n2026 commence",
      ["p 3 milliards de plus", "p 1.5 fois", "p 2026 commence"],
    ],
    [
      "days and hours are no markers",
      "12 - 15 février à Lyon\n02 mars : un vote\n08 h 30 à Paris\n1 - Mars attaque",
      ["p 12 - 15 février à Lyon", "p 02 mars : un vote", "p 08 h 30 à Paris", "p #1 1 - Mars attaque"],
    ],
    ["pictographs in a row", "🚀 une\n🎯 deux\n👩🏽‍💻 trois", ["- une", "- deux", "- trois"]],
    [
      "a pictograph before a title",
      "🚀 Un titre\nCorps.\n\n🎯 Un autre\nCorps.",
      ["p 🚀 Un titre", "p Corps.", "p 🎯 Un autre", "p Corps."],
    ],
    ["an arrow alone among others", "→ un\n→ deux\nCorps.\n→ trois", ["- un", "- deux", "p Corps.", "- trois"]],
    ["speech is no list", "– Vraiment ?\nDit-il.", ["p – Vraiment ?", "p Dit-il."]],
    ["dashes in a row", "– un\n– deux", ["- un", "- deux"]],
    ["lists apart", "- un\n- deux\n1. un\n2. deux", ["- un", "- deux", "- #1 un", "- #2 deux"]],
  ])("%s", (_, text, lines) => expect(read(text)).toEqual(lines));

  test("items of one list share a group and stand on successive lines", () => {
    const { text, blocks } = readSource("- un\n- deux\n1. un\n2. deux", "text");
    expect(text).toBe("un\ndeux\n\nun\ndeux");
    expect(blocks[0]?.group).toBe(blocks[1]?.group);
    expect(blocks[1]?.group).not.toBe(blocks[2]?.group);
  });
});

describe("rows", () => {
  test.each([
    [
      "bars",
      "Pays | Levée\nFrance | 35 M€\nItalie | 20 M€",
      ["header Pays / Levée", "row France / 35 M€", "row Italie / 20 M€"],
    ],
    ["a line of dashes", "| a | b |\n|---|:-:|\n| c | |", ["header a / b", "row c /"]],
    ["tabs", "a\tb\tc\nd\te\tf", ["row a / b / c", "row d / e / f"]],
    ["one bar is none", "Voir | Partager", ["p Voir | Partager"]],
  ])("%s", (_, text, lines) => expect(read(text)).toEqual(lines));
});

describe("addresses", () => {
  test.each([
    [
      "bare",
      "Voir https://a.example/x?utm_source=b, ou non.",
      ["p Voir https://a.example/x?utm_source=b, ou non. <https://a.example/x?utm_source=b: https://a.example/x>"],
    ],
    [
      "after a label",
      "Dit le journal (https://a.example). Et puis.",
      ["p Dit le journal. Et puis. <Dit le journal: https://a.example>"],
    ],
    [
      "angle brackets",
      "Une phrase. La suite <https://a.example/(b)>",
      ["p Une phrase. La suite <La suite: https://a.example/(b)>"],
    ],
    ["brackets in it", "Page (https://a.example/wiki/X_(Y))", ["p Page <Page: https://a.example/wiki/X_(Y)>"]],
    [
      "in bracketed words",
      "Un mot (voir https://a.example) après",
      ["p Un mot (voir https://a.example) après <https://a.example: https://a.example>"],
    ],
    ["Markdown's", "Un [lien](https://a.example/x) ici", ["p Un lien ici <lien: https://a.example/x>"]],
    [
      "by number",
      "Le prix monte [1].\n\n[1] https://a.example",
      ["p Le prix monte. <Le prix monte: https://a.example>"],
    ],
    [
      "a number that nobody uses",
      "[1] https://a.example",
      ["p [1] https://a.example <https://a.example: https://a.example>"],
    ],
    ["alone", "<https://a.example>", ["p https://a.example <https://a.example: https://a.example>"]],
  ])("%s", (_, text, lines) => expect(read(text)).toEqual(lines));
});
