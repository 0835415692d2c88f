import { expect, test } from "vitest";
import { formatOf } from "./read-source";

test.each([
  ["a.md", "x", "markdown"],
  ["A.HTM", "x", "html"],
  ["a.txt", "<p>x</p><p>y</p>", "text"],
  ["a.eml", "From: x", "text"],
  ["a.constructor", "x", "text"],
  [undefined, "<!doctype html><p>x", "html"],
  [undefined, "<div>Bonjour</div>", "html"],
  [undefined, "Un <b>mot</b> et <i>un</i> autre", "html"],
  [undefined, "Si a < b et b > c, que <x> soit.", "text"],
  [undefined, "# Un\n\nTexte\n\n## Deux", "markdown"],
  [undefined, "# Un\n\nUn **mot** ici", "markdown"],
  [undefined, "# 1 du marché\nUn *mot* * 3", "text"],
  [undefined, "From: a\nSubject: b\n\n**x** [y](https://a.example)\n# z", "text"],
  [undefined, "---\ntitle: x\n---\nTexte", "markdown"],
  [undefined, `# Un\n\n${"Une phrase de plus. ".repeat(12)}\n\n## Deux\n\n<b>a</b> <i>b</i>`, "markdown"],
  [undefined, "", "text"],
])("%s: %s", (name, content, format) => expect(formatOf(name, content)).toBe(format));
