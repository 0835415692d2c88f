import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "@/lib/language";
import { wordsOf } from "../spans";
import { findImplication } from "./implications";

/** The words of the implication of a story whose paragraphs are lines, the title first. */
function found(lines: readonly string[], language: Language = "fr") {
  const text = lines.join("\n");
  const title = { start: 0, end: lines[0]?.length ?? 0 };
  const body = { start: Math.min(text.length, title.end + 1), end: text.length };
  const story = { title, body: [body], blocks: [], span: { start: 0, end: text.length } };
  const implication = findImplication({ text, blocks: [] }, story, language);
  return implication && { words: wordsOf(text, implication.span), ...implication };
}

describe("an implication", () => {
  test.each<[string, string[], string | undefined]>([
    [
      "for whom",
      ["T", "Un fait.", "Autre fait. Pour les dirigeants, il faut choisir. Vite."],
      "Pour les dirigeants, il faut choisir. Vite.",
    ],
    [
      "for many",
      ["T", "Pour toutes les grandes entreprises, le coût monte."],
      "Pour toutes les grandes entreprises, le coût monte.",
    ],
    ["label and text", ["T", "Un fait.", "Pourquoi c’est important : le prix baisse."], "le prix baisse."],
    ["label alone", ["T", "Un fait.", "À retenir", "Le prix baisse."], "Le prix baisse."],
    ["label with marks", ["T", "👉 **Ce que ça change :** le prix baisse."], "le prix baisse."],
    ["label for whom", ["T", "Ce que ça change pour les banques : tout."], "tout."],
    ["label within", ["T", "Un fait. À retenir : le prix baisse."], "le prix baisse."],
    ["English label in French", ["T", "So what ? Le prix baisse."], "Le prix baisse."],
    ["a label before a sentence", ["T", "Pour les entreprises, un coût.", "L’enjeu : durer."], "durer."],
    [
      "decision-makers before companies",
      ["T", "Pour les DSI, un choix.", "Pour les entreprises, un coût."],
      "Pour les DSI, un choix.",
    ],
    ["the last of equals", ["T", "Pour les DSI, un choix.", "Pour les DRH, un autre."], "Pour les DRH, un autre."],
    [
      "stakes at the end",
      ["T", "Un fait.", "Le débit compte. C’est un avantage concurrentiel."],
      "C’est un avantage concurrentiel.",
    ],
    ["stakes only at the end", ["T", "Un risque majeur.", "Deux.", "Trois."], undefined],
    ["a label without words", ["T", "À retenir :"], undefined],
    ["what we do", ["T", "Un fait.", "Ce que nous faisons : relire les clauses."], "relire les clauses."],
    ["what to think", ["T", "Ce qu’il faut en penser. Le prix baisse."], "Le prix baisse."],
    ["a question put", ["T", "Un fait.", "La question : qui paie ?"], "qui paie ?"],
    ["a question told", ["T", "La question des prix reste posée."], undefined],
    ["an analysis", ["T", "Les faits", "Un fait.", "L’analyse", "Le prix baisse."], "Le prix baisse."],
    ["an analysis told", ["T", "L’analyse des prix est longue."], undefined],
    ["no cue", ["T", "Un fait.", "Un autre."], undefined],
    ["a word that begins like a cue", ["T", "Pour lestement partir, rien."], undefined],
    ["nothing", ["T"], undefined],
  ])("%s", (_, lines, words) => expect(found(lines)?.words).toBe(words));

  test.each<[string, string[], string | undefined]>([
    ["label", ["T", "A fact.", "Why it matters: the price falls. And more."], "the price falls. And more."],
    ["bottom line", ["T", "The bottom line — buy less."], "buy less."],
    ["for leaders", ["T", "A fact. For boards, the price falls."], "For boards, the price falls."],
    ["what it means", ["T", "What this means for banks: more work."], "more work."],
    ["so what", ["T", "So what? Buy less."], "Buy less."],
    ["stakes", ["T", "A fact.", "It fell. The real question is who pays."], "The real question is who pays."],
    ["someone’s takeaway", ["T", "A fact.", "💡 CFO takeaway: buy less."], "buy less."],
    ["our reading", ["T", "A fact.", "Our reading: the price falls."], "the price falls."],
    ["a note", ["T", "A fact.", "Counsel’s note. Buy less. Or not."], "Buy less. Or not."],
    ["a note told", ["T", "Counsel’s note was long."], undefined],
    ["what to do after why", ["T", "Why it matters", "It costs.", "What to do", "Ask."], "It costs."],
    ["what to do", ["T", "A fact.", "What to do", "Ask."], "Ask."],
    ["none", ["T", "A fact for now.", "Another."], undefined],
  ])("in English: %s", (_, lines, words) => expect(found(lines, "en")?.words).toBe(words));

  test("is three sentences and some 400 characters at most, but a sentence at least", () => {
    expect(found(["T", "Pour les DSI, un. Deux. Trois. Quatre."])?.words).toBe("Pour les DSI, un. Deux. Trois.");
    const long = `Pour les DSI, ${"un choix et ".repeat(30)}fin.`;
    expect(found(["T", `${long} Un${" choix".repeat(20)}. Fin.`])?.words).toBe(long);
    expect(found(["T", `Pour les DSI, ${"un ".repeat(200)}fin. Suite.`])?.words.length).toBeGreaterThan(400);
  });

  test("is found where the body begins behind the title, on its line", () => {
    const text = "Prices fall. A fact. For boards, the price counts.";
    const [title, body] = [
      { start: 0, end: 11 },
      { start: 13, end: text.length },
    ];
    const story = { title, body: [body], blocks: [], span: { start: 0, end: text.length } };
    const implication = findImplication({ text, blocks: [] }, story, "en");
    expect(implication && wordsOf(text, implication.span)).toBe("For boards, the price counts.");
  });

  test("tells by which words it was found", () => {
    expect(found(["T", "Pour nos dirigeants, tout."])).toMatchObject({ cue: "Pour les décideurs" });
    expect(found(["T", "À retenir : tout."])).toMatchObject({ cueSpan: { start: 2, end: 11 } });
  });

  test("stands within its story, and is found in no time, whatever the text", () => {
    const piece = fc.constantFrom(
      "Pour les DSI",
      ", ",
      "À retenir",
      " : ",
      "enjeu",
      "\n",
      ". ",
      "So what",
      "?",
      "*",
      "L’",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `T\n${pieces.join("")}`;
        const implication = found(text.split("\n"));
        if (!implication) return;
        expect(implication.span.start).toBeGreaterThanOrEqual(2);
        expect(implication.span.end).toBeLessThanOrEqual(text.length);
        expect(implication.words).toMatch(/\p{L}/u);
      }),
    );
    const before = process.cpuUsage();
    found(["T", "Pour les ".repeat(30_000), "l’enjeu ".repeat(30_000), ...Array<string>(30_000).fill("À retenir")]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
