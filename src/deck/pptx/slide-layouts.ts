import { content } from "../layout/grid";
import type { DeckWords } from "../layout/words";
import { bodyProperties, defaultBox, listStyle, type PlaceholderName, ph } from "./placeholders";
import { commonSlide, presentationRoot, ShapeIds, textShape } from "./shapes";
import { numberField } from "./slide-master";
import { paragraph, run } from "./text-runs";
import { el, type Xml } from "./xml";

export type LayoutName = keyof DeckWords["layouts"];

const frame = ["footer", "link", "number"] as const;

/** The placeholders of each layout, in reading order. */
export const layouts = {
  summary: ["title", "kicker", "table", "chartTitle", "chartSubtitle", "chart", "chartNote", "questions", ...frame],
  table: ["title", "kicker", "table", ...frame],
  titleOnly: ["title", "kicker", ...frame],
} as const satisfies Record<LayoutName, readonly PlaceholderName[]>;

/** The layouts in the order of their ids and files. */
export const layoutNames = ["summary", "table", "titleOnly"] as const satisfies readonly LayoutName[];

/** The box of a placeholder in a layout: a slide repeats it only where it differs. */
export function layoutBox(layout: LayoutName, name: PlaceholderName) {
  const box = defaultBox(name);
  return layout === "table" && name === "table" ? { ...box, width: content.width } : box;
}

export function slideLayoutXml(layout: LayoutName, words: DeckWords): Xml {
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
      layoutBox(layout, name),
      bodyProperties(name, el("a:normAutofit")),
      listStyle(name),
      paragraph(text, style),
    );
  });
  return el(
    "p:sldLayout",
    { ...presentationRoot, type: layout === "titleOnly" ? "titleOnly" : undefined, preserve: true, userDrawn: true },
    commonSlide(words.layouts[layout], shapes),
    el("p:clrMapOvr", {}, el("a:masterClrMapping")),
  );
}
