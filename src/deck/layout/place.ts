import type { Language } from "@/lib/language";
import type { ContentSlide, DeckPlan, SlidePlan } from "../plan-types";
import { cleanPlan } from "./clean-plan";
import { type Frame, placeFrame } from "./frame";
import { columnsOf, type Page, paginate, placeBeside } from "./paginate";
import type { Box, PlacedSlide } from "./placed";
import { type Sheet, widescreen } from "./sheet";
import { placeTable } from "./table";
import { placeTitleSlide } from "./title-slide";
import { words } from "./words";

/**
 * Every slide of the plan with its texts fitted and in place, in points of the sheet (see placed.ts). A slide whose
 * content does not fit goes on to further slides, "(1/2)" and "(2/2)" after the title; a text too long for any is cut,
 * and stands in full in the notes of the slide's first page. Pure: the same plan and sheet give the same places.
 */
export function placeDeck(plan: DeckPlan, sheet: Sheet = widescreen): PlacedSlide[] {
  return [...placeSteps(plan, sheet)].flat();
}

/** As `placeDeck`, step by step: the pages of one slide of the plan after the other's. */
export function* placeSteps(plan: DeckPlan, sheet: Sheet): Generator<PlacedSlide[]> {
  let pages = 0;
  const titles = new Set<string>();
  for (const [source, slide] of cleanPlan(plan).slides.entries()) {
    const context = { source, sheet, language: plan.language, titles, cuts: new Set<string>() };
    const placed = withNotes(placeSlide(slide, context), slide, context, pages + 1);
    pages += placed.length;
    yield placed;
  }
}

interface SlideContext {
  source: number;
  sheet: Sheet;
  language: Language;
  /** Of all the slides placed so far. */
  titles: Set<string>;
  cuts: Set<string>;
}

function placeSlide(slide: SlidePlan, context: SlideContext): PlacedSlide[] {
  if (slide.kind === "title") return [placeFirst(slide, context)];
  const pages = settle(slide, context);
  return pages.map((page, i) => placePage(slide, page, pageSuffix(i, pages.length), context));
}

function withNotes(
  pages: readonly PlacedSlide[],
  slide: SlidePlan,
  { cuts, language }: SlideContext,
  firstNumber: number,
): PlacedSlide[] {
  const { inFull, continued } = words[language];
  const said = new Set(slide.notes);
  const lost = [...cuts].filter((text) => !said.has(text)).map((text) => inFull + text);
  return pages.map((page, i) => ({ ...page, notes: i === 0 ? [...slide.notes, ...lost] : [continued(firstNumber)] }));
}

function placeFirst(slide: SlidePlan & { kind: "title" }, { sheet, titles, cuts, ...context }: SlideContext) {
  const texts = untaken(titles, "", (suffix) => placeTitleSlide(slide, suffix, sheet, cuts));
  titles.add(texts.title.text);
  return { ...whoseOf(slide, context), ...texts, notes: [] };
}

function placePage(slide: ContentSlide, page: Page, suffix: string, context: SlideContext): PlacedSlide {
  const { language, titles, cuts } = context;
  const { body, ...frame } = uniqueFrame(slide, suffix, context, cuts);
  titles.add(frame.title.text);
  const boxes = columnsOf(page, body);
  const table = page.rows.length > 0 && placeTable(page.rows, slide.columns, boxes.table, cuts);
  return {
    ...whoseOf(slide, context),
    ...frame,
    ...(table && { table }),
    ...placeBeside(page, body, page.axis, language, cuts),
    notes: [],
  };
}

function whoseOf({ kind, id, section }: SlidePlan, { language, source }: Pick<SlideContext, "language" | "source">) {
  return { kind, language, source, id, section };
}

/** PowerPoint's outline, and a screen reader, tell slides by their titles: a title met before gets a number. */
function untaken<T extends Pick<PlacedSlide, "title">>(
  titles: ReadonlySet<string>,
  suffix: string,
  place: (suffix: string) => T,
): T {
  let placed = place(suffix);
  for (let n = 2; titles.has(placed.title.text); n++) placed = place(`${suffix} (${n})`);
  return placed;
}

function uniqueFrame(slide: ContentSlide, suffix: string, { titles, sheet }: SlideContext, cuts: Set<string>): Frame {
  return untaken(titles, suffix, (whole) => placeFrame(slide, whole, sheet, cuts));
}

function pageSuffix(i: number, pages: number): string {
  return pages > 1 ? ` (${i + 1}/${pages})` : "";
}

/** The slide's pages. Numbers after the title may cost it a line, and the body the same, hence more pages: try again. */
function settle(slide: ContentSlide, context: SlideContext): Page[] {
  const { language, sheet } = context;
  let pages = 1;
  for (let attempt = 0; attempt < 6; attempt++) {
    const bodies = Array.from(
      { length: pages },
      (_, i) => uniqueFrame(slide, pageSuffix(i, pages), context, new Set()).body,
    );
    const dealt = paginate(slide, lowest(bodies), language);
    if (dealt.length === pages) return dealt;
    pages = dealt.length;
  }
  // It swings between two counts: a body low enough for either.
  const longest = [" (9/9)", " (9/99)", " (99/99)"].flatMap((part) => [part, `${part} (9)`, `${part} (99)`]);
  return paginate(slide, lowest(longest.map((suffix) => placeFrame(slide, suffix, sheet, new Set()).body)), language);
}

function lowest(bodies: readonly Box[]): Box {
  return bodies.reduce((least, body) => (body.height < least.height ? body : least));
}
