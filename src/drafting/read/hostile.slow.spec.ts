import { describe, expect, test } from "vitest";
import { readSource, type SourceFormat } from "./read-source";

const many = (text: string, count: number) => text.repeat(count);

/** Each near a megabyte or many thousands deep. */
const HOSTILE: [string, string][] = [
  ["opening brackets", many("[", 50_000)],
  ["brackets in brackets", many("[", 25_000) + many("]", 25_000)],
  ["stars", many("*a **a ", 30_000)],
  ["quotes in quotes", many(">", 50_000)],
  ["deep and deeper quotes", Array.from({ length: 900 }, (_, at) => `${many(">", at)} a`).join("\n")],
  ["bullets in a line", many("- ", 50_000)],
  ["bars", many("|", 100_000)],
  ["code marks", many("`", 50_000)],
  ["code marks of all lengths", Array.from({ length: 900 }, (_, at) => many("`", at)).join(" a ")],
  ["addresses without an end", many("[a](<b", 50_000)],
  ["round brackets", many("(https://a.example", 20_000)],
  ["labels", many("[a](http://x", 40_000)],
  ["pictures in pictures", many("![", 20_000) + many("](a)", 20_000)],
  ["div in div", many("<div>", 50_000)],
  ["table in table", many("<table>", 10_000)],
  ["cell in table in cell", many("<table><td>", 20_000)],
  ["bold in bold", many("<b>", 50_000)],
  ["unclosed fonts", Array.from({ length: 20_000 }, (_, at) => `<p><font color=${at}>x`).join("")],
  ["attributes", `<a ${Array.from({ length: 100_000 }, (_, at) => `x${at}`).join(" ")}>`],
  ["tags hidden in a quote", `<a "> ${many("<div>", 50_000)} ">`],
  ["comments", many("<!--", 100_000)],
  ["scripts", many("<script>", 50_000)],
  ["nothing but NUL", many("\0", 500_000)],
  ["lone surrogates", many("\uD800a\uDC00", 200_000)],
  ["marks of direction", many("\u202Eabc\u2066", 100_000)],
  ["line ends", many("\r\n\r\u2028", 200_000)],
  ["spaces", `a${many(" ", 500_000)}b`],
  ["no-break spaces", `== ${many("\u00A0", 300_000)} x ==`],
  ["coded letters", many("=C3=A9", 100_000)],
  ["breaks and bullets", many("<br>• <b>a</b> <a href=http://x.example>b</a>", 10_000)],
  ["definitions", many("[a]: b\n", 20_000)],
  ["joiners", many("\u200D\uFE0F", 200_000)],
];

describe("hostile inputs are read in seconds", () => {
  test.each(HOSTILE)(
    "%s",
    (_, content) => {
      for (const format of ["text", "markdown", "html"] satisfies SourceFormat[]) {
        const start = performance.now();
        const { text, blocks } = readSource(content, format);
        expect({ format, slow: performance.now() - start > 8000 }).toEqual({ format, slow: false });
        expect(blocks.every(({ span }) => span.end <= text.length)).toBe(true);
      }
    },
    40_000,
  );
});
