import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Variants = { declarations: string[]; selectors: string[]; match: Record<string, string> }[];
type Messages = Record<string, string | Variants>;

function read(language: "fr" | "en"): Messages {
  const { $schema, ...messages } = JSON.parse(readFileSync(`src/messages/${language}.json`, "utf8"));
  return messages;
}

const [fr, en] = [read("fr"), read("en")];

/** Each text of a message by the case that it is for. */
function textsOf(message: string | Variants | undefined): Record<string, string> {
  if (message === undefined || typeof message === "string") return { always: message ?? "" };
  return Object.assign({}, ...message.map(({ match }) => match));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
const allTexts = (messages: Messages) =>
  Object.entries(messages).flatMap(([key, message]) =>
    Object.entries(textsOf(message)).map(([when, text]) => [`${key} ${when}`, text] as const),
  );
const breaking = (messages: Messages, rule: RegExp) => allTexts(messages).filter(([, text]) => rule.test(text));

test("both languages have the same messages, in the same order", () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
  expect(Object.keys(fr).length).toBeGreaterThan(100);
});

test("each message has the same cases in both languages, and fills in the same things in each", () => {
  const shape = (messages: Messages) =>
    Object.fromEntries(
      Object.entries(messages).map(([key, message]) => [
        key,
        Object.entries(textsOf(message)).map(([when, text]) => [when, placeholders(text)]),
      ]),
    );
  expect(shape(en)).toEqual(shape(fr));
});

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("%s", (_, messages) => {
  const plurals = Object.entries(messages).filter((entry): entry is [string, Variants] => typeof entry[1] !== "string");

  test("no text is empty, or begins or ends with a space", () => {
    expect(breaking(messages, /^\s|\s$|^$/u)).toEqual([]);
  });

  test("a message that depends on a number has a case for one and a case for the rest", () => {
    expect(plurals.length).toBeGreaterThan(0);
    for (const [key, message] of plurals)
      expect([key, Object.keys(textsOf(message))]).toEqual([key, ["countPlural=one", "countPlural=*"]]);
  });

  test("what a case fills in is declared as an input", () => {
    for (const [key, message] of plurals) {
      const inputs = message
        .flatMap(({ declarations }) => declarations)
        .flatMap((line) => /^input (\w+)$/.exec(line)?.[1] ?? []);
      const used = Object.values(textsOf(message)).flatMap(placeholders);
      expect([key, used.filter((name) => !inputs.includes(name ?? ""))]).toEqual([key, []]);
    }
  });

  test("a number is shown as formatted, never as counted, where a case says it", () => {
    expect(
      plurals.filter(([, message]) => Object.values(textsOf(message)).some((text) => text.includes("{count}"))),
    ).toEqual([]);
  });

  test("apostrophes, quotation marks and ellipses are typographic", () => {
    expect(breaking(messages, /['"]|\.\.\./)).toEqual([]);
  });
});

test("in French a narrow no-break space, and no other, stands before ; : ! ? » and after «", () => {
  expect(breaking(fr, /(?<!\u202f)[;:!?»]|«(?!\u202f)/u)).toEqual([]);
});

test("in English no space stands before ; : ! ?", () => {
  expect(breaking(en, /\s[;:!?]/u)).toEqual([]);
});
