import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceText } from "../source-text";
import { wordsOf } from "../spans";
import { findDates } from "./find-dates";
import { findFigures } from "./find-figures";
import { amountOf, sourceOf } from "./testing";

const fragments = [
  ..."0 1 12 250 1,5 1.5 20 000 2026 06 ½ % € $ £ ¥ M Md k bn x × - – / : . , ; ( ) [ ] + ~ ' ’ \n\n \n".split(" "),
  ..."million milliards de d’ deux cent vingt et un half a dozen dollars euros fois plus jusqu’à entre à to between and from".split(
    " ",
  ),
  ..."ms secondes ans years over sur GPU tokens utilisateurs users lève raises valued février May semaine W06 Claude H100 doublé".split(
    " ",
  ),
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join("")),
);

function check(source: SourceText, language: "fr" | "en"): void {
  let end = 0;
  for (const figure of findFigures(source, language)) {
    const { span, value, low, qualifierSpan, kindEvidence, claimEvidence, subject } = figure;
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(Number.isFinite(value)).toBe(true);
    if (low !== undefined) expect(low).toBeLessThan(value);
    if (figure.unit === undefined) expect(figure.measure).toBe("money");
    for (const each of [
      span,
      qualifierSpan,
      subject,
      claimEvidence?.span,
      ...kindEvidence.map((evidence) => evidence.span),
    ]) {
      if (each) expect(0 <= each.start && each.start <= each.end && each.end <= source.text.length).toBe(true);
    }
    end = span.end;
  }
  end = 0;
  for (const { span } of findDates(source, language)) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(source.text.length);
    end = span.end;
  }
}

test("spans stand in the text, in order and apart, whatever the text", () => {
  fc.assert(
    fc.property(text, fc.constantFrom("fr" as const, "en" as const), (words, language) => {
      check(sourceOf(words), language);
      check({ text: words, blocks: [] }, language);
    }),
    { numRuns: 250, seed: 6 },
  );
});

test("a stretch is read as if it stood alone", () => {
  const before = "GPT-5 vaut 3 M€.\n";
  const story = "Lotus lève 35 M$ pour 20 pays.";
  const source = sourceOf(`${before}${story}\nFin : 12 %.`);
  const within = { start: before.length, end: before.length + story.length };
  const found = findFigures(source, "fr", [], within);
  expect(found.map(({ span }) => wordsOf(source.text, span))).toEqual(["35 M$", "20 pays"]);
  expect(findFigures(source, "fr", [], { start: -5, end: 1e9 })).toHaveLength(4);
  expect(findFigures(source, "fr", [], { start: 9, end: 3 })).toEqual([]);
});

describe("hostile texts take no more than their length", () => {
  test.each([
    "1",
    "1,",
    "1 000 ",
    "2 et 3 ",
    "deux ",
    "vingt-",
    "$",
    "3 M€ à ",
    "1-",
    "de ",
    "lève 3 M€ ",
    "2 au ",
    "[",
  ])("%s", (part) => {
    const time = (length: number) => {
      const source: SourceText = { text: part.repeat(Math.floor(length / part.length)), blocks: [] };
      const start = process.cpuUsage().user;
      findFigures(source, "fr");
      findDates(source, "fr");
      return (process.cpuUsage().user - start) / 1000;
    };
    time(2_000);
    // Eight times the length: a square would take 64 times as long.
    expect(time(32_000)).toBeLessThan(32 * Math.max(time(4_000), 8));
  });
});

test("a table's columns tell the kinds", () => {
  const rows = [
    ["Société", "Montant levé", "Valorisation"],
    ["Helsing", "600 M€", "12 Md€"],
  ];
  const source: SourceText = { text: "", blocks: [] };
  rows.forEach((cells, index) => {
    const start = source.text.length;
    const spans = cells.map((cell) => {
      const from = source.text.length;
      source.text += `${cell}\t`;
      return { start: from, end: from + cell.length };
    });
    source.blocks.push({
      kind: "row",
      span: { start, end: source.text.length - 1 },
      depth: 0,
      group: 1,
      cells: spans,
      header: index === 0,
      bold: [],
      links: [],
    });
    source.text += "\n";
  });
  const start = source.text.indexOf("Helsing");
  const found = findFigures(source, "fr", [{ entity: "helsing", span: { start, end: start + 7 } }]);
  expect(found.map((figure) => [amountOf(figure), figure.kind, figure.holder?.entity])).toEqual([
    ["600000000 EUR", "funding", "helsing"],
    ["12000000000 EUR", "valuation", "helsing"],
  ]);
});
