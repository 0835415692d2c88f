import type { Box } from "../layout/placed";
import type { Design } from "./design";
import { declare, ns } from "./namespaces";
import { type PlaceholderName, ph } from "./placeholders";
import { line } from "./theme";
import { emu, transform } from "./units";
import { type Child, el, val, type Xml } from "./xml";

/** Gives the shapes of one slide their ids: from 2, since 1 is the group that holds them all. */
export class ShapeIds {
  private last = 1;
  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** `<p:cSld>` with its shape tree, and a background if given. */
export function commonSlide(name: string | undefined, shapes: readonly Child[], background?: Xml): Xml {
  const zero = (tag: string) => el(tag, tag.endsWith("ff") ? { x: 0, y: 0 } : { cx: 0, cy: 0 });
  return el(
    "p:cSld",
    { name },
    background,
    el(
      "p:spTree",
      {},
      el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
      el("p:grpSpPr", {}, el("a:xfrm", {}, zero("a:off"), zero("a:ext"), zero("a:chOff"), zero("a:chExt"))),
      ...shapes,
    ),
  );
}

/** A text placeholder. Without a box it stands where the layout has it. */
export function textShape(
  id: number,
  name: string,
  placeholder: Xml,
  box: Box | undefined,
  ...text: [bodyPr: Xml, lstStyle: Xml, ...paragraphs: Child[]]
): Xml {
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, placeholder),
    ),
    el("p:spPr", {}, box && transform("a:xfrm", box), box && el("a:prstGeom", { prst: "rect" }, el("a:avLst"))),
    el("p:txBody", {}, ...text),
  );
}

/** A table or chart in its placeholder; `description` is its alternative text. */
export function graphicFrame(
  id: number,
  name: string,
  description: string,
  placeholder: PlaceholderName,
  box: Box,
  graphic: Xml,
): Xml {
  const uri = placeholder === "table" ? `${ns.a.replace("/main", "")}/table` : ns.c;
  return el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      el("p:cNvPr", { id, name, descr: description }),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: true })),
      el("p:nvPr", {}, ph(placeholder)),
    ),
    transform("p:xfrm", box),
    el("a:graphic", {}, el("a:graphicData", { uri }, graphic)),
  );
}

/** A faint horizontal line that a screen reader passes over. */
export function rule(id: number, at: { x: number; y: number; width: number }, { words, inks, scale }: Design): Xml {
  return el(
    "p:cxnSp",
    {},
    el("p:nvCxnSpPr", {}, decoration(id, words.parts.rule), el("p:cNvCxnSpPr"), el("p:nvPr")),
    el(
      "p:spPr",
      {},
      el("a:xfrm", {}, el("a:off", { x: emu(at.x), y: emu(at.y) }), el("a:ext", { cx: emu(at.width), cy: 0 })),
      el("a:prstGeom", { prst: "line" }, el("a:avLst")),
      line("a:ln", 0.75 * scale.length, inks.hairline, val("a:prstDash", "solid")),
    ),
  );
}

/** A filled rectangle of a layout, without text, that a screen reader passes over. */
export function bar(id: number, name: string, box: Box, fill: Xml): Xml {
  return el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, decoration(id, name), el("p:cNvSpPr"), el("p:nvPr", { userDrawn: true })),
    el(
      "p:spPr",
      {},
      transform("a:xfrm", box),
      el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
      fill,
      el("a:ln", {}, el("a:noFill")),
    ),
  );
}

/** A picture of a layout, from its relationship to the media part. */
export function picture(id: number, name: string, box: Box, pictureId: string): Xml {
  return el(
    "p:pic",
    {},
    el(
      "p:nvPicPr",
      {},
      el("p:cNvPr", { id, name, descr: name }),
      el("p:cNvPicPr", {}, el("a:picLocks", { noChangeAspect: true })),
      el("p:nvPr", { userDrawn: true }),
    ),
    el("p:blipFill", {}, el("a:blip", { "r:embed": pictureId }), el("a:stretch", {}, el("a:fillRect"))),
    el("p:spPr", {}, transform("a:xfrm", box), el("a:prstGeom", { prst: "rect" }, el("a:avLst"))),
  );
}

function decoration(id: number, name: string): Xml {
  const decorative = el(
    "a:ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    el("adec:decorative", { "xmlns:adec": ns.decorative, val: 1 }),
  );
  return el("p:cNvPr", { id, name }, el("a:extLst", {}, decorative));
}

/** Namespaces of a PresentationML part's root. */
export const presentationRoot = declare("a", "r", "p");
