import type { DeckWords } from "../layout/words";
import { commonSlide, presentationRoot, ShapeIds, textShape } from "./shapes";
import { background, colourMap, textStyle } from "./slide-master";
import { paragraph, run } from "./text-runs";
import { transform } from "./units";
import { el, type Xml } from "./xml";

/** A portrait page of 7.5 × 10 in, as PowerPoint's own, in points. */
export const notesPage = { width: 540, height: 720 } as const;
const imageBox = { x: 54, y: 56, width: 432, height: 243 };
const bodyBox = { x: 54, y: 320, width: 432, height: 350 };

/** The notes master: the slide's image above, the notes beneath. */
export function notesMasterXml(words: DeckWords): Xml {
  const ids = new ShapeIds();
  return el(
    "p:notesMaster",
    presentationRoot,
    commonSlide(undefined, [image(ids.next(), true), notesBody(ids.next(), [], words, true)], background("bg1")),
    colourMap(),
    textStyle("p:notesStyle", "+mn", 12),
  );
}

/** The notes of one slide, one paragraph a line. */
export function notesSlideXml(lines: readonly string[], words: DeckWords): Xml {
  const ids = new ShapeIds();
  return el(
    "p:notes",
    presentationRoot,
    commonSlide(undefined, [image(ids.next(), false), notesBody(ids.next(), lines, words, false)]),
    el("p:clrMapOvr", {}, el("a:masterClrMapping")),
  );
}

function image(id: number, placed: boolean): Xml {
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name: "Slide image" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true, noRot: true, noChangeAspect: true })),
      el("p:nvPr", {}, el("p:ph", { type: "sldImg", idx: placed ? 2 : undefined })),
    ),
    el(
      "p:spPr",
      {},
      placed && transform("a:xfrm", imageBox),
      placed && el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
    ),
  );
}

function notesBody(id: number, lines: readonly string[], words: DeckWords, placed: boolean): Xml {
  const style = { locale: words.locale };
  const paragraphs = lines.map((text) => paragraph(text === "" ? [] : [run(text, style)], style, 3));
  return textShape(
    id,
    "Notes",
    el("p:ph", { type: "body", sz: placed ? "quarter" : undefined, idx: placed ? 3 : 1 }),
    placed ? bodyBox : undefined,
    el("a:bodyPr"),
    el("a:lstStyle"),
    paragraphs.length > 0 ? paragraphs : paragraph([], style),
  );
}
