import type { Language } from "@/lib/language";
import type { DeckPlan, SummarySlide } from "../plan-types";
import { cleanPlan } from "./clean-plan";
import { type Frame, placeFrame } from "./frame";
import { columnsOf, type Page, paginate } from "./paginate";
import type { Box, PlacedSlide } from "./placed";
import { placeSide } from "./side";
import { placeTable } from "./table";
import { words } from "./words";

/**
 * Every slide of the plan with its texts fitted and in place, in points (see placed.ts). A slide whose content does not
 * fit goes on to further slides, "(1/2)" and "(2/2)" after the title; a text too long for any is cut, and stands in full
 * in the notes of the slide's first page. Pure: the same plan gives the same places.
 */
export function placeDeck(plan: DeckPlan): PlacedSlide[] {
  const placed: PlacedSlide[] = [];
  const titles = new Set<string>();
  cleanPlan(plan).slides.forEach((slide, source) => {
    placed.push(...placeSlide(slide, source, plan.language, titles, placed.length + 1));
  });
  return placed;
}

function placeSlide(
  slide: SummarySlide,
  source: number,
  language: Language,
  titles: Set<string>,
  firstNumber: number,
): PlacedSlide[] {
  const cuts = new Set<string>();
  const pages = settle(slide, titles, language);
  const placed = pages.map((page, i) =>
    placePage(slide, page, { source, language, suffix: pageSuffix(i, pages.length), titles, cuts }),
  );
  const { inFull, continued } = words[language];
  const said = new Set(slide.notes);
  const lost = [...cuts].filter((text) => !said.has(text)).map((text) => inFull + text);
  return placed.map((page, i) => ({ ...page, notes: i === 0 ? [...slide.notes, ...lost] : [continued(firstNumber)] }));
}

interface PageContext {
  source: number;
  language: Language;
  suffix: string;
  titles: Set<string>;
  cuts: Set<string>;
}

function placePage(slide: SummarySlide, page: Page, context: PageContext): PlacedSlide {
  const { source, language, suffix, titles, cuts } = context;
  const { body, ...frame } = uniqueFrame(slide, suffix, titles, cuts);
  titles.add(frame.title.text);
  const boxes = columnsOf(page, body);
  const table = page.rows.length > 0 && placeTable(page.rows, slide.columns, boxes.table, cuts);
  return {
    language,
    source,
    ...frame,
    ...(table && { table }),
    ...placeSide(page, boxes.side, page.axis, language, cuts),
    notes: [],
  };
}

/** PowerPoint's outline, and a screen reader, tell slides by their titles: a title met before gets a number. */
function uniqueFrame(slide: SummarySlide, suffix: string, titles: ReadonlySet<string>, cuts: Set<string>): Frame {
  let frame = placeFrame(slide, suffix, cuts);
  for (let n = 2; titles.has(frame.title.text); n++) frame = placeFrame(slide, `${suffix} (${n})`, cuts);
  return frame;
}

function pageSuffix(i: number, pages: number): string {
  return pages > 1 ? ` (${i + 1}/${pages})` : "";
}

/** The slide's pages. Numbers after the title may cost it a line, and the body the same, hence more pages: try again. */
function settle(slide: SummarySlide, titles: ReadonlySet<string>, language: Language): Page[] {
  let pages = 1;
  for (let attempt = 0; attempt < 6; attempt++) {
    const bodies = Array.from(
      { length: pages },
      (_, i) => uniqueFrame(slide, pageSuffix(i, pages), titles, new Set()).body,
    );
    const dealt = paginate(slide, lowest(bodies), language);
    if (dealt.length === pages) return dealt;
    pages = dealt.length;
  }
  // It swings between two counts: a body low enough for either.
  const longest = [" (9/9)", " (9/99)", " (99/99)"].flatMap((part) => [part, `${part} (9)`, `${part} (99)`]);
  return paginate(slide, lowest(longest.map((suffix) => placeFrame(slide, suffix, new Set()).body)), language);
}

function lowest(bodies: readonly Box[]): Box {
  return bodies.reduce((least, body) => (body.height < least.height ? body : least));
}
