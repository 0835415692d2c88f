import type { Box } from "../layout/placed";
import type { DeckWords } from "../layout/words";
import { background } from "./background";
import type { Design } from "./design";
import { solid } from "./inks";
import { commonSlide, presentationRoot, ShapeIds, textShape } from "./shapes";
import { textStyle } from "./slide-master";
import { paragraph, run } from "./text-runs";
import { colourMap } from "./theme";
import { transform } from "./units";
import { el, type Xml } from "./xml";

/** A portrait page of 7.5 × 10 in, as PowerPoint's own, in points. */
export const notesPage = { width: 540, height: 720 } as const;
const imageArea = { x: 54, y: 56, width: 432, height: 243 };
const bodyBox = { x: 54, y: 320, width: 432, height: 350 };

/** The notes master: the slide's image above, the notes beneath. */
export function notesMasterXml({ words, style }: Design): Xml {
  const ids = new ShapeIds();
  const box = imageBox(style.size);
  return el(
    "p:notesMaster",
    presentationRoot,
    commonSlide(undefined, [image(ids.next(), box), notesBody(ids.next(), [], words, true)], background(solid("bg1"))),
    colourMap({}),
    textStyle("p:notesStyle", "+mn", 12, solid("tx1")),
  );
}

/** The notes of one slide, one paragraph a line. */
export function notesSlideXml(lines: readonly string[], words: DeckWords): Xml {
  const ids = new ShapeIds();
  return el(
    "p:notes",
    presentationRoot,
    commonSlide(undefined, [image(ids.next()), notesBody(ids.next(), lines, words, false)]),
    el("p:clrMapOvr", {}, el("a:masterClrMapping")),
  );
}

/** As wide or as high as its area, in the proportions of a slide. */
function imageBox({ width, height }: { width: number; height: number }): Box {
  const fit = Math.min(imageArea.width / width, imageArea.height / height);
  const x = imageArea.x + (imageArea.width - width * fit) / 2;
  return { ...imageArea, x, width: width * fit, height: height * fit };
}

function image(id: number, box?: Box): Xml {
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name: "Slide image" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true, noRot: true, noChangeAspect: true })),
      el("p:nvPr", {}, el("p:ph", { type: "sldImg", idx: box ? 2 : undefined })),
    ),
    el("p:spPr", {}, box && transform("a:xfrm", box), box && el("a:prstGeom", { prst: "rect" }, el("a:avLst"))),
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
