import { expect, test } from "vitest";
import { toCsv } from "./csv";

test.each([
  ["plain", "plain"],
  ['say "yes", now', '"say ""yes"", now"'],
  ["two\nlines", '"two\nlines"'],
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["  =1", "'  =1"],
  [-35, "-35"],
  [undefined, ""],
])("%j becomes %j", (value, written) => expect(toCsv([[value]])).toBe(`\ufeff${written}\r\n`));
