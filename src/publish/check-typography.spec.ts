import { describe, expect, test } from "vitest";
import type { Language } from "@/lib/language";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { changed } from "@/testing/changed";
import { check } from "./check";

/** "path: message" of what is said of an edition in which one text was changed. */
function faultsOf(language: Language, pointer: string, text: string): string[] {
  const edition = aBriefing({
    language,
    stories: [aStory({ figures: [aFigure({ source: 0 })] })],
    outlook: { title: "Et après", paragraphs: ["La suite."], questions: ["Que garder\u202f?"] },
    faq: [{ question: "Pourquoi\u202f?", answer: "Parce que." }],
  });
  const files = [{ name: `2026-W06.${language}.json`, input: changed(edition, pointer, text) }];
  const themes = { name: "themes.json", input: { themes: someThemes } };
  return check({ files, themes }).map(({ path, message }) => `${path}: ${message}`);
}

describe("how a text is set", () => {
  test.each<[language: Language, good: string, bad: string, fault: string]>([
    ["en", "One space.", "Two  spaces.", "two spaces: “Two  spaces.”"],
    ["en", "A tab", "A\ttab", "a tab: “A\\ttab”"],
    ["en", "A line", "A\nline", "a line break: “A\\nline”"],
    ["en", "And so on…", "And so on...", "three dots for an ellipsis: “And so on...”"],
    ["fr", "Ce qu’il faut", "Ce qu'il faut", "a straight quote: “Ce qu'il faut”"],
    ["fr", "Vraiment\u202f?!", "Vraiment ?", "no-break space missing before ; : ! or ?: “Vraiment ?”"],
    ["fr", "Ceci\u00a0: cela\u202f; fin", "Ceci: cela", "no-break space missing before ; : ! or ?: “Ceci: cela”"],
    ["fr", "«\u00a0Oui\u202f»", "« Oui\u202f»", "no-break space missing after «: “« Oui\u202f»”"],
    ["fr", "«\u202fOui\u00a0»", "«\u202fOui »", "no-break space missing before »: “«\u202fOui »”"],
    ["fr", "35\u00a0%", "35 %", "breaking space between a number and its sign: “35 %”"],
    ["fr", "35\u202fM$", "35 M$", "breaking space between a number and its sign: “35 M$”"],
    ["fr", "À 10:30 précises", "À 10 h:30", "no-break space missing before ; : ! or ?: “À 10 h:30”"],
    [
      "fr",
      "Voir https://a.example/b?c=1;d='e'f!g.",
      "Voir https://a.example: là",
      "no-break space missing before ; : ! or ?: “…ps://a.example: là”",
    ],
    ["fr", "En 2026 Microsoft", "En 35 Md€", "breaking space between a number and its sign: “En 35 Md€”"],
    ["fr", "35\u00a0€", "35\u2009€", "breaking space between a number and its sign: “35\u2009€”"],
  ])("in %s, “%s” and not “%s”", (language, good, bad, message) => {
    expect(faultsOf(language, "/stories/0/summary", good)).toEqual([]);
    expect(faultsOf(language, "/stories/0/summary", bad)).toEqual([`/stories/0/summary: ${message}`]);
  });

  test("English is free of the rules of French", () => {
    expect(faultsOf("en", "/stories/0/summary", 'It\'s "so": 35 % of 5 M$ — « really »?')).toEqual([]);
  });

  test("each place is said, with a few words around it", () => {
    expect(faultsOf("fr", "/standfirst", `${"Une longue phrase ".repeat(3)}: l'une et l'autre.`)).toEqual([
      "/standfirst: a straight quote: “…gue phrase : l'une et l'autre…”",
      "/standfirst: a straight quote: “…e : l'une et l'autre.”",
      "/standfirst: no-break space missing before ; : ! or ?: “…longue phrase : l'une et l'au…”",
    ]);
  });

  const bad = "Deux  espaces";
  test.each([
    "/title",
    "/standfirst",
    "/takeaways/0/text",
    "/outlook/title",
    "/outlook/paragraphs/0",
    "/outlook/questions/0",
    "/faq/0/question",
    "/faq/0/answer",
    "/stories/0/title",
    "/stories/0/kicker",
    "/stories/0/summary",
    "/stories/0/body/0",
    "/stories/0/highlights/0",
    "/stories/0/implication",
    "/stories/0/entities/0/role",
    "/stories/0/figures/0/label",
    "/stories/0/figures/0/note",
  ])("%s is looked at", (pointer) =>
    expect(faultsOf("fr", pointer, bad)).toEqual([`${pointer}: two spaces: “${bad}”`]),
  );

  test.each(["/stories/0/sources/0/title", "/stories/0/figures/0/quote"])(
    "%s is not: it is in the words of another",
    (pointer) => expect(faultsOf("fr", pointer, bad)).toEqual([]),
  );
});
