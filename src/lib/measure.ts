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
const ideographUnits = 1000;
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A stretch of one weight. A line of text is one or more of them. */
export interface TextRun {
  text: string;
  bold: boolean;
}

/** Width in points of a text set on one line in Arial at `sizePt` points. */
export function textWidth(text: string, sizePt: number, isBold: boolean): number {
  return (glyphsOf([{ text, bold: isBold }]).total * sizePt) / 1000;
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
  const glyphs = glyphsOf(runs);
  const ends = lineEnds(glyphs, (widthPt * 1000) / sizePt);
  if (ends.length === 0) return [""];
  return ends.map((end, i) => {
    const line = glyphs.chars.slice(ends[i - 1] ?? 0, end);
    return line.join("").replace(/[ \n]+$/, "");
  });
}

/** How many lines `wrapRuns` would give. */
export function countLines(runs: readonly TextRun[], sizePt: number, widthPt: number): number {
  const glyphs = glyphsOf(runs);
  const limit = (widthPt * 1000) / sizePt;
  const known = glyphs.counts.get(limit);
  if (known !== undefined) return known;
  const count = glyphs.total <= limit && !glyphs.breaks ? 1 : Math.max(1, lineEnds(glyphs, limit).length);
  glyphs.counts.set(limit, count);
  return count;
}

/** The characters of a text and their widths in thousandths of its size. */
interface Glyphs {
  chars: string[];
  units: number[];
  total: number;
  /** Whether it holds a line end of its own. */
  breaks: boolean;
  /** Lines by the width of the column, as far as it was asked. */
  counts: Map<number, number>;
}

// Fitting asks for the same paragraphs at many sizes and widths; a deck has some hundred.
const known = new Map<string, Glyphs>();
const mostKnown = 1000;

function glyphsOf(runs: readonly TextRun[]): Glyphs {
  let key = "";
  for (const run of runs) key += `${run.bold ? "\u0001" : "\u0000"}${run.text}`;
  const cached = known.get(key);
  if (cached) return cached;
  const chars: string[] = [];
  const units: number[] = [];
  for (const run of runs)
    for (const char of run.text) {
      chars.push(char);
      units.push(charUnits(char, run.bold));
    }
  const glyphs = { chars, units, total: sum(units), breaks: chars.includes("\n"), counts: new Map() };
  if (known.size >= mostKnown) known.clear();
  known.set(key, glyphs);
  return glyphs;
}

function lineEnds(glyphs: Glyphs, limit: number): number[] {
  const ends: number[] = [];
  for (let start = 0; start < glyphs.chars.length; ) {
    start = lineEnd(glyphs, start, limit);
    ends.push(start);
  }
  return ends;
}

/** Where the line that begins at `start` ends, before the next one's first character; `limit` is in thousandths. */
function lineEnd({ chars, units }: Glyphs, start: number, limit: number): number {
  let x = 0;
  let breakAt = start;
  for (let i = start; i < chars.length; i++) {
    const char = chars[i];
    const width = units[i] ?? 0;
    if (char === "\n") return i + 1;
    x += width;
    if (char === " ") {
      // A space at the end of a line hangs outside it.
      breakAt = i + 1;
      continue;
    }
    if (width === ideographUnits && ideograph.test(char ?? "")) breakAt = i;
    // Marks have no width: they are never parted from the letter before them.
    if (x > limit && i > start && width > 0) return breakAt > start ? breakAt : i;
  }
  return chars.length;
}

function charUnits(char: string, isBold: boolean): number {
  const table = isBold ? bold : regular;
  const published = table.get(char);
  if (published !== undefined) return published;
  if (invisible.test(char)) return 0;
  if (ideograph.test(char)) return ideographUnits;
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

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}
