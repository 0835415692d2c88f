import type { Language } from "@/lib/language";
import type { SlideChart, SlideRow, SummarySlide } from "../plan-types";
import { valueAxis } from "./axis";
import { dealBars } from "./chart";
import { content, split } from "./grid";
import type { Box, ValueAxis } from "./placed";
import type { Questions } from "./questions";
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

/** Parts the body of a page: the table left, chart and questions right; either has the whole when alone. */
export function columnsOf(page: Omit<Page, "axis">, body: Box): { table: Box; side: Box } {
  if (page.rows.length === 0 || !(page.chart || page.questions)) return { table: body, side: body };
  const width = Math.floor(content.width * (page.share ?? sharesOf(page)[0] ?? 1));
  const x = body.x + width + split.gutter;
  return { table: { ...body, width }, side: { ...body, x, width: body.x + body.width - x } };
}

/**
 * The slide's content dealt into pages with this body: one, if its texts can be read there, else what does not fit on
 * pages of its own with the whole width.
 */
export function paginate(slide: SummarySlide, body: Box, language: Language): Page[] {
  const axis = valueAxis(slide.chart?.bars ?? [], slide.chart?.scale ?? "linear");
  const place = (page: Omit<Page, "axis">) => placeSide(page, columnsOf(page, body).side, axis, language, new Set());
  const one = onOnePage(slide, body, place);
  return (one ? [one] : onSeveral(slide, body, place)).map((page) => ({ ...page, axis }));
}

type Place = (page: Omit<Page, "axis">) => PlacedSide | undefined;

/** Sizes of text and questions, and the width of the bars, that are as good as it gets; and what each share costs. */
const ideal = { text: 13, item: 12.5, plot: 115 } as const;
const perStep = 0.06;

/** The page that reads best among the ways to part it, if there is one on which rows and questions can be read. */
function onOnePage({ rows, chart, questions }: SummarySlide, body: Box, place: Place): Omit<Page, "axis"> | undefined {
  let best: { page: Omit<Page, "axis">; score: number } | undefined;
  sharesOf({ chart }).forEach((share, step) => {
    const page = { rows, chart, questions, share };
    const side = place(page);
    const text = rows.length === 0 ? ideal.text : tableTextSize(rows, columnsOf(page, body).table);
    if (!side || text === undefined || text < comfortable) return;
    const item = side.questions?.itemSize ?? ideal.item;
    const plot = side.chart?.plot.width ?? ideal.plot;
    const parts = [text / ideal.text, item / ideal.item, plot / ideal.plot].map((part) => Math.min(1, part));
    const score = parts.reduce((sum, part) => sum + part, -step * perStep);
    if (!best || score > best.score) best = { page, score };
  });
  return best?.page;
}

function onSeveral(slide: SummarySlide, body: Box, place: Place): Omit<Page, "axis">[] {
  const { chart, questions, rows } = slide;
  const candidates: SideContent[] = [{ chart, questions }, { chart }, { questions }];
  const kept = candidates.find((wanted) => place({ rows, ...wanted })) ?? {};
  const [firstRows = [], ...moreRows] = dealRows(rows, columnsOf({ rows, ...kept }, body).table, body);
  const pages: Omit<Page, "axis">[] = [
    { rows: firstRows, ...kept },
    ...moreRows.map((dealt) => ({ rows: dealt })),
    ...(chart && !kept.chart ? chartPages(chart, body) : []),
  ];
  if (questions && !kept.questions) {
    // Beside what the last page has, if that leaves both their size.
    const last = pages.at(-1);
    const joint = last && { ...last, questions };
    const text = joint ? (tableTextSize(joint.rows, columnsOf(joint, body).table) ?? 0) : 0;
    if (joint && text >= 12 && pages.length > 1 && place(joint)) pages.splice(-1, 1, joint);
    else pages.push(...questionPages(questions, body));
  }
  const full = pages.filter((page) => page.rows.length > 0 || page.chart || page.questions);
  return full.length > 0 ? full : pages.slice(0, 1);
}

function sharesOf({ chart }: SideContent): readonly number[] {
  return chart ? split.besideChart : split.besideQuestions;
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
