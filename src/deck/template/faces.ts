interface Face {
  /** How wide running text is, Arial being 1. */
  width: number;
  /** The line's height at single spacing, in sizes of the type; Arial's is 1.15. */
  line: number;
}

/**
 * Common typefaces, by the beginning of their names in lower case: rounded, as they only scale type down, and the layout
 * keeps some room besides.
 */
const faces: Readonly<Record<string, Face>> = {
  aptos: { width: 0.96, line: 1.2 },
  arial: { width: 1, line: 1.15 },
  "arial black": { width: 1.28, line: 1.41 },
  caladea: { width: 0.95, line: 1.17 },
  calibri: { width: 0.89, line: 1.22 },
  cambria: { width: 0.95, line: 1.17 },
  carlito: { width: 0.89, line: 1.22 },
  "century gothic": { width: 1.1, line: 1.18 },
  "dejavu sans": { width: 1.17, line: 1.164 },
  "dejavu serif": { width: 1.16, line: 1.164 },
  "franklin gothic": { width: 0.95, line: 1.13 },
  garamond: { width: 0.85, line: 1.13 },
  georgia: { width: 1.02, line: 1.136 },
  "gill sans": { width: 0.93, line: 1.2 },
  helvetica: { width: 1, line: 1.15 },
  "ibm plex sans": { width: 1.03, line: 1.3 },
  lato: { width: 0.97, line: 1.2 },
  "liberation sans": { width: 1, line: 1.15 },
  "liberation serif": { width: 0.9, line: 1.15 },
  montserrat: { width: 1.18, line: 1.22 },
  "noto sans": { width: 1.07, line: 1.36 },
  "open sans": { width: 1.08, line: 1.36 },
  roboto: { width: 1, line: 1.17 },
  "segoe ui": { width: 0.99, line: 1.33 },
  "source sans": { width: 0.93, line: 1.26 },
  tahoma: { width: 1, line: 1.21 },
  "times new roman": { width: 0.9, line: 1.15 },
  "trebuchet ms": { width: 0.98, line: 1.16 },
  verdana: { width: 1.17, line: 1.215 },
};

const arialLine = 1.15;
const unknownScale = 0.92;
/** Cuts of a family that run wider than its regular, by about this much. */
const wide = /\b(black|heavy|ultra|extra ?bold|extended|expanded|wide|mono)\b/;
const wider = 1.15;

/** What type is multiplied by, 1 at most, so that text measured as Arial has room in each of these faces. */
export function typeScaleOf(names: readonly string[]): number {
  const scale = Math.min(1, ...names.map(scaleOf));
  return Math.floor(scale * 1000) / 1000;
}

function scaleOf(name: string): number {
  const own = name.toLowerCase().trim();
  const known = Object.keys(faces)
    .filter((family) => own === family || own.startsWith(`${family} `))
    .sort((a, b) => b.length - a.length);
  const family = known[0] ?? "";
  const face = faces[family];
  if (!face) return unknownScale;
  const cut = wide.test(own.slice(family.length)) ? wider : 1;
  return Math.min(1 / (face.width * cut), arialLine / face.line);
}
