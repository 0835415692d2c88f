import type { Language } from "@/lib/language";
import type { SlideChart, SlideRow, SummarySlide } from "../plan-types";
import { valueAxis } from "./axis";
import { dealBars } from "./chart";
import { content, split } from "./grid";
import type { Box, ValueAxis } from "./placed";
import type { Questions } from "./questions";
import { fits, placeSide, type SideContent } from "./side";
import { dealRows } from "./table";

/** What one page of a slide holds. A slide that fits is one page. */
export interface Page extends SideContent {
  rows: SlideRow[];
  axis: ValueAxis;
}

/** Parts the body of a page: the table left, chart and questions right; either has the whole when alone. */
export function columnsOf(page: Omit<Page, "axis">, body: Box): { table: Box; side: Box } {
  if (page.rows.length === 0 || !(page.chart || page.questions)) return { table: body, side: body };
  const width = Math.floor(content.width * (page.chart ? split.withChart : split.withQuestions));
  const x = body.x + width + split.gutter;
  return { table: { ...body, width }, side: { ...body, x, width: body.x + body.width - x } };
}

/**
 * The slide's content dealt into pages with this body: rows, chart and questions together on the first where they fit,
 * what does not fit on pages of its own, with the whole width.
 */
export function paginate(slide: SummarySlide, body: Box, language: Language): Page[] {
  const axis = valueAxis(slide.chart?.bars ?? [], slide.chart?.scale ?? "linear");
  const side = (wanted: SideContent) => {
    const box = columnsOf({ rows: slide.rows, ...wanted }, body).side;
    return placeSide(wanted, box, axis, language, new Set()) ? wanted : undefined;
  };
  const { chart, questions } = slide;
  const kept = side({ chart, questions }) ?? side({ chart }) ?? side({ questions }) ?? {};
  const table = columnsOf({ rows: slide.rows, ...kept }, body).table;
  const [rows = [], ...moreRows] = dealRows(slide.rows, table, body);
  const pages: Omit<Page, "axis">[] = [
    { rows, ...kept },
    ...moreRows.map((dealt) => ({ rows: dealt })),
    ...(chart && !kept.chart ? chartPages(chart, body) : []),
    ...(questions && !kept.questions ? questionPages(questions, body) : []),
  ];
  const full = pages.filter((page) => page.rows.length > 0 || page.chart || page.questions);
  return (full.length > 0 ? full : pages.slice(0, 1)).map((page) => ({ ...page, axis }));
}

function chartPages(chart: SlideChart, body: Box): Omit<Page, "axis">[] {
  return dealBars(chart, body.width, body.height).map((bars) => ({ rows: [], chart: { ...chart, bars } }));
}

function questionPages(questions: Questions, body: Box): Omit<Page, "axis">[] {
  const pages: Questions[] = [];
  for (const item of questions.items) {
    const last = pages.at(-1);
    const longer = { title: questions.title, items: [...(last?.items ?? []), item] };
    if (last && fits(longer, 12, body)) last.items.push(item);
    else pages.push({ title: questions.title, items: [item] });
  }
  return pages.map((dealt) => ({ rows: [], questions: dealt }));
}
