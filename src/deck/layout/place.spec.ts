import { describe, expect, test } from "vitest";
import { wrapLines } from "@/lib/measure";
import {
  sampleChart,
  samplePlan,
  samplePoints,
  sampleSlide,
  sampleTitle,
  sampleWith,
} from "../pptx/testing/sample-plan";
import { placeDeck } from "./place";
import type { PlacedSlide } from "./placed";
import { widescreen } from "./sheet";
import { classic, wider } from "./testing/expect-to-fit";

const barsOf = ({ chart }: PlacedSlide) => (chart?.type === "bar" ? chart.bars : []);
const itemsOf = ({ points }: PlacedSlide) => points?.groups.flatMap((group) => group.items) ?? [];

describe("a slide that fits", () => {
  const [placed, ...more] = placeDeck(samplePlan(sampleSlide));

  test("is one page, with all its parts and its notes", () => {
    expect(more).toEqual([]);
    expect(placed?.table?.rows.map((row) => row.lead)).toEqual(sampleSlide.rows.map((row) => row.lead));
    expect(placed && barsOf(placed)).toEqual(sampleChart().bars);
    expect(placed && itemsOf(placed)).toEqual(sampleSlide.points?.[0]?.items);
    expect(placed?.notes).toEqual(sampleSlide.notes);
    expect(placed?.title.text).toBe(sampleSlide.title);
  });

  test("keeps a blank line between two paragraphs of notes, not at their ends", () => {
    const [page] = placeDeck(samplePlan({ ...sampleSlide, notes: ["", "Un\nDeux", "", " ", "Trois", ""] }));
    expect(page?.notes).toEqual(["Un", "Deux", "", "Trois"]);
  });

  test("gives the whole width to a table alone, and more height to a chart without points", () => {
    const [alone] = placeDeck(samplePlan(sampleWith("Seul", { rows: sampleSlide.rows })));
    expect(alone?.table?.box.width).toBe(widescreen.content.width);
    const [unasked] = placeDeck(samplePlan(sampleWith("Sans", { rows: sampleSlide.rows, chart: sampleChart() })));
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
    const dealt = placeDeck(samplePlan({ ...sampleSlide, chart: sampleChart({ bars }) }));
    expect(dealt.flatMap(barsOf)).toEqual(bars);
    const axes = dealt.flatMap(({ chart }) => (chart ? `${chart.axis.min} ${chart.axis.max}` : []));
    expect(new Set(axes).size).toBe(1);
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
  expect(placed && barsOf(placed).map(({ label, value, text }) => [label, value, text])).toEqual([
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

describe("a title slide", () => {
  test.each([
    ["wide", widescreen],
    ["classic, with a logo", classic],
  ])("stands one under the other: %s", (_, sheet) => {
    const [placed] = placeDeck(samplePlan(sampleTitle), sheet);
    expect(placed?.kind).toBe("title");
    const boxes = [sheet.logo?.first, placed?.kicker.box, placed?.title.box, placed?.subtitle?.box, placed?.footer.box];
    boxes.reduce((above, box) => {
      expect(box?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      return box;
    });
  });

  test("leaves no word alone on the last line of its subtitle", () => {
    const [placed] = placeDeck(samplePlan(sampleTitle));
    const { text = "", size = 0, box } = placed?.subtitle ?? {};
    const lines = wrapLines(text, size, false, (box?.width ?? 0) / wider);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.split(" ").length).toBeGreaterThan(3);
  });
});

test("points stand in their groups, the headings no smaller than what they head", () => {
  for (const content of [{}, { chart: sampleChart() }, { rows: sampleSlide.rows.slice(0, 3) }]) {
    const placed = placeDeck(samplePlan(sampleWith("Points", { points: samplePoints, ...content })));
    const groups = placed.flatMap(({ points }) => points?.groups ?? []);
    expect(groups.map(({ title, items }) => ({ title, items }))).toEqual(
      samplePoints.map(({ title, items }) => ({ title, items })),
    );
    for (const { points } of placed) {
      if (points) expect(points.titleSize).toBeGreaterThanOrEqual(points.itemSize);
    }
  }
});
