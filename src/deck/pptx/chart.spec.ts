import { describe, expect, test } from "vitest";
import type { SlideChart } from "../plan-types";
import { light, openDeck } from "./testing/open-deck";
import { elements, readPackage, textOf, texts } from "./testing/read-package";
import { sampleChart, sampleLines, samplePlan, sampleWith } from "./testing/sample-plan";
import { cellRange, columnName, headCell } from "./workbook-ranges";

/** A chart alone on a slide: its part, and the cells of its workbook by address. */
function open(chart: SlideChart) {
  const parts = openDeck(samplePlan(sampleWith("Graphique", { chart })), light);
  const book = readPackage(parts.get("ppt/embeddings/chart1.xlsx") ?? new Uint8Array());
  const strings = texts(textOf(book, "xl/sharedStrings.xml"), "t");
  const cells = [...textOf(book, "xl/worksheets/sheet1.xml").matchAll(/<c r="(\w+)"([^>]*)><v>([^<]*)<\/v>/g)];
  const sheet = new Map(
    cells.map(([, at = "", kind, v]) => [at, kind?.includes('t="s"') ? strings[Number(v)] : Number(v)]),
  );
  return { xml: textOf(parts, "ppt/charts/chart1.xml"), sheet };
}

const first = (xml: string, name: string) => elements(xml, name)[0]?.val;

describe("bars", () => {
  const { bars, columns } = sampleChart();
  const { xml, sheet } = open(sampleChart());

  test("cache what the workbook holds", () => {
    bars.forEach((bar, i) => {
      expect([sheet.get(`A${i + 2}`), sheet.get(`B${i + 2}`), sheet.get(`C${i + 2}`)]).toEqual([
        bar.label,
        bar.value,
        bar.text,
      ]);
    });
    expect(texts(xml, "c:v")).toEqual([
      columns.value,
      ...bars.map((bar) => bar.label),
      ...bars.map((bar) => String(bar.value)),
      ...bars.map((bar) => bar.text),
    ]);
    expect(texts(xml, "c:f")).toEqual(["Data!$B$1", "Data!$A$2:$A$8", "Data!$B$2:$B$8"]);
    expect(texts(xml, "c15:f")).toEqual(["Data!$C$2:$C$8"]);
  });

  test("have labels in the plan's own words, from cells", () => {
    expect(texts(xml, "a:t")).toEqual(bars.map((bar) => bar.text));
    expect(elements(xml, "a:fld").every((field) => field.type === "CELLRANGE")).toBe(true);
  });

  test("on a log scale have powers of ten around the data; on a linear one begin at zero", () => {
    expect([first(xml, "c:logBase"), first(xml, "c:min"), first(xml, "c:max")]).toEqual([
      "10",
      "10000000",
      "1000000000000",
    ]);
    const linear = open(sampleChart({ scale: "linear" })).xml;
    expect([first(linear, "c:logBase"), first(linear, "c:min"), first(linear, "c:max")]).toEqual([
      undefined,
      "0",
      String(Math.max(...bars.map((bar) => bar.value))),
    ]);
  });
});

describe("lines", () => {
  const chart = sampleLines("log");
  const { xml, sheet } = open(chart);
  const series = xml.match(/<c:ser>.*?<\/c:ser>/g) ?? [];

  test("are a series each, in the schema's order", () => {
    expect(series).toHaveLength(chart.lines.length);
    const order = ["idx", "order", "tx", "spPr", "marker", "dPt", "dLbls", "cat", "val", "smooth"];
    for (const one of series) {
      const at = order.map((name) => one.search(new RegExp(`<c:${name}[ >]`)));
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(one).toMatch(/<\/c:extLst><\/c:ser>$/);
      expect(one).not.toContain("invertIfNegative");
    }
    expect([first(xml, "c:grouping"), first(xml, "c:dispBlanksAs"), first(xml, "c:smooth")]).toEqual([
      "standard",
      "gap",
      "0",
    ]);
  });

  test("stand in the workbook: months, then values, then texts; what is not known has no cell", () => {
    const heads = ["A", "B", "C", "D", "E", "F", "G"].map((column) => sheet.get(`${column}1`));
    const [firstLine] = chart.lines;
    const labels = chart.lines.map((line) => line.label);
    expect(heads).toEqual([chart.column, ...labels, `${firstLine?.label} · libellés`]);
    chart.months.forEach((month, i) => {
      expect(sheet.get(`A${i + 2}`)).toBe(month);
      chart.lines.forEach((line, n) => {
        expect(sheet.get(`${columnName(1 + n)}${i + 2}`)).toBe(line.values[i]);
      });
    });
    // Anthropic: told in the first, the seventh and the last month, where the label of the line stands.
    expect(["H2", "H3", "H8", "H13"].map((at) => sheet.get(at))).toEqual([
      "61,5 Md$",
      undefined,
      "183 Md$",
      "Anthropic · 380 Md$",
    ]);
  });

  test("cache what the workbook holds, and no more", () => {
    for (const one of series) {
      const at = texts(one, "c:f").map((formula) => /^Data!\$(\w+)\$(\d+)/.exec(formula) ?? []);
      const blocks = [...one.matchAll(/<c:(?:str|num|)Cache>.*?<\/c:(?:str|num)Cache>/g)].map(([block]) => block);
      blocks.forEach((block, i) => {
        const [, column = "", row = ""] = at[i] ?? [];
        for (const [, idx, value = ""] of block.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g))
          expect(String(sheet.get(`${column}${Number(row) + Number(idx)}`))).toBe(value);
      });
    }
    const [, , xai = ""] = series;
    const [values = ""] = /<c:numCache>.*<\/c:numCache>/.exec(xai) ?? [];
    expect(first(values, "c:ptCount")).toBe("12");
    expect(elements(values, "c:pt").map(({ idx }) => idx)).toEqual(chart.months.slice(1).map((_, i) => `${i + 1}`));
  });

  test("have a symbol where something was told, their own, and dashes when a colour comes again", () => {
    const looks = series.map((one) => ({
      symbols: elements(one, "c:symbol").map(({ val }) => val),
      points: (one.match(/<c:dPt><c:idx val="\d+"/g) ?? []).map((point) => Number(/\d+/.exec(point)?.[0])),
      dash: first(one, "a:prstDash"),
    }));
    expect(looks.map(({ points }) => points)).toEqual(
      chart.lines.map((line) => line.texts.flatMap((text, i) => (text ? i : []))),
    );
    expect(looks.map(({ symbols }) => [...new Set(symbols)])).toEqual(
      ["circle", "square", "triangle", "diamond", "x"].map((symbol) => ["none", symbol]),
    );
    expect(looks.map(({ dash }) => dash)).toEqual(["solid", "solid", "sysDash", "solid", "sysDash"]);
  });

  test("are named at their ends, from cells, moved apart where they are close", () => {
    expect(texts(xml, "a:t")).toEqual([
      "OpenAI · 500 Md$",
      "Anthropic · 380 Md$",
      "xAI · 250 Md$",
      "Mistral AI · 13,6 Md$",
      "ElevenLabs · 11 Md$",
    ]);
    for (const one of series) {
      const [label = ""] = /<c:dLbl>.*?<\/c:dLbl>/.exec(one) ?? [];
      expect([first(label, "c:idx"), first(label, "c:dLblPos")]).toEqual(["11", "r"]);
    }
    const shifts = series.map((one) => Number(first(/<c:dLbl>.*?<\/c:dLbl>/.exec(one)?.[0] ?? "", "c:y")));
    expect(shifts.some((shift) => shift !== 0)).toBe(true);
    expect(texts(xml, "c15:f")).toEqual(["G", "H", "I", "J", "K"].map((column) => `Data!$${column}$2:$${column}$13`));
  });

  test("have drawn axes, log or linear", () => {
    expect([first(xml, "c:logBase"), first(xml, "c:min"), first(xml, "c:max")]).toEqual([
      "10",
      "1000000000",
      "1000000000000",
    ]);
    const linear = open(sampleLines("linear")).xml;
    expect([first(linear, "c:min"), first(linear, "c:max"), first(linear, "c:majorUnit")]).toEqual([
      "0",
      "500000000000",
      "100000000000",
    ]);
    for (const one of [xml, linear]) {
      expect(elements(one, "c:delete").map(({ val }) => val)).toEqual(["0", "0"]);
      expect(elements(one, "c:majorGridlines")).toHaveLength(1);
      expect([first(one, "c:noMultiLvlLbl"), first(one, "c:crossBetween")]).toEqual(["1", "midCat"]);
    }
  });

  test("skip the names of months that would touch", () => {
    const months = Array.from({ length: 60 }, (_, i) => `mois ${i} ${2021 + Math.floor(i / 12)}`);
    const lines = chart.lines.map((line) => ({ ...line, values: months.map((_, i) => i + 1), texts: [] }));
    const long = open({ ...chart, months, lines }).xml;
    const skip = Number(first(long, "c:tickLblSkip"));
    expect(skip).toBeGreaterThan(1);
    expect(first(long, "c:tickMarkSkip")).toBe(String(skip));
  });

  test("of one month stand in the middle", () => {
    const one = { ...chart, months: ["févr. 2026"], lines: chart.lines.map((line) => ({ ...line, values: [1e9] })) };
    expect(first(open(one).xml, "c:crossBetween")).toBe("between");
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %d is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(headCell(column)).toBe(`Data!$${name}$1`);
  expect(cellRange(column, 7)).toBe(`Data!$${name}$2:$${name}$8`);
});
