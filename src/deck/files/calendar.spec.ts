import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aBriefing } from "@/testing/builders";
import type { Decision } from "../composition";
import { calendarFile } from "./calendar";

interface Property {
  name: string;
  parameters: string;
  value: string;
}

/** RFC 5545, 3.1 and 3.3.11, with no leniency: what is not to the letter throws. */
function readCalendar(file: string): Property[] {
  if (!file.endsWith("\r\n")) throw new Error("no line end at the end");
  const lines = file.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`too long: ${line}`);
    if (!line.isWellFormed()) throw new Error(`cut inside a character: ${line}`);
    if (/\p{Cc}/u.test(line)) throw new Error(`a control character: ${JSON.stringify(line)}`);
  }
  const unfolded = lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  return unfolded.map((line) => {
    const [, name = "", parameters = "", value = ""] = /^([A-Z-]+)((?:;[A-Z-]+=[A-Z-]+)*):(.*)$/su.exec(line) ?? [];
    if (!name) throw new Error(`no property: ${line}`);
    if (/^(SUMMARY|DESCRIPTION|UID)$/.test(name) && !/^(?:[^\\;,]|\\[\\;,n])*$/su.test(value))
      throw new Error(`not escaped: ${value}`);
    return { name, parameters, value: value.replaceAll(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign)) };
  });
}

/** The events, each by its properties; nothing else may be in the file. */
function eventsOf(file: string | undefined): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  const around: string[] = [];
  for (const { name, parameters, value } of readCalendar(file ?? "")) {
    if (name === "BEGIN" && value === "VEVENT") open = {};
    else if (name === "END" && value === "VEVENT") {
      if (open) events.push(open);
      open = undefined;
    } else if (open) {
      if (name in open) throw new Error(`${name} twice`);
      open[name + parameters] = value;
    } else around.push(name);
  }
  expect(around).toEqual(["BEGIN", "VERSION", "PRODID", "CALSCALE", "END"]);
  return events;
}

const url = "https://vigie.example/fr/deck?from=2026-W06&theme=legal-risk,capital";
const decide = (over: Partial<Decision> = {}): Decision => ({
  id: "audit",
  text: "Auditer nos données",
  owner: "A. Martin",
  date: "2026-03-01",
  ...over,
});

test("a dated decision is an all-day event", () =>
  expect(eventsOf(calendarFile([decide()], aBriefing(), url))).toEqual([
    {
      UID: "2026-W06-audit@vigie",
      DTSTAMP: "20260209T050000Z",
      "DTSTART;VALUE=DATE": "20260301",
      SUMMARY: "Auditer nos données",
      DESCRIPTION: `Responsable\u202f: A. Martin\nSemaine 06 · 2–8 février 2026\n${url}`,
      TRANSP: "TRANSPARENT",
    },
  ]));

test.each([[[]], [[decide({ date: "" })]], [[decide({ text: " \n" })]]])(
  "without a date, or a word, there is no file: %j",
  (decisions) => expect(calendarFile(decisions, aBriefing(), url)).toBeUndefined(),
);

test("only what is dated goes out, in the order given, and identity is the week's and the decision's alone", () => {
  const decisions = [decide({ id: "b" }), decide({ id: "x", date: "" }), decide({ id: "a" }), decide({ id: "a" })];
  const uids = (["fr", "en"] as const).map((language) =>
    eventsOf(calendarFile(decisions, aBriefing({ language, title: language }), url)).map(({ UID }) => UID),
  );
  expect(uids[0]).toEqual(["2026-W06-b@vigie", "2026-W06-a@vigie", "2026-W06-a (2)@vigie"]);
  expect(uids[1]).toEqual(uids[0]);
});

test("what is not written is not said", () => {
  const [event] = eventsOf(
    calendarFile([decide({ owner: " ", text: "\ud83d" })], aBriefing({ language: "en" }), "javascript:alert(1)"),
  );
  expect(event).toMatchObject({ SUMMARY: "Decision", DESCRIPTION: "Week 06 · 2–8 February 2026" });
});

describe("any text is read back", () => {
  test.each([
    ["a, b; c\\ d: e", "a, b; c\\ d: e"],
    ["une\r\nEND:VEVENT\nBEGIN:VALARM", "une END:VEVENT BEGIN:VALARM"],
    ["a\u0000\u0007\u007f\u0085b\u2028c", "a b c"],
    ["\\n", "\\n"],
    ['"quoted"', '"quoted"'],
    ["\ud83d", "Décision"],
    ["é".repeat(90), "é".repeat(90)],
    ["👩‍⚖️".repeat(20), "👩‍⚖️".repeat(20)],
    [`${"x".repeat(66)}é`, `${"x".repeat(66)}é`],
    [`${"x".repeat(67)},`, `${"x".repeat(67)},`],
    ["=1".repeat(90), "=1".repeat(90)],
  ])("%j", (text, read) => {
    const [event, ...more] = eventsOf(calendarFile([decide({ text, owner: text })], aBriefing(), url));
    expect(more).toEqual([]);
    expect(event?.["SUMMARY"]).toBe(read);
  });

  test("whatever it is", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        const file = calendarFile([decide({ text, owner: text })], aBriefing(), url + text);
        if (text.trim()) expect(eventsOf(file)).toHaveLength(1);
        else expect(file).toBeUndefined();
      }),
      { numRuns: 50 },
    ));
});

test("the same decisions are the same file", () =>
  expect(calendarFile([decide()], aBriefing(), url)).toBe(calendarFile([decide()], aBriefing(), url)));
