import type { Box } from "../layout/placed";
import type { Sheet } from "../layout/sheet";
import type { DeckWords } from "../layout/words";
import type { Design } from "./design";
import { bodyProperties, listStyle, type PlaceholderName, ph } from "./placeholders";
import { bar, commonSlide, picture, presentationRoot, ShapeIds, textShape } from "./shapes";
import { numberField } from "./slide-master";
import { paragraph, run } from "./text-runs";
import { el, type Xml } from "./xml";

export type LayoutName = keyof DeckWords["layouts"];

const frame = ["footer", "link", "number"] as const;
const chart = ["chartTitle", "chartSubtitle", "chart", "chartNote"] as const;

/** The placeholders of each layout, in reading order. */
export const layouts = {
  first: ["deckTitle", "deckKicker", "subtitle", ...frame],
  summary: ["title", "kicker", "table", ...chart, "points", ...frame],
  table: ["title", "kicker", "table", ...frame],
  chart: ["title", "kicker", ...chart, ...frame],
  points: ["title", "kicker", "points", ...frame],
  titleOnly: ["title", "kicker", ...frame],
} as const satisfies Record<LayoutName, readonly PlaceholderName[]>;

/** The layouts in the order of their ids and files. */
export const layoutNames = [
  "first",
  "summary",
  "table",
  "chart",
  "points",
  "titleOnly",
] as const satisfies readonly LayoutName[];

/** What PowerPoint itself knows a layout as. */
const knownTypes: Partial<Record<LayoutName, string>> = { first: "title", titleOnly: "titleOnly" };

/** The box of a placeholder in a layout: a slide repeats it only where it differs. */
export function layoutBox(layout: LayoutName, name: PlaceholderName, { boxes, content, bodyBottom }: Sheet): Box {
  const box = boxes[name];
  const body = { ...content, y: boxes.table.y, height: bodyBottom - boxes.table.y };
  switch (layout) {
    case "table":
      return name === "table" ? { ...box, width: content.width } : box;
    case "points":
      return name === "points" ? body : box;
    case "chart":
      return wideChartBox(name, boxes, body) ?? box;
    default:
      return box;
  }
}

/** A chart's parts across the whole page, the note at its bottom. */
function wideChartBox(name: PlaceholderName, boxes: Sheet["boxes"], body: Box): Box | undefined {
  const across = (box: Box) => ({ ...box, x: body.x, width: body.width });
  const note = across({ ...boxes.chartNote, y: body.y + body.height - boxes.chartNote.height });
  switch (name) {
    case "chartTitle":
    case "chartSubtitle":
      return across(boxes[name]);
    case "chart": {
      const gap = boxes.chartNote.y - boxes.chart.y - boxes.chart.height;
      return across({ ...boxes.chart, height: note.y - gap - boxes.chart.y });
    }
    case "chartNote":
      return note;
    default:
      return undefined;
  }
}

/** A layout; `logoId` is its relationship to the logo, if the deck has one. */
export function slideLayoutXml(layout: LayoutName, design: Design, logoId: string | undefined): Xml {
  const { words, sheet } = design;
  const ids = new ShapeIds();
  const style = { locale: words.locale };
  const shapes = layouts[layout].map((name) => {
    // Sources and number show on no slide until it has them; the others prompt with their name.
    const text =
      name === "number" ? [numberField("‹#›", words.locale)] : name === "footer" ? [] : [run(words.parts[name], style)];
    return textShape(
      ids.next(),
      words.parts[name],
      ph(name),
      layoutBox(layout, name, sheet),
      bodyProperties(name, el("a:normAutofit")),
      listStyle(name, design, "layout"),
      paragraph(text, style),
    );
  });
  const logo = sheet.logo?.[layout === "first" ? "first" : "others"];
  return el(
    "p:sldLayout",
    { ...presentationRoot, type: knownTypes[layout], preserve: true, userDrawn: true },
    commonSlide(words.layouts[layout], [
      layout === "first" && accentBar(ids.next(), design),
      shapes,
      logo && logoId !== undefined && picture(ids.next(), words.parts.logo, logo, logoId),
    ]),
    el("p:clrMapOvr", {}, el("a:masterClrMapping")),
  );
}

/** A short stroke of the deployment's colour above the first page's kicker. */
function accentBar(id: number, { sheet, scale, inks, words }: Design): Xml {
  const { x, y } = sheet.boxes.deckKicker;
  const k = scale.length;
  return bar(id, words.parts.rule, { x, y: y - 14 * k, width: 48 * k, height: 3 * k }, inks.accent);
}
