/**
 * How wide a text is before anything draws it: advance widths of Helvetica, which Arial and Liberation Sans share, in
 * thousandths of the type size. Source: Adobe Core 14 AFM files, Helvetica and Helvetica-Bold, as in Arial's `hmtx`.
 */

const regular = widths({
  191: "'",
  222: "ijlł‘’‚",
  260: "|¦",
  278: " \u00a0\u202f!,./:;I[\\]ft·ÌÍÎÏìíîïı",
  333: "()-`r¡¨²³´¸¹“”„‹›‐\u2011",
  334: "{}",
  350: "•",
  355: '"',
  370: "ªº",
  389: "*",
  400: "°",
  469: "^",
  500: "Jcksvxyzçýÿšž↑↓\u2002",
  537: "¶",
  556: "#$0123456789?L_abdeghnopqu¢£¤¥§«»µàáâãäåèéêëðñòóôõöùúûüþ¯±÷≈≤≥≠Łƒ–†‡€\u2007",
  584: "+<=>~¬×−",
  611: "FTZ¿ßøŽ",
  667: "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞŠŸ",
  722: "CDHNRUwÇÐÑÙÚÛÜ",
  737: "©®",
  778: "GOQÒÓÔÕÖØ",
  833: "Mm¼½¾",
  889: "%æ",
  944: "Wœ",
  1000: "ÆŒ—…‰™→←\u2003",
  1015: "@",
  1073: "№",
  200: "\u2009\u200a",
});

const bold = widths({
  238: "'",
  278: " \u00a0\u202f,./I\\ijl·ÌÍÎÏìíîïıł‘’‚",
  280: "|¦",
  333: "!()-:;[]`ft¡¨²³´¸¹‹›‐\u2011",
  350: "•",
  370: "ªº",
  389: "*r{}",
  400: "°",
  474: '"',
  500: "zž“”„↑↓\u2002",
  556: "#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿš¯±÷≈≤≥≠ƒ–†‡€\u2007",
  584: "+<=>^~¬µ×−",
  611: "?FLTZbdghnopqu¿ßðñòóôõöøùúûüþŽŁ",
  667: "EPSVXYÈÉÊËÝÞŠŸ",
  722: "&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ",
  737: "©®",
  778: "GOQwÒÓÔÕÖØ",
  833: "M¼½¾",
  889: "%mæ",
  944: "Wœ",
  975: "@",
  1000: "ÆŒ—…‰™→←\u2003",
  1115: "№",
  200: "\u2009\u200a",
});

const invisible = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A stretch of one weight. A line of text is one or more of them. */
export interface TextRun {
  text: string;
  bold: boolean;
}

/** Width in points of a text set on one line in Arial at `sizePt` points. */
export function textWidth(text: string, sizePt: number, isBold: boolean): number {
  let units = 0;
  for (const char of text) units += charUnits(char, isBold);
  return (units * sizePt) / 1000;
}

/**
 * The lines of a text set at `sizePt` in a column of `widthPt`, both in points; at least one line, maybe empty. It
 * breaks at spaces and beside ideographs, never at a no-break space, and inside a word only when the word alone is
 * wider than the column. Fewer places to break than a real renderer has, so it never promises fewer lines.
 */
export function wrapLines(text: string, sizePt: number, isBold: boolean, widthPt: number): string[] {
  return wrapRuns([{ text, bold: isBold }], sizePt, widthPt);
}

/** As `wrapLines`, for a paragraph that changes weight on the way. */
export function wrapRuns(runs: readonly TextRun[], sizePt: number, widthPt: number): string[] {
  const glyphs = runs.flatMap((run) =>
    Array.from(run.text, (char) => ({ char, width: (charUnits(char, run.bold) * sizePt) / 1000 })),
  );
  const lines: string[] = [];
  for (let start = 0; start < glyphs.length; ) {
    const end = lineEnd(glyphs, start, widthPt);
    const line = glyphs.slice(start, end).map((glyph) => glyph.char);
    lines.push(line.join("").replace(/[ \n]+$/, ""));
    start = end;
  }
  return lines.length > 0 ? lines : [""];
}

interface Glyph {
  char: string;
  width: number;
}

function lineEnd(glyphs: readonly Glyph[], start: number, limit: number): number {
  let x = 0;
  let breakAt = start;
  for (let i = start; i < glyphs.length; i++) {
    const glyph = glyphs[i];
    if (glyph === undefined || glyph.char === "\n") return i + 1;
    x += glyph.width;
    if (glyph.char === " ") {
      // A space at the end of a line hangs outside it.
      breakAt = i + 1;
      continue;
    }
    if (ideograph.test(glyph.char)) breakAt = i;
    // Marks have no width: they are never parted from the letter before them.
    if (x > limit && i > start && glyph.width > 0) return breakAt > start ? breakAt : i;
  }
  return glyphs.length;
}

function charUnits(char: string, isBold: boolean): number {
  const table = isBold ? bold : regular;
  const known = table.get(char);
  if (known !== undefined) return known;
  if (invisible.test(char)) return 0;
  if (ideograph.test(char)) return 1000;
  if (emoji.test(char)) return 1300;
  if (rightToLeft.test(char)) return 600;
  // "ő" is as wide as its "o": an accent adds nothing.
  const base = char.normalize("NFD").charAt(0);
  return table.get(base) ?? 650;
}

function widths(byWidth: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(byWidth).flatMap(([width, chars]) => Array.from(chars, (char) => [char, Number(width)] as const)),
  );
}
