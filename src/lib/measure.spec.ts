import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrapLines, wrapRuns } from "./measure";

describe("textWidth", () => {
  // Widths of Helvetica's AFM, in thousandths: what a type designer published is what we must say.
  test.each([
    ["i", 222, 278],
    ["M", 833, 833],
    ["250 Md$", 3 * 556 + 278 + 833 + 556 + 556, 3 * 556 + 278 + 833 + 611 + 556],
    ["É", 667, 667],
    ["1\u202f000", 4 * 556 + 278, 4 * 556 + 278],
    ["—", 1000, 1000],
    ["ő", 556, 611],
    ["漢", 1000, 1000],
    ["😀", 1300, 1300],
    ["ש", 600, 600],
    ["e\u0301", 556, 556],
    ["\u00ad\u200b\u0007", 0, 0],
    ["", 0, 0],
  ])("%s", (text, regular, bold) => {
    expect(textWidth(text, 1000, false)).toBe(regular);
    expect(textWidth(text, 1000, true)).toBe(bold);
  });

  test("grows with the size", () => {
    expect(textWidth("Vigie", 24, false)).toBeCloseTo(2 * textWidth("Vigie", 12, false));
  });
});

describe("wrapLines", () => {
  const at10 = (text: string, width: number) => wrapLines(text, 10, false, width);

  test("breaks at spaces, which hang outside the line", () => {
    const width = textWidth("deux mots", 10, false);
    expect(at10("deux mots et trois", width)).toEqual(["deux mots", "et trois"]);
  });

  test("never breaks at a no-break space, wide or narrow", () => {
    expect(at10("réseau\u202f: voir 250\u00a0Md$", 45)).toEqual(["réseau\u202f:", "voir", "250\u00a0Md$"]);
  });

  test("breaks a word only when it is alone too wide", () => {
    expect(at10("un anticorps", textWidth("antico", 10, false))).toEqual(["un", "antico", "rps"]);
  });

  test("breaks between ideographs, and never parts a mark from its letter", () => {
    expect(at10("漢字漢字", 25)).toEqual(["漢字", "漢字"]);
    expect(at10("e\u0301e\u0301e\u0301", textWidth("ee", 10, false))).toEqual(["e\u0301e\u0301", "e\u0301"]);
  });

  test("keeps line ends, and gives a line even to nothing", () => {
    expect(at10("un\ndeux", 100)).toEqual(["un", "deux"]);
    expect(at10("", 100)).toEqual([""]);
  });

  test("loses no letter, and no line is wider than the column unless it is one letter", () => {
    const text = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 200 }), (any, width) => {
        const lines = at10(any, width);
        expect(lines.join("").replace(/[ \n]/g, "")).toBe(any.replace(/[ \n]/g, ""));
        for (const line of lines) {
          const visible = Array.from(line).filter((char) => textWidth(char, 10, false) > 0);
          if (visible.length > 1) expect(textWidth(line, 10, false)).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
    );
  });

  test("a paragraph may change weight on the way", () => {
    const runs = [
      { text: "Gras", bold: true },
      { text: " et maigre", bold: false },
    ];
    const width = textWidth("Gras", 10, true) + textWidth(" et maigre", 10, false);
    expect(wrapRuns(runs, 10, width)).toHaveLength(1);
    expect(wrapRuns(runs, 10, width - 1)).toEqual(["Gras et", "maigre"]);
  });
});
