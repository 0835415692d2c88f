/** The engine's promises on newsletters of twelve layouts (issue “The studio”, section 4). */
import { beforeAll, expect, test } from "vitest";
import { languageOf } from "../language";
import { type Newsletter, readContext, readCorpus } from "./read-corpus";
import { runEngine } from "./run-engine";
import { measure, type NewsletterScore, report, scoreNewsletter } from "./score";

let newsletters: Newsletter[];
let scores: NewsletterScore[];

beforeAll(async () => {
  newsletters = await readCorpus();
  const context = readContext();
  scores = newsletters.map(({ name, expected, source }) => scoreNewsletter(name, expected, runEngine(source, context)));
});

test("twelve newsletters, six in each language, and their language is told", () => {
  expect(newsletters.map(({ expected }) => expected.language).toSorted()).toEqual(
    [..."aaaaaabbbbbb"].map((which) => (which === "a" ? "en" : "fr")),
  );
  expect(newsletters.map(({ source }) => languageOf(source.text))).toEqual(
    newsletters.map(({ expected }) => expected.language),
  );
});

test.each([
  ["stories precision", 0.95],
  ["stories recall", 0.95],
  ["money precision", 0.97],
  ["money recall", 0.97],
  ["others precision", 0.9],
  ["others recall", 0.9],
  ["themes accuracy", 0.85],
])("%s is at least %d", (name, least) => {
  const value = measure(scores).find((one) => one.name === name)?.value ?? 0;
  expect(value, report(scores)).toBeGreaterThanOrEqual(least);
});
