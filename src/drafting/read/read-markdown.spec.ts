import { describe, expect, test } from "vitest";
import { outline } from "./outline.testing";
import { readSource } from "./read-source";

describe("Markdown", () => {
  test.each([
    ["headings", "# Un\n\nDeux\n===\n\n### 3. Trois ###", ["h1 Un", "h1 Deux", "h3 #3 3. Trois"]],
    ["a paragraph in bold", "**Un titre**\n\nUn *corps*.", ["p Un titre *Un titre*", "p Un corps."]],
    [
      "links",
      "[a](https://a.example?utm_id=1 'x'), [b][r], <https://c.example>, https://d.example et [e](mailto:x@y.example).\n\n[R]: https://b.example",
      [
        "p a, b, https://c.example, https://d.example et e. <a: https://a.example> <b: https://b.example> <https://c.example: https://c.example> <https://d.example: https://d.example>",
      ],
    ],
    ["pictures", "Avant ![une image](x.png) après", ["p Avant après"]],
    ["escapes and code", "\\*a\\* \\# `b_c` &amp; &euro;", ["p *a* # b_c & €"]],
    ["hard breaks", "Un  \ndeux\\\ntrois", ["p Un\ndeux\ntrois"]],
    [
      "lists",
      "1. un\n2. deux\n   - sous\n\n     suite\n\n- [x] fait\n- [ ] à faire",
      ["- #1 un", "- #2 deux", "-- sous", "p suite", "- fait", "- à faire"],
    ],
    [
      "a list between paragraphs",
      "3. Titre\n\nCorps.\n\n4. Titre\n\nCorps.",
      ["- #3 Titre", "p Corps.", "- #4 Titre", "p Corps."],
    ],
    [
      "tables",
      "| a | **b** |\n|---|--:|\n| 1 | [2](https://a.example) |",
      ["header a / b *b*", "row 1 / 2 <2: https://a.example>"],
    ],
    [
      "notes",
      "Un prix[^1] monte.\n\n[^1]: Selon [eux](https://a.example).",
      ["p Un prix monte.", "p Selon eux. <eux: https://a.example>"],
    ],
    [
      "HTML in it",
      "<div style='display:none'>non</div>\n\nDu <b>gras</b>.\n\n<p>Un</p><p>deux</p>",
      ["p Du gras. *gras*", "p Un", "p deux"],
    ],
    ["quotes, rules, code", "> cité\n\n***\n\n```\na\n  b\n```", ["p cité", "rule", "p a\nb"]],
  ])("%s", (_, markdown, lines) => expect(outline(readSource(markdown, "markdown"))).toEqual(lines));

  test("front matter gives a title and is left out", () => {
    const source = readSource('---\ntitle: "La lettre 6"\ndate: 2026-02-02\n---\n\nBonjour.', "markdown");
    expect([source.title, source.text]).toEqual(["La lettre 6", "Bonjour."]);
  });

  test("rules on top are no front matter", () => {
    expect(readSource("---\n\nBonjour.\n\n---\n\nFin.", "markdown").text).toBe("Bonjour.\n\nFin.");
  });

  test("a broken line is joined where lines are broken to a width, else it is the writer's", () => {
    const wide =
      "Un texte assez long pour que le programme l'ait coupé à soixante-dix\nsignes, et puis encore une ligne qui va jusqu'au bord ou presque, pour\nfinir.";
    expect(readSource(wide, "markdown").text).not.toContain("\n");
    expect(readSource("Un nom\nUn métier", "markdown").text).toBe("Un nom\nUn métier");
  });

  test("a long document is read to its end", () => {
    const story = (number: number) =>
      `## Titre ${number}\n\nUn **corps** avec un [lien](https://a.example/${number}).\n\n- un point\n\n`;
    const { blocks } = readSource(Array.from({ length: 1500 }, (_, at) => story(at)).join(""), "markdown");
    const kinds = (kind: string) => blocks.filter((block) => block.kind === kind).length;
    expect([kinds("heading"), kinds("item"), kinds("paragraph")]).toEqual([1500, 1500, 1500]);
    expect(blocks.at(-2)?.links[0]?.url).toBe("https://a.example/1499");
  }, 20_000);
});
