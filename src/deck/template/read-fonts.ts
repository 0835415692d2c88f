import { attribute, children, descend, type XmlElement } from "./xml-dom";

const fallbackFace = "Arial";
/** Windows ends names after 31 characters; some files go on a little. */
const longestFace = 64;

/**
 * Latin typefaces of headings and of the rest, as the master's title and text have them: nearly always the theme's two
 * by reference, "+mj-lt" and "+mn-lt" (ECMA-376 part 1, 20.1.4.1.16), else one by name. LibreOffice writes Arial into
 * every theme, and the real face only on the words of the master's own boxes. Arial where nothing is told.
 */
export function readFonts(master: XmlElement, theme: XmlElement): { heading: string; body: string } {
  const scheme = descend(theme, "themeElements", "fontScheme");
  const major = faceOf(descend(scheme, "majorFont", "latin"));
  const minor = faceOf(descend(scheme, "minorFont", "latin"));
  const resolved = (kind: "title" | "body", usual: string) => {
    const face = masterFace(master, kind);
    if (face?.startsWith("+")) return cleanFace(face.startsWith("+mj") ? major : minor);
    return cleanFace(face ?? usual);
  };
  return { heading: resolved("title", major), body: resolved("body", minor) };
}

/** First level of the box's own style, then of the master's, then the first words in the box. */
function masterFace(master: XmlElement, kind: "title" | "body"): string | undefined {
  const tree = descend(master, "cSld", "spTree");
  const box = (tree ? children(tree, "sp") : []).find((shape) => {
    const placeholder = descend(shape, "nvSpPr", "nvPr", "ph");
    return placeholder && attribute(placeholder, "type") === kind;
  });
  const text = descend(box, "txBody");
  return [
    descend(text, "lstStyle", "lvl1pPr", "defRPr", "latin"),
    descend(master, "txStyles", `${kind}Style`, "lvl1pPr", "defRPr", "latin"),
    descend(text, "p", "r", "rPr", "latin"),
  ]
    .map(faceOf)
    .find((face) => face !== "");
}

function faceOf(latin: XmlElement | undefined): string {
  return (latin && attribute(latin, "typeface")?.trim()) ?? "";
}

/** A name goes into XML and into CSS: letters, digits, and what names of typefaces have besides. */
function cleanFace(name: string): string {
  if (name.startsWith("+")) return fallbackFace;
  const clean = name.slice(0, 4 * longestFace).replace(/[^\p{L}\p{M}\p{N} ._&-]/gu, "");
  const short = Array.from(clean.replace(/ +/g, " ").trim()).slice(0, longestFace);
  return short.join("").trim() || fallbackFace;
}
