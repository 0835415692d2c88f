import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostOf } from "./draft-sources";
import { headingCase } from "./heading-case";
import { labelOf } from "./labels";
import { quoteSpan } from "./quote";
import { dayOf, isNear, weekSaid } from "./reading";
import { slugOf, UniqueIds } from "./slug";
import { apart, clamped, sliceWithin, spanAt, trimmed } from "./sorted";

describe("slugs", () => {
  test.each([
    ["L’IA s’adosse à l’infrastructure", "ia-adosse-infrastructure"],
    ["Œuvres & Cie", "oeuvres-cie"],
    ["480 ms de latence", "ms-latence"],
    ["2026", ""],
    ["人工智能", ""],
    ["", ""],
    ["le la les", "le-la-les"],
    ["a".repeat(99), "a".repeat(40)],
  ])("%j → %j", (text, slug) => expect(slugOf(text)).toBe(slug));

  test("are slugs, whatever they are of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(slugOf(text)).toMatch(/^$|^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
        expect(slugOf(text).length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test("are made unique, within their length", () => {
    const ids = new UniqueIds(["a"]);
    expect(["a", "a", "b", "a", "b".repeat(40), "b".repeat(40)].map((id) => ids.take(id))).toEqual([
      "a-2",
      "a-3",
      "b",
      "a-4",
      "b".repeat(40),
      `${"b".repeat(38)}-2`,
    ]);
  });
});

describe("days", () => {
  test.each([
    ["2026-02-03", "", undefined, "2026-02-03"],
    ["2026-02-30", "", undefined, undefined],
    ["--02-03", "2026-W06", undefined, "2026-02-03"],
    ["--12-30", "2026-W01", undefined, "2025-12-30"],
    ["--01-02", "2025-W52", undefined, "2026-01-02"],
    ["--02-03", "", 2025, "2025-02-03"],
    ["--02-03", "", undefined, undefined],
    ["2026-02", "2026-W06", 2026, undefined],
  ])("%s in %j", (value, week, year, day) => expect(dayOf(value, week, year)).toBe(day));

  test.each([
    ["2026-02-08", true],
    ["2026-02-09", false],
    ["2026-01-19", true],
    ["2026-01-18", false],
  ])("%s near 2026-W06: %s", (day, near) => expect(isNear(day, "2026-W06")).toBe(near));

  test.each([
    ["W06", 2026, "2026-W06"],
    ["W06", undefined, ""],
    ["2026-02-03", undefined, "2026-W06"],
    ["2026", 2026, ""],
  ])("%s says the week %s %j", (value, year, week) =>
    expect(weekSaid({ value, span: { start: 0, end: 0 } }, year)).toBe(week),
  );
});

describe("quotes", () => {
  test("are the sentence, or as much of it as may be quoted around the number", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 120 }), fc.nat(119), (lengths, which) => {
        const text = lengths.map((length) => "x".repeat(length)).join(" ");
        const start = lengths.slice(0, which).reduce((sum, length) => sum + length + 1, 0);
        const number = clamped(text, { start, end: start + (lengths[which] ?? 0) });
        const quote = quoteSpan(text, { start: 0, end: text.length }, number);
        expect(quote.end - quote.start).toBeLessThanOrEqual(240);
        if (number.end > number.start) {
          expect(quote.start).toBeLessThanOrEqual(number.start);
          expect(quote.end).toBeGreaterThanOrEqual(number.end);
        }
        expect(`${text[quote.start - 1] ?? " "}${text[quote.end] ?? " "}`).toBe("  ");
      }),
    );
  });
});

describe("labels", () => {
  const figure = {
    measure: "count",
    kind: "other",
    value: 1,
    unit: "country",
    qualifier: "exactly",
    kindEvidence: [],
    span: { start: 0, end: 1 },
  } as const;
  test.each([
    ["de latence annoncée", {}, "Latence"],
    ["d’œuvres protégées.", {}, "Œuvres protégées"],
    ["", {}, "Pays"],
    ["", { kind: "funding", unit: "USD" }, "Levée de fonds"],
    ["", { measure: "percentage", unit: "%" }, "Part"],
  ] as const)("%j %j → %s", (subject, more, label) =>
    expect(labelOf({ ...figure, kindEvidence: [], ...more }, subject, "fr")).toBe(label),
  );
});

test.each([
  ["l’avenir est là", "L’avenir est là"],
  ["xAI grandit", "xAI grandit"],
  ["tout change", "Tout change"],
  ["", ""],
])("heading %j", (text, due) => expect(headingCase(text)).toBe(due));

test.each([
  ["https://www.example.org/a", "example.org"],
  ["no address", ""],
])("host of %s", (url, host) => expect(hostOf(url)).toBe(host));

test("places in order", () => {
  const spans = [0, 5, 10].map((start) => ({ span: { start, end: start + 3 } }));
  expect(sliceWithin(spans, { start: 1, end: 12 })).toEqual([spans[1]]);
  expect(
    spanAt(
      [
        { start: 0, end: 3 },
        { start: 5, end: 8 },
      ],
      4,
    ),
  ).toBeUndefined();
  expect(
    spanAt(
      [
        { start: 0, end: 3 },
        { start: 5, end: 8 },
      ],
      8,
    ),
  ).toEqual({ start: 5, end: 8 });
  expect(apart([{ span: { start: 2, end: 4 } }, { span: { start: 0, end: 3 } }])).toEqual([
    { span: { start: 0, end: 3 } },
  ]);
  expect(trimmed("  a ", { start: 0, end: 4 })).toEqual({ start: 2, end: 3 });
  expect(clamped("abc", { start: -4, end: Number.NaN })).toEqual({ start: 0, end: 0 });
  expect(clamped("abc", { start: 2, end: 99 })).toEqual({ start: 2, end: 3 });
});
