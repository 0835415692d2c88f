import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DeckPlan } from "../plan-types";
import { parsePalette } from "./palette";
import { hostilePlan } from "./testing/hostile-plan";
import { elements, readPackage, relationshipsOf, textOf, texts, xmlFault } from "./testing/read-package";
import { sampleChart, samplePlan, sampleSlide } from "./testing/sample-plan";
import { writePptx } from "./write-pptx";

const palette = parsePalette(readFileSync(new URL("../../ui/tokens.css", import.meta.url), "utf8"));
const open = (plan: DeckPlan) => readPackage(writePptx(plan, palette));
const plan = samplePlan(sampleSlide);
const parts = open(plan);
const slide = textOf(parts, "ppt/slides/slide1.xml");

describe("the package", () => {
  test("begins with its content types, which name every part and nothing else", () => {
    const paths = [...parts.keys()];
    expect(paths[0]).toBe("[Content_Types].xml");
    expect(paths.some((path) => path.endsWith("/"))).toBe(false);
    const types = textOf(parts, "[Content_Types].xml");
    const named = elements(types, "Override").map((part) => part.PartName?.slice(1));
    const expected = paths.slice(1).filter((path) => !/\.(rels|xlsx)$/.test(path));
    expect(named.toSorted()).toEqual(expected.toSorted());
  });

  test("has no relationship to a part that is not there, and no part that is not related", () => {
    const seen = new Set<string>();
    const visit = (path: string) => {
      for (const { target, external } of relationshipsOf(parts, path)) {
        if (external || seen.has(target)) continue;
        expect(parts.has(target), `${path} → ${target}`).toBe(true);
        seen.add(target);
        visit(target);
      }
    };
    visit("");
    const reachable = [...parts.keys()].filter((path) => !/\.rels$|^\[Content/.test(path));
    expect([...seen].toSorted()).toEqual(reachable.toSorted());
  });

  test("uses no relationship id that it did not give", () => {
    for (const [path] of parts) {
      if (!path.endsWith(".xml")) continue;
      const ids = relationshipsOf(parts, path).map((relationship) => relationship.id);
      for (const [, id] of textOf(parts, path).matchAll(/r:id="([^"]*)"/g)) expect(ids, path).toContain(id);
    }
  });

  test("is deflated, and is the same file every time", () => {
    const bytes = writePptx(plan, palette);
    expect(Buffer.compare(bytes, writePptx(structuredClone(plan), { ...palette }))).toBe(0);
    expect(bytes.length).toBeLessThan(40_000);
  });

  test("names colours by their place in the theme, whose parts alone have values", () => {
    for (const [path] of parts) {
      if (path.endsWith(".xml") && !path.startsWith("ppt/theme/"))
        expect(textOf(parts, path), path).not.toContain("srgbClr");
    }
    expect(textOf(parts, "ppt/theme/theme1.xml")).toContain(palette["legal-risk"]);
  });
});

describe("a slide", () => {
  test("has its texts in placeholders that its layout has", () => {
    const layout = relationshipsOf(parts, "ppt/slides/slide1.xml").find((found) => found.type === "slideLayout");
    const known = elements(textOf(parts, layout?.target ?? ""), "p:ph").map((found) => `${found.type} ${found.idx}`);
    const used = elements(slide, "p:ph").map((found) => `${found.type} ${found.idx}`);
    expect(used.filter((placeholder) => !known.includes(placeholder))).toEqual([]);
    expect(used).toEqual(expect.arrayContaining(["title undefined", "tbl 14", "chart 17", "ftr 11", "sldNum 12"]));
    expect(slide.match(/<p:sp>/g)?.length).toBe(slide.match(/<p:sp>.*?<p:ph /g)?.length);
  });

  test("says everything that the plan says", () => {
    const said = texts(slide, "a:t").join(" ").replace(/\s+/g, " ");
    const { rows, questions, chart } = sampleSlide;
    const expected = [sampleSlide.title, sampleSlide.footer, ...(questions?.items ?? []), chart?.title ?? ""];
    for (const { lead, text, caption } of rows) expected.push(lead, text, caption);
    for (const text of expected) expect(said).toContain(text.replace(/\s+/g, " "));
  });

  test("has a header row, an alternative text, and one id a shape", () => {
    expect(elements(slide, "a:tblPr")).toEqual([{ firstRow: "1" }]);
    const shapes = elements(slide, "p:cNvPr");
    expect(new Set(shapes.map((shape) => shape.id)).size).toBe(shapes.length);
    expect(shapes.map((shape) => shape.descr)).toContain(sampleSlide.chart?.description);
  });

  test("links back to the dashboard", () => {
    const [link] = relationshipsOf(parts, "ppt/slides/slide1.xml").filter((found) => found.type === "hyperlink");
    expect(link).toMatchObject({ target: sampleSlide.link.url, external: true });
    expect(elements(slide, "a:hlinkClick")).toEqual([{ "r:id": link?.id }]);
  });

  test("has its notes, a paragraph a line, and knows them as they know it", () => {
    const path =
      relationshipsOf(parts, "ppt/slides/slide1.xml").find((found) => found.type === "notesSlide")?.target ?? "";
    const notes = textOf(parts, path);
    expect(texts(notes, "a:t")).toEqual(sampleSlide.notes);
    expect(notes.match(/<a:p>/g)).toHaveLength(sampleSlide.notes.length);
    expect(elements(notes, "a:rPr")[0]).toEqual({ lang: "fr-FR" });
    expect(relationshipsOf(parts, path).map((found) => found.target)).toContain("ppt/slides/slide1.xml");
  });
});

describe("a chart", () => {
  const bars = sampleSlide.chart?.bars ?? [];
  const chart = textOf(parts, "ppt/charts/chart1.xml");
  const book = readPackage(parts.get("ppt/embeddings/chart1.xlsx") ?? new Uint8Array());

  test("caches what its workbook holds", () => {
    const strings = texts(textOf(book, "xl/sharedStrings.xml"), "t");
    const cells = [...textOf(book, "xl/worksheets/sheet1.xml").matchAll(/<c r="(\w+)"([^>]*)><v>([^<]*)<\/v>/g)];
    const sheet = new Map(
      cells.map(([, at, kind, v]) => [at, kind?.includes('t="s"') ? strings[Number(v)] : Number(v)]),
    );
    bars.forEach((bar, i) => {
      expect([sheet.get(`A${i + 2}`), sheet.get(`B${i + 2}`), sheet.get(`C${i + 2}`)]).toEqual([
        bar.label,
        bar.value,
        bar.text,
      ]);
    });
    const cached = texts(chart, "c:v");
    const columns = sampleChart().columns;
    expect(cached).toEqual([
      columns.value,
      ...bars.map((bar) => bar.label),
      ...bars.map((bar) => String(bar.value)),
      ...bars.map((bar) => bar.text),
    ]);
    expect(texts(chart, "c:f")).toEqual(["Data!$B$1", "Data!$A$2:$A$8", "Data!$B$2:$B$8"]);
    expect(texts(chart, "c15:f")).toEqual(["Data!$C$2:$C$8"]);
  });

  test("labels its bars in the plan's own words, from cells", () => {
    expect(texts(chart, "a:t")).toEqual(bars.map((bar) => bar.text));
    expect(elements(chart, "a:fld").every((field) => field.type === "CELLRANGE")).toBe(true);
  });

  test("on a log scale has powers of ten around the data; on a linear one begins at zero", () => {
    const first = (name: string, xml: string) => elements(xml, name)[0]?.val;
    expect([first("c:logBase", chart), first("c:min", chart), first("c:max", chart)]).toEqual([
      "10",
      "10000000",
      "1000000000000",
    ]);
    const linear = open(samplePlan({ ...sampleSlide, chart: sampleChart({ scale: "linear" }) }));
    const xml = textOf(linear, "ppt/charts/chart1.xml");
    expect([first("c:logBase", xml), first("c:min", xml), first("c:max", xml)]).toEqual([undefined, "0", undefined]);
  });
});

describe("the hostile deck", () => {
  const hostile = open(hostilePlan);

  test("is well-formed XML in every part, workbooks too", () => {
    const all = [...hostile.entries()].flatMap(([path, data]) =>
      path.endsWith(".xlsx") ? [...readPackage(data)] : [[path, data] as const],
    );
    for (const [path, data] of all)
      expect(xmlFault(new TextDecoder("utf-8", { fatal: true }).decode(data)), path).toBeUndefined();
  });

  test("gives every slide a title of its own, every section its slides, and follows no script", () => {
    const presentation = textOf(hostile, "ppt/presentation.xml");
    const slides = elements(presentation, "p:sldId").map((found) => found.id);
    expect(elements(presentation, "p14:sldId").map((found) => found.id)).toEqual(slides);
    const titles = slides.map((_, i) => texts(textOf(hostile, `ppt/slides/slide${i + 1}.xml`), "a:t")[0]);
    expect(new Set(titles).size).toBe(slides.length);
    const links = slides
      .flatMap((_, i) => relationshipsOf(hostile, `ppt/slides/slide${i + 1}.xml`))
      .filter((r) => r.external);
    expect(new Set(links.map((link) => link.target))).toEqual(new Set(["https://example.org/?a=1&b=%22%3C%3E%22"]));
  });

  test("an empty plan still is a presentation", () => {
    expect(elements(textOf(open({ ...plan, slides: [] }), "ppt/presentation.xml"), "p:sldMasterId")).toHaveLength(1);
  });
});
