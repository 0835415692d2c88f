import { cleanLine } from "../layout/clean";
import { placeDeck } from "../layout/place";
import type { PlacedSlide } from "../layout/placed";
import { type DeckWords, words } from "../layout/words";
import type { DeckPlan } from "../plan-types";
import { chartXml } from "./chart";
import { appPropertiesXml, corePropertiesXml } from "./doc-props";
import { notesMasterXml, notesSlideXml } from "./notes";
import type { Palette } from "./palette";
import { presentationPropertiesXml, presentationXml, type Section, tableStylesXml } from "./presentation";
import { layoutOf, slideXml } from "./slide";
import { layoutNames, slideLayoutXml } from "./slide-layouts";
import { slideMasterXml } from "./slide-master";
import { themeXml } from "./theme";
import { workbookBytes } from "./workbook";
import { Package } from "./zip";

const presentationPath = "ppt/presentation.xml";
const masterPath = "ppt/slideMasters/slideMaster1.xml";
const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const layoutPath = (i: number) => `ppt/slideLayouts/slideLayout${i + 1}.xml`;
const slidePath = (i: number) => `ppt/slides/slide${i + 1}.xml`;

/**
 * The bytes of a .pptx (ECMA-376 transitional) that says the plan: editable tables, native charts with their workbooks,
 * notes. The same plan and palette give the same bytes. Any text is safe: what XML forbids is left out.
 */
export function writePptx(plan: DeckPlan, palette: Palette): Uint8Array {
  const deck = new Package();
  const slides = placeDeck(plan);
  const deckWords = words[plan.language];
  const title = cleanLine(plan.title);
  deck.root.to("officeDocument", presentationPath);
  deck.root.to("coreProperties", "docProps/core.xml");
  deck.root.to("appProperties", "docProps/app.xml");
  addPresentation(deck, slides);
  addMaster(deck, palette, deckWords);
  addNotesMaster(deck, palette, deckWords);
  let charts = 0;
  slides.forEach((slide, i) => {
    if (slide.chart) charts += 1;
    addSlide(deck, slide, i, charts, deckWords);
  });
  deck.add("docProps/core.xml", "coreProperties", corePropertiesXml(title, deckWords.locale));
  deck.add("docProps/app.xml", "appProperties", appPropertiesXml(slides.length));
  return deck.toBytes();
}

function addPresentation(deck: Package, slides: readonly PlacedSlide[]): void {
  const own = deck.relationshipsOf(presentationPath);
  const master = own.to("slideMaster", masterPath);
  const notesMaster = own.to("notesMaster", notesMasterPath);
  const ids = slides.map((_, i) => own.to("slide", slidePath(i)));
  own.to("presProps", "ppt/presProps.xml");
  own.to("theme", "ppt/theme/theme1.xml");
  own.to("tableStyles", "ppt/tableStyles.xml");
  deck.add(presentationPath, "presentation", presentationXml(master, notesMaster, ids, sectionsOf(slides)));
  deck.add("ppt/presProps.xml", "presProps", presentationPropertiesXml());
  deck.add("ppt/tableStyles.xml", "tableStyles", tableStylesXml());
}

function sectionsOf(slides: readonly PlacedSlide[]): Section[] {
  const sources = [...new Set(slides.map((slide) => slide.source))];
  return sources.map((source) => {
    const pages = slides.filter((slide) => slide.source === source);
    return { name: pages[0]?.kicker.text || pages[0]?.title.text || "", slides: pages.length };
  });
}

function addMaster(deck: Package, palette: Palette, deckWords: DeckWords): void {
  const own = deck.relationshipsOf(masterPath);
  const ids = layoutNames.map((_, i) => own.to("slideLayout", layoutPath(i)));
  own.to("theme", "ppt/theme/theme1.xml");
  deck.add(masterPath, "slideMaster", slideMasterXml(ids, deckWords));
  deck.add("ppt/theme/theme1.xml", "theme", themeXml("Vigie", palette));
  layoutNames.forEach((name, i) => {
    deck.relationshipsOf(layoutPath(i)).to("slideMaster", masterPath);
    deck.add(layoutPath(i), "slideLayout", slideLayoutXml(name, deckWords));
  });
}

function addNotesMaster(deck: Package, palette: Palette, deckWords: DeckWords): void {
  deck.relationshipsOf(notesMasterPath).to("theme", "ppt/theme/theme2.xml");
  deck.add(notesMasterPath, "notesMaster", notesMasterXml(deckWords));
  // PowerPoint repairs a deck whose notes master shares the slides' theme part.
  deck.add("ppt/theme/theme2.xml", "theme", themeXml("Vigie", palette));
}

/** Slide `i` from 0, with its notes, and with chart `chartNumber` from 1 if it has one. */
function addSlide(deck: Package, slide: PlacedSlide, i: number, chartNumber: number, deckWords: DeckWords): void {
  const path = slidePath(i);
  const notesPath = `ppt/notesSlides/notesSlide${i + 1}.xml`;
  const own = deck.relationshipsOf(path);
  own.to("slideLayout", layoutPath(layoutNames.indexOf(layoutOf(slide))));
  own.to("notesSlide", notesPath);
  const chartPath = `ppt/charts/chart${chartNumber}.xml`;
  const chart = slide.chart && own.to("chart", chartPath);
  const link = slide.link.url === undefined ? undefined : own.outside("hyperlink", slide.link.url);
  deck.add(path, "slide", slideXml(slide, i + 1, { chart, link }));
  if (slide.chart) addChart(deck, slide.chart, chartPath, chartNumber, slide);
  const notes = deck.relationshipsOf(notesPath);
  notes.to("notesMaster", notesMasterPath);
  notes.to("slide", path);
  deck.add(notesPath, "notesSlide", notesSlideXml(slide.notes, deckWords));
}

function addChart(
  deck: Package,
  chart: NonNullable<PlacedSlide["chart"]>,
  path: string,
  number: number,
  { language }: PlacedSlide,
): void {
  const workbookPath = `ppt/embeddings/chart${number}.xlsx`;
  const workbookId = deck.relationshipsOf(path).to("package", workbookPath);
  deck.add(path, "chart", chartXml(chart, workbookId, language, words[language].locale));
  deck.add(workbookPath, "xlsx", workbookBytes(chart));
}
