import { bodyBottom, content, defaultBoxes, footerRule } from "../layout/grid";
import type { DeckWords } from "../layout/words";
import { bodyProperties, defaultBox, listStyle, type PlaceholderName, paragraphLevel, ph } from "./placeholders";
import { commonSlide, presentationRoot, rule, ShapeIds, textShape } from "./shapes";
import { paragraph, run } from "./text-runs";
import { solid } from "./theme";
import { guid, hundredths } from "./units";
import { el, type Xml } from "./xml";

/** The first id of masters and layouts: PowerPoint asks for 2^31 or more, unique among both. */
export const firstMasterId = 2 ** 31;

/** `<p:clrMap>` of the slide and notes masters: light paper, dark ink. */
export function colourMap(): Xml {
  const accents = [1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`] as const);
  return el("p:clrMap", {
    bg1: "lt1",
    tx1: "dk1",
    bg2: "lt2",
    tx2: "dk2",
    ...Object.fromEntries(accents),
    hlink: "hlink",
    folHlink: "folHlink",
  });
}

export function background(scheme: string): Xml {
  return el("p:bg", {}, el("p:bgPr", {}, solid(scheme), el("a:effectLst")));
}

/** The number of the slide, as a field that PowerPoint keeps up to date. */
export function numberField(text: string, locale: string): Xml {
  return el("a:fld", { id: guid(0xf1e1, 0), type: "slidenum" }, el("a:rPr", { lang: locale }), el("a:t", {}, text));
}

/** The slide master, with the ids of its relationships to its layouts in order. */
export function slideMasterXml(layoutIds: readonly string[], words: DeckWords): Xml {
  const ids = new ShapeIds();
  const style = { locale: words.locale };
  const shape = (name: PlaceholderName, label: string, placeholder: Xml, box = defaultBox(name), text?: Xml) =>
    textShape(
      ids.next(),
      label,
      placeholder,
      box,
      bodyProperties(name, name === "title" && el("a:normAutofit")),
      listStyle(name),
      text ?? paragraph([run(label, style)], style),
    );
  const { title, footer, number, questions } = words.parts;
  const body = { ...defaultBoxes.title, y: defaultBoxes.table.y, height: bodyBottom - defaultBoxes.table.y };
  return el(
    "p:sldMaster",
    presentationRoot,
    commonSlide(
      undefined,
      [
        shape("title", title, ph("title")),
        shape("questions", questions, el("p:ph", { type: "body", idx: 1 }), body),
        shape("footer", footer, el("p:ph", { type: "ftr", sz: "quarter", idx: 3 }), undefined, paragraph([], style)),
        shape(
          "number",
          number,
          el("p:ph", { type: "sldNum", sz: "quarter", idx: 4 }),
          undefined,
          paragraph([numberField("‹#›", words.locale)], style),
        ),
        rule(ids.next(), words.parts.rule, { ...content, y: footerRule }),
      ],
      background("bg2"),
    ),
    colourMap(),
    el(
      "p:sldLayoutIdLst",
      {},
      layoutIds.map((id, i) => el("p:sldLayoutId", { id: firstMasterId + 1 + i, "r:id": id })),
    ),
    el("p:hf", { hdr: false, dt: false }),
    el(
      "p:txStyles",
      {},
      textStyle("p:titleStyle", "+mj", 28),
      textStyle("p:bodyStyle", "+mn", 13),
      textStyle("p:otherStyle", "+mn", 12),
    ),
  );
}

/** The same plain style on the five levels that PowerPoint's outline offers. */
export function textStyle(tag: string, font: "+mj" | "+mn", size: number): Xml {
  const levels = tag === "p:titleStyle" ? [1] : [1, 2, 3, 4, 5];
  const fonts = (["latin", "ea", "cs"] as const).map((script) =>
    el(`a:${script}`, { typeface: `${font}-${{ latin: "lt", ea: "ea", cs: "cs" }[script]}` }),
  );
  const properties = el("a:defRPr", { sz: hundredths(size), kern: 1200 }, solid("tx1"), fonts);
  return el(
    tag,
    {},
    levels.map((level) => paragraphLevel(level, { algn: "l" }, properties)),
  );
}
