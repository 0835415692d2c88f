import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrapLines, wrapRuns } from "@/lib/measure";
import type { SummarySlide } from "../plan-types";
import { hostilePlan } from "../pptx/testing/hostile-plan";
import { sampleChart, samplePlan, sampleSlide } from "../pptx/testing/sample-plan";
import { positionOf } from "./axis";
import { figureWidth } from "./figure";
import { margin, page } from "./grid";
import { placeDeck } from "./place";
import type { Box, PlacedSlide, PlacedTable, PlacedText } from "./placed";
import { signalRuns } from "./rows";
import { type Role, roles } from "./type-scale";

/** Half of the slack that the layout keeps: what it promises holds in a font 5 % wider and taller. */
const wider = 1.05;
const height = (lines: number, size: number) => lines * size * 1.15 * wider;

describe("a slide that fits", () => {
  const [placed, ...more] = placeDeck(samplePlan(sampleSlide));

  test("is one page, with all its parts and its notes", () => {
    expect(more).toEqual([]);
    expect(placed?.table?.rows.map((row) => row.lead)).toEqual(sampleSlide.rows.map((row) => row.lead));
    expect(placed?.chart?.bars).toEqual(sampleSlide.chart?.bars);
    expect(placed?.questions?.items).toEqual(sampleSlide.questions?.items);
    expect(placed?.notes).toEqual(sampleSlide.notes);
    expect(placed?.title.text).toBe(sampleSlide.title);
  });

  test("keeps a blank line between two paragraphs of notes, not at their ends", () => {
    const [page] = placeDeck(samplePlan({ ...sampleSlide, notes: ["", "Un\nDeux", "", " ", "Trois", ""] }));
    expect(page?.notes).toEqual(["Un", "Deux", "", "Trois"]);
  });

  test("gives the whole width to a table alone, and more height to a chart without questions", () => {
    const { chart, questions, ...bare } = sampleSlide;
    const [alone] = placeDeck(samplePlan(bare));
    expect(alone?.table?.box.width).toBe(page.width - 2 * margin);
    const [unasked] = placeDeck(samplePlan({ ...bare, chart: sampleChart() }));
    expect(unasked?.chart?.box.height).toBeGreaterThan(placed?.chart?.box.height ?? 0);
  });

  test("has one column when no row has a figure", () => {
    const rows = sampleSlide.rows.map((row) => ({ ...row, figure: "", caption: "" }));
    const [plain] = placeDeck(samplePlan({ ...sampleSlide, rows }));
    expect(plain?.table?.columns).toHaveLength(1);
    expect(plain?.table?.header.cells).toEqual([sampleSlide.columns.signal]);
  });
});

describe("a slide that does not fit", () => {
  const twelve = placeDeck(samplePlan({ ...sampleSlide, rows: [...sampleSlide.rows, ...sampleSlide.rows] }));

  test("goes on, under titles that say so", () => {
    const titles = twelve.map((slide) => slide.title.text);
    expect(titles.length).toBeGreaterThan(1);
    titles.forEach((title, i) => {
      expect(title).toBe(`${sampleSlide.title} (${i + 1}/${titles.length})`);
    });
    expect(twelve.flatMap((slide) => slide.table?.rows ?? [])).toHaveLength(12);
    expect(twelve[0]?.notes).toEqual(sampleSlide.notes);
    expect(twelve[1]?.notes).toEqual(["Suite de la diapositive 1, dont les notes donnent sources et réserves."]);
  });

  test("deals thirty bars on one axis, under each other's titles", () => {
    const bars = Array.from({ length: 30 }, (_, i) => ({
      label: `Montant ${i}`,
      value: 10 ** (6 + (i % 6)) * 3,
      text: `${i}`,
      colour: "capital",
    }));
    const charts = placeDeck(samplePlan({ ...sampleSlide, chart: sampleChart({ bars }) })).flatMap(
      (s) => s.chart ?? [],
    );
    expect(charts.flatMap((chart) => chart.bars)).toEqual(bars);
    expect(new Set(charts.map((chart) => `${chart.axis.min} ${chart.axis.max}`)).size).toBe(1);
  });

  test("tells slides of the same title apart", () => {
    const titles = placeDeck(samplePlan(sampleSlide, sampleSlide, sampleSlide)).map((slide) => slide.title.text);
    expect(titles).toEqual([sampleSlide.title, `${sampleSlide.title} (2)`, `${sampleSlide.title} (3)`]);
  });

  test("keeps in the notes what had to be cut", () => {
    const text = "Une phrase qui ne finit jamais. ".repeat(300).trim();
    const [first] = placeDeck(
      samplePlan({ ...sampleSlide, rows: sampleSlide.rows.slice(0, 1).map((row) => ({ ...row, text })) }),
    );
    expect(first?.notes.some((note) => note.includes(text))).toBe(true);
  });
});

test("bars that no axis can hold are left out, equal labels told apart", () => {
  const bars = [3, 0, -1, Number.NaN, 5].map((value) => ({ label: "Même", value, text: "", colour: "capital" }));
  const [placed] = placeDeck(samplePlan({ ...sampleSlide, chart: sampleChart({ bars }) }));
  expect(placed?.chart?.bars.map(({ label, value, text }) => [label, value, text])).toEqual([
    ["Même", 3, "3"],
    ["Même (2)", 5, "5"],
  ]);
  const none = placeDeck(samplePlan({ ...sampleSlide, chart: sampleChart({ bars: bars.slice(1, 4) }) }));
  expect(none[0]?.chart).toBeUndefined();
});

test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vigie.example", ""])(
  "%j is no link",
  (url) => {
    const [placed] = placeDeck(samplePlan({ ...sampleSlide, link: { text: "Vigie", url } }));
    expect(placed?.link).not.toHaveProperty("url");
  },
);

describe("nothing overflows and nothing is lost", () => {
  test("in the hostile deck", () => {
    for (const slide of placeDeck(hostilePlan)) expectToFit(slide);
  }, 30_000);

  test("whatever the texts", () => {
    fc.assert(
      fc.property(anySlide(), (slide) => {
        const placed = placeDeck(samplePlan(slide));
        for (const each of placed) expectToFit(each);
        expect(new Set(placed.map((each) => each.title.text)).size).toBe(placed.length);
        expect(placed.flatMap((each) => each.table?.rows ?? [])).toHaveLength(slide.rows.length);
        expect(placed.flatMap((each) => each.chart?.bars ?? [])).toHaveLength(slide.chart?.bars.length ?? 0);
        expect(placed.flatMap((each) => each.questions?.items ?? [])).toHaveLength(slide.questions?.items.length ?? 0);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

function expectToFit(slide: PlacedSlide) {
  const texts: [Role, PlacedText | undefined][] = [
    ["kicker", slide.kicker],
    ["title", slide.title],
    ["chartTitle", slide.chart?.title],
    ["chartSubtitle", slide.chart?.subtitle],
    ["chartNote", slide.chart?.note],
    ["footer", slide.footer],
    ["link", slide.link],
  ];
  for (const [role, placed] of texts) {
    if (!placed?.text) continue;
    const lines = wrapLines(placed.text, placed.size, roles[role].bold, placed.box.width / wider).length;
    expect(height(lines, placed.size), `${role}: ${placed.text}`).toBeLessThanOrEqual(placed.box.height);
  }
  if (slide.table) expectTableToFit(slide.table);
  expectChartToFit(slide);
  expectQuestionsToFit(slide);
  const boxes = [...texts.map(([, placed]) => placed?.box), slide.table?.box, slide.chart?.box, slide.questions?.box];
  expectApart(boxes.filter((box) => box !== undefined).filter((box) => box.height > 0));
}

function expectTableToFit({ box, header, rows, columns, sizes, padding }: PlacedTable) {
  const total = rows.reduce((sum, row) => sum + row.height, header.height);
  expect(total).toBeCloseTo(box.height, 6);
  const signalWidth = ((columns.at(-1) ?? 0) - padding.right) / wider;
  const figureColumn = columns.length > 1 ? (columns[0] ?? 0) - padding.gap : 0;
  for (const row of rows) {
    const inside = row.height - padding.top;
    expect(height(wrapRuns(signalRuns(row), sizes.text, signalWidth).length, sizes.text)).toBeLessThanOrEqual(
      row.height - padding.signalTop,
    );
    if (columns.length === 1) continue;
    const { before, number, after, size } = row.figure;
    const whole = before + number + after;
    const oneLine = figureWidth(whole, size) <= figureColumn + 1e-6;
    const lines = oneLine ? 1 : wrapLines(whole, size, true, figureColumn / wider).length;
    const caption = row.caption ? wrapLines(row.caption, sizes.caption, false, figureColumn / wider).length : 0;
    expect(height(lines, whole ? size : 0) + height(caption, sizes.caption)).toBeLessThanOrEqual(inside);
  }
}

function expectChartToFit({ chart }: PlacedSlide) {
  if (!chart) return;
  const { box, plot, bars, axis, labelSize, labelWidth, valueSize } = chart;
  const pitch = plot.height / bars.length;
  expect(plot.x - box.x).toBeGreaterThanOrEqual(labelWidth);
  expect(new Set(bars.map((bar) => bar.label)).size).toBe(bars.length);
  for (const bar of bars) {
    expect(bar.label).not.toBe("");
    expect(height(wrapLines(bar.label, labelSize, false, labelWidth / wider).length, labelSize)).toBeLessThanOrEqual(
      pitch,
    );
    const end = plot.x + positionOf(bar.value, axis) * plot.width;
    expect(end + textWidth(bar.text, valueSize, true) * wider).toBeLessThanOrEqual(box.x + box.width + 1e-6);
  }
}

function expectQuestionsToFit({ questions }: PlacedSlide) {
  if (!questions) return;
  const { box, title, titleSize, items, itemSize, gap } = questions;
  const width = box.width / wider;
  const heights = items.map((item) => gap + height(wrapLines(item, itemSize, false, width).length, itemSize));
  const heading = title ? height(wrapLines(title, titleSize, true, width).length, titleSize) : 0;
  expect(heights.reduce((sum, each) => sum + each, heading)).toBeLessThanOrEqual(box.height);
}

function expectApart(boxes: Box[]) {
  boxes.forEach((box, i) => {
    expect(box.x).toBeGreaterThanOrEqual(margin - 1e-6);
    expect(box.x + box.width).toBeLessThanOrEqual(page.width - margin + 1e-6);
    expect(box.y + box.height).toBeLessThanOrEqual(page.height);
    for (const other of boxes.slice(i + 1)) {
      const beside = box.x + box.width <= other.x + 1e-6 || other.x + other.width <= box.x + 1e-6;
      const above = box.y + box.height <= other.y + 1e-6 || other.y + other.height <= box.y + 1e-6;
      expect(beside || above, JSON.stringify([box, other])).toBe(true);
    }
  });
}

/** Slides from plausible to absurd: words, long words, ideographs, emoji, Arabic, and texts of any length. */
function anySlide(): fc.Arbitrary<SummarySlide> {
  const word = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom("infrastructure", "IA", "de", "l’entreprise", "3,5\u00a0Md$", "qui", "WWW"),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("漢字假名交じり文", "👩‍🚀🚀", "الذكاء", "תשתית", "x".repeat(90), "\u0007"),
    },
  );
  const text = (words: number) => fc.array(word, { maxLength: words }).map((parts) => parts.join(" "));
  const colour = fc.constantFrom("infrastructure", "legal-risk", "unknown");
  const row = fc.record({ colour, figure: text(4), caption: text(9), lead: text(12), text: text(70) });
  const value = fc.double({ min: 1e-3, max: 1e13, noNaN: true });
  const bar = fc.record({ label: text(9), value, text: text(6), colour });
  const bars = fc.array(bar, { minLength: 1, maxLength: 24 });
  const chart = fc
    .record({ title: text(12), subtitle: text(25), bars, note: text(40), scale: fc.constantFrom("log", "linear") })
    .map((parts) => sampleChart(parts));
  const item = text(30).map((words) => `${words} ?`);
  const questions = fc.record({ title: text(6), items: fc.array(item, { minLength: 1, maxLength: 12 }) });
  return fc
    .record({
      title: text(40),
      kicker: text(14),
      rows: fc.array(row, { maxLength: 14 }),
      footer: text(50),
      chart: fc.option(chart, { nil: undefined }),
      questions: fc.option(questions, { nil: undefined }),
      link: text(12).map((words) => ({ text: words, url: "https://vigie.example/" })),
    })
    .map(({ chart: drawn, questions: asked, ...rest }) => {
      const { chart: _chart, questions: _questions, ...bare } = sampleSlide;
      return { ...bare, ...rest, ...(drawn && { chart: drawn }), ...(asked && { questions: asked }) };
    });
}
