import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipFiles } from "./zip-files";

const bytes = (text: string) => new TextEncoder().encode(text);
const namesOf = (...names: string[]) =>
  Object.keys(unzipSync(zipFiles(Object.fromEntries(names.map((name) => [name, bytes(name)])))));

test("files come back as they were, in their order, and the same files are the same bytes", () => {
  const files = { "vigie-2026-W06.fr.pptx": bytes("deck"), "vigie-2026-W06.fr.csv": bytes("é"), empty: bytes("") };
  const archive = zipFiles(files);
  expect(Object.entries(unzipSync(archive))).toEqual(Object.entries(files));
  expect(zipFiles({ ...files })).toEqual(archive);
  expect(unzipSync(zipFiles({}))).toEqual({});
});

test.each([
  ["../../etc/passwd", "-..-etc-passwd"],
  ["/a/b.txt", "-a-b.txt"],
  ["C:\\a.txt", "C--a.txt"],
  ["..", "file"],
  ["", "file"],
  [" . ", "file"],
  ["\u0000\n", "file"],
  ["a.txt. ", "a.txt"],
  [".htaccess", "htaccess"],
  ["con", "_con"],
  ["NUL.txt", "_NUL.txt"],
  ["COM1", "_COM1"],
  ["console.txt", "console.txt"],
  ["__proto__", "___proto__"],
  ["constructor", "constructor"],
  ['a<b>"c|d?*.csv', "a-b--c-d--.csv"],
  ["\u202etxt.exe", "txt.exe"],
  ["e\u0301t\u00e9.md", "\u00e9t\u00e9.md"],
  ["\ud800.md", "\ufffd.md"],
  [`${"é".repeat(300)}.pptx`, `${"é".repeat(97)}.pptx`],
  [".".repeat(3000), "file"],
])("%j is named %j", (name, safe) => expect(namesOf(name)).toEqual([safe]));

test("no two names are one, whatever their case", () =>
  expect(namesOf("a.txt", "A.txt", "/a.txt", "-a.txt", "a-2.txt", "b", "b ")).toEqual([
    "a.txt",
    "A-2.txt",
    "-a.txt",
    "-a-2.txt",
    "a-2-2.txt",
    "b",
    "b-2",
  ]));
