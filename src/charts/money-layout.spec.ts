import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/measure";
import { cutLine, labelLines, moneyLayout } from "./money-layout";

describe("where things stand", () => {
  test.each([280, 360, 559])("at %i pixels a label stands above its bar, on the whole width", (width) => {
    const layout = moneyLayout(width, 3);
    expect(layout.narrow).toBe(true);
    expect(layout.labels).toBe(1);
    expect(layout.labelText).toBeLessThan(width);
    expect(layout.labelText).toBeGreaterThan(width * 0.85);
  });

  test.each([560, 800, 1200])("at %i pixels a label stands beside its bar, on a third of the width or so", (width) => {
    const layout = moneyLayout(width, 3);
    expect(layout.narrow).toBe(false);
    expect(layout.labels).toBeLessThanOrEqual(300);
    expect(layout.labels).toBeGreaterThanOrEqual(200);
    expect(layout.labelText).toBeLessThan(layout.labels);
  });

  test.each([280, 360, 560, 800, 1200])("at %i pixels the bars keep room between labels and amounts", (width) => {
    const { labels, right } = moneyLayout(width, 3);
    expect(width - labels - right).toBeGreaterThan(width * 0.35);
  });

  test.each([320, 900])("at %i pixels each row has one band, and a chart without rows still has one", (width) => {
    const height = (rows: number) => moneyLayout(width, rows).height;
    const { band, axis, thickness } = moneyLayout(width, 1);
    expect(height(1)).toBe(band + axis);
    expect(height(21) - height(20)).toBe(band);
    expect(height(0)).toBe(height(1));
    expect(thickness).toBeLessThan(band);
  });
});

describe("the lines of a label", () => {
  const wide = moneyLayout(700, 3);
  const narrow = moneyLayout(320, 3);
  const long = "Universal Music Publishing Group · Dommages-intérêts légaux réclamés au titre de l’exercice";

  test("a short one is one line, as it is", () => {
    expect(labelLines("xAI", wide)).toEqual(["xAI"]);
    expect(labelLines("xAI", narrow)).toEqual(["xAI"]);
  });

  test("a long one takes two beside its bar and one above it, and is cut at a word", () => {
    const two = labelLines(long, wide);
    expect(two).toHaveLength(2);
    const one = labelLines(long, narrow);
    expect(one).toHaveLength(1);
    for (const lines of [two, one]) {
      const kept = lines.join(" ");
      expect(kept).toMatch(/[^\s·,]…$/);
      expect(long.startsWith(kept.slice(0, -1))).toBe(true);
      expect(long.charAt(kept.length - 1)).toMatch(/\s/);
    }
  });

  test("one long word is cut within itself, in either width", () => {
    const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
    for (const layout of [wide, narrow]) {
      const lines = labelLines(word, layout);
      expect(lines.at(-1)).toMatch(/^\p{L}{5,}…$/u);
      for (const line of lines) expect(textWidth(line, 12, false) * 1.07).toBeLessThanOrEqual(layout.labelText);
    }
  });

  test("an ellipsis is never wider than what it stands for", () => {
    for (const line of labelLines("Valorisation xAI l’opération Éditeurs xAI xAI · xAI", moneyLayout(285, 3)))
      expect(textWidth(line, 12, false) * 1.07).toBeLessThanOrEqual(moneyLayout(285, 3).labelText);
  });

  test("no line of words is wider than its room, nor more than the row has", () => {
    const words = fc.array(
      fc.constantFrom("xAI", "SpaceX", "Valorisation", "dans", "l’opération", "Éditeurs", "réclamés", "(2025)"),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 280, max: 1400 }), (some, width) => {
        const layout = moneyLayout(width, 3);
        const lines = labelLines(some.join(" "), layout);
        expect(lines.length).toBeLessThanOrEqual(layout.narrow ? 1 : 2);
        for (const line of lines) expect(textWidth(line, 12, false) * 1.07).toBeLessThanOrEqual(layout.labelText);
      }),
    );
  });
});

describe("a label of one line", () => {
  const name = "Département américain de la Défense";
  const roomFor = (text: string) => textWidth(text, 12, false);

  test.each([
    [name, roomFor(name), name],
    [name, roomFor(name) - 0.1, "Département américain de la…"],
    [name, roomFor("Département américain…"), "Département américain…"],
    [name, roomFor("Département américain…") - 0.1, "Département…"],
    [name, roomFor("Département…") - 0.1, "Départemen…"],
    ["Anthropic · OpenAI", roomFor("Anthropic ·…"), "Anthropic…"],
    ["OpenAI", 0, "O…"],
    ["", 0, ""],
  ])("%s in %d pixels is %s", (line, room, cut) => expect(cutLine(line, room)).toBe(cut));

  test("is never wider than its room, where one letter fits, and begins as the whole does", () => {
    const words = fc.array(fc.constantFrom("xAI", "SpaceX", "l’opération", "·", "réclamés", "(2025)", "Ofcom,"), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 400 }), (some, room) => {
        const line = some.join(" ");
        const cut = cutLine(line, room);
        expect(roomFor(cut)).toBeLessThanOrEqual(room);
        if (cut === line) return;
        expect(roomFor(line)).toBeGreaterThan(room);
        expect(cut).toMatch(/…$/);
        expect(line.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});
