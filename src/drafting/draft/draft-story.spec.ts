import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../read/read-source";
import { wordsOf } from "../spans";
import { draftEdition } from "./draft-edition";
import { withoutMarker } from "./draft-markers";
import { context } from "./testing/sample";

const letter = `# La lettre des machines

## 🔹 Norvane achète une centrale

Norvane reprend une centrale de 800 millions d’euros. L’accord est signé.

👉 Ce que ça change : le calcul se négocie avec le courant.

## Tessaline lève 40 M€

Tessaline lève 40 millions d’euros auprès de ses investisseurs. Elle emploie 60 personnes.

➡️ Puis Corvane suit de près, selon Reuters (Bloomberg l’a confirmé). Le reste est tenu secret par les deux parties.

---

*Vous recevez cette lettre car Lotis Conseil vous a inscrit. Brindel SAS, 4 rue des Tilleuls, Lille. [Se désinscrire](https://a.example/bye)*
`;
const draft = draftEdition(readSource(letter, "markdown"), context);
const text = draft.source?.text ?? "";
const [first, second] = draft.stories;

describe("a story", () => {
  test("names whom its own stretches name, and no source, sponsor or address", () => {
    expect(first?.entities.map(({ name }) => name.value)).toEqual(["Norvane"]);
    expect(second?.entities.map(({ name }) => name.value)).toEqual(["Tessaline", "Corvane"]);
  });

  test("says its implication once, with a capital, the label its evidence", () => {
    expect(first?.implication.value).toBe("Le calcul se négocie avec le courant.");
    expect(first?.implication.spans.map((span) => wordsOf(text, span))).toEqual([
      "le calcul se négocie avec le courant.",
      "👉 Ce que ça change :",
    ]);
    expect(first?.body).toEqual([]);
    expect(draft.leftOut.map(({ span }) => wordsOf(text, span)).join()).not.toContain("Ce que");
  });

  test("is summed up by what it says, not by a sub-head or an implication", () => {
    expect(first?.summary.value).toBe("Norvane reprend une centrale de 800\u202fmillions d’euros. L’accord est signé.");
    const lines = "# Lettre\n\n## Norvane achète\n\n💡 À retenir : attendre.\n\nUn fait. Un autre. Un dernier.\n";
    const [story] = draftEdition(readSource(lines, "markdown"), context).stories;
    expect(story?.summary.value).toBe("Un fait. Un autre.");
  });

  test("has no marks before its texts, and spans that begin behind them", () => {
    const texts = draft.stories.flatMap(({ title, body, highlights }) => [title, ...body, ...highlights]);
    expect(texts.map(({ value }) => value).join("")).not.toMatch(/🔹|👉|💡|➡/u);
    const last = second?.body.at(-1);
    expect(last?.spans.map((span) => wordsOf(text, span).slice(0, 12))).toEqual(["Puis Corvane"]);
  });
});

test("lines that are a paragraph each are summed up by two", () => {
  const lines =
    "## Norvane achète\n\nNorvane reprend une centrale.\n\nElle en avait deux.\n\nLe prix est tenu secret par les deux parties, qui n’en diront rien avant longtemps.";
  const source = readSource(`# Lettre\n\n${lines}\n\n## Tessaline lève 40 M€\n\nElle lève. Encore.`, "markdown");
  const [story] = draftEdition(source, context).stories;
  expect(story?.summary.value).toBe("Norvane reprend une centrale. Elle en avait deux.");
});

test("an address is no source's title", () => {
  const source = readSource(
    "# Lettre\n\n## Norvane achète\n\nElle achète.\n\nhttps://a.example/b?utm_source=c\n",
    "markdown",
  );
  expect(draftEdition(source, context).stories[0]?.sources).toMatchObject([
    { title: { value: "" }, publisher: { value: "a.example" }, url: { value: "https://a.example/b" } },
  ]);
});

describe("a marker before a text", () => {
  test.each([
    ["👉 Pour les DSI", "Pour les DSI"],
    ["👩‍💻🏽 Coder", "Coder"],
    ["🇰🇷 Corée", "Corée"],
    ["1️⃣ Un", "Un"],
    ["→ Suite", "Suite"],
    ["➡️▸ Suite", "Suite"],
    ["♻️ Partager", "Partager"],
    ["© Acme", "© Acme"],
    ["12 % de plus", "12 % de plus"],
    ["— dit-elle", "— dit-elle"],
    ["#tag", "#tag"],
    ["Fin 👋", "Fin 👋"],
    ["👋", ""],
    ["", ""],
  ])("%j → %j", (words, due) => {
    expect(wordsOf(words, withoutMarker(words, { start: 0, end: words.length }))).toBe(due);
  });

  test("stays within its span", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), fc.nat(20), (words, a, b) => {
        const [start, end] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)];
        const span = withoutMarker(words, { start, end });
        expect(span.end).toBe(end);
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.start).toBeLessThanOrEqual(end);
      }),
    );
  });
});
