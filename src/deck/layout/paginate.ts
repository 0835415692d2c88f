import type { Language } from "@/lib/language";
import type { ContentSlide, PointGroup, SlideChart, SlideRow } from "../plan-types";
import { axisOf, dealChart } from "./any-chart";
import type { Box, ValueAxis } from "./placed";
import type { DealtGroup } from "./points";
import { split } from "./sheet";
import { fits, type PlacedSide, placeSide, type SideContent } from "./side";
import { dealRows, tableTextSize } from "./table";
import { comfortable } from "./type-scale";

/** What one page of a slide holds. A slide that fits is one page. */
export interface Page extends SideContent {
  rows: SlideRow[];
  /** Of the width, that the table takes when there is something beside it. */
  share?: number;
  axis: ValueAxis;
}

/**
 * Parts the body of a page: the table left, chart and points right; a chart without a table left of its points; what is
 * alone has the whole.
 */
export function columnsOf(page: Omit<Page, "axis">, body: Box): { table: Box; side: Box } {
  const parts = [page.rows.length > 0, page.chart, page.points].filter(Boolean).length;
  if (parts < 2) return { table: body, side: body };
  const width = Math.floor(body.width * (page.share ?? sharesOf(page)[0] ?? 1));
  const x = body.x + width + split.gutter;
  return { table: { ...body, width }, side: { ...body, x, width: body.x + body.width - x } };
}

/** Chart and points in their columns; nothing when they do not fit there. */
export function placeBeside(
  page: Omit<Page, "axis">,
  body: Box,
  axis: ValueAxis,
  language: Language,
  cuts: Set<string>,
): PlacedSide | undefined {
  const { chart, points, rows } = page;
  const { table, side } = columnsOf(page, body);
  if (rows.length > 0 || !chart || !points) return placeSide(page, side, axis, language, cuts);
  const [left, right] = [
    placeSide({ chart }, table, axis, language, cuts),
    placeSide({ points }, side, axis, language, cuts),
  ];
  return left && right && { ...left, ...right };
}

/**
 * The slide's content dealt into pages with this body: one, if its texts can be read there, else what does not fit on
 * pages of its own with the whole width.
 */
export function paginate(slide: ContentSlide, body: Box, language: Language): Page[] {
  const axis = axisOf(slide.chart);
  const place = (page: Omit<Page, "axis">) => placeBeside(page, body, axis, language, new Set());
  const one = onOnePage(slide, body, place);
  return (one ? [one] : onSeveral(slide, body, place)).map((page) => ({ ...page, axis }));
}

type Place = (page: Omit<Page, "axis">) => PlacedSide | undefined;

/** Sizes of text and points, and the width of the bars, that are as good as it gets; and what each share costs. */
const ideal = { text: 13, item: 12.5, plot: 115 } as const;
const perStep = 0.06;

/** The page that reads best among the ways to part it, if there is one on which rows and points can be read. */
function onOnePage({ rows, chart, points }: ContentSlide, body: Box, place: Place): Omit<Page, "axis"> | undefined {
  let best: { page: Omit<Page, "axis">; score: number } | undefined;
  sharesOf({ rows, chart }).forEach((share, step) => {
    const page = { rows, chart, points, share };
    const side = place(page);
    const text = rows.length === 0 ? ideal.text : tableTextSize(rows, columnsOf(page, body).table);
    if (!side || text === undefined || text < comfortable) return;
    const item = side.points?.itemSize ?? ideal.item;
    const plot = side.chart?.plot.width ?? ideal.plot;
    const parts = [text / ideal.text, item / ideal.item, plot / ideal.plot].map((part) => Math.min(1, part));
    const score = parts.reduce((sum, part) => sum + part, -step * perStep);
    if (!best || score > best.score) best = { page, score };
  });
  return best?.page;
}

function onSeveral(slide: ContentSlide, body: Box, place: Place): Omit<Page, "axis">[] {
  const { chart, points, rows } = slide;
  const candidates: SideContent[] = [{ chart, points }, { chart }, { points }];
  const kept = candidates.find((wanted) => place({ rows, ...wanted })) ?? {};
  const [firstRows = [], ...moreRows] = dealRows(rows, columnsOf({ rows, ...kept }, body).table, body);
  const pages: Omit<Page, "axis">[] = [
    { rows: firstRows, ...kept },
    ...moreRows.map((dealt) => ({ rows: dealt })),
    ...(chart && !kept.chart ? chartPages(chart, body) : []),
  ];
  if (points && !kept.points) {
    // Beside what the last page has, if that leaves both their size.
    const last = pages.at(-1);
    const joint = last && { ...last, points };
    const text = joint ? (tableTextSize(joint.rows, columnsOf(joint, body).table) ?? 0) : 0;
    if (joint && text >= 12 && pages.length > 1 && place(joint)) pages.splice(-1, 1, joint);
    else pages.push(...pointPages(points, body));
  }
  const full = pages.filter((page) => page.rows.length > 0 || page.chart || page.points);
  return full.length > 0 ? full : pages.slice(0, 1);
}

function sharesOf({ rows, chart }: Pick<Page, "rows" | "chart">): readonly number[] {
  return chart && rows.length > 0 ? split.besideChart : split.besidePoints;
}

function chartPages(chart: SlideChart, body: Box): Omit<Page, "axis">[] {
  return dealChart(chart, body).map((dealt) => ({ rows: [], chart: dealt }));
}

function pointPages(points: readonly PointGroup[], body: Box): Omit<Page, "axis">[] {
  const pages: DealtGroup[][] = [];
  for (const group of points)
    for (const [from, item] of group.items.entries()) {
      const last = pages.at(-1) ?? [];
      const open = last.find(({ id }) => id === group.id);
      const longer = open
        ? last.map((one) => (one === open ? { ...one, items: [...one.items, item] } : one))
        : [...last, { ...group, items: [item], from }];
      if (pages.length > 0 && fits(longer, 12, body)) pages.splice(-1, 1, longer);
      else pages.push([{ ...group, items: [item], from }]);
    }
  return pages.map((dealt) => ({ rows: [], points: dealt }));
}
