import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ContentSlide, LineChart } from "../plan-types";
import { hostilePlan } from "../pptx/testing/hostile-plan";
import { sampleChart, sampleLines, samplePlan, sampleWith } from "../pptx/testing/sample-plan";
import { placeDeck } from "./place";
import type { PlacedSlide } from "./placed";
import { widescreen } from "./sheet";
import { classic, expectToFit } from "./testing/expect-to-fit";

const barsOf = ({ chart }: PlacedSlide) => (chart?.type === "bar" ? chart.bars : []);
const itemsOf = ({ points }: PlacedSlide) => points?.groups.flatMap((group) => group.items) ?? [];

describe("nothing overflows and nothing is lost", () => {
  test.each([
    ["wide", widescreen],
    ["classic", classic],
  ])(
    "in the hostile deck, %s",
    (_, sheet) => {
      for (const slide of placeDeck(hostilePlan, sheet)) expectToFit(slide, sheet);
    },
    60_000,
  );

  test("whatever the texts", () => {
    fc.assert(
      fc.property(anySlide(), fc.constantFrom(widescreen, classic), (slide, sheet) => {
        const placed = placeDeck(samplePlan(slide), sheet);
        for (const each of placed) expectToFit(each, sheet);
        expect(new Set(placed.map((each) => each.title.text)).size).toBe(placed.length);
        expect(placed.flatMap((each) => each.table?.rows ?? [])).toHaveLength(slide.rows.length);
        const bars = slide.chart?.type === "bar" ? slide.chart.bars.length : 0;
        expect(placed.flatMap(barsOf)).toHaveLength(bars);
        expect(placed.flatMap(itemsOf)).toHaveLength(slide.points?.flatMap((group) => group.items).length ?? 0);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** Slides from plausible to absurd: words, long words, ideographs, emoji, Arabic, and texts of any length. */
function anySlide(): fc.Arbitrary<ContentSlide> {
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
  const row = fc.record({ id: text(1), colour, figure: text(4), caption: text(9), lead: text(12), text: text(70) });
  const value = fc.double({ min: 1e-3, max: 1e13, noNaN: true });
  const scale = fc.constantFrom("log" as const, "linear" as const);
  const head = { title: text(12), subtitle: text(25), note: text(40), scale };
  const bar = fc.record({ label: text(9), value, text: text(6), colour });
  const bars = fc
    .record({ ...head, bars: fc.array(bar, { minLength: 1, maxLength: 24 }) })
    .map((parts) => sampleChart(parts));
  const months = sampleLines().months;
  const perMonth = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: months.length, maxLength: months.length });
  const line = fc.record({
    label: text(5),
    colour,
    values: perMonth(value),
    texts: perMonth(fc.option(text(4), { nil: undefined })),
    refs: fc.constant<string[]>([]),
  });
  const lines = fc
    .record({ ...head, lines: fc.array(line, { minLength: 1, maxLength: 6 }) })
    .map((parts): LineChart => ({ ...sampleLines(), ...parts }));
  const item = text(30).map((words) => `${words} ?`);
  const points = fc
    .array(fc.record({ title: text(6), items: fc.array(item, { minLength: 1, maxLength: 6 }) }), { maxLength: 3 })
    .map((groups) => groups.map((group, i) => ({ ...group, id: `${i}` })));
  return fc
    .record({
      title: text(40),
      kicker: text(14),
      rows: fc.array(row, { maxLength: 14 }),
      footer: text(50),
      chart: fc.option(fc.oneof(bars, lines), { nil: undefined }),
      points: fc.option(points, { nil: undefined }),
      link: text(12).map((words) => ({ text: words, url: "https://vigie.example/" })),
    })
    .map(({ chart, points: groups, ...rest }) => ({
      ...sampleWith("", { rows: rest.rows, ...(chart && { chart }), ...(groups && { points: groups }) }),
      ...rest,
    }));
}
