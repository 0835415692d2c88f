import { slideBackground } from "./background";
import type { Design } from "./design";
import { bodyProperties, listStyle, type PlaceholderName, paragraphLevel, ph } from "./placeholders";
import { commonSlide, presentationRoot, rule, ShapeIds, textShape } from "./shapes";
import { paragraph, run } from "./text-runs";
import { slideColourMap } from "./theme";
import { guid, hundredths } from "./units";
import { el, type Xml } from "./xml";

/** The first id of masters and layouts: PowerPoint asks for 2^31 or more, unique among both. */
export const firstMasterId = 2 ** 31;

/** The number of the slide, as a field that PowerPoint keeps up to date. */
export function numberField(text: string, locale: string): Xml {
  return el("a:fld", { id: guid(0xf1e1, 0), type: "slidenum" }, el("a:rPr", { lang: locale }), el("a:t", {}, text));
}

/** The slide master, with the ids of its relationships to its layouts in order, and to its background picture. */
export function slideMasterXml(layoutIds: readonly string[], pictureId: string | undefined, design: Design): Xml {
  const { style, inks, scale } = design;
  const text = (tag: string, font: "+mj" | "+mn", size: number) => textStyle(tag, font, size * scale.type, inks.ink);
  return el(
    "p:sldMaster",
    presentationRoot,
    commonSlide(undefined, masterShapes(design), slideBackground(style, inks, pictureId)),
    slideColourMap(style),
    el(
      "p:sldLayoutIdLst",
      {},
      layoutIds.map((id, i) => el("p:sldLayoutId", { id: firstMasterId + 1 + i, "r:id": id })),
    ),
    el("p:hf", { hdr: false, dt: false }),
    el(
      "p:txStyles",
      {},
      text("p:titleStyle", "+mj", 28),
      text("p:bodyStyle", "+mn", 13),
      text("p:otherStyle", "+mn", 12),
    ),
  );
}

function masterShapes(design: Design): Xml[] {
  const { words, sheet } = design;
  const ids = new ShapeIds();
  const style = { locale: words.locale };
  const shape = (name: PlaceholderName, placeholder: Xml, box = sheet.boxes[name], text?: Xml) =>
    textShape(
      ids.next(),
      words.parts[name],
      placeholder,
      box,
      bodyProperties(name, name === "title" && el("a:normAutofit")),
      listStyle(name, design, "master"),
      text ?? paragraph([run(words.parts[name], style)], style),
    );
  const { title, table } = sheet.boxes;
  const number = paragraph([numberField("‹#›", words.locale)], style);
  return [
    shape("title", ph("title")),
    shape("points", el("p:ph", { type: "body", idx: 1 }), {
      ...title,
      y: table.y,
      height: sheet.bodyBottom - table.y,
    }),
    shape("footer", el("p:ph", { type: "ftr", sz: "quarter", idx: 3 }), undefined, paragraph([], style)),
    shape("number", el("p:ph", { type: "sldNum", sz: "quarter", idx: 4 }), undefined, number),
    rule(ids.next(), { ...sheet.content, y: sheet.footerRule }, design),
  ];
}

/** The same plain style on the five levels that PowerPoint's outline offers. */
export function textStyle(tag: string, font: "+mj" | "+mn", size: number, fill: Xml): Xml {
  const levels = tag === "p:titleStyle" ? [1] : [1, 2, 3, 4, 5];
  const fonts = (["latin", "ea", "cs"] as const).map((script) =>
    el(`a:${script}`, { typeface: `${font}-${{ latin: "lt", ea: "ea", cs: "cs" }[script]}` }),
  );
  const properties = el("a:defRPr", { sz: hundredths(size), kern: 1200 }, fill, fonts);
  return el(
    tag,
    {},
    levels.map((level) => paragraphLevel(level, { algn: "l" }, properties)),
  );
}
