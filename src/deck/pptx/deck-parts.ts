/** The parts of a deck, with their relationships (ECMA-376 part 1, 13.3). */
import type { PlacedChart, PlacedSlide } from "../layout/placed";
import type { DeckPicture } from "../style";
import { chartXml } from "./chart";
import { chartCells } from "./chart-cells";
import type { Design } from "./design";
import { notesMasterXml, notesSlideXml } from "./notes";
import { presentationPropertiesXml, presentationXml, tableStylesXml } from "./presentation";
import type { Relationships } from "./relationships";
import { layoutOf, slideXml } from "./slide";
import { layoutNames, slideLayoutXml } from "./slide-layouts";
import { slideMasterXml } from "./slide-master";
import { notesThemeXml, slideThemeXml } from "./theme";
import { workbookBytes } from "./workbook";
import type { Package } from "./zip";

const presentationPath = "ppt/presentation.xml";
const masterPath = "ppt/slideMasters/slideMaster1.xml";
const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const themePath = "ppt/theme/theme1.xml";
// PowerPoint repairs a deck whose notes master shares the slides' theme part.
const notesThemePath = "ppt/theme/theme2.xml";
const recordPath = "customXml/item1.xml";
const layoutPath = (i: number) => `ppt/slideLayouts/slideLayout${i + 1}.xml`;
const slidePath = (i: number) => `ppt/slides/slide${i + 1}.xml`;

/** A custom XML data item and its properties (ECMA-376 part 1, 22.5), two XML documents. */
export interface RecordParts {
  item: string;
  properties: string;
}

export function addPresentation(
  deck: Package,
  slides: readonly PlacedSlide[],
  has: { notes: boolean; record: boolean },
  design: Design,
): void {
  deck.root.to("officeDocument", presentationPath);
  const own = deck.relationshipsOf(presentationPath);
  const links = {
    master: own.to("slideMaster", masterPath),
    notesMaster: has.notes ? own.to("notesMaster", notesMasterPath) : undefined,
    slides: slides.map((_, i) => own.to("slide", slidePath(i))),
  };
  own.to("presProps", "ppt/presProps.xml");
  own.to("theme", themePath);
  own.to("tableStyles", "ppt/tableStyles.xml");
  if (has.record) own.to("customXml", recordPath);
  deck.add(presentationPath, "presentation", presentationXml(links, slides, design));
  deck.add("ppt/presProps.xml", "presProps", presentationPropertiesXml());
  deck.add("ppt/tableStyles.xml", "tableStyles", tableStylesXml());
}

export function addRecord(deck: Package, { item, properties }: RecordParts): void {
  const propertiesPath = "customXml/itemProps1.xml";
  const bytes = (text: string) => new TextEncoder().encode(text);
  deck.relationshipsOf(recordPath).to("customXmlProps", propertiesPath);
  deck.add(recordPath, "xml", bytes(item));
  deck.add(propertiesPath, "customXmlProperties", bytes(properties));
}

/** The master with its theme and layouts, and the pictures that they show. */
export function addMaster(deck: Package, design: Design): void {
  const { style } = design;
  const own = deck.relationshipsOf(masterPath);
  const ids = layoutNames.map((_, i) => own.to("slideLayout", layoutPath(i)));
  own.to("theme", themePath);
  const background = style.template?.background;
  const picture = background?.type === "picture" ? addPicture(deck, "background", background.picture) : undefined;
  deck.add(masterPath, "slideMaster", slideMasterXml(ids, picture?.(own), design));
  deck.add(themePath, "theme", slideThemeXml(style));
  const logo = style.logo && addPicture(deck, "logo", style.logo);
  layoutNames.forEach((name, i) => {
    const links = deck.relationshipsOf(layoutPath(i));
    links.to("slideMaster", masterPath);
    deck.add(layoutPath(i), "slideLayout", slideLayoutXml(name, design, logo?.(links)));
  });
}

/** The media part, once; what it gives ties another part to it. */
function addPicture(deck: Package, name: string, { bytes, type }: DeckPicture): (from: Relationships) => string {
  const path = `ppt/media/${name}.${type}`;
  deck.add(path, type, bytes);
  return (from) => from.to("image", path);
}

export function addNotesMaster(deck: Package, design: Design): void {
  deck.relationshipsOf(notesMasterPath).to("theme", notesThemePath);
  deck.add(notesMasterPath, "notesMaster", notesMasterXml(design));
  deck.add(notesThemePath, "theme", notesThemeXml(design.style));
}

/** Slide `index` from 0, with its notes if wanted, and with chart number `chart`, from 1, if it has one. */
export function addSlide(
  deck: Package,
  slide: PlacedSlide,
  { index, chart: number, notes }: { index: number; chart: number; notes: boolean },
  design: Design,
): void {
  const path = slidePath(index);
  const own = deck.relationshipsOf(path);
  own.to("slideLayout", layoutPath(layoutNames.indexOf(layoutOf(slide))));
  if (notes) addNotes(deck, own, slide, index, design);
  const chartPath = `ppt/charts/chart${number}.xml`;
  const chart = slide.chart && own.to("chart", chartPath);
  const addresses = new Map<string, string>();
  const to = (url: string): string => {
    const id = addresses.get(url) ?? own.outside("hyperlink", url);
    addresses.set(url, id);
    return id;
  };
  deck.add(path, "slide", slideXml(slide, index + 1, { chart, to }, design));
  if (slide.chart) addChart(deck, slide.chart, chartPath, number, design);
}

function addNotes(deck: Package, own: Relationships, slide: PlacedSlide, index: number, design: Design): void {
  const path = `ppt/notesSlides/notesSlide${index + 1}.xml`;
  own.to("notesSlide", path);
  const links = deck.relationshipsOf(path);
  links.to("notesMaster", notesMasterPath);
  links.to("slide", slidePath(index));
  deck.add(path, "notesSlide", notesSlideXml(slide.notes, design.words));
}

function addChart(deck: Package, chart: PlacedChart, path: string, number: number, design: Design): void {
  const workbookPath = `ppt/embeddings/chart${number}.xlsx`;
  const workbookId = deck.relationshipsOf(path).to("package", workbookPath);
  deck.add(path, "chart", chartXml(chart, workbookId, design));
  deck.add(workbookPath, "xlsx", workbookBytes(chartCells(chart, design.words.labels)));
}
