/** From a selection and what the reader made of it to a deck: pure, so that the same two give the same deck. */
import type { Composition, SlideEdit } from "./composition";
import { planHead, summarySlide } from "./plan";
import { decisionsSlide, moneySlide, questionsSlide, sourcesSlide, trendSlide } from "./plan-closing";
import type { DeckInput } from "./plan-input";
import { briefSlide, storySlide, themeSlides, titleSlide } from "./plan-slides";
import type { ContentSlide, DeckPlan, PointGroup, SlidePlan, SlideRow } from "./plan-types";

/** The deck that leaves: slides in the reader's order, edited, without those left out. */
export function planDeck(input: DeckInput, composition: Composition): DeckPlan {
  const hidden = new Set(composition.hidden);
  const { baseName, ...head } = planHead(input);
  return {
    ...head,
    baseName: composition.form === "summary" ? `${baseName}.summary` : baseName,
    slides: deckSlides(input, composition).filter(({ id }) => !hidden.has(id)),
  };
}

/** Every slide, those left out too: what the reader arranges. */
export function deckSlides(input: DeckInput, composition: Composition): SlidePlan[] {
  const slides = inOrder(automaticSlides(input, composition), composition.order);
  return slides.map((slide) => edited(slide, composition.edits[slide.id]));
}

/** As the selection gives them, before any edit. */
export function automaticSlides(input: DeckInput, composition: Composition): SlidePlan[] {
  if (composition.form === "summary") return [summarySlide(input)];
  return [
    titleSlide(input),
    briefSlide(input),
    ...moneySlide(input),
    ...(composition.by === "theme" ? themeSlides(input) : input.stories.map((story) => storySlide(story, input))),
    ...trendSlide(input),
    ...decisionsSlide(composition.decisions, input),
    ...questionsSlide(input),
    ...(composition.sources ? sourcesSlide(input) : []),
  ];
}

/** A slide that the order does not name stays behind the one that it follows by default. */
function inOrder(slides: readonly SlidePlan[], order: readonly string[]): SlidePlan[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const placed = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const named = new Set(placed);
  slides.forEach((slide, i) => {
    if (named.has(slide)) return;
    const before = slides[i - 1];
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, slide);
  });
  return placed;
}

/** An emptied text is the automatic one again. */
function edited(slide: SlidePlan, edit: SlideEdit | undefined): SlidePlan {
  if (!edit) return slide;
  const title = edit.title?.trim() || slide.title;
  if (slide.kind === "title") return { ...slide, title, subtitle: edit.subtitle?.trim() || slide.subtitle };
  return {
    ...slide,
    title,
    rows: slide.rows.map((row) => editedRow(row, edit)),
    ...(slide.points && { points: slide.points.map((group) => editedPoints(group, edit)) }),
  } satisfies ContentSlide;
}

function editedRow(row: SlideRow, { rows }: SlideEdit): SlideRow {
  const own = row.fixed ? undefined : rows?.[row.id];
  return own ? { ...row, lead: own.lead?.trim() || row.lead, text: own.text?.trim() || row.text } : row;
}

function editedPoints(group: PointGroup, { points }: SlideEdit): PointGroup {
  const items = points?.[group.id]?.filter((item) => item.trim());
  return items?.length && !group.fixed ? { ...group, items } : group;
}
