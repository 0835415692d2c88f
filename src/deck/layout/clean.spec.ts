import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanText } from "./clean";

test.each([
  ["a\u0000b\u0007c\u001fd", "abcd"],
  ["tab\tand\nline stay", "tab\tand\nline stay"],
  ["\ufffe\uffff", ""],
  ["lone \ud83d and \udc00 go", "lone  and  go"],
  ["a pair 😀 stays", "a pair 😀 stays"],
])("cleanText(%j)", (dirty, clean) => {
  expect(cleanText(dirty)).toBe(clean);
});

test.each([
  ["  two\r\nlines\tand   spaces ", "two lines and spaces"],
  ["pasted\u000bmail", "pasted mail"],
  ["250\u00a0Md$\u202f!", "250\u00a0Md$\u202f!"],
])("cleanLine(%j)", (dirty, clean) => {
  expect(cleanLine(dirty)).toBe(clean);
});

test("whatever comes in, XML 1.0 may hold what comes out", () => {
  // Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
  const legal = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
  fc.assert(fc.property(units, (codes) => legal.test(cleanText(String.fromCharCode(...codes)))));
});
