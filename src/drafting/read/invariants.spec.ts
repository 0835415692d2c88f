import { array, assert, constantFrom, integer, oneof, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceText } from "../source-text";
import { contains } from "../spans";
import { readSource, type SourceFormat } from "./read-source";

const FORMATS: SourceFormat[] = ["text", "markdown", "html"];

/** What is wrong with a source, in words. */
function faultsOf({ text, blocks }: SourceText): string[] {
  const faults: string[] = [];
  let end = 0;
  if (/[^\P{Cc}\n]|\p{Surrogate}/u.test(text)) faults.push("unseen characters");
  for (const [at, { kind, span, bold, links, cells = [] }] of blocks.entries()) {
    const words = text.slice(span.start, span.end);
    if (span.start < end || span.end < span.start || span.end > text.length) faults.push(`${at}: out of place`);
    if (text.slice(end, span.start).trim()) faults.push(`${at}: words before it`);
    if (words !== words.trim()) faults.push(`${at}: white space at its ends`);
    if ((kind === "rule") !== (words === "")) faults.push(`${at}: ${kind} of ${words.length}`);
    if ((kind === "row") !== cells.length > 0) faults.push(`${at}: cells`);
    const inner = [...bold, ...links.map((link) => link.span), ...cells];
    if (!inner.every((part) => part.start <= part.end && contains(span, part))) faults.push(`${at}: a part out of it`);
    if (links.some(({ url }) => !/^https?:/i.test(url))) faults.push(`${at}: no address`);
    if ([...bold, ...links.map((link) => link.span)].some((part) => part.start === part.end))
      faults.push(`${at}: empty part`);
    end = span.end;
  }
  if (text.slice(end).trim()) faults.push("words after the last block");
  return faults;
}

const PIECES = [
  "# Un titre",
  "**gras**",
  "- point",
  "1. un",
  "2. deux",
  "① x",
  "🚀 y",
  "a | b",
  "---|---",
  "\t",
  "\n",
  "\n\n",
  "====",
  "----",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "</td><td>",
  "</td></tr></table>",
  "<th>",
  "<li>",
  "<ol start=3>",
  "<ul>",
  "</ul>",
  "<br>",
  "<br><br>",
  "<b>",
  "</b>",
  "<a href='https://a.example/?utm_source=x'>",
  "</a>",
  "<h2>",
  "</h2>",
  "<hr>",
  "<pre>",
  "<div style='display:none'>",
  "</div>",
  "<sup>2</sup>",
  "[mot](https://b.example)",
  "(https://c.example/x)",
  "<https://d.example>",
  "[1]",
  "[1] https://e.example",
  "[^1]",
  "[^1]: note",
  "> ",
  "```",
  "~~~",
  "Voir dans le navigateur",
  "View online",
  "=C3=A9",
  "=\n",
  "=3D",
  "From: a",
  "Subject: b",
  "-- ",
  "&nbsp;",
  "&#0;",
  "&zwnj;",
  "\u00A0",
  "\u202F",
  "\u200B",
  "\uFEFF",
  "\0",
  "\uD800",
  "\u202E",
  "\u2028",
  "\r\n",
  "\r",
  "mot",
  "phrase entière, assez longue.",
  "35 M€",
  "*",
  "_",
  "`",
  "[",
  "]",
  "|",
  "\\",
  "•",
  "·",
];
const mixed = array(
  oneof(
    { weight: 6, arbitrary: constantFrom(...PIECES) },
    { weight: 1, arbitrary: string({ unit: "binary", maxLength: 12 }) },
  ),
  {
    maxLength: 60,
  },
).map((pieces) => pieces.join(""));

describe("whatever comes in, spans are right", () => {
  test.each(FORMATS)("%s", (format) => {
    assert(
      property(oneof(mixed, string({ unit: "binary", maxLength: 200 })), (content) => {
        expect(faultsOf(readSource(content, format))).toEqual([]);
      }),
      { numRuns: 250, seed: 6 },
    );
  });

  test("of a document that was cut and put together anew", () => {
    const page =
      "<h1>Un</h1><table><tr><th>a<th>b<tr><td>1<td>2</table><ol><li><p>x<p>y<li>z</ol><p>Fin &amp; suite <a href=//x.example>lien</a>";
    assert(
      property(
        record({
          from: integer({ min: 0, max: page.length }),
          to: integer({ min: 0, max: page.length }),
          piece: constantFrom(...PIECES),
        }),
        ({ from, to, piece }) => {
          expect(faultsOf(readSource(page.slice(0, from) + piece + page.slice(to), "html"))).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});

test("the faults are seen", () => {
  const { text, blocks } = readSource("Un titre\n- **un** https://a.example\na | b\nc | d", "text");
  const spoilt = (change: Partial<SourceText["blocks"][number]>, at = 1) => ({
    text,
    blocks: blocks.map((block, index) => (index === at ? { ...block, ...change } : block)),
  });
  const part = { start: 0, end: 3 };
  expect(faultsOf({ text, blocks })).toEqual([]);
  for (const source of [
    spoilt({ span: { start: 0, end: 900 } }),
    spoilt({ span: { start: 9, end: 12 } }),
    spoilt({ kind: "rule" }),
    spoilt({ kind: "row" }),
    spoilt({ bold: [part] }),
    spoilt({ links: [{ span: part, url: "https://a.example" }] }),
    spoilt({ cells: [part] }, 2),
    { text: `${text}\0`, blocks },
  ]) {
    expect(faultsOf(source)).not.toEqual([]);
  }
});
