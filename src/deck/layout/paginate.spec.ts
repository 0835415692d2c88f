import { describe, expect, test } from "vitest";
import type { ContentSlide } from "../plan-types";
import { sampleChart, sampleLines, samplePoints, sampleSlide, sampleWith } from "../pptx/testing/sample-plan";
import { columnsOf, paginate, placeBeside } from "./paginate";
import { widescreen } from "./sheet";

const body = { x: 42, y: 104, width: widescreen.content.width, height: 384 };
const chart = sampleChart();
const { rows } = sampleSlide;
/** Each value as long as one told in two currencies, with its qualifier and what it is for. */
const longValues = sampleChart({
  bars: chart.bars.map((bar) => ({ ...bar, text: `${bar.text}, soit plus de 1 250 Md€ au taux du jour` })),
});

function pagesOf(content: Parameters<typeof sampleWith>[1]) {
  const slide: ContentSlide = sampleWith("Un titre", content);
  return paginate(slide, body, "fr").map((page) => ({
    page,
    parts: (["rows", "chart", "points"] as const).filter((part) =>
      part === "rows" ? page.rows.length > 0 : page[part] !== undefined,
    ),
    side: placeBeside(page, body, page.axis, "fr", new Set()),
    columns: columnsOf(page, body),
  }));
}

describe("a chart and points without rows", () => {
  test.each([
    ["bars", chart],
    ["lines", sampleLines()],
    ["bars of long values", longValues],
  ])("%s: the chart left, the points right of it, on one page", (_, drawn) => {
    const [one, ...more] = pagesOf({ chart: drawn, points: samplePoints });
    expect(more).toEqual([]);
    expect(one?.parts).toEqual(["chart", "points"]);
    const [left, right] = [one?.side?.chart?.box, one?.side?.points?.box];
    expect(left?.x).toBe(body.x);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? body.width));
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeCloseTo(body.x + body.width, 6);
    expect(left?.width).toBeGreaterThan(right?.width ?? 0);
  });

  test("points too many for it are beside nothing, and the chart has the whole width", () => {
    const points = [
      { id: "a", title: "Les faits", items: Array.from({ length: 30 }, (_, i) => `Point ${i}, dit. `.repeat(8)) },
    ];
    const [first, ...more] = pagesOf({ chart, points });
    expect(first?.parts).toEqual(["chart"]);
    expect(first?.side?.chart?.box.width).toBe(body.width);
    expect(more.length).toBeGreaterThan(0);
    for (const { parts } of more) expect(parts).toEqual(["points"]);
  });
});

describe("a chart beside a table", () => {
  test("stays there, the table left, while its bars keep their width", () => {
    const [one, ...more] = pagesOf({ rows, chart });
    expect(more).toEqual([]);
    expect(one?.parts).toEqual(["rows", "chart"]);
    expect(one?.columns.table.x).toBe(body.x);
    expect(one?.side?.chart?.box.x).toBe(one?.columns.side.x);
  });

  test("goes to a page of its own where they would not, its values whole", () => {
    const pages = pagesOf({ rows, chart: longValues });
    expect(pages.map(({ parts }) => parts)).toEqual([["rows"], ["chart"]]);
    const placed = pages[1]?.side?.chart;
    expect(placed?.box.width).toBe(body.width);
    expect(placed?.type === "bar" && placed.bars.map(({ text }) => text)).toEqual(
      longValues.bars.map(({ text }) => text),
    );
  });

  test("with points too: these stay beside the table", () => {
    const pages = pagesOf({ rows, chart: longValues, points: samplePoints });
    expect(pages.map(({ parts }) => parts)).toEqual([["rows", "points"], ["chart"]]);
  });
});
