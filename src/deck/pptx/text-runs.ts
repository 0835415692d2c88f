import { ns } from "./namespaces";
import { hundredths } from "./units";
import { type Child, el, val, type Xml } from "./xml";

export interface RunStyle {
  locale: string;
  /** Points; inherited from the placeholder when absent. */
  size?: number | undefined;
  bold?: boolean;
  fill?: Xml | undefined;
  /** Relationship id of a hyperlink. With a `fill` it keeps that colour, else it has the theme's for links. */
  link?: string | undefined;
}

export function run(text: string, style: RunStyle): Xml {
  return el("a:r", {}, runProperties("a:rPr", style), el("a:t", {}, text));
}

/** Runs of several styles, without the empty ones. */
export function runs(...parts: readonly (readonly [text: string, style: RunStyle])[]): Xml[] {
  return parts.filter(([text]) => text !== "").map(([text, style]) => run(text, style));
}

export function runProperties(tag: "a:rPr" | "a:endParaRPr" | "a:defRPr", style: RunStyle): Xml {
  const { locale, size, bold, fill, link } = style;
  return el(
    tag,
    { lang: tag === "a:defRPr" ? undefined : locale, sz: size && hundredths(size), b: bold },
    fill,
    link !== undefined && el("a:hlinkClick", { "r:id": link }, fill && ownColour()),
  );
}

/** MS-ODRAWXML, `hlinkClr`: a hyperlink in its text's colour. */
function ownColour(): Xml {
  const colour = el("ahyp:hlinkClr", { "xmlns:ahyp": ns.hyperlinkColour, val: "tx" });
  return el("a:extLst", {}, el("a:ext", { uri: "{A12FA001-AC4F-418D-AE19-62706E023703}" }, colour));
}

/** A paragraph; `before` is white above it in points. An empty one keeps its size through its end mark. */
export function paragraph(content: readonly Child[], style: RunStyle, before = 0): Xml {
  const spacing = before > 0 && el("a:pPr", {}, el("a:spcBef", {}, val("a:spcPts", hundredths(before))));
  return el("a:p", {}, spacing, ...content, content.length === 0 && runProperties("a:endParaRPr", style));
}
