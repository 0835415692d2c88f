import { cleanLine } from "../layout/clean";
import { placeSteps } from "../layout/place";
import type { PlacedSlide } from "../layout/placed";
import { scaleSlide } from "../layout/scale";
import { sheetOf } from "../layout/sheet";
import type { DeckPlan } from "../plan-types";
import type { DeckStyle } from "../style";
import { addMaster, addNotesMaster, addPresentation, addRecord, addSlide, type RecordParts } from "./deck-parts";
import { designOf } from "./design";
import { appPropertiesXml, corePropertiesXml } from "./doc-props";
import { formatOf } from "./slide-size";
import { Package } from "./zip";

export interface PptxExtras {
  /** Whether the slides have their speaker notes; they do if nothing is said. */
  notes?: boolean | undefined;
  /** The plan's slides where they are placed already, on the style's sheet. */
  placed?: readonly PlacedSlide[] | undefined;
  /** What the deck was made from: kept in the file, shown nowhere. */
  record?: RecordParts | undefined;
}

/** How many slides are written, of how many. */
export interface WriteProgress {
  done: number;
  total: number;
}

/**
 * The bytes of a .pptx (ECMA-376 transitional) that says the plan: editable tables, native charts with their workbooks,
 * notes. The same plan, style and extras give the same bytes. Any text is safe: what XML forbids is left out.
 */
export function writePptx(plan: DeckPlan, style: DeckStyle, extras: PptxExtras = {}): Uint8Array {
  const steps = writePptxSteps(plan, style, extras);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `writePptx`, with a pause after each slide that is laid out, each that is written, and so before the file is put
 * together. How many slides there are is known for sure when all are laid out.
 */
export function* writePptxSteps(
  plan: DeckPlan,
  style: DeckStyle,
  { notes = true, placed, record }: PptxExtras = {},
): Generator<WriteProgress, Uint8Array> {
  const sheet = sheetOf(style.size, style.logo);
  const design = designOf(sheet, style, plan.language);
  const slides: PlacedSlide[] = [];
  for (const pages of placed ? [placed] : placeSteps(plan, sheet)) {
    slides.push(...pages.map((page) => scaleSlide(page, design.scale.length, style.typeScale)));
    yield { done: 0, total: placed?.length ?? plan.slides.length };
  }
  const total = slides.length;
  const deck = new Package();
  addPresentation(deck, slides, { notes, record: record !== undefined }, design);
  addMaster(deck, design);
  if (notes) addNotesMaster(deck, design);
  if (record) addRecord(deck, record);
  let charts = 0;
  for (const [i, slide] of slides.entries()) {
    if (slide.chart) charts += 1;
    addSlide(deck, slide, { index: i, chart: charts, notes }, design);
    yield { done: i + 1, total };
  }
  deck.root.to("coreProperties", "docProps/core.xml");
  deck.root.to("appProperties", "docProps/app.xml");
  deck.add("docProps/core.xml", "coreProperties", corePropertiesXml(cleanLine(plan.title), design.words.locale));
  deck.add("docProps/app.xml", "appProperties", appPropertiesXml(total, notes ? total : 0, formatOf(style.size)));
  return deck.toBytes();
}
