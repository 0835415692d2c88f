import fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceText } from "../source-text";
import type { Span } from "../spans";
import { findSections } from "./find-sections";
import { sourceOf } from "./testing/source-of";
import type { Sections } from "./types";

const lines = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "# La semaine des machines",
    "## En bref",
    "## FAQ",
    "FAQ",
    "Conclusion : tout change",
    "---",
    "| Arvo | lève 3 M€ |",
    "1. Arvo lève des fonds",
    "**Arvo lève des fonds.** La levée est close.",
    "**Delmas ferme**⏎La société cesse son activité lundi, dit son patron.",
    "- **Nordis** — ouvre à Lille",
    "Qui paie ?",
    "01 · Santé",
    "Une phrase assez longue pour tenir lieu de paragraphe, avec une virgule et un point à la fin. Puis une autre.",
    "Together with Zephyr",
    "Why it matters: it does.",
    "Se désabonner",
    "🚀 Arvo décolle",
    "### Chiffres clés",
    "Q : Quoi ?",
    "R : Rien.",
  ),
);
const sources = fc.array(lines, { maxLength: 40 }).map((all) => sourceOf(all.join("\n")));

function spansOf(sections: Sections): Span[] {
  const { title, standfirst, takeaways, stories, outlook, faq, leftOut } = sections;
  return [
    ...(title ? [title] : []),
    ...standfirst,
    ...takeaways,
    ...stories.flatMap((story) => [story.title, story.span, ...story.body, ...(story.kicker ? [story.kicker] : [])]),
    ...(outlook ? [...(outlook.title ? [outlook.title] : []), ...outlook.paragraphs, ...outlook.questions] : []),
    ...faq.flatMap(({ question, answer }) => [question, ...answer]),
    ...leftOut.map(({ span }) => span),
  ];
}

function check(source: SourceText): void {
  const sections = findSections(source, "fr");
  for (const { start, end } of spansOf(sections)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(source.text.length);
  }
  const blocks = sections.stories.flatMap((story) => story.blocks);
  expect(new Set(blocks).size).toBe(blocks.length);
  let from = 0;
  for (const { title, body, span } of sections.stories) {
    expect(source.text.slice(title.start, title.end).trim()).not.toBe("");
    expect(span.start).toBeGreaterThanOrEqual(from);
    from = span.end;
    let at = span.start;
    for (const part of body) {
      expect(part.start).toBeGreaterThanOrEqual(at);
      expect(part.end).toBeLessThanOrEqual(span.end);
      at = part.end;
    }
  }
}

it("keeps every span in the text, and stories apart, in order, and titled, whatever the lines", () => {
  fc.assert(fc.property(sources, check), { numRuns: 150, seed: 6 });
}, 60_000);

it("holds against blocks that say what they are not", () => {
  const span = fc
    .tuple(fc.integer({ min: -5, max: 400 }), fc.integer({ min: -5, max: 400 }))
    .map(([start, end]) => ({ start, end }));
  const bent = fc.tuple(sources, fc.array(span, { maxLength: 6 })).map(([source, bold]) => ({
    ...source,
    blocks: source.blocks.map((block, at) => ({ ...block, bold: at % 2 === 0 ? bold : block.bold })),
  }));
  fc.assert(
    fc.property(bent, (source) => {
      findSections(source, "en");
    }),
    { numRuns: 200, seed: 6 },
  );
});

// Bounds that only growth with the square of the text would reach, on a machine that others use too.
it.each([
  "Arvo lève\nUne phrase assez longue, avec un point à la fin. Et une autre.\n",
  "- **Arvo** lève 3 M€\n",
  "? ",
  "En bref\n",
  "Pourquoi ?\n",
  "((((",
  "1. A\n",
  "Together with Zephyr\n",
  "a\n",
])(
  "takes its time in step with the text: %j",
  (shape) => {
    const source = sourceOf(shape.repeat(Math.ceil(40_000 / shape.length)));
    const start = performance.now();
    findSections(source, "fr");
    expect(performance.now() - start).toBeLessThan(30_000);
  },
  60_000,
);
